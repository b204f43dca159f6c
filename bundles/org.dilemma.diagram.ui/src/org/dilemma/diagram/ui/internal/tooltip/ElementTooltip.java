/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.tooltip;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.model.Estimate;
import org.dilemma.model.Source;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.picture.SpecificationNames;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DRepresentationElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The text under the pointer: what the specification says. Edges have no such text there; of them it says what they are,
 * what they connect, and the values and sources of the element that they stand for. Errors and warnings follow.
 */
public final class ElementTooltip implements Supplier<String> {
    private static final int MOST_SOURCES = 6;

    private final ViewPart part;

    /**
     * Speaks of a part.
     *
     * @param part a part of a diagram
     */
    public ElementTooltip(ViewPart part) {
        this.part = part;
    }

    /** The text, its lines not yet wrapped; empty for none. */
    @Override
    public String get() {
        if (!(part.element() instanceof DDiagramElement element)) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(text(element));
        part.view().problems().of(element).forEach(p -> lines.add(Messages.bind(
                p.level() == IssueLevel.ERROR ? Messages.Tooltip_error : Messages.Tooltip_warning, p.text())));
        return String.join("\n", lines).strip();
    }

    private String text(DDiagramElement element) {
        String given = element.getTooltipText();
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        if (element instanceof DEdge edge) {
            return edge(edge);
        }
        return element instanceof AbstractDNode node
                && part.view().geometry().node(node).flatMap(NodeShape::label).filter(TextBlock::shortened).isPresent()
                        ? oneLine(node) : "";
    }

    private static String edge(DEdge edge) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.Tooltip_edge, new Object[] {SpecificationNames.of(edge.getMapping()),
                oneLine(edge.getSourceNode()), oneLine(edge.getTargetNode())}));
        List<String> labels = new ArrayList<>();
        for (String label : new String[] {edge.getBeginLabel(), edge.getName(), edge.getEndLabel()}) {
            if (label != null && !label.isBlank()) {
                labels.add(label.replaceAll("\\s+", " ").strip());
            }
        }
        if (edge.getTarget() != null && edge.getTarget() != edge.eContainer()) {
            lines.addAll(values(edge.getTarget(), labels));
        }
        lines.addAll(1, labels);
        return String.join("\n", lines);
    }

    private static List<String> values(EObject element, List<String> labels) {
        List<String> lines = new ArrayList<>();
        Set<Source> sources = new LinkedHashSet<>();
        for (EReference feature : element.eClass().getEAllContainments()) {
            if (!feature.isMany() && element.eGet(feature) instanceof Estimate estimate && estimate.isSetValue()) {
                lines.add(Messages.bind(Messages.Tooltip_value, Labels.feature(feature), number(estimate)));
                sources.addAll(estimate.getEvidence());
            }
        }
        if (!lines.isEmpty()) {
            labels.clear(); // they say the same in short
        }
        sources.stream().limit(MOST_SOURCES)
                .forEach(s -> lines.add(Messages.bind(Messages.Tooltip_source, Elements.label(s))));
        return lines;
    }

    private static String number(Estimate estimate) {
        String value = plain(estimate.getValue());
        if (estimate.isSetLow() || estimate.isSetHigh()) {
            value = Messages.bind(Messages.Tooltip_range, new Object[] {value,
                    plain(estimate.isSetLow() ? estimate.getLow() : estimate.getValue()),
                    plain(estimate.isSetHigh() ? estimate.getHigh() : estimate.getValue())});
        }
        String unit = estimate.getUnit();
        return unit == null || unit.isBlank() ? value : value + " " + unit;
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).round(new java.math.MathContext(4)).stripTrailingZeros()
                .toPlainString();
    }

    private static String oneLine(Object view) {
        return view instanceof DRepresentationElement named && named.getName() != null
                ? named.getName().replaceAll("\\s+", " ").strip() : "";
    }
}
