/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Group;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Theme;
import org.dilemma.viewpoint.layout.ImageData;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.view.DDiagramElement;

/** Writes the groups of a drawing. */
public final class SvgGroups {
    private static final Pattern ADDRESS =
            Pattern.compile("(https?://|dilemma:)\\S*|[^:\\s]*(#\\S*)?", Pattern.CASE_INSENSITIVE);

    private final XmlWriter xml;
    private final Theme theme;
    private final Function<DDiagramElement, Optional<String>> links;
    private final SvgMarks marks;
    private final Map<Group.Kind, Integer> counts = new EnumMap<>(Group.Kind.class);

    /**
     * Makes one.
     *
     * @param xml takes them
     * @param theme the colors
     * @param links addresses of elements
     */
    public SvgGroups(XmlWriter xml, Theme theme, Function<DDiagramElement, Optional<String>> links) {
        this.xml = xml;
        this.theme = theme;
        this.links = links;
        this.marks = new SvgMarks(xml, theme);
    }

    /** Writes what several groups share: pictures and flowing colors. */
    public void define(Drawing drawing) throws IOException {
        Map<Fill.Gradient, String> gradients = new LinkedHashMap<>();
        Map<SvgMarks.Sized, String> images = new LinkedHashMap<>();
        for (Group group : drawing.groups()) {
            for (Mark mark : group.marks()) {
                collect(mark, gradients, images);
            }
        }
        marks.share(gradients, images);
        if (gradients.isEmpty() && images.isEmpty()) {
            return;
        }
        xml.start("defs").line();
        for (Map.Entry<Fill.Gradient, String> gradient : gradients.entrySet()) {
            gradient(gradient.getKey(), gradient.getValue());
        }
        for (Map.Entry<SvgMarks.Sized, String> image : images.entrySet()) {
            marks.image(image.getKey(), image.getValue());
        }
        xml.end("defs").line();
    }

    private static void collect(Mark mark, Map<Fill.Gradient, String> gradients, Map<SvgMarks.Sized, String> images) {
        Fill fill = mark instanceof Mark.Rect rect ? rect.fill() : mark instanceof Mark.Oval oval ? oval.fill()
                : mark instanceof Mark.Figure figure ? figure.fill() : Fill.NONE;
        if (fill instanceof Fill.Gradient gradient) {
            gradients.computeIfAbsent(gradient, g -> "gradient-" + (gradients.size() + 1));
        }
        if (mark instanceof Mark.Picture picture) {
            share(picture.image(), picture.width(), picture.height(), images);
        } else if (mark instanceof Mark.Text text) {
            text.block().icon().ifPresent(i -> share(i, TextBlock.ICON, TextBlock.ICON, images));
        }
    }

    private static void share(ImageData image, double width, double height, Map<SvgMarks.Sized, String> images) {
        images.computeIfAbsent(new SvgMarks.Sized(image, width, height), i -> "image-" + (images.size() + 1));
    }

    private void gradient(Fill.Gradient gradient, String id) throws IOException {
        xml.start("linearGradient").attribute("id", id).attribute("x1", 0).attribute("y1", 0)
                .attribute("x2", gradient.across() > 0 ? 1 : 0).attribute("y2", gradient.across() < 1 ? 1 : 0);
        xml.start("stop").attribute("offset", 0).attribute("stop-color", theme.color(gradient.from()).toString())
                .end("stop");
        xml.start("stop").attribute("offset", 1).attribute("stop-color", theme.color(gradient.to()).toString())
                .end("stop");
        xml.end("linearGradient").line();
    }

    /** Writes all groups. */
    public void write(Drawing drawing, Progress progress) throws IOException {
        int done = 0;
        for (Group group : drawing.groups()) {
            progress.step(done++, drawing.groups().size());
            group(group);
        }
    }

    private void group(Group group) throws IOException {
        String kind = group.kind().name().toLowerCase(Locale.ROOT);
        int number = counts.merge(group.kind(), 1, Integer::sum);
        xml.start("g").attribute("id", kind + "-" + number).attribute("class", kind)
                .attribute("data-element", group.key());
        if (group.tooltip().isPresent()) {
            xml.start("title").text(group.tooltip().get()).end("title");
        }
        Optional<String> link = Optional.ofNullable(group.element()).flatMap(links).filter(a -> ADDRESS.matcher(a).matches());
        if (link.isPresent()) {
            xml.start("a").attribute("xlink:href", link.get());
        }
        for (Mark mark : group.marks()) {
            marks.write(mark);
        }
        if (link.isPresent()) {
            xml.end("a");
        }
        xml.end("g").line();
    }
}
