/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.AtomicFiles;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.layout.LayoutFile;

/** Saves a scenario with the positions of its diagrams: both or neither. */
final class ScenarioSave {
    private final Scenario scenario;
    private final Path file;
    private final LayoutFile layouts;

    ScenarioSave(Scenario scenario, Path file, LayoutFile layouts) {
        this.scenario = scenario;
        this.file = file;
        this.layouts = layouts;
    }

    /**
     * Writes both files; positions only where there are some or were some, and only if they are others.
     *
     * @return why the positions are not in their own file, if they are not
     * @throws IOException if one of them cannot be written; both are then what they were
     */
    Optional<Problem> save() throws IOException {
        List<AtomicFiles.Content> contents = new ArrayList<>();
        Optional<Problem> problem = Optional.empty();
        if (!layouts.isEmpty() || Files.exists(LayoutFile.beside(file))) {
            LayoutFile.Content positions = layouts.content();
            problem = positions.problem();
            if (!isIn(positions.file(), positions.bytes())) {
                contents.add(new AtomicFiles.Content(positions.file(), positions.bytes()));
            }
        }
        contents.add(new AtomicFiles.Content(file, ScenarioFiles.toBytes(scenario)));
        AtomicFiles.writeTogether(contents);
        return problem;
    }

    private static boolean isIn(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
