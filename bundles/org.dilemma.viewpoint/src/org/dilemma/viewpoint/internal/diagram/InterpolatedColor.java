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
import org.eclipse.emf.ecore.EObject;

/**
 * A color between those of the two steps around a whole number; without steps, one from green at the minimum to red at
 * the maximum. Arithmetic as Sirius does it: single precision, cut off to whole parts.
 */
final class InterpolatedColor implements Colors.Source {

    private record Step(Use value, Rgb color) {
    }

    /** A place on the scale. */
    private record Bound(int value, Rgb color) {
    }

    private static final Rgb GREEN = new Rgb(0, 255, 0);
    private static final Rgb RED = new Rgb(255, 0, 0);

    private final Interpreter interpreter;
    private final Use value;
    private final Use minimum;
    private final Use maximum;
    private final List<Step> steps;

    InterpolatedColor(EObject color, Interpreter interpreter) {
        this.interpreter = interpreter;
        value = interpreter.use(color, "colorValueComputationExpression");
        minimum = interpreter.use(color, "minValueComputationExpression");
        maximum = interpreter.use(color, "maxValueComputationExpression");
        steps = Elements.many(color, "colorSteps").stream()
                .filter(step -> Elements.one(step, "associatedColor").isPresent())
                .map(step -> new Step(interpreter.use(step, "associatedValue"),
                        Colors.fixed(Elements.one(step, "associatedColor").orElseThrow())))
                .filter(step -> !step.value.isEmpty()).toList();
    }

    @Override
    public Rgb of(EObject self) {
        int at = number(value, self);
        return steps.isEmpty() ? betweenLimits(at, self) : betweenSteps(at, self);
    }

    private int number(Use use, EObject self) {
        return interpreter.integer(use, self, 0);
    }

    private Rgb betweenLimits(int at, EObject self) {
        return between(new Bound(number(minimum, self), GREEN), new Bound(number(maximum, self), RED), at);
    }

    private Rgb betweenSteps(int at, EObject self) {
        Bound below = null;
        Bound above = null;
        Bound lowest = null;
        Bound highest = null;
        for (Step step : steps) {
            Bound bound = new Bound(number(step.value, self), step.color);
            below = bound.value <= at && (below == null || bound.value > below.value) ? bound : below;
            above = bound.value >= at && (above == null || bound.value < above.value) ? bound : above;
            lowest = lowest == null || bound.value < lowest.value ? bound : lowest;
            highest = highest == null || bound.value > highest.value ? bound : highest;
        }
        return between(below == null ? lowest : below, above == null ? highest : above, at);
    }

    private static Rgb between(Bound low, Bound high, int at) {
        int top = high.value <= low.value ? low.value + 1 : high.value;
        int place = Math.max(low.value, Math.min(top, at));
        float scale = ((float) place - low.value) / (top - low.value);
        return new Rgb(part(low.color.red(), high.color.red(), scale),
                part(low.color.green(), high.color.green(), scale), part(low.color.blue(), high.color.blue(), scale));
    }

    private static int part(int low, int high, float scale) {
        return (int) (low + (high - low) * scale);
    }
}
