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
import org.dilemma.model.Estimate;
import org.dilemma.model.validation.Issue;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.model.Edits;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Connects a text field with an attribute: a text, a whole number, or a number.
 *
 * @param context the form
 * @param owner the element
 * @param attribute its attribute
 */
record AttributeBinding(FormContext context, EObject owner, EAttribute attribute) implements TextBinding {

    @Override
    public FieldKey key() {
        return new FieldKey(owner, attribute.getName());
    }

    @Override
    public EStructuralFeature feature() {
        return attribute;
    }

    @Override
    public String read() {
        Object value = owner.eGet(attribute);
        if (value == null || attribute.isUnsettable() && !owner.eIsSet(attribute)) {
            return "";
        }
        return value instanceof Double number ? Numbers.format(number) : value.toString();
    }

    @Override
    public String placeholder() {
        Object value = attribute.getDefaultValue();
        if (attribute.isUnsettable() && attribute.getDefaultValueLiteral() != null && value instanceof Double number) {
            return Messages.bind(Messages.Estimate_default, Numbers.format(number));
        }
        return "";
    }

    @Override
    public Optional<String> problem(String text) {
        return ValueRules.problem(owner, attribute, text);
    }

    @Override
    public void write(String text) {
        Object value = ValueRules.value(attribute, text);
        if (owner instanceof Estimate estimate && estimate.eContainer() != null) {
            Edits.setEstimate(context.domain(), estimate, attribute, value);
        } else {
            Edits.set(context.domain(), owner, attribute, value);
        }
    }

    @Override
    public List<Issue> issues() {
        return context.issues(owner, attribute);
    }
}
