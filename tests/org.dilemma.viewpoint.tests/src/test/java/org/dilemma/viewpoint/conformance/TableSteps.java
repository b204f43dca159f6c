/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.List;
import java.util.Optional;

import org.dilemma.viewpoint.conformance.Representation.TableRepresentation;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;

/** The step that edits a cell of a table. */
final class TableSteps {
    private final TableRepresentation representation;
    private final History history;

    TableSteps(TableRepresentation representation, History history) {
        this.representation = representation;
        this.history = history;
    }

    String run(List<String> words) {
        if (!"cell".equals(words.get(0))) {
            return "unknown step";
        }
        Optional<DLine> line = representation.lines().stream()
                .filter(candidate -> words.get(1).equals(candidate.getName())).findFirst();
        Optional<DColumn> column = representation.tools().session().table().getColumns().stream()
                .filter(candidate -> words.get(2).equals(candidate.getName())).findFirst();
        if (line.isEmpty() || column.isEmpty()) {
            return "no such element " + words.get(line.isEmpty() ? 1 : 2);
        }
        return representation.tools().edit(line.get(), column.get(), words.get(4)).map(history::run)
                .orElse("no direct edit tool");
    }
}
