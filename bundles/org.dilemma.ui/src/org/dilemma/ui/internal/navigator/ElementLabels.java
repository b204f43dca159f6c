/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.navigator;

import org.dilemma.ui.internal.editor.tree.ScenarioLabelProvider;
import org.dilemma.ui.internal.model.TreeGroup;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Names and icons of elements in the navigator, which are those of the form editor. */
public final class ElementLabels extends LabelProvider implements IStyledLabelProvider {
    private final ComposedAdapterFactory items;
    private final ScenarioLabelProvider labels;

    /** Makes the label provider. */
    public ElementLabels() {
        items = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        items.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        labels = new ScenarioLabelProvider(items);
    }

    private static boolean isElement(Object element) {
        return element instanceof TreeGroup || element instanceof EObject;
    }

    @Override
    public String getText(Object element) {
        return isElement(element) ? labels.getText(element) : null;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return isElement(element) ? labels.getStyledText(element) : null;
    }

    @Override
    public Image getImage(Object element) {
        return isElement(element) ? labels.getImage(element) : null;
    }

    @Override
    public void dispose() {
        labels.dispose();
        items.dispose();
        super.dispose();
    }
}
