/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.app.internal;

import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Hides the tool bar buttons and menus for program development that the platform's bundles show in every perspective.
 * They are action sets, which cannot be hidden through activities.
 */
final class PlatformActionSets {

    private static final List<String> HIDDEN = List.of(
            "org.eclipse.ui.NavigateActionSet",
            "org.eclipse.ui.WorkingSetActionSet",
            "org.eclipse.ui.WorkingSetModificationActionSet",
            "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.presentation",
            "org.eclipse.team.ui.actionSet");

    private final IWorkbenchWindow window;

    PlatformActionSets(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Hides the action sets now and whenever a perspective is shown or reset in the window. */
    void keepHidden() {
        window.addPerspectiveListener(new PerspectiveAdapter() {

            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                hide(page);
            }

            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
                if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
                    hide(page);
                }
            }
        });
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            hide(page);
        }
    }

    private static void hide(IWorkbenchPage page) {
        HIDDEN.forEach(page::hideActionSet);
    }
}
