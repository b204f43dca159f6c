/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.Optional;
import java.util.OptionalDouble;
import org.dilemma.model.Estimate;
import org.dilemma.ui.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which texts an attribute of the model can take, and what they mean. */
public final class ValueRules {

    private ValueRules() {
    }

    /**
     * Why a text cannot be taken.
     *
     * @param owner the element
     * @param attribute its attribute
     * @param text what was typed, not blank
     * @return a sentence that says how to mend it, or nothing where it can be taken
     */
    public static Optional<String> problem(EObject owner, EStructuralFeature attribute, String text) {
        Class<?> type = attribute.getEType().getInstanceClass();
        if (type == int.class) {
            return Numbers.parseWhole(text).isPresent() ? Optional.empty()
                    : Optional.of(attribute.getName().matches("start|end|year") ? Messages.Problem_year
                            : Messages.Problem_whole);
        }
        if (type != double.class) {
            return Optional.empty();
        }
        OptionalDouble number = Numbers.parse(text);
        if (number.isEmpty()) {
            return Optional.of(Messages.Problem_number);
        }
        return owner instanceof Estimate estimate && estimate.eContainer() != null
                ? Ranges.problem(estimate.eContainmentFeature(), number.getAsDouble())
                : rangeProblem(attribute.getName(), number.getAsDouble());
    }

    private static Optional<String> rangeProblem(String attribute, double value) {
        if (attribute.equals("anarchy") && (value < 0 || value > 1)) {
            return Optional.of(Messages.Problem_share);
        }
        return attribute.equals("window") && value < 0 ? Optional.of(Messages.Problem_negative) : Optional.empty();
    }

    /**
     * The value that a text means.
     *
     * @param attribute an attribute
     * @param text a text without problem
     * @return the value, or null where the text is blank
     */
    public static Object value(EStructuralFeature attribute, String text) {
        if (text.isBlank()) {
            return null;
        }
        Class<?> type = attribute.getEType().getInstanceClass();
        if (type == int.class) {
            return Numbers.parseWhole(text).getAsInt();
        }
        return type == double.class ? (Object) Numbers.parse(text).getAsDouble() : text;
    }
}
