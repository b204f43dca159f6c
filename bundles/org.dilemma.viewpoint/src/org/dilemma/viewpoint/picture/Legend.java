/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import java.util.List;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.internal.picture.LegendMaker;
import org.dilemma.viewpoint.internal.picture.LegendPainter;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DSemanticDiagram;

/**
 * What the signs of a diagram mean: one entry for each kind and look of the nodes and edges that it shows, and one for
 * each color that a layer gives them. It follows from the specification alone: the words are those of its mappings,
 * tools and layers, and of the conditions of its styles. Immutable.
 *
 * @param sections its parts, none of them empty
 */
public record Legend(List<Section> sections) {
    /** Name of the switch in a layout that shows the legend. */
    public static final String SWITCH = "legend";

    /** Makes a legend of its own copy. */
    public Legend {
        sections = List.copyOf(sections);
    }

    /**
     * Entries that belong together.
     *
     * @param title their title; empty for the first section
     * @param entries the entries
     */
    public record Section(String title, List<Entry> entries) {
    }

    /** A sign and what it means. */
    public sealed interface Entry permits Sign, Swatch {
        /** What it means. */
        String text();
    }

    /**
     * A kind of nodes or edges.
     *
     * @param text what they are
     * @param example one of them
     */
    public record Sign(String text, DDiagramElement example) implements Entry {
    }

    /**
     * A color.
     *
     * @param text what it says
     * @param color the color
     * @param like all colors that say the same, such as those of lines and of areas
     */
    public record Swatch(String text, Rgb color, List<Rgb> like) implements Entry {

        /** Makes a color of which there is only one. */
        public Swatch(String text, Rgb color) {
            this(text, color, List.of(color));
        }
    }

    /**
     * Makes the legend of a diagram.
     *
     * @param diagram the diagram
     * @param geometry what of it is shown
     */
    public static Legend of(DSemanticDiagram diagram, Geometry geometry) {
        return new LegendMaker(diagram, geometry).make();
    }

    /**
     * Draws the legend to the right of a drawing.
     *
     * @param drawing the drawing
     * @param measure measures text
     * @param images finds pictures
     * @return both in one; the drawing itself where there is nothing to explain
     */
    public Drawing beside(Drawing drawing, TextMeasure measure, Images images) {
        return sections.isEmpty() ? drawing : new LegendPainter(measure, images).paint(this, drawing);
    }
}
