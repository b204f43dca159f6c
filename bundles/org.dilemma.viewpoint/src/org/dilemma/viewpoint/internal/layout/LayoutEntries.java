/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.dilemma.viewpoint.layout.Guide;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.NodePlace;
import org.dilemma.viewpoint.layout.Point;

/** Takes the entries of a layout file one by one; says which of them are not usable and goes on. */
final class LayoutEntries {
    private static final int FARTHEST = 10_000_000;
    private static final String NUMBER = "-?[0-9]{1,8}";

    private final Map<String, Layout> diagrams;
    private final Complaints complaints;
    private Layout layout = new Layout();
    private String edge;

    LayoutEntries(Map<String, Layout> diagrams, Complaints complaints) {
        this.diagrams = diagrams;
        this.complaints = complaints;
    }

    /** Takes what is wrong with an entry. */
    interface Complaints {
        /** The line of the entry, and what is wrong. */
        void entry(int line, String text);
    }

    /** An entry that is not usable. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String text) {
            super(text, null, false, false);
        }
    }

    /** Takes the element that starts here. */
    void start(XMLStreamReader xml) {
        try {
            take(xml);
        } catch (Unusable e) {
            complaints.entry(xml.getLocation().getLineNumber(), e.getMessage());
        }
    }

    private void take(XMLStreamReader xml) throws Unusable {
        switch (xml.getLocalName()) {
            case "diagram" -> layout = diagrams.computeIfAbsent(text(xml, "name"), n -> new Layout());
            case "switch" -> layout.setSwitch(text(xml, "name"), flag(xml, "on"));
            case "guide" -> layout.addGuide(guide(xml));
            case "node" -> layout.place(text(xml, "key"), new NodePlace(number(xml, "x"), number(xml, "y"),
                    size(xml, "width"), size(xml, "height"), has(xml, "pinned") && flag(xml, "pinned")));
            case "edge" -> edge = text(xml, "key");
            case "bend" -> bend(xml);
            case "label" -> layout.moveLabel(text(xml, "key"), which(xml), point(xml));
            case "hidden" -> layout.hide(text(xml, "key"), true);
            case "hidden-label" -> layout.hideLabel(text(xml, "key"), true);
            default -> throw new Unusable(Messages.get("entry.unknown", PlainText.of(xml.getLocalName(), 80)));
        }
    }

    private void bend(XMLStreamReader xml) throws Unusable {
        if (edge == null) {
            throw new Unusable(Messages.get("entry.unknown", "bend"));
        }
        List<Point> bends = new ArrayList<>(layout.bends(edge));
        bends.add(point(xml));
        layout.bend(edge, bends);
    }

    private static Guide guide(XMLStreamReader xml) throws Unusable {
        return has(xml, "y") ? new Guide(Guide.Axis.Y, number(xml, "y")) : new Guide(Guide.Axis.X, number(xml, "x"));
    }

    private static Layout.Label which(XMLStreamReader xml) throws Unusable {
        String name = text(xml, "which");
        for (Layout.Label label : Layout.Label.values()) {
            if (label.name().toLowerCase(Locale.ROOT).equals(name)) {
                return label;
            }
        }
        throw new Unusable(Messages.get("entry.choice", "which", PlainText.of(name, 80)));
    }

    private static Point point(XMLStreamReader xml) throws Unusable {
        return new Point(number(xml, "x"), number(xml, "y"));
    }

    private static int size(XMLStreamReader xml, String name) throws Unusable {
        return has(xml, name) ? Math.max(0, number(xml, name)) : 0;
    }

    private static int number(XMLStreamReader xml, String name) throws Unusable {
        String text = text(xml, name);
        int number = text.matches(NUMBER) ? Integer.parseInt(text) : Integer.MAX_VALUE;
        if (Math.abs((long) number) > FARTHEST) {
            throw new Unusable(Messages.get("entry.number", name, PlainText.of(text, 80)));
        }
        return number;
    }

    private static boolean flag(XMLStreamReader xml, String name) throws Unusable {
        String text = text(xml, name);
        if (!text.equals("true") && !text.equals("false")) {
            throw new Unusable(Messages.get("entry.choice", name, PlainText.of(text, 80)));
        }
        return text.equals("true");
    }

    private static boolean has(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(null, name) != null;
    }

    private static String text(XMLStreamReader xml, String name) throws Unusable {
        String text = xml.getAttributeValue(null, name);
        if (text == null) {
            throw new Unusable(Messages.get("entry.missing", name));
        }
        return text;
    }
}
