/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.properties;

import org.dilemma.ui.internal.Debouncer;
import org.dilemma.ui.internal.editor.ScenarioPart;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.PropertySheetPage;

/**
 * The Properties view's page for a scenario editor: edits go to the editor's history, and so does Undo. It follows
 * changes of the selected element that are made elsewhere.
 */
public final class ModelPropertyPage extends PropertySheetPage {
    private static final int DELAY = 100;

    private ScenarioPart editor;

    /**
     * Makes the page.
     *
     * @param editor the editor it belongs to
     */
    public ModelPropertyPage(ScenarioPart editor) {
        this.editor = editor;
        setPropertySourceProvider(object -> object instanceof EObject element && editor != null
                && editor.document().isLoaded() ? new ModelPropertySource(editor.document(), element) : null);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        ScenarioDocument document = editor.document();
        Follower follower = new Follower(new Debouncer(parent.getDisplay(), DELAY, this::refresh));
        document.addListener(follower);
        getControl().addDisposeListener(e -> {
            document.removeListener(follower);
            follower.changes.cancel();
        });
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        editor.installHistory(bars);
    }

    /** Lets the editor go, since the workbench goes on holding what the page put into the menu of the view. */
    @Override
    public void dispose() {
        super.dispose();
        editor = null;
    }

    @Override
    public void refresh() {
        if (getControl() != null && !getControl().isDisposed()) {
            super.refresh();
        }
    }

    private record Follower(Debouncer changes) implements ScenarioDocument.Listener {
        @Override
        public void modelChanged() {
            changes.trigger();
        }

        @Override
        public void layoutChanged() {
            // the same values
        }

        @Override
        public void modelReplaced() {
            changes.trigger();
        }

        @Override
        public void issuesChanged() {
            // the same values
        }
    }
}
