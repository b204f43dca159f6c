/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal;

import org.dilemma.ui.DilemmaUi;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** Navigator and outline on the left, editors in the middle, the verdict on the right, properties, problems and what-if below. */
public final class DilemmaPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(DilemmaUi.NAVIGATOR_VIEW, IPageLayout.LEFT, 0.155f, editors);
        layout.addView(DilemmaUi.VERDICT_VIEW, IPageLayout.RIGHT, 0.70f, editors);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.66f, DilemmaUi.NAVIGATOR_VIEW);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.76f, editors);
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        bottom.addView(IPageLayout.ID_PROP_SHEET);
        bottom.addView(DilemmaUi.WHAT_IF_VIEW);
        bottom.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
        layout.addNewWizardShortcut(DilemmaUi.NEW_SCENARIO);
        layout.addNewWizardShortcut(DilemmaUi.NEW_FROM_EXAMPLE);
        layout.addShowViewShortcut(DilemmaUi.NAVIGATOR_VIEW);
        layout.addShowViewShortcut(DilemmaUi.VERDICT_VIEW);
        layout.addShowViewShortcut(DilemmaUi.WHAT_IF_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
        layout.addPerspectiveShortcut(DilemmaUi.PERSPECTIVE);
    }
}
