/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.markers.ProblemData;
import org.dilemma.ui.internal.markers.ProblemMarkers;
import org.dilemma.ui.internal.model.Notations;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.core.resources.IFile;

/**
 * Shows in the Problems view what is wrong with the notation and with the positions of diagrams, as long as a diagram of
 * the scenario is open.
 */
final class DiagramMarkers implements ScenarioDocument.Listener {
    private final SharedScenario scenario;
    private final Map<String, List<ProblemData>> shown = new HashMap<>();
    private IFile file;

    DiagramMarkers(SharedScenario scenario) {
        this.scenario = scenario;
    }

    /** Brings the markers in line, also when diagrams were opened or closed or when the file is another one. */
    void update() {
        if (file != null && !file.equals(scenario.file())) {
            shown.keySet().forEach(type -> ProblemMarkers.replace(file, type, List.of()));
            shown.clear();
        }
        file = scenario.file();
        boolean open = scenario.parts().stream().anyMatch(DocumentPart::usesNotation);
        ScenarioDocument document = scenario.document();
        show(DilemmaUi.NOTATION_MARKER, !open ? List.of()
                : Stream.of(Notations.problems(), document.diagramProblems()).flatMap(List::stream).distinct()
                        .map(ProblemData::of).toList());
        show(DilemmaUi.LAYOUT_MARKER, !open || !document.isLoaded() ? List.of()
                : document.layouts().problems().stream().map(ProblemData::ofPositions).toList());
    }

    private void show(String type, List<ProblemData> problems) {
        if (file != null && !problems.equals(shown.put(type, problems))) {
            ProblemMarkers.replace(file, type, problems);
        }
    }

    @Override
    public void modelChanged() {
        // tells of new problems by itself
    }

    @Override
    public void modelReplaced() {
        update();
    }

    @Override
    public void issuesChanged() {
        // those are of the model
    }

    @Override
    public void diagramProblemsChanged() {
        update();
    }
}
