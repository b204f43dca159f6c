/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.List;

import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.GaugeCompositeStyle;
import org.dilemma.viewpoint.view.GaugeSection;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** Gauges, one for each section. */
final class GaugeShape implements NodeShape {

    /** One section, read once. */
    private record Section(String label, Use minimum, Use maximum, Use value, Colors.Source background,
            Colors.Source foreground) {
    }

    private final NodeSize size;
    private final Interpreter interpreter;
    private final String alignment;
    private final List<Section> sections;

    GaugeShape(EObject description, NodeSize size, Interpreter interpreter, Colors colors) {
        this.size = size;
        this.interpreter = interpreter;
        alignment = Elements.literal(description, "alignment");
        sections = Elements.many(description, "sections").stream().map(section -> section(section, colors)).toList();
    }

    private Section section(EObject section, Colors colors) {
        return new Section(Elements.text(section, "label"), interpreter.use(section, "minValueExpression"),
                interpreter.use(section, "maxValueExpression"), interpreter.use(section, "valueExpression"),
                colors.in(section, "backgroundColor").orElse(self -> Defaults.WHITE),
                colors.in(section, "foregroundColor").orElse(self -> Defaults.INK));
    }

    @Override
    public NodeStyle create() {
        return ViewFactory.eINSTANCE.createGaugeCompositeStyle();
    }

    @Override
    public void prepare(DNode node) {
        size.apply(node);
    }

    @Override
    public void update(DDiagramElement view, NodeStyle style) {
        GaugeCompositeStyle gauges = (GaugeCompositeStyle) style;
        if (!alignment.equals(gauges.getAlignment())) {
            gauges.setAlignment(alignment);
        }
        while (gauges.getSections().size() < sections.size()) {
            gauges.getSections().add(ViewFactory.eINSTANCE.createGaugeSection());
        }
        for (int i = 0; i < sections.size(); i++) {
            update(gauges.getSections().get(i), sections.get(i), view.getTarget());
        }
    }

    private void update(GaugeSection gauge, Section section, EObject self) {
        if (!section.label.equals(gauge.getLabel())) {
            gauge.setLabel(section.label);
        }
        int minimum = interpreter.integer(section.minimum, self, 0);
        if (gauge.getMin() != minimum) {
            gauge.setMin(minimum);
        }
        int maximum = interpreter.integer(section.maximum, self, 0);
        if (gauge.getMax() != maximum) {
            gauge.setMax(maximum);
        }
        int value = interpreter.integer(section.value, self, 0);
        if (gauge.getValue() != value) {
            gauge.setValue(value);
        }
        color(gauge, section, self);
    }

    private static void color(GaugeSection gauge, Section section, EObject self) {
        Rgb background = section.background.of(self);
        if (!background.equals(gauge.getBackgroundColor())) {
            gauge.setBackgroundColor(background);
        }
        Rgb foreground = section.foreground.of(self);
        if (!foreground.equals(gauge.getForegroundColor())) {
            gauge.setForegroundColor(foreground);
        }
    }
}
