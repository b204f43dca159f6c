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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dilemma.model.Estimate;
import org.dilemma.ui.internal.editor.form.Numbers;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource2;

/** The properties that EMF's item providers give an element, and its estimates, each of which opens into its own. */
final class ModelPropertySource implements IPropertySource2 {
    private final ScenarioDocument document;
    private final EObject element;
    private final Map<String, ModelPropertyDescriptor> descriptors = new LinkedHashMap<>();

    /**
     * Makes the properties of an element.
     *
     * @param document the scenario
     * @param element the element
     */
    ModelPropertySource(ScenarioDocument document, EObject element) {
        this.document = document;
        this.element = element;
        if (document.adapterFactory().adapt(element, IItemPropertySource.class) instanceof IItemPropertySource items) {
            for (IItemPropertyDescriptor item : items.getPropertyDescriptors(element)) {
                if (item.getFeature(element) instanceof EStructuralFeature feature) {
                    descriptors.put(feature.getName(), new ModelPropertyDescriptor(element, feature, item));
                }
            }
        }
        for (EReference reference : element.eClass().getEAllContainments()) {
            if (element.eGet(reference) instanceof Estimate) {
                descriptors.put(reference.getName(), new ModelPropertyDescriptor(element, reference, null));
            }
        }
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return descriptors.values().toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        ModelPropertyDescriptor descriptor = descriptors.get(id);
        Object value = element.eGet(descriptor.feature());
        if (value instanceof Estimate estimate) {
            return new ModelPropertySource(document, estimate);
        }
        return descriptor.toCell(value);
    }

    @Override
    public void setPropertyValue(Object id, Object cell) {
        ModelPropertyDescriptor descriptor = descriptors.get(id);
        if (cell instanceof ModelPropertySource || cell == element) {
            return;
        }
        Object value = descriptor.fromCell(cell);
        EStructuralFeature feature = descriptor.feature();
        if (Objects.equals(value, element.eGet(feature)) && element.eIsSet(feature)) {
            return;
        }
        if (element instanceof Estimate estimate && feature instanceof EAttribute) {
            Edits.setEstimate(document.domain(), estimate, feature, value);
        } else {
            Edits.set(document.domain(), element, feature, value);
        }
    }

    @Override
    public boolean isPropertySet(Object id) {
        return element.eIsSet(descriptors.get(id).feature());
    }

    @Override
    public boolean isPropertyResettable(Object id) {
        EStructuralFeature feature = descriptors.get(id).feature();
        return !feature.isRequired();
    }

    @Override
    public void resetPropertyValue(Object id) {
        if (isPropertyResettable(id) && isPropertySet(id)) {
            Edits.set(document.domain(), element, descriptors.get(id).feature(), null);
        }
    }

    @Override
    public Object getEditableValue() {
        return element;
    }

    @Override
    public String toString() {
        if (!(element instanceof Estimate estimate)) {
            return Elements.label(element);
        }
        List<String> parts = new ArrayList<>(List.of(Numbers.format(estimate.getValue())));
        if (estimate.isSetLow() || estimate.isSetHigh()) {
            parts.add("(" + Numbers.format(estimate.isSetLow() ? estimate.getLow() : estimate.getValue()) + " to "
                    + Numbers.format(estimate.isSetHigh() ? estimate.getHigh() : estimate.getValue()) + ")");
        }
        if (estimate.getUnit() != null) {
            parts.add(estimate.getUnit());
        }
        return String.join(" ", parts);
    }
}
