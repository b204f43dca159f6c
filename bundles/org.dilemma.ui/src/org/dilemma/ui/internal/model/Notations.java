/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import org.dilemma.model.DilemmaPackage;
import org.dilemma.platform.Platforms;
import org.dilemma.viewpoint.session.Notation;
import org.dilemma.viewpoint.session.ViewpointRegistry;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;

/**
 * The notation of the workbench, read when a scenario is first opened and after plug-ins came or went. For the
 * user-interface thread.
 */
final class Notations {
    private static ViewpointRegistry registry;
    private static Notation notation;

    private Notations() {
    }

    static Notation get() {
        ViewpointRegistry now = Platforms.viewpoints();
        if (now != registry) {
            EPackage.Registry packages = new EPackageRegistryImpl();
            packages.put(DilemmaPackage.eNS_URI, DilemmaPackage.eINSTANCE);
            notation = new Notation(now, packages);
            registry = now;
        }
        return notation;
    }
}
