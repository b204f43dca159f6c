/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.table;

import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DTableElement;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** Text, colors and fonts of a column. */
final class CellLabels extends ColumnLabelProvider {
    private final DColumn column;
    private final CellStyles styles;

    /**
     * Makes the labels.
     *
     * @param column the column; null for that of the lines' names
     * @param styles colors and fonts
     */
    CellLabels(DColumn column, CellStyles styles) {
        this.column = column;
        this.styles = styles;
    }

    private DTableElement shown(Object line) {
        return column == null ? (DLine) line : TableSession.cell((DLine) line, column).orElse(null);
    }

    @Override
    public String getText(Object line) {
        DTableElement shown = shown(line);
        return shown == null || shown.getName() == null ? "" : shown.getName();
    }

    @Override
    public String getToolTipText(Object line) {
        DTableElement shown = shown(line);
        return shown == null ? null : shown.getTooltipText();
    }

    @Override
    public Color getForeground(Object line) {
        DTableElement shown = shown(line);
        return shown == null ? null : styles.foreground(shown.getCurrentStyle());
    }

    @Override
    public Color getBackground(Object line) {
        DTableElement shown = shown(line);
        return shown == null ? null : styles.background(shown.getCurrentStyle());
    }

    @Override
    public Font getFont(Object line) {
        DTableElement shown = shown(line);
        return shown == null ? null : styles.font(shown.getCurrentStyle());
    }
}
