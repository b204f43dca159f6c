/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.session;

import java.util.List;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.internal.session.ClassPath;

/**
 * Who brings viewpoint specifications. In OSGi the platform bundle makes one from the extension registry; plain
 * programs call {@link #fromClassPath(ClassLoader)}. Safe for several threads.
 *
 * @param contributors those who bring them, in the order in which their specifications are read
 * @param problems what is wrong with contributions that were left out
 */
public record ViewpointRegistry(List<Contributor> contributors, List<Problem> problems) {

    /** Makes one with its own copies of the lists. */
    public ViewpointRegistry {
        contributors = List.copyOf(contributors);
        problems = List.copyOf(problems);
    }

    /**
     * The specifications that jars and folders on a class path contribute: their {@code plugin.xml} holds the same
     * extension of {@code org.dilemma.platform.viewpoints} as in OSGi.
     *
     * @param loader where to look
     * @return a registry of them
     */
    public static ViewpointRegistry fromClassPath(ClassLoader loader) {
        return new ClassPath(loader).read();
    }
}
