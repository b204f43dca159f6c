/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.tree;

import java.util.Map;
import org.dilemma.model.Capability;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.State;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.ui.internal.Images;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.TreeGroup;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Labels of the tree, and icons from the item providers with the worst issue of each element as an overlay. */
public final class ScenarioLabelProvider extends LabelProvider implements IStyledLabelProvider {
    private final AdapterFactory adapterFactory;
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
    private Map<Object, IssueLevel> levels = Map.of();

    /**
     * Makes a label provider.
     *
     * @param adapterFactory the item providers
     */
    public ScenarioLabelProvider(AdapterFactory adapterFactory) {
        this.adapterFactory = adapterFactory;
    }

    /**
     * Takes new validation results.
     *
     * @param newLevels the worst issue of each element and group that has one
     */
    public void setLevels(Map<Object, IssueLevel> newLevels) {
        levels = newLevels;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof TreeGroup group) {
            StyledString text = new StyledString(Labels.feature(group.feature()));
            return text.append(" (" + group.children().size() + ")", StyledString.COUNTER_STYLER);
        }
        EObject object = (EObject) element;
        if (object.eClass() == DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE) {
            return new StyledString(Labels.feature(object.eContainmentFeature()));
        }
        if (object instanceof State state && state.getName() != null && !state.getName().isBlank()) {
            StyledString text = new StyledString(state.getName());
            String label = Elements.label(state);
            return label.equals(state.getName()) ? text
                    : text.append(" (" + label + ")", StyledString.QUALIFIER_STYLER);
        }
        return new StyledString(object instanceof Capability capability ? Labels.literal(capability.getKind())
                : Elements.label(object));
    }

    @Override
    public Image getImage(Object element) {
        ImageDescriptor base = descriptor(element);
        String overlay = overlay(levels.get(element));
        if (overlay == null) {
            return (Image) resources.get(base);
        }
        ImageDescriptor mark = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(overlay);
        return (Image) resources.get(
                new DecorationOverlayIcon((Image) resources.get(base), mark, IDecoration.BOTTOM_LEFT));
    }

    private static String overlay(IssueLevel level) {
        if (level == IssueLevel.ERROR) {
            return ISharedImages.IMG_DEC_FIELD_ERROR;
        }
        return level == IssueLevel.WARNING ? ISharedImages.IMG_DEC_FIELD_WARNING : null;
    }

    private ImageDescriptor descriptor(Object element) {
        EObject object = element instanceof TreeGroup group
                ? EcoreUtil.create(group.feature().getEReferenceType()) : (EObject) element;
        if (adapterFactory.adapt(object, IItemLabelProvider.class) instanceof IItemLabelProvider provider) {
            return Images.ofItem(provider.getImage(object));
        }
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public void dispose() {
        resources.dispose();
        super.dispose();
    }
}
