/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.navigator;

import java.io.IOException;
import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.catalog.DiagramKeeper;
import org.dilemma.diagram.ui.internal.catalog.DiagramList;
import org.dilemma.diagram.ui.internal.catalog.DiagramNames;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.diagram.ui.internal.image.ImageWizard;
import org.dilemma.viewpoint.layout.LayoutFile.Listing;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/** What a person can do with scenario files, diagrams and tables in the navigator. */
public final class DiagramActionProvider extends CommonActionProvider {
    private static final String DILEMMA = "dilemma";

    /** A change of diagrams that may fail. */
    @FunctionalInterface
    private interface Change {
        void run() throws IOException;
    }

    private OpenDiagrams open;
    private Shell shell;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        if (site.getViewSite() instanceof ICommonViewerWorkbenchSite workbench) {
            open = new OpenDiagrams(workbench.getPage());
            shell = workbench.getShell();
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        List<DiagramEntry> entries = entries();
        if (open == null) {
            return;
        }
        if (!entries.isEmpty()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, opening(entries));
            menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, renaming(entries));
            menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, deleting(entries));
            menu.appendToGroup(ICommonMenuConstants.GROUP_PORT, exporting(entries));
        } else if (selection().size() == 1 && selection().getFirstElement() instanceof IFile file
                && DILEMMA.equals(file.getFileExtension())) {
            fillForFile(menu, file);
        }
    }

    private void fillForFile(IMenuManager menu, IFile file) {
        Listing saved = DiagramList.saved(file, open.document(file));
        MenuManager adding = new MenuManager(Messages.Navigator_new);
        DiagramList.of(file, saved).stream().filter(e -> e.ofScenario() && e.name().suffix().isEmpty())
                .forEach(e -> {
                    if (!e.isTable()) {
                        adding.add(action(Messages.bind(Messages.Navigator_newOf, e.title()), true,
                                () -> add(e, saved)));
                    }
                    menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, action(
                            Messages.bind(Messages.Navigator_openOf, e.title()), true, () -> open.open(e.input())));
                });
        menu.appendToGroup(ICommonMenuConstants.GROUP_NEW, adding);
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        List<DiagramEntry> entries = entries();
        if (open != null && !entries.isEmpty()) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, opening(entries));
            bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), renaming(entries));
            bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), deleting(entries));
        }
    }

    private Action opening(List<DiagramEntry> entries) {
        return action(Messages.Navigator_open, true, () -> entries.forEach(e -> open.open(e.input())));
    }

    private Action renaming(List<DiagramEntry> entries) {
        return action(Messages.Navigator_rename, entries.size() == 1 && entries.get(0).isSaved(),
                () -> rename(entries.get(0)));
    }

    private Action deleting(List<DiagramEntry> entries) {
        return action(Messages.Navigator_delete, entries.stream().allMatch(DiagramEntry::isSaved),
                () -> delete(entries));
    }

    private Action exporting(List<DiagramEntry> entries) {
        return action(Messages.Image_action, entries.stream().noneMatch(DiagramEntry::isTable), () -> {
            ImageWizard wizard = new ImageWizard();
            wizard.init(PlatformUI.getWorkbench(), selection());
            new WizardDialog(shell, wizard).open();
        });
    }

    private void add(DiagramEntry kind, Listing saved) throws IOException {
        DiagramNames names = new DiagramNames(saved, kind.name());
        var name = names.ask(shell, Messages.Navigator_newTitle, names.free(kind.title(), true));
        if (name.isPresent()) {
            new DiagramKeeper(open).add(kind.renamed(name.get()));
        }
    }

    private void rename(DiagramEntry entry) throws IOException {
        Listing saved = DiagramList.saved(entry.file(), open.document(entry.file()));
        var name = new DiagramNames(saved, entry.name()).ask(shell, Messages.Navigator_renameTitle, entry.title());
        if (name.isPresent()) {
            new DiagramKeeper(open).rename(entry, name.get());
        }
    }

    private void delete(List<DiagramEntry> entries) throws IOException {
        String names = String.join(", ", entries.stream().map(DiagramEntry::title).toList());
        if (MessageDialog.openConfirm(shell, Messages.Navigator_deleteTitle,
                Messages.bind(Messages.Navigator_deleteQuestion, names))) {
            for (DiagramEntry entry : entries) {
                new DiagramKeeper(open).delete(entry);
            }
        }
    }

    private List<DiagramEntry> entries() {
        List<?> selected = selection().toList();
        return selected.stream().allMatch(DiagramEntry.class::isInstance)
                ? selected.stream().map(DiagramEntry.class::cast).toList() : List.of();
    }

    private IStructuredSelection selection() {
        return (IStructuredSelection) getContext().getSelection();
    }

    private Action action(String text, boolean enabled, Change change) {
        Action action = new Action(text) {
            @Override
            public void run() {
                try {
                    change.run();
                } catch (IOException e) {
                    MessageDialog.openError(shell, Messages.Navigator_failed, e.getMessage());
                }
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
