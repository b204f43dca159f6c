/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilemma.viewpoint.internal.picture.XmlWriter;
import org.dilemma.viewpoint.layout.Guide;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.dilemma.viewpoint.layout.NodePlace;
import org.dilemma.viewpoint.layout.Point;

/** Writes layouts in their format, in a fixed order. */
public final class LayoutXml {
    /** Name space of the format. */
    static final String NAMESPACE = "http://www.dilemma-workbench.org/layout";

    private LayoutXml() {
    }

    /** Writes all layouts of a model. */
    public static void write(XmlWriter xml, String model, SortedMap<String, Layout> diagrams) throws IOException {
        xml.start("layout").attribute("xmlns", NAMESPACE).attribute("version", LayoutFile.VERSION)
                .attribute("model", model).line();
        for (var diagram : diagrams.entrySet()) {
            xml.text(" ").start("diagram").attribute("name", diagram.getKey()).line();
            diagram(xml, diagram.getValue());
            xml.text(" ").end("diagram").line();
        }
        xml.end("layout").line();
    }

    private static void diagram(XmlWriter xml, Layout layout) throws IOException {
        for (var entry : new TreeMap<>(layout.switches()).entrySet()) {
            xml.text("  ").start("switch").attribute("name", entry.getKey())
                    .attribute("on", entry.getValue().toString()).end("switch").line();
        }
        for (Guide guide : layout.guides()) {
            xml.text("  ").start("guide").attribute(guide.axis() == Guide.Axis.X ? "x" : "y", guide.position())
                    .end("guide").line();
        }
        TreeSet<String> keys = new TreeSet<>(layout.keys());
        for (String key : keys) {
            Optional<NodePlace> place = layout.node(key);
            if (place.isPresent()) {
                node(xml, key, place.get());
            }
        }
        for (String key : keys) {
            bends(xml, key, layout.bends(key));
        }
        for (String key : keys) {
            for (Layout.Label label : Layout.Label.values()) {
                Optional<Point> moved = layout.label(key, label);
                if (moved.isPresent()) {
                    point(xml.text("  ").start("label").attribute("key", key).attribute("which",
                            label.name().toLowerCase(Locale.ROOT)), moved.get()).end("label").line();
                }
            }
        }
        for (String key : keys) {
            if (layout.isHidden(key)) {
                xml.text("  ").start("hidden").attribute("key", key).end("hidden").line();
            }
        }
        for (String key : keys) {
            if (layout.isLabelHidden(key)) {
                xml.text("  ").start("hidden-label").attribute("key", key).end("hidden-label").line();
            }
        }
    }

    private static void node(XmlWriter xml, String key, NodePlace place) throws IOException {
        xml.text("  ").start("node").attribute("key", key).attribute("x", place.x()).attribute("y", place.y());
        if (place.width() > 0) {
            xml.attribute("width", place.width());
        }
        if (place.height() > 0) {
            xml.attribute("height", place.height());
        }
        if (place.pinned()) {
            xml.attribute("pinned", "true");
        }
        xml.end("node").line();
    }

    private static void bends(XmlWriter xml, String key, List<Point> bends) throws IOException {
        if (bends.isEmpty()) {
            return;
        }
        xml.text("  ").start("edge").attribute("key", key);
        for (Point bend : bends) {
            point(xml.start("bend"), bend).end("bend");
        }
        xml.end("edge").line();
    }

    private static XmlWriter point(XmlWriter xml, Point point) throws IOException {
        return xml.attribute("x", Math.round(point.x())).attribute("y", Math.round(point.y()));
    }
}
