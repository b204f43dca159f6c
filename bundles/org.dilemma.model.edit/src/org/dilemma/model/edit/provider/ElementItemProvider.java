/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.edit.provider;

import java.util.Collection;
import org.dilemma.model.Estimate;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

/**
 * What all generated item providers have in common beyond what the generator knows: icons, and names and descriptions
 * that speak of the feature where the type would only say "Estimate".
 */
public class ElementItemProvider extends ItemProviderAdapter {

    /**
     * Makes an item provider.
     *
     * @param adapterFactory the factory that keeps it
     */
    protected ElementItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    public Object getImage(Object object) {
        return overlayImage(object, ElementImages.of(((EObject) object).eClass()));
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return child instanceof EObject element ? ElementImages.of(element.eClass())
                : super.getCreateChildImage(owner, feature, child, selection);
    }

    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        return child instanceof Estimate ? getFeatureText(feature)
                : super.getCreateChildText(owner, feature, child, selection);
    }

    @Override
    public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
        String documentation = feature instanceof EStructuralFeature known ? EcoreUtil.getDocumentation(known) : null;
        return documentation != null ? documentation
                : super.getCreateChildDescription(owner, feature, child, selection);
    }

    /** Describes the property by the documentation of the feature in the metamodel. */
    @Override
    protected ItemPropertyDescriptor createItemPropertyDescriptor(AdapterFactory factory, ResourceLocator locator,
            String displayName, String description, EStructuralFeature feature, boolean isSettable, boolean multiLine,
            boolean sortChoices, Object staticImage, String category, String[] filterFlags) {
        String documentation = EcoreUtil.getDocumentation(feature);
        return super.createItemPropertyDescriptor(factory, locator, displayName,
                documentation != null ? documentation : description, feature, isSettable, multiLine, sortChoices,
                staticImage, category, filterFlags);
    }
}
