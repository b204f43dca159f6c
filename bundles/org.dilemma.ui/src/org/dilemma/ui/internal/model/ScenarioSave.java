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
     * Writes both files.
     *
     * @return why the positions are not in their own file, if they are not
     * @throws IOException if one of them cannot be written; both are then what they were
     */
    Optional<Problem> save() throws IOException {
        byte[] content = ScenarioFiles.toBytes(scenario);
        Path positions = LayoutFile.beside(file);
        if (layouts.isEmpty() && !Files.exists(positions)) {
            AtomicFiles.writeWithBackup(file, content);
            return Optional.empty();
        }
        byte[] before = Files.exists(positions) ? Files.readAllBytes(positions) : null;
        LayoutFile.Saved saved = layouts.save();
        try {
            AtomicFiles.writeWithBackup(file, content);
        } catch (IOException e) {
            takeBack(saved.file(), saved.file().equals(positions) ? before : null, e);
            throw e;
        }
        return saved.problem();
    }

    private static void takeBack(Path written, byte[] before, IOException why) {
        try {
            if (before == null) {
                Files.deleteIfExists(written);
            } else {
                Files.write(written, before);
            }
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }
}
