/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.Rgb;

/**
 * A label as it is set.
 *
 * @param lines its lines from top to bottom
 * @param box what it takes up, its icon included
 * @param face how it is set
 * @param underline whether a line stands under it
 * @param strike whether a line goes through it
 * @param color its color
 * @param align which side of the lines is even
 * @param icon the icon before its first line
 * @param shortened whether some of the text is left out
 */
public record TextBlock(List<Line> lines, Box box, Typeface face, boolean underline, boolean strike, Rgb color,
        Align align, Optional<ImageData> icon, boolean shortened) {
    /** Side of an icon in pixels. */
    public static final int ICON = 16;
    /** Between icon and text in pixels. */
    public static final int ICON_GAP = 4;

    /** Which side of the lines is even. */
    public enum Align {
        /** The left one. */
        LEFT,
        /** None: the middles are. */
        CENTER,
        /** The right one. */
        RIGHT
    }

    /**
     * A line of text.
     *
     * @param text the text, without control characters
     * @param x its left end, middle or right end by the alignment of the block
     * @param baseline height of its baseline
     * @param width its measured width
     */
    public record Line(String text, double x, double baseline, double width) {
    }

    /** The same so much to the right and down. */
    public TextBlock moved(int right, int down) {
        if (right == 0 && down == 0) {
            return this;
        }
        List<Line> moved = lines.stream()
                .map(l -> new Line(l.text(), l.x() + right, l.baseline() + down, l.width())).toList();
        return new TextBlock(moved, box.moved(right, down), face, underline, strike, color, align, icon, shortened);
    }

    /** The same with its upper left corner elsewhere. */
    public TextBlock at(int x, int y) {
        return moved(x - box.x(), y - box.y());
    }
}
