/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.palette;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EObject;

/** The tools that a person chooses from, by section: those of the layers that are on. */
public final class ToolSections {

    /**
     * A section.
     *
     * @param description the section of the specification
     * @param tools tools that create a node or an edge, or do something else with what they are used on; at least one
     */
    public record Section(EObject description, List<EObject> tools) {
    }

    private ToolSections() {
    }

    /**
     * The sections of a diagram.
     *
     * @param view the diagram
     */
    public static List<Section> of(DiagramView view) {
        List<Section> sections = new ArrayList<>();
        for (EObject layer : view.session().layers()) {
            if (view.switches().isLayerOn(layer)) {
                Elements.many(layer, "toolSections").forEach(section -> add(section, sections));
            }
        }
        return sections;
    }

    private static void add(EObject section, List<Section> sections) {
        List<EObject> tools = new ArrayList<>();
        collect(section, tools);
        Elements.many(section, "subSections").forEach(sub -> collect(sub, tools));
        if (!tools.isEmpty()) {
            sections.add(new Section(section, tools));
        }
    }

    private static void collect(EObject section, List<EObject> tools) {
        List<EObject> all = new ArrayList<>(Elements.many(section, "ownedTools"));
        all.addAll(Elements.many(section, "reusedTools"));
        for (EObject tool : all) {
            if (Elements.is(tool, "ToolGroup")) {
                Elements.many(tool, "tools").stream().filter(ToolSections::isChosen).forEach(tools::add);
            } else if (isChosen(tool)) {
                tools.add(tool);
            }
        }
    }

    private static boolean isChosen(EObject tool) {
        return isEdge(tool) || isNode(tool) || "ToolDescription".equals(Elements.type(tool));
    }

    /** Whether a tool creates an edge. */
    static boolean isEdge(EObject tool) {
        return Elements.is(tool, "EdgeCreationDescription");
    }

    /** Whether a tool creates a node. */
    static boolean isNode(EObject tool) {
        return Elements.is(tool, "NodeCreationDescription") || Elements.is(tool, "ContainerCreationDescription");
    }

    /**
     * What people call a section or tool.
     *
     * @param element the section or tool
     */
    static String label(EObject element) {
        String label = Elements.text(element, "label");
        return label == null || label.isBlank() ? Elements.name(element) : label;
    }
}
