/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.examples.Example;
import org.dilemma.viewpoint.session.ViewpointRegistry;

/**
 * All that the commands need from where they run, so that they run in OSGi and as plain jars alike.
 *
 * @param evaluators gives the evaluators; asked only by commands that need them
 * @param examples gives the examples; asked only by commands that need them
 * @param viewpoints gives those who bring viewpoints; asked only by commands that need them
 * @param version version of the workbench
 * @param out where results go, in UTF-8
 * @param err where everything else goes, in UTF-8
 * @param terminal whether a person watches {@code err}, so that progress may be shown there
 * @param faults keeps internal errors
 */
public record CliContext(Supplier<EvaluatorRegistry> evaluators, Supplier<List<Example>> examples,
        Supplier<ViewpointRegistry> viewpoints, String version, PrintStream out, PrintStream err, boolean terminal,
        FaultLog faults) {
}
