/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.layout.Typeface;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;

/**
 * The outlines of the letters of a line. They stay even at any scale, where letters that are drawn keep to whole pixels
 * and run into one another. Letter for letter: no path takes text beyond its first hundred pixels.
 */
final class LetterOutlines {
    /** How much larger the letters are made, so that whole pixels do not matter. */
    private static final int ENLARGED = 6;
    private static final Set<UnicodeScript> SCRIPTS = Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC, UnicodeScript.COMMON);

    private final SwtResources resources;
    private final TextMeasure measure = TextMeasure.standard();
    private final Map<Typeface, Map<Character, PathData>> letters = new HashMap<>();

    LetterOutlines(SwtResources resources) {
        this.resources = resources;
    }

    /** Whether the letters of a text simply stand beside one another from the left to the right. */
    static boolean isPossible(String text) {
        return text.chars().allMatch(c -> !Character.isSurrogate((char) c) && SCRIPTS.contains(UnicodeScript.of(c)));
    }

    /**
     * The outlines of a line.
     *
     * @param text its text
     * @param face its typeface
     * @param left where it begins, in pixels of the drawing
     * @param baseline where its letters stand
     * @return the outlines, to be disposed of
     */
    Path of(String text, Typeface face, double left, double baseline) {
        Map<Character, PathData> known = letters.computeIfAbsent(face, f -> new HashMap<>());
        List<PathData> placed = new ArrayList<>();
        double x = left;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            placed.add(moved(known.computeIfAbsent(letter, l -> outline(l, face)), x, baseline));
            x += measure.width(String.valueOf(letter), face);
        }
        return new Path(resources.device(), joined(placed));
    }

    /** A letter that stands at the origin. */
    private PathData outline(char letter, Typeface face) {
        Typeface large = new Typeface(face.size() * ENLARGED, face.bold(), face.italic());
        Path path = new Path(resources.device());
        path.addString(String.valueOf(letter), 0, 0, resources.font(large));
        PathData outline = path.getPathData();
        path.dispose();
        int ascent = resources.ascent(large);
        for (int i = 0; i < outline.points.length; i += 2) {
            outline.points[i] /= ENLARGED;
            outline.points[i + 1] = (outline.points[i + 1] - ascent) / ENLARGED;
        }
        return outline;
    }

    private static PathData moved(PathData letter, double x, double y) {
        PathData moved = new PathData();
        moved.types = letter.types;
        moved.points = letter.points.clone();
        for (int i = 0; i < moved.points.length; i += 2) {
            moved.points[i] += (float) x;
            moved.points[i + 1] += (float) y;
        }
        return moved;
    }

    private static PathData joined(List<PathData> parts) {
        PathData whole = new PathData();
        whole.types = new byte[parts.stream().mapToInt(p -> p.types.length).sum()];
        whole.points = new float[parts.stream().mapToInt(p -> p.points.length).sum()];
        int types = 0;
        int points = 0;
        for (PathData part : parts) {
            System.arraycopy(part.types, 0, whole.types, types, part.types.length);
            System.arraycopy(part.points, 0, whole.points, points, part.points.length);
            types += part.types.length;
            points += part.points.length;
        }
        return whole;
    }
}
