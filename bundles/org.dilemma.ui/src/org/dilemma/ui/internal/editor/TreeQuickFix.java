/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.util.List;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.editor.tree.TreePane;
import org.dilemma.ui.internal.fixes.FixMenu;
import org.dilemma.ui.internal.fixes.Fixable;
import org.dilemma.ui.internal.fixes.IssueFixes;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Mends what is wrong with the elements that are selected in the tree: in its context menu and by Ctrl+1. */
final class TreeQuickFix extends Action {
    private final ScenarioDocument document;
    private final TreePane tree;
    private final Runnable commit;

    /**
     * For a tree.
     *
     * @param document the scenario
     * @param tree its tree
     * @param commit writes what was typed
     */
    TreeQuickFix(ScenarioDocument document, TreePane tree, Runnable commit) {
        super(Messages.Fix_menu);
        this.document = document;
        this.tree = tree;
        this.commit = commit;
    }

    /** Serves the command while the editor is active. */
    void install(IWorkbenchPartSite site) {
        site.getService(IHandlerService.class).activateHandler(FixMenu.COMMAND, new ActionHandler(this));
    }

    /** Adds what can be mended to a menu. */
    void fill(IMenuManager menu) {
        FixMenu.add(menu, fixables());
    }

    private List<Fixable> fixables() {
        List<?> selected = tree.selection().toList();
        return new IssueFixes(document).of(document.issues().stream()
                .filter(i -> selected.contains(Elements.shown(i.element()))).toList());
    }

    @Override
    public void run() {
        if (document.isLoaded()) {
            commit.run();
            Tree control = tree.viewer().getTree();
            FixMenu.open(control, control.toDisplay(below(control)), fixables());
        }
    }

    private static Point below(Tree control) {
        if (control.getSelectionCount() == 0) {
            return new Point(0, 0);
        }
        TreeItem item = control.getSelection()[0];
        return new Point(item.getBounds().x, item.getBounds().y + item.getBounds().height);
    }
}
