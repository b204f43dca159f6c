/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.util.function.BiConsumer;
import org.dilemma.model.Scenario;
import org.dilemma.ui.internal.Images;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.TreeGroup;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;

/** Fills the context menu of the tree with the elements that can be made where the selection is. */
final class NewElementMenu {
    private final AdapterFactory adapterFactory;
    private final BiConsumer<EObject, EReference> create;

    /**
     * Makes the menu.
     *
     * @param adapterFactory the item providers, for icons
     * @param create makes an element in a feature of an owner
     */
    NewElementMenu(AdapterFactory adapterFactory, BiConsumer<EObject, EReference> create) {
        this.adapterFactory = adapterFactory;
        this.create = create;
    }

    /**
     * Adds the items.
     *
     * @param menu the menu
     * @param node the selected node
     */
    void fill(IMenuManager menu, Object node) {
        if (node instanceof TreeGroup group) {
            menu.add(action(group.owner(), group.feature(), Messages.Tree_newOne));
            return;
        }
        if (!(node instanceof EObject element)) {
            return;
        }
        MenuManager children = new MenuManager(Messages.Tree_newChild, "newChild");
        for (EReference feature : Elements.childFeatures(element.eClass())) {
            if (feature.isMany() || element.eGet(feature) == null) {
                children.add(action(element, feature, "{0}"));
            }
        }
        addUnlessEmpty(menu, children);
        if (!(element instanceof Scenario) && element.eContainer() != null
                && element.eContainmentFeature().isMany()) {
            menu.add(action(element.eContainer(), element.eContainmentFeature(), Messages.Tree_newSibling));
        }
    }

    private static void addUnlessEmpty(IMenuManager menu, MenuManager children) {
        IContributionItem[] items = children.getItems();
        if (items.length > 0) {
            menu.add(children);
        }
    }

    private Action action(EObject owner, EReference feature, String text) {
        String type = Labels.words(feature.getEReferenceType().getName());
        String words = text.equals("{0}") ? type : type.toLowerCase();
        Action action = new Action(NLS.bind(text, words)) {
            @Override
            public void run() {
                create.accept(owner, feature);
            }
        };
        EObject sample = EcoreUtil.create(feature.getEReferenceType());
        if (adapterFactory.adapt(sample, IItemLabelProvider.class) instanceof IItemLabelProvider provider) {
            action.setImageDescriptor(Images.ofItem(provider.getImage(sample)));
        }
        return action;
    }
}
