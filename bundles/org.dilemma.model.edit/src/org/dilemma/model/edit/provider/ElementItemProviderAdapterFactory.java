/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.edit.provider;

import org.dilemma.model.DilemmaPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/**
 * The item providers of the metamodel with readable labels. This is the factory to use, and the one that is registered
 * for the metamodel in the platform; the generated one names elements by type and name only.
 */
public class ElementItemProviderAdapterFactory extends DilemmaItemProviderAdapterFactory {
    private final IItemLabelProvider labels = new ElementLabelProvider();

    @Override
    public Object adapt(Object object, Object type) {
        // The item provider is attached in any case: it tells viewers about changes.
        Object itemProvider = super.adapt(object, type);
        return type == IItemLabelProvider.class && isElement(object) ? labels : itemProvider;
    }

    private static boolean isElement(Object object) {
        return object instanceof EObject element && element.eClass().getEPackage() == DilemmaPackage.eINSTANCE;
    }
}
