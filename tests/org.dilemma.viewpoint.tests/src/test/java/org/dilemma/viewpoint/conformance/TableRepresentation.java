/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dilemma.viewpoint.dump.TableText;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.tool.TableTools;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.eclipse.emf.ecore.EObject;

/** The table of a case. */
final class TableRepresentation extends Representation {
    private final TableSession session;
    private final TableTools tools;

    TableRepresentation(TableSession session) {
        super(session.session());
        this.session = session;
        this.tools = new TableTools(editing, session);
    }

    @Override
    String run(List<String> words) {
        if (!"cell".equals(words.get(0))) {
            return "no such step for a table";
        }
        Optional<DLine> line = TableText.lines(session.table()).stream()
                .filter(found -> words.get(1).equals(found.getName())).findFirst();
        Optional<DColumn> column = session.table().getColumns().stream()
                .filter(found -> words.get(2).equals(found.getName())).findFirst();
        if (line.isEmpty() || column.isEmpty()) {
            return "no such cell";
        }
        Optional<EditCommand> command = tools.edit(line.get(), column.get(), words.get(4));
        return command.isEmpty() ? "no direct edit tool" : run(command.get());
    }

    @Override
    void number() {
        List<EObject> views = new ArrayList<>(TableText.lines(session.table()));
        views.addAll(session.table().getColumns());
        numbers.number(views);
    }

    @Override
    void print(StringBuilder text) {
        new TableText(session.table(), numbers).print(text);
    }

    @Override
    void validate(StringBuilder text) {
        // tables have no rules
    }
}
