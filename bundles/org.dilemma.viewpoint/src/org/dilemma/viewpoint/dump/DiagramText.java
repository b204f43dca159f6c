/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.AppliedCompositeFilters;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DDiagramElementContainer;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.GraphicalFilter;
import org.dilemma.viewpoint.view.Style;
import org.eclipse.emf.ecore.EObject;

/**
 * Prints a diagram as text, one line for each element with its fields separated by tabulators: number, kind, mapping,
 * element of the model, label, place, whether it is visible, style, fill, border, line, arrows, label style, size and
 * the rest. For comparing diagrams.
 */
public final class DiagramText {
    private static final String NONE = "-";

    private final DSemanticDiagram diagram;
    private final Numbers numbers;

    /**
     * Prepares.
     *
     * @param diagram the diagram
     * @param numbers numbers of its views
     */
    public DiagramText(DSemanticDiagram diagram, Numbers numbers) {
        this.diagram = diagram;
        this.numbers = numbers;
    }

    /**
     * All views: each followed by the nodes on its border, then by what it holds.
     *
     * @param diagram the diagram
     */
    public static List<DDiagramElement> views(DSemanticDiagram diagram) {
        List<DDiagramElement> views = new ArrayList<>();
        diagram.getOwnedDiagramElements().forEach(view -> collect(view, views));
        return views;
    }

    private static void collect(DDiagramElement view, List<DDiagramElement> views) {
        views.add(view);
        if (view instanceof AbstractDNode node) {
            node.getOwnedBorderedNodes().forEach(border -> collect(border, views));
        }
        if (view instanceof DNodeContainer container) {
            container.getOwnedDiagramElements().forEach(child -> collect(child, views));
        } else if (view instanceof DNodeList list) {
            list.getOwnedElements().forEach(child -> collect(child, views));
        }
    }

    /**
     * Prints all views.
     *
     * @param text takes the lines
     */
    public void print(StringBuilder text) {
        views(diagram).forEach(view -> text.append(line(view)).append('\n'));
    }

    private String line(DDiagramElement view) {
        Style style = style(view);
        StyleText styleText = new StyleText(view, style);
        return String.join("\t", numbers.of(view), kind(view), Elements.name(view.getMapping()),
                References.of(view.getTarget()), label(view), place(view), view.isVisible() ? "yes" : "no",
                style == null ? NONE : styleText.type(), "fill=" + styleText.fill(),
                "border=" + styleText.border(), "line=" + styleText.line(), "arrows=" + styleText.arrows(),
                "label=" + styleText.label(), "size=" + size(view) + styleText.size(), rest(view));
    }

    static Style style(DDiagramElement view) {
        if (view instanceof DNode node) {
            return node.getOwnedStyle();
        }
        if (view instanceof DNodeListElement element) {
            return element.getOwnedStyle();
        }
        return view instanceof DEdge edge ? edge.getOwnedStyle() : ((DDiagramElementContainer) view).getOwnedStyle();
    }

    private static String kind(DDiagramElement view) {
        if (view instanceof DEdge) {
            return "Edge";
        }
        if (view instanceof DNodeListElement) {
            return "ListElement";
        }
        if (view instanceof DNodeContainer container) {
            String layout = container.getChildrenPresentation().getLiteral();
            return "FreeForm".equals(layout) ? "Container" : layout;
        }
        if (view instanceof DNodeList) {
            return "List";
        }
        return "ownedBorderedNodes".equals(view.eContainingFeature().getName()) ? "BorderedNode" : "Node";
    }

    private static String label(DDiagramElement view) {
        String name = Fields.of(view.getName());
        return view instanceof DEdge edge
                ? Fields.of(edge.getBeginLabel()) + "|" + name + "|" + Fields.of(edge.getEndLabel()) : name;
    }

    private String place(DDiagramElement view) {
        if (view instanceof DEdge edge) {
            return numbers.of(edge.getSourceNode()) + " -> " + numbers.of(edge.getTargetNode());
        }
        return view.eContainer() == diagram ? "diagram" : numbers.of(view.eContainer());
    }

    private static String size(DDiagramElement view) {
        if (view instanceof DEdge edge) {
            return String.valueOf(edge.getSize());
        }
        AbstractDNode node = (AbstractDNode) view;
        return node.getWidth() == null && node.getHeight() == null ? NONE
                : side(node.getWidth()) + "x" + side(node.getHeight());
    }

    private static String side(Integer side) {
        return side == null ? NONE : side.toString();
    }

    private String rest(DDiagramElement view) {
        List<String> rest = view.getGraphicalFilters().stream().map(DiagramText::filter)
                .collect(Collectors.toCollection(ArrayList::new));
        if (view.getTooltipText() != null) {
            rest.add("tooltip=" + Fields.of(view.getTooltipText()));
        }
        List<EObject> elements = view.getSemanticElements();
        if (elements.size() != 1 || elements.get(0) != view.getTarget()) {
            rest.add("semanticElements=" + list(elements));
        }
        if (view instanceof DEdge edge && !edge.getPath().isEmpty()) {
            rest.add("path=" + edge.getPath().stream().map(numbers::of).collect(Collectors.joining(", ", "[", "]")));
        }
        return rest.isEmpty() ? NONE : String.join(" ", rest);
    }

    private static String list(List<EObject> elements) {
        return elements.stream().map(References::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String filter(GraphicalFilter filter) {
        String name = filter.eClass().getName();
        return filter instanceof AppliedCompositeFilters applied
                ? name + applied.getCompositeFilterDescriptions().stream().map(Elements::name)
                        .collect(Collectors.joining(", ", "[", "]")) : name;
    }
}
