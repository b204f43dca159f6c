/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.dilemma.model.validation.Issue;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.model.Edits;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Connects a text field with the value, the low or the high end of an estimate.
 *
 * @param slot the place of the estimate
 * @param attribute value, low or high
 */
record EstimateBinding(EstimateSlot slot, EAttribute attribute) implements TextBinding {

    private boolean isValue() {
        return attribute == DilemmaPackage.Literals.ESTIMATE__VALUE;
    }

    @Override
    public FieldKey key() {
        return slot.key(attribute.getName());
    }

    @Override
    public EStructuralFeature feature() {
        return slot.feature();
    }

    @Override
    public String read() {
        return slot.estimate().filter(e -> isValue() || e.eIsSet(attribute))
                .map(e -> Numbers.format((Double) e.eGet(attribute))).orElse("");
    }

    @Override
    public String placeholder() {
        return isValue() ? slot.inherited().map(e -> Messages.bind(Messages.Estimate_ofScenario,
                Numbers.format(e.getValue()))).orElseGet(() -> Ranges.placeholder(slot.feature())) : "";
    }

    @Override
    public Optional<String> problem(String text) {
        OptionalDouble number = Numbers.parse(text);
        return number.isEmpty() ? Optional.of(Messages.Problem_number)
                : Ranges.problem(slot.feature(), number.getAsDouble());
    }

    @Override
    public void write(String text) {
        if (isValue()) {
            if (text.isBlank()) {
                slot.clear();
            } else {
                slot.setValue(Numbers.parse(text).getAsDouble());
            }
        } else {
            Estimate estimate = slot.estimate().orElseThrow();
            Edits.setEstimate(slot.context().domain(), estimate, attribute,
                    text.isBlank() ? null : Numbers.parse(text).getAsDouble());
        }
    }

    @Override
    public List<Issue> issues() {
        return isValue() ? slot.issues() : List.of();
    }

    @Override
    public boolean editable() {
        return isValue() || slot.estimate().isPresent();
    }
}
