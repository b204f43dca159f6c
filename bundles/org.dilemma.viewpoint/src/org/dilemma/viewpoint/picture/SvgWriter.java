/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.dilemma.viewpoint.internal.picture.SvgGroups;
import org.dilemma.viewpoint.internal.picture.XmlWriter;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.layout.Typeface;
import org.dilemma.viewpoint.view.DDiagramElement;

/**
 * Writes drawings as Scalable Vector Graphics 1.1. Text stays text; each element is a group with the key of the element
 * in {@code data-element}; tooltips are titles. Nothing is loaded from elsewhere, and there is no script. The same
 * drawing gives the same bytes. Safe for several threads.
 */
public final class SvgWriter {
    private final Theme theme;
    private final Function<DDiagramElement, Optional<String>> links;

    /** Writes in light colors and without links. */
    public SvgWriter() {
        this(Theme.LIGHT, e -> Optional.empty());
    }

    /**
     * Writes with links.
     *
     * @param theme the colors
     * @param links address of what an element stands for: relative, or of the schemes http, https and dilemma; others
     *        are left out
     */
    public SvgWriter(Theme theme, Function<DDiagramElement, Optional<String>> links) {
        this.theme = theme;
        this.links = links;
    }

    /**
     * Writes a drawing.
     *
     * @param drawing the drawing
     * @param out takes the file, as UTF-8; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(Drawing drawing, OutputStream out) throws IOException {
        write(drawing, out, Progress.NONE);
    }

    /**
     * Writes a drawing while somebody follows.
     *
     * @param drawing the drawing
     * @param out takes the file, as UTF-8; flushed, not closed
     * @param progress follows it
     * @throws CancellationException if it is no longer wanted; what was written is not whole then
     * @throws IOException if it cannot be written
     */
    public void write(Drawing drawing, OutputStream out, Progress progress) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        XmlWriter xml = new XmlWriter(writer);
        Box frame = drawing.frame();
        xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("xmlns:xlink", "http://www.w3.org/1999/xlink").attribute("version", "1.1")
                .attribute("width", frame.width()).attribute("height", frame.height())
                .attribute("viewBox", frame.x() + " " + frame.y() + " " + frame.width() + " " + frame.height())
                .attribute("role", "img").attribute("aria-labelledby", "title description")
                .attribute("font-family", Typeface.FAMILIES).attribute("stroke-linejoin", "round").line();
        xml.start("title").attribute("id", "title").text(drawing.title()).end("title").line();
        xml.start("desc").attribute("id", "description").text(drawing.description()).end("desc").line();
        SvgGroups groups = new SvgGroups(xml, theme, links);
        groups.define(drawing);
        xml.start("rect").attribute("x", frame.x()).attribute("y", frame.y()).attribute("width", frame.width())
                .attribute("height", frame.height()).attribute("fill", theme.paper().toString()).end("rect").line();
        groups.write(drawing, progress);
        xml.end("svg").line();
        writer.flush();
    }
}
