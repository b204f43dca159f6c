/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform;

import java.util.List;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.examples.Example;
import org.dilemma.platform.internal.Contributions;
import org.dilemma.platform.internal.EvaluatorPoint;
import org.dilemma.platform.internal.ExampleLibraryPoint;
import org.dilemma.platform.internal.ViewpointPoint;
import org.dilemma.viewpoint.session.ViewpointRegistry;

/**
 * What the installed plug-ins contribute, handed over as plain objects that know nothing of OSGi. Contributions are
 * made on the first call, each behind a guard: one that fails is logged and left out, the others are there. They are
 * read again after a plug-in came or went. Safe for several threads.
 *
 * <p>Plain programs outside OSGi do not use this class: they make an {@link EvaluatorRegistry} and a
 * {@link ViewpointRegistry} of their own.
 */
public final class Platforms {
    private static final Contributions<EvaluatorRegistry> EVALUATORS =
            new Contributions<>(EvaluatorPoint.ID, new EvaluatorPoint()::read);
    private static final Contributions<List<Example>> EXAMPLES =
            new Contributions<>(ExampleLibraryPoint.ID, new ExampleLibraryPoint()::read);
    private static final Contributions<ViewpointRegistry> VIEWPOINTS =
            new Contributions<>(ViewpointPoint.ID, new ViewpointPoint()::read);

    private Platforms() {
    }

    /**
     * The evaluators contributed through the extension point {@code org.dilemma.platform.evaluators}.
     *
     * @return them all, in the order of the names of the contributing plug-ins and then of their extensions, together
     *         with the contributions that failed
     */
    public static EvaluatorRegistry evaluators() {
        return EVALUATORS.get();
    }

    /**
     * The example scenarios of the libraries contributed through the extension point
     * {@code org.dilemma.platform.exampleLibraries}.
     *
     * @return them all, in the order of the names of the contributing plug-ins and then as each library gives them;
     *         no two with the same name
     */
    public static List<Example> examples() {
        return EXAMPLES.get();
    }

    /**
     * The plug-ins that contribute viewpoint specifications through the extension point
     * {@code org.dilemma.platform.viewpoints}; a {@link org.dilemma.viewpoint.session.Notation} reads them.
     *
     * @return them all, the workbench's first and then in the order of their names, together with the contributions
     *         that failed; the same object until a plug-in comes or goes
     */
    public static ViewpointRegistry viewpoints() {
        return VIEWPOINTS.get();
    }
}
