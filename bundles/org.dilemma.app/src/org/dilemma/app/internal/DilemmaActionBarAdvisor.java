/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.app.internal;

import static org.eclipse.ui.IWorkbenchActionConstants.M_EDIT;
import static org.eclipse.ui.IWorkbenchActionConstants.M_FILE;
import static org.eclipse.ui.IWorkbenchActionConstants.M_HELP;
import static org.eclipse.ui.IWorkbenchActionConstants.M_WINDOW;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The menus and the tool bar of the window: what an analyst needs and nothing of the platform's program development
 * menus. Other bundles add their commands at the group markers, through {@code org.eclipse.ui.menus}.
 */
final class DilemmaActionBarAdvisor extends ActionBarAdvisor {

    private static final String NEW_SCENARIO = "org.dilemma.ui.newScenario";

    private static final String NEW_FROM_EXAMPLE = "org.dilemma.ui.newFromExample";

    private final Map<ActionFactory, IWorkbenchAction> actions = new LinkedHashMap<>();

    private final List<IWorkbenchAction> buttons = new ArrayList<>();

    private IWorkbenchWindow window;

    DilemmaActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow owner) {
        window = owner;
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
                ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT,
                ActionFactory.PRINT, ActionFactory.EXPORT, ActionFactory.RENAME,
                ActionFactory.REFRESH, ActionFactory.QUIT, ActionFactory.UNDO,
                ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
                ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.RESET_PERSPECTIVE,
                ActionFactory.PREFERENCES, ActionFactory.ABOUT}) {
            IWorkbenchAction action = factory.create(owner);
            actions.put(factory, action);
            register(action);
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        menuBar.add(fileMenu());
        menuBar.add(editMenu());
        menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menuBar.add(windowMenu());
        menuBar.add(helpMenu());
    }

    private IMenuManager fileMenu() {
        IMenuManager menu = new MenuManager(Messages.menuFile, M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        menu.add(command(NEW_SCENARIO));
        menu.add(command(NEW_FROM_EXAMPLE));
        menu.add(new Separator(IWorkbenchActionConstants.NEW_EXT));
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new Separator(IWorkbenchActionConstants.CLOSE_EXT));
        add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        menu.add(new Separator(IWorkbenchActionConstants.SAVE_EXT));
        add(menu, ActionFactory.PRINT);
        menu.add(new Separator(IWorkbenchActionConstants.PRINT_EXT));
        add(menu, ActionFactory.RENAME, ActionFactory.REFRESH);
        menu.add(new Separator(IWorkbenchActionConstants.IMPORT_EXT));
        add(menu, ActionFactory.EXPORT);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator(IWorkbenchActionConstants.FILE_END));
        add(menu, ActionFactory.QUIT);
        return menu;
    }

    private IMenuManager editMenu() {
        IMenuManager menu = new MenuManager(Messages.menuEdit, M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new Separator(IWorkbenchActionConstants.UNDO_EXT));
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new Separator(IWorkbenchActionConstants.CUT_EXT));
        add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        return menu;
    }

    private IMenuManager windowMenu() {
        IMenuManager menu = new MenuManager(Messages.menuWindow, M_WINDOW);
        IMenuManager views = new MenuManager(Messages.menuViews, "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.PREFERENCES);
        return menu;
    }

    private IMenuManager helpMenu() {
        IMenuManager menu = new MenuManager(Messages.menuHelp, M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    private IContributionItem command(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH));
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(actions.get(factory));
        }
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        bar.add(new Separator(IWorkbenchActionConstants.NEW_GROUP));
        bar.add(command(NEW_SCENARIO));
        bar.add(command(NEW_FROM_EXAMPLE));
        bar.add(new Separator(IWorkbenchActionConstants.SAVE_GROUP));
        bar.add(actions.get(ActionFactory.SAVE));
        bar.add(new Separator(IWorkbenchActionConstants.GROUP_APP));
        bar.add(button(ActionFactory.UNDO));
        bar.add(button(ActionFactory.REDO));
        bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        coolBar.add(new ToolBarContributionItem(bar, IWorkbenchActionConstants.TOOLBAR_FILE));
        coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /**
     * A button for an action whose command the platform hides in the tool bars of all perspectives. The button is known
     * by its action alone and therefore stays.
     */
    private IWorkbenchAction button(ActionFactory factory) {
        IWorkbenchAction action = factory.create(window);
        action.setActionDefinitionId(null);
        buttons.add(action);
        return action;
    }

    @Override
    public void dispose() {
        actions.values().forEach(IWorkbenchAction::dispose);
        actions.clear();
        buttons.forEach(IWorkbenchAction::dispose);
        buttons.clear();
        super.dispose();
    }
}
