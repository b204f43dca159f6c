/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.internal.diagram.CustomizedStyle.Change;
import org.dilemma.viewpoint.internal.diagram.Mapping.ConditionalStyle;
import org.eclipse.emf.ecore.EObject;

/** Chooses the style of a view: the first one whose condition holds, with the changes of the active layers. */
final class Styles {

    /** A style description changed in a certain way. */
    private record Variant(EObject style, List<Change> changes) {
    }

    private final Interpreter interpreter;
    private final Colors colors;
    private final Customizations customizations;
    private final Map<EObject, StylePlan> plans;
    private final Map<EObject, List<Customization>> changes = new IdentityHashMap<>();
    private final Map<Variant, StylePlan> variants;

    /** Makes a chooser for certain layers that knows what another one has read. */
    Styles(Styles previous, List<EObject> activeLayers) {
        this(previous.interpreter, previous.colors, activeLayers, previous.plans, previous.variants);
    }

    Styles(Interpreter interpreter, Colors colors, List<EObject> activeLayers) {
        this(interpreter, colors, activeLayers, new IdentityHashMap<>(), new HashMap<>());
    }

    private Styles(Interpreter interpreter, Colors colors, List<EObject> activeLayers, Map<EObject, StylePlan> plans,
            Map<Variant, StylePlan> variants) {
        this.interpreter = interpreter;
        this.colors = colors;
        this.customizations = new Customizations(activeLayers, interpreter);
        this.plans = plans;
        this.variants = variants;
    }

    /** The style for an element; null if the mapping has none. The variables are those of a condition. */
    StylePlan choose(Mapping mapping, EObject self) {
        EObject style = best(mapping, self);
        if (style == null) {
            return null;
        }
        List<Customization> known = changes.computeIfAbsent(style, customizations::of);
        return known.isEmpty() ? plan(style, mapping) : customized(style, mapping, known, self);
    }

    private EObject best(Mapping mapping, EObject self) {
        List<ConditionalStyle> conditional = mapping.conditionalStyles;
        for (int i = 0; i < conditional.size(); i++) {
            ConditionalStyle style = conditional.get(i);
            if (interpreter.truth(style.predicate(), self, false)) {
                return style.style();
            }
        }
        return mapping.defaultStyle;
    }

    private StylePlan plan(EObject style, Mapping mapping) {
        StylePlan plan = plans.get(style);
        if (plan == null) {
            plan = read(style, mapping);
            plans.put(style, plan);
        }
        return plan;
    }

    private StylePlan customized(EObject style, Mapping mapping, List<Customization> known, EObject self) {
        List<Change> enabled = new ArrayList<>();
        Map<EObject, Boolean> groups = new IdentityHashMap<>();
        for (Customization customization : known) {
            if (groups.computeIfAbsent(customization.group(), group -> applies(customization, self))) {
                enabled.add(new Change(customization, value(customization, self)));
            }
        }
        return enabled.isEmpty() ? plan(style, mapping) : variants.computeIfAbsent(new Variant(style, enabled),
                variant -> read(CustomizedStyle.of(style, enabled), mapping));
    }

    private boolean applies(Customization customization, EObject self) {
        return customization.predicate().expression().text().isBlank()
                || interpreter.truth(customization.predicate(), self, false);
    }

    private Object value(Customization customization, EObject self) {
        return Elements.is(customization.feature(), "EAttributeCustomization")
                && !customization.value().expression().text().isBlank()
                        ? interpreter.value(customization.value(), self, null) : null;
    }

    /** Reads a style. One that is a picture serves nodes and containers: the mapping says for which. */
    private StylePlan read(EObject style, Mapping mapping) {
        if (mapping instanceof EdgeMapping) {
            return new EdgeStylePlan(style, interpreter, colors);
        }
        return ((NodeMapping) mapping).isContainer ? new ContainerStylePlan(style, interpreter, colors)
                : new NodeStylePlan(style, interpreter, colors);
    }
}
