/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.edit.provider;

import org.dilemma.model.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** Labels and icons of model elements: the words of {@link Labels}, the images of {@link ElementImages}. */
final class ElementLabelProvider implements IItemLabelProvider {

    @Override
    public String getText(Object object) {
        return Labels.of((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return ElementImages.of(((EObject) object).eClass());
    }
}
