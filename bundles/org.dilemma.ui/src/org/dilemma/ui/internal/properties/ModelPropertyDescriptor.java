/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dilemma.model.Estimate;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.editor.form.Numbers;
import org.dilemma.ui.internal.editor.form.ValueRules;
import org.dilemma.ui.internal.model.Elements;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** One row of the Properties view: how a value is shown, edited as text or by choice, and checked. */
final class ModelPropertyDescriptor extends PropertyDescriptor {
    private final EObject element;
    private final EStructuralFeature feature;
    private final List<Object> choices = new ArrayList<>();

    /**
     * Makes the row.
     *
     * @param element the element
     * @param feature its feature
     * @param item EMF's description of the property, or null
     */
    ModelPropertyDescriptor(EObject element, EStructuralFeature feature, IItemPropertyDescriptor item) {
        super(feature.getName(), Labels.feature(feature));
        this.element = element;
        this.feature = feature;
        setLabelProvider(LabelProvider.createTextProvider(this::text));
        if (item != null && !feature.isMany()) {
            Collection<?> values = item.getChoiceOfValues(element);
            if (values != null) {
                choices.addAll(values);
            }
            setDescription(item.getDescription(element));
        }
    }

    /**
     * The feature of the row.
     *
     * @return the feature
     */
    EStructuralFeature feature() {
        return feature;
    }

    private String text(Object cell) {
        if (cell instanceof Integer index && !choices.isEmpty()) {
            return index < 0 ? "" : label(choices.get(index));
        }
        return cell == null ? "" : label(cell);
    }

    private static String label(Object value) {
        if (value instanceof Enumerator literal) {
            return Labels.literal(literal);
        }
        if (value instanceof EObject object) {
            return Elements.label(object);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(ModelPropertyDescriptor::label).collect(Collectors.joining(", "));
        }
        return value == null ? Messages.Form_none : value.toString().replaceAll("\\s+", " ");
    }

    /**
     * The value as the cell has it.
     *
     * @param value a value of the model
     * @return an index of the choices, a text, or the value itself
     */
    Object toCell(Object value) {
        if (!choices.isEmpty()) {
            return choices.indexOf(value);
        }
        if (feature.isMany() || value instanceof EObject) {
            return value;
        }
        if (value == null || feature.isUnsettable() && !element.eIsSet(feature)) {
            return "";
        }
        return value instanceof Double number ? Numbers.format(number) : value.toString();
    }

    /**
     * The value as the model has it.
     *
     * @param cell a value of the cell that its validator took
     * @return the value, or null to unset the feature
     */
    Object fromCell(Object cell) {
        if (cell instanceof Integer index) {
            return index < 0 ? null : choices.get(index);
        }
        return cell instanceof String text ? ValueRules.value(feature, text) : cell;
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        if (feature.isMany() || element.eGet(feature) instanceof Estimate) {
            return null;
        }
        if (!choices.isEmpty()) {
            return new ComboBoxCellEditor(parent,
                    choices.stream().map(ModelPropertyDescriptor::label).toArray(String[]::new), SWT.READ_ONLY);
        }
        if (feature instanceof EReference || hasLines(element.eGet(feature))) {
            return null;
        }
        TextCellEditor editor = new TextCellEditor(parent);
        editor.setValidator(value -> problem((String) value).orElse(null));
        return editor;
    }

    /** A text of several lines is left to the form, since the cell would join its lines. */
    private static boolean hasLines(Object value) {
        return value instanceof String text && text.lines().count() > 1;
    }

    private Optional<String> problem(String text) {
        return text.isBlank() ? Optional.empty() : ValueRules.problem(element, feature, text);
    }
}
