/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.List;
import java.util.stream.Stream;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.platform.Platforms;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.session.Notation;
import org.dilemma.viewpoint.session.ViewpointRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;

/**
 * The notation of the workbench, read when it is first asked for, in any thread, and after plug-ins came or went. What
 * it opens belongs to the user-interface thread; what it says may be read elsewhere too.
 */
public final class Notations {
    private static ViewpointRegistry registry;
    private static Notation notation;
    private static List<Problem> problems = List.of();

    private Notations() {
    }

    /** The notation of the workbench. */
    public static synchronized Notation get() {
        ViewpointRegistry now = Platforms.viewpoints();
        if (now != registry) {
            notation = read(now);
            registry = now;
            problems = Stream.of(notation.problems(), notation.check(List.of(DilemmaPackage.eINSTANCE)))
                    .flatMap(List::stream).filter(p -> p.severity() != Problem.Severity.INFO).distinct().toList();
            problems.forEach(p -> ILog.get().warn(p.toString()));
        }
        return notation;
    }

    /** What is wrong with the notation and will not work in any diagram. */
    public static synchronized List<Problem> problems() {
        get();
        return problems;
    }

    /** The same read once more, for the models of a thread that is not that of the window. */
    public static Notation own() {
        return read(Platforms.viewpoints());
    }

    private static Notation read(ViewpointRegistry viewpoints) {
        EPackage.Registry packages = new EPackageRegistryImpl();
        packages.put(DilemmaPackage.eNS_URI, DilemmaPackage.eINSTANCE);
        return new Notation(viewpoints, packages);
    }
}
