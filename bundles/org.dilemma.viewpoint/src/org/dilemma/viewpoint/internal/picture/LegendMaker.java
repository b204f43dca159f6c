/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.picture.Legend;
import org.dilemma.viewpoint.picture.SpecificationNames;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.Style;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Finds out what the signs of a diagram mean. */
public final class LegendMaker {
    private static final String PREDICATE = "predicateExpression";

    private final DSemanticDiagram diagram;
    private final Geometry geometry;
    private final Set<Rgb> colors = new LinkedHashSet<>();

    /**
     * Makes one.
     *
     * @param diagram the diagram
     * @param geometry what of it is shown
     */
    public LegendMaker(DSemanticDiagram diagram, Geometry geometry) {
        this.diagram = diagram;
        this.geometry = geometry;
    }

    /** Makes the legend. */
    public Legend make() {
        Map<String, Legend.Entry> signs = new LinkedHashMap<>();
        for (NodeShape node : geometry.nodes()) {
            sign(node.view(), signs);
        }
        for (EdgeShape edge : geometry.edges()) {
            sign(edge.view(), signs);
        }
        List<Legend.Section> sections = new ArrayList<>();
        add(sections, "", signs);
        for (EObject layer : diagram.getActivatedLayers()) {
            Map<String, Legend.Entry> swatches = new LinkedHashMap<>();
            List<EObject> customizations = Elements.one(layer, "customization")
                    .map(c -> Elements.many(c, "vsmElementCustomizations")).orElse(List.of());
            String common = commonWord(customizations);
            customizations.forEach(element -> swatch(element, common, swatches));
            String label = Elements.text(layer, "label");
            add(sections, label.isBlank() ? Elements.name(layer) : label, swatches);
        }
        return new Legend(sections);
    }

    /** The first word of all conditions of a layer, which tells nothing apart: of "Band low" and "Band high" that is Band. */
    private static String commonWord(List<EObject> customizations) {
        List<String> texts = customizations.stream().map(LegendMaker::predicate).filter(t -> !t.isEmpty()).toList();
        Set<String> first = new LinkedHashSet<>();
        texts.forEach(text -> first.add(text.substring(0, text.indexOf(' ') + 1)));
        return texts.size() > 1 && first.size() == 1 ? first.iterator().next() : "";
    }

    private static void add(List<Legend.Section> sections, String title, Map<String, Legend.Entry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new Legend.Section(title, List.copyOf(entries.values())));
        }
    }

    private void sign(DDiagramElement view, Map<String, Legend.Entry> signs) {
        Style style = (Style) view.eGet(view.eClass().getEStructuralFeature("ownedStyle"));
        if (style == null || view.getMapping() == null) {
            return;
        }
        for (EAttribute feature : style.eClass().getEAllAttributes()) {
            if (style.eGet(feature) instanceof Rgb color) {
                colors.add(color);
            }
        }
        String text = condition(style.getDescription());
        String name = text.isEmpty() ? SpecificationNames.of(view.getMapping()) : text;
        if (!name.isBlank()) {
            signs.putIfAbsent(name, new Legend.Sign(name, view));
        }
    }

    /** The condition under which a style holds, in words; empty for the style of all others. */
    private static String condition(EObject description) {
        EObject owner = description == null ? null : description.eContainer();
        return owner == null ? "" : predicate(owner);
    }

    private static String predicate(EObject owner) {
        String expression = Elements.text(owner, PREDICATE).strip();
        String name = expression.substring(expression.lastIndexOf(':') + 1);
        String last = name.substring(name.lastIndexOf('.') + 1).replaceAll("\\(.*", "");
        return last.matches("[A-Za-z_][A-Za-z0-9_]*") ? SpecificationNames.words(last) : "";
    }

    private void swatch(EObject customization, String common, Map<String, Legend.Entry> swatches) {
        String condition = predicate(customization);
        if (condition.isEmpty()) {
            return;
        }
        String text = SpecificationNames.words(condition.substring(common.length()));
        List<Rgb> given = new ArrayList<>();
        for (EObject feature : Elements.many(customization, "featureCustomizations")) {
            if (!Elements.text(feature, "referenceName").equals("labelColor")) {
                Elements.one(feature, "value").filter(v -> Elements.is(v, "UserFixedColor"))
                        .ifPresent(v -> given.add(new Rgb(Elements.number(v, "red"), Elements.number(v, "green"),
                                Elements.number(v, "blue"))));
            }
        }
        given.stream().filter(colors::contains).findFirst().ifPresent(
                color -> swatches.putIfAbsent(text, new Legend.Swatch(text, color, List.copyOf(given))));
    }
}
