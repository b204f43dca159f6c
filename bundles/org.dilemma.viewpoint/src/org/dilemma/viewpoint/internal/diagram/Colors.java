/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.eclipse.emf.ecore.EObject;

/** Reads the colors of a specification, each once: fixed, computed or interpolated. */
public final class Colors {

    /** A color that may depend on an element of the model. */
    @FunctionalInterface
    public interface Source {
        /**
         * The color.
         *
         * @param self the element of the model
         * @return its color
         */
        Rgb of(EObject self);
    }

    private static final Rgb GRAY = new Rgb(209, 209, 209);

    private final Interpreter interpreter;
    private final Map<EObject, Source> sources = new IdentityHashMap<>();

    /**
     * Makes a reader.
     *
     * @param interpreter evaluates what colors compute
     */
    public Colors(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /**
     * The color in a feature of a part of the specification.
     *
     * @param owner   the part
     * @param feature the name of a reference to a color
     * @return the color; empty if none is given
     */
    public Optional<Source> in(EObject owner, String feature) {
        return Elements.one(owner, feature).map(color -> sources.computeIfAbsent(color, this::read));
    }

    private Source read(EObject color) {
        if (Elements.is(color, "FixedColor")) {
            Rgb fixed = fixed(color);
            return self -> fixed;
        }
        if (Elements.is(color, "ComputedColor")) {
            return computed(color);
        }
        return Elements.is(color, "InterpolatedColor") ? new InterpolatedColor(color, interpreter) : self -> GRAY;
    }

    static Rgb fixed(EObject color) {
        return new Rgb(Elements.number(color, "red"), Elements.number(color, "green"), Elements.number(color, "blue"));
    }

    private Source computed(EObject color) {
        Use red = interpreter.use(color, "red");
        Use green = interpreter.use(color, "green");
        Use blue = interpreter.use(color, "blue");
        return self -> new Rgb(interpreter.integer(red, self, 0), interpreter.integer(green, self, 0),
                interpreter.integer(blue, self, 0));
    }
}
