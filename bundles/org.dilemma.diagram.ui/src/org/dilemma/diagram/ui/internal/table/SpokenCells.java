/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DTable;
import org.eclipse.jface.viewers.ViewerCell;

/** What a screen reader is told of a table: what it shows, then the cell at the focus with its line and column. */
final class SpokenCells {

    private SpokenCells() {
    }

    /**
     * The name of a table.
     *
     * @param table the table
     * @param columns the columns that are shown, without that of the headers
     * @param focus the cell at the focus; null for none
     */
    static String name(DTable table, List<DColumn> columns, ViewerCell focus) {
        String name = Messages.bind(Messages.Accessible_table, table.getName());
        if (focus == null || !(focus.getElement() instanceof DLine line)) {
            return name;
        }
        int column = focus.getColumnIndex() - 1;
        Stream<String> cell = column < 0 || column >= columns.size() ? Stream.of(name, line.getName())
                : Stream.of(name, line.getName(), columns.get(column).getName(), focus.getText());
        return cell.filter(text -> text != null && !text.isBlank()).map(text -> text.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(", "));
    }
}
