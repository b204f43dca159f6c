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
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.verdict.DocumentEvaluation;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;

/** What other parts of the workbench may ask of a part that edits a scenario. Parts adapt to it. */
public interface ScenarioPart {

    /**
     * The scenario being edited.
     *
     * @return its document
     */
    ScenarioDocument document();

    /**
     * The evaluation of the scenario in the background.
     *
     * @return the evaluation, the same for all parts that edit the file
     */
    DocumentEvaluation evaluation();

    /**
     * The file being edited.
     *
     * @return the file, or null where it lies outside the workspace
     */
    IFile file();

    /**
     * Selects elements and scrolls to the first.
     *
     * @param elements elements of the scenario, at least one
     */
    void reveal(List<EObject> elements);

    /**
     * Connects Undo and Redo of the part with the action bars of a view, so that they work there too.
     *
     * @param bars the action bars of the view
     */
    void installHistory(IActionBars bars);

    /**
     * The part itself.
     *
     * @return the part of the workbench
     */
    IWorkbenchPart part();
}
