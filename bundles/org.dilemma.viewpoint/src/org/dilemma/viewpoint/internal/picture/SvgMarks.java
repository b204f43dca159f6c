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
import java.util.Base64;
import java.util.Map;
import org.dilemma.viewpoint.layout.ImageData;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Contour;
import org.dilemma.viewpoint.picture.Pen;
import org.dilemma.viewpoint.picture.Theme;

/** Writes what is drawn as elements of SVG. */
final class SvgMarks {
    private static final double HALO = 3;

    private final XmlWriter xml;
    private final Theme theme;
    private Map<Fill.Gradient, String> gradients = Map.of();
    private Map<Sized, String> images = Map.of();

    SvgMarks(XmlWriter xml, Theme theme) {
        this.xml = xml;
        this.theme = theme;
    }

    /**
     * A picture in one size.
     *
     * @param image the picture
     * @param width its width
     * @param height its height
     */
    record Sized(ImageData image, double width, double height) {
    }

    /** Takes the identifiers of what is shared. */
    void share(Map<Fill.Gradient, String> sharedGradients, Map<Sized, String> sharedImages) {
        gradients = sharedGradients;
        images = sharedImages;
    }

    /** Writes a shared picture. */
    void image(Sized sized, String id) throws IOException {
        String data = Base64.getEncoder().encodeToString(sized.image().content());
        xml.start("image").attribute("id", id).attribute("width", sized.width()).attribute("height", sized.height())
                .attribute("xlink:href", "data:" + sized.image().mediaType() + ";base64," + data).end("image").line();
    }

    void write(Mark mark) throws IOException {
        if (mark instanceof Mark.Text text) {
            text(text);
        } else if (mark instanceof Mark.Rect rect) {
            rect(rect);
        } else if (mark instanceof Mark.Figure figure) {
            xml.start("path").attribute("d", data(figure.path()));
            paint(figure.fill(), figure.pen(), "path");
        } else if (mark instanceof Mark.Oval oval) {
            xml.start("ellipse").attribute("cx", oval.x()).attribute("cy", oval.y()).attribute("rx", oval.radiusX())
                    .attribute("ry", oval.radiusY());
            paint(oval.fill(), oval.pen(), "ellipse");
        } else if (mark instanceof Mark.Picture picture) {
            use(new Sized(picture.image(), picture.width(), picture.height()), picture.x(), picture.y());
        }
    }

    private void use(Sized sized, double x, double y) throws IOException {
        xml.start("use").attribute("xlink:href", "#" + images.get(sized)).attribute("x", x).attribute("y", y)
                .end("use");
    }

    private void rect(Mark.Rect rect) throws IOException {
        xml.start("rect").attribute("x", rect.x()).attribute("y", rect.y()).attribute("width", rect.width())
                .attribute("height", rect.height());
        if (rect.arcWidth() > 0) {
            xml.attribute("rx", rect.arcWidth() / 2).attribute("ry", rect.arcHeight() / 2);
        }
        paint(rect.fill(), rect.pen(), "rect");
    }

    private void paint(Fill fill, Pen pen, String element) throws IOException {
        xml.attribute("fill", fill(fill));
        if (pen.isVisible()) {
            xml.attribute("stroke", theme.color(pen.color()).toString());
            if (pen.width() != 1) {
                xml.attribute("stroke-width", pen.width());
            }
            if (!pen.dashes().isEmpty()) {
                StringBuilder dashes = new StringBuilder();
                pen.dashes().forEach(d -> dashes.append(dashes.length() == 0 ? "" : " ").append(XmlWriter.number(d)));
                xml.attribute("stroke-dasharray", dashes.toString());
            }
            if (pen.round()) {
                xml.attribute("stroke-linecap", "round");
            }
        }
        xml.end(element);
    }

    private String fill(Fill fill) {
        if (fill instanceof Fill.Plain plain) {
            return theme.color(plain.color()).toString();
        }
        if (fill instanceof Fill.Paper) {
            return theme.paper().toString();
        }
        return fill instanceof Fill.Gradient gradient ? "url(#" + gradients.get(gradient) + ")" : "none";
    }

    private void text(Mark.Text mark) throws IOException {
        TextBlock block = mark.block();
        if (block.icon().isPresent()) {
            use(new Sized(block.icon().get(), TextBlock.ICON, TextBlock.ICON), block.box().x(), block.box().y());
        }
        for (TextBlock.Line line : block.lines()) {
            if (line.text().isEmpty()) {
                continue;
            }
            xml.start("text").attribute("x", line.x()).attribute("y", line.baseline())
                    .attribute("font-size", block.face().size())
                            .attribute("fill", theme.color(block.color()).toString());
            style(block);
            if (mark.halo()) {
                xml.attribute("stroke", theme.paper().toString()).attribute("stroke-width", HALO)
                        .attribute("paint-order", "stroke");
            }
            xml.text(line.text()).end("text");
        }
    }

    private void style(TextBlock block) throws IOException {
        if (block.align() != TextBlock.Align.LEFT) {
            xml.attribute("text-anchor", block.align() == TextBlock.Align.CENTER ? "middle" : "end");
        }
        if (block.face().bold()) {
            xml.attribute("font-weight", "bold");
        }
        if (block.face().italic()) {
            xml.attribute("font-style", "italic");
        }
        if (block.underline() || block.strike()) {
            xml.attribute("text-decoration",
                    (block.underline() ? "underline" : "") + (block.underline() && block.strike() ? " " : "")
                            + (block.strike() ? "line-through" : ""));
        }
    }

    private static String data(Contour path) {
        StringBuilder data = new StringBuilder(path.steps().size() * 14);
        for (Contour.Step step : path.steps()) {
            if (step instanceof Contour.Move move) {
                points(data, 'M', move.to());
            } else if (step instanceof Contour.Line line) {
                points(data, 'L', line.to());
            } else if (step instanceof Contour.Quad quad) {
                points(data, 'Q', quad.control(), quad.to());
            } else if (step instanceof Contour.Cubic cubic) {
                points(data, 'C', cubic.first(), cubic.second(), cubic.to());
            } else {
                data.append('Z');
            }
        }
        return data.toString();
    }

    private static void points(StringBuilder data, char command, Point... points) {
        data.append(command);
        for (int i = 0; i < points.length; i++) {
            data.append(i == 0 ? "" : " ").append(XmlWriter.number(points[i].x())).append(' ')
                    .append(XmlWriter.number(points[i].y()));
        }
    }
}
