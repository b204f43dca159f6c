/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dilemma.model.Scenario;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.editor.tree.TreePane;
import org.dilemma.ui.internal.model.Clipboard;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.model.TreeGroup;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Cut, copy, paste, delete and select-all on the tree. They serve the workbench's menus and keys only while the tree
 * has the focus: in a text field the same keys edit text.
 */
final class TreeActions {
    private final ScenarioDocument document;
    private final TreePane tree;
    private final Clipboard clipboard;
    private final Map<String, TreeAction> byId = new LinkedHashMap<>();

    /**
     * Makes the actions.
     *
     * @param document the scenario
     * @param tree its tree
     * @param bars the action bars of the editor
     */
    TreeActions(ScenarioDocument document, TreePane tree, IActionBars bars) {
        this.document = document;
        this.tree = tree;
        this.clipboard = new Clipboard(document);
        add(ActionFactory.CUT, Messages.Tree_cut, IWorkbenchCommandConstants.EDIT_CUT, ISharedImages.IMG_TOOL_CUT,
                () -> !elements().isEmpty(), () -> clipboard.cut(elements()));
        add(ActionFactory.COPY, Messages.Tree_copy, IWorkbenchCommandConstants.EDIT_COPY,
                ISharedImages.IMG_TOOL_COPY, () -> !elements().isEmpty(), () -> clipboard.copy(elements()));
        add(ActionFactory.PASTE, Messages.Tree_paste, IWorkbenchCommandConstants.EDIT_PASTE,
                ISharedImages.IMG_TOOL_PASTE, () -> clipboard.canPaste(target()), () -> clipboard.paste(target()));
        add(ActionFactory.DELETE, Messages.Tree_delete, IWorkbenchCommandConstants.EDIT_DELETE,
                ISharedImages.IMG_TOOL_DELETE, () -> !elements().isEmpty(), this::delete);
        add(ActionFactory.SELECT_ALL, Messages.Tree_selectAll, IWorkbenchCommandConstants.EDIT_SELECT_ALL, null,
                () -> true, () -> tree.viewer().getTree().selectAll());
        tree.viewer().addSelectionChangedListener(e -> update());
        tree.viewer().getTree().addFocusListener(FocusListener.focusGainedAdapter(e -> install(bars, true)));
        tree.viewer().getTree().addFocusListener(FocusListener.focusLostAdapter(e -> install(bars, false)));
    }

    private void add(ActionFactory factory, String text, String command, String image, BooleanSupplier possible,
            Runnable run) {
        byId.put(factory.getId(), new TreeAction(text, command, image, possible, run));
    }

    private void install(IActionBars bars, boolean on) {
        update();
        byId.forEach((id, action) -> bars.setGlobalActionHandler(id, on ? action : null));
        bars.updateActionBars();
    }

    private void update() {
        byId.values().forEach(TreeAction::update);
    }

    /**
     * Whether the tree has the focus, so that the actions serve the workbench now.
     *
     * @param bars the action bars of the editor
     */
    void installIfFocused(IActionBars bars) {
        install(bars, tree.viewer().getTree().isFocusControl());
    }

    /**
     * One of the actions.
     *
     * @param factory names it
     * @return the action, up to date
     */
    IAction get(ActionFactory factory) {
        TreeAction action = byId.get(factory.getId());
        action.update();
        return action;
    }

    private List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        for (Object node : tree.selection()) {
            if (node instanceof EObject element && !(element instanceof Scenario)) {
                elements.add(element);
            }
        }
        return elements;
    }

    private Object target() {
        return tree.selection().size() == 1 ? tree.selection().getFirstElement() : null;
    }

    private void delete() {
        Collection<EObject> elements = elements();
        Object next = neighbour(elements.iterator().next());
        Edits.delete(document.domain(), elements);
        if (next instanceof EObject element && element.eResource() != null) {
            tree.select(List.of(element));
        } else if (next instanceof TreeGroup) {
            tree.viewer().setSelection(new StructuredSelection(next));
        }
    }

    private static Object neighbour(EObject element) {
        if (!element.eContainmentFeature().isMany()) {
            return element.eContainer();
        }
        List<?> list = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        int index = list.indexOf(element);
        if (list.size() > 1) {
            return list.get(index + 1 < list.size() ? index + 1 : index - 1);
        }
        return element.eContainer() instanceof Scenario scenario
                ? new TreeGroup(scenario, element.eContainmentFeature()) : element.eContainer();
    }

    private static final class TreeAction extends Action {
        private final BooleanSupplier possible;
        private final Runnable run;

        TreeAction(String text, String command, String image, BooleanSupplier possible, Runnable run) {
            super(text);
            this.possible = possible;
            this.run = run;
            setActionDefinitionId(command);
            if (image != null) {
                setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
            }
        }

        void update() {
            setEnabled(possible.getAsBoolean());
        }

        @Override
        public void run() {
            if (possible.getAsBoolean()) {
                run.run();
            }
        }
    }
}
