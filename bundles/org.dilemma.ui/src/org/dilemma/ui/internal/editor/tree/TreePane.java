/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.tree;

import java.util.List;
import org.dilemma.ui.internal.AccessibleNames;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;

/** The tree of a scenario with a filter field above it. */
public final class TreePane {
    private final ScenarioDocument document;
    private final PatternFilter filter;
    private final FilteredTree tree;
    private final ScenarioLabelProvider labels;

    /**
     * Makes the tree.
     *
     * @param parent its parent
     * @param document the scenario
     */
    public TreePane(Composite parent, ScenarioDocument document) {
        this.document = document;
        labels = new ScenarioLabelProvider(document.adapterFactory());
        filter = new PatternFilter();
        filter.setIncludeLeadingWildcard(true);
        tree = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, filter, true, true);
        tree.setInitialText(Messages.Tree_filter);
        TreeViewer viewer = tree.getViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ScenarioContentProvider());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        AccessibleNames.set(viewer.getTree(), Messages.Tree_name);
        TreeDragAndDrop.install(viewer, document);
    }

    /**
     * The viewer.
     *
     * @return the tree viewer
     */
    public TreeViewer viewer() {
        return tree.getViewer();
    }

    /**
     * The control with tree and filter field.
     *
     * @return the control
     */
    public Control control() {
        return tree;
    }

    /** Shows the model that the document has now, from its root. */
    public void replace() {
        if (document.isLoaded()) {
            viewer().setInput(List.of(document.scenario()));
            viewer().expandToLevel(2);
            viewer().setSelection(new StructuredSelection(document.scenario()));
        } else {
            viewer().setInput(List.of());
        }
    }

    /** Shows changes of the model. */
    public void refresh() {
        viewer().refresh();
        if (selection().isEmpty() && document.isLoaded()) {
            viewer().setSelection(new StructuredSelection(document.scenario()));
        }
    }

    /** Shows new validation results. */
    public void showIssues() {
        labels.setLevels(IssueLevels.of(document.issues()));
        viewer().refresh();
    }

    /**
     * Selects elements and shows the first.
     *
     * @param elements the elements
     */
    public void select(List<? extends EObject> elements) {
        List<EObject> shown = elements.stream().map(Elements::shown).distinct().toList();
        if (!viewer().getStructuredSelection().toList().equals(shown)) {
            clearFilter();
            viewer().setSelection(new StructuredSelection(shown), true);
        }
        viewer().reveal(shown.get(0));
    }

    private void clearFilter() {
        String text = tree.getFilterControl().getText();
        if (!text.isEmpty() && !text.equals(Messages.Tree_filter)) {
            tree.getFilterControl().setText("");
            filter.setPattern("");
            viewer().refresh();
        }
    }

    /**
     * The selection.
     *
     * @return the selected nodes
     */
    public IStructuredSelection selection() {
        return viewer().getStructuredSelection();
    }
}
