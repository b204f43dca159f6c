/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.menus;

import java.util.List;
import java.util.function.BiConsumer;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.actions.QuickFixAction;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.palette.NewMenu;
import org.dilemma.ui.internal.fixes.FixMenu;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** What a person can do with a diagram, as a menu. */
public final class DiagramMenu {
    private static final List<String> ARRANGE = List.of(ActionIds.ARRANGE_ALL, ActionIds.ARRANGE_SELECTION,
            ActionIds.ARRANGE_WITH);
    private static final List<String> ALIGN = List.of(GEFActionConstants.ALIGN_LEFT, GEFActionConstants.ALIGN_CENTER,
            GEFActionConstants.ALIGN_RIGHT, GEFActionConstants.ALIGN_TOP, GEFActionConstants.ALIGN_MIDDLE,
            GEFActionConstants.ALIGN_BOTTOM);
    private static final List<String> DISTRIBUTE = List.of(ActionIds.DISTRIBUTE_ACROSS,
            ActionIds.DISTRIBUTE_DOWN);
    private static final List<String> SIZE = List.of(GEFActionConstants.MATCH_WIDTH, GEFActionConstants.MATCH_HEIGHT,
            ActionIds.MATCH_SIZE, ActionIds.RESET_SIZE);
    private static final List<String> SELECT = List.of(ActionIds.SELECT_SAME, ActionIds.SELECT_NODES,
            ActionIds.SELECT_EDGES, ActionFactory.SELECT_ALL.getId());
    private static final List<String> ZOOM = List.of(ActionIds.ZOOM_IN, ActionIds.ZOOM_OUT,
            ActionIds.ZOOM_FULL, ActionIds.ZOOM_FIT, ActionIds.ZOOM_SELECTION);
    private static final List<String> GRID = List.of(ActionIds.GRID, ActionIds.SNAP_GRID,
            ActionIds.SNAP_GEOMETRY, ActionIds.RULERS);

    private final DiagramEditor editor;
    private final boolean complete;

    /**
     * Makes a menu.
     *
     * @param editor shows the diagram
     * @param complete whether what is not possible at the moment is shown as well
     */
    public DiagramMenu(DiagramEditor editor, boolean complete) {
        this.editor = editor;
        this.complete = complete;
    }

    /**
     * Adds everything.
     *
     * @param menu the menu
     */
    public void fill(IContributionManager menu) {
        if (editor.view() == null) {
            return;
        }
        MenuManager tools = new MenuManager(Messages.Menu_new);
        new NewMenu(editor, complete).fill(tools);
        menu.add(tools);
        menu.add(new Separator("edit"));
        add(menu, List.of(GEFActionConstants.DIRECT_EDIT, ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
                ActionFactory.PASTE.getId(), ActionIds.DUPLICATE, ActionFactory.DELETE.getId(), ActionIds.FIND));
        quickFix(menu);
        menu.add(new Separator("hide"));
        add(menu, List.of(ActionIds.HIDE, ActionIds.HIDE_LABEL, ActionIds.REVEAL,
                ActionIds.REVEAL_ALL));
        menu.add(new Separator("place"));
        add(menu, List.of(ActionIds.PIN, ActionIds.STRAIGHTEN, ActionIds.RESET_LABELS));
        menu(menu, Messages.Menu_arrange, ARRANGE);
        menu(menu, Messages.Menu_align, ALIGN);
        menu(menu, Messages.Menu_distribute, DISTRIBUTE);
        menu(menu, Messages.Menu_size, SIZE);
        menu(menu, Messages.Menu_select, SELECT);
        menu.add(new Separator("show"));
        switches(menu, Messages.Menu_layers, SwitchMenu::layers);
        switches(menu, Messages.Menu_filters, SwitchMenu::filters);
        menu(menu, Messages.Menu_zoom, ZOOM);
        menu(menu, Messages.Menu_grid, GRID);
        add(menu, List.of(ActionIds.LEGEND, ActionIds.PROBLEMS));
        menu.add(new Separator("image"));
        add(menu, List.of(ActionIds.COPY_IMAGE, ActionIds.EXPORT_IMAGE, ActionFactory.PRINT.getId()));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** In the context menu the fixes themselves, if there are any. */
    private void quickFix(IContributionManager menu) {
        if (complete) {
            add(menu, List.of(ActionIds.QUICK_FIX));
        } else if (editor.action(ActionIds.QUICK_FIX) instanceof QuickFixAction action) {
            FixMenu.add(menu, action.fixables());
        }
    }

    /** Adds the ways to arrange. */
    void arrange(IContributionManager menu) {
        add(menu, ARRANGE);
    }

    /** Adds the ways to align, distribute and size. */
    void align(IContributionManager menu) {
        add(menu, ALIGN);
        menu.add(new Separator());
        add(menu, DISTRIBUTE);
        menu.add(new Separator());
        add(menu, SIZE);
        menu.add(new Separator());
        add(menu, List.of(ActionIds.STRAIGHTEN, ActionIds.RESET_LABELS));
    }

    private void switches(IContributionManager menu, String text,
            BiConsumer<IContributionManager, DiagramView> filler) {
        MenuManager sub = new MenuManager(text);
        filler.accept(sub, editor.view());
        menu.add(sub);
    }

    private void menu(IContributionManager menu, String text, List<String> ids) {
        MenuManager sub = new MenuManager(text);
        add(sub, ids);
        if (!sub.isEmpty()) {
            menu.add(sub);
        }
    }

    private void add(IContributionManager menu, List<String> ids) {
        for (String id : ids) {
            IAction action = editor.action(id);
            if (action != null && (complete || action.isEnabled())) {
                menu.add(action);
            }
        }
    }
}
