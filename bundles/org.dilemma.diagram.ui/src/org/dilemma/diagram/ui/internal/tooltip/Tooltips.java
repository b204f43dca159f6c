/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.tooltip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;

/** The tooltip of one figure, made when it is asked for. For the user-interface thread. */
public final class Tooltips {
    private static final int LONGEST_LINE = 72;
    private static final int MOST_LINES = 30;

    private final Supplier<String> text;
    private Label label;

    /**
     * Makes one.
     *
     * @param text gives the text, empty for none
     */
    public Tooltips(Supplier<String> text) {
        this.text = text;
    }

    /** The figure; null where there is nothing to say. */
    public IFigure figure() {
        String now = text.get();
        if (now.isEmpty()) {
            return null;
        }
        String wrapped = wrap(now);
        if (label == null || !label.getText().equals(wrapped)) {
            label = new Label(wrapped);
            label.setLabelAlignment(PositionConstants.LEFT);
            label.setBorder(new MarginBorder(2, 4, 2, 4));
        }
        return label;
    }

    /**
     * Breaks long lines at spaces.
     *
     * @param text some lines
     * @return the same with lines of at most 72 characters, as far as there are spaces
     */
    public static String wrap(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String rest = line;
            while (rest.length() > LONGEST_LINE) {
                int space = rest.lastIndexOf(' ', LONGEST_LINE);
                int cut = space > 0 ? space : LONGEST_LINE;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut).stripLeading();
            }
            lines.add(rest);
        }
        if (lines.size() > MOST_LINES) {
            lines = new ArrayList<>(lines.subList(0, MOST_LINES));
            lines.add("\u2026");
        }
        return String.join("\n", lines);
    }
}
