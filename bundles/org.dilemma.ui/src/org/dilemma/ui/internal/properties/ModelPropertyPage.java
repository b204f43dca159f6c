/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.properties;

import org.dilemma.ui.internal.editor.ScenarioPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** The Properties view's page for a scenario editor: edits go to the editor's history, and so does Undo. */
public final class ModelPropertyPage extends PropertySheetPage {
    private final ScenarioPart editor;
    private boolean disposed;

    /**
     * Makes the page.
     *
     * @param editor the editor it belongs to
     */
    public ModelPropertyPage(ScenarioPart editor) {
        this.editor = editor;
        setPropertySourceProvider(object -> object instanceof EObject element && editor.document().isLoaded()
                ? new ModelPropertySource(editor.document(), element) : null);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getControl().addDisposeListener(e -> disposed = true);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        editor.installHistory(bars);
    }

    /**
     * Whether the page is no longer of use.
     *
     * @return true once its widgets are gone
     */
    public boolean isDisposed() {
        return disposed;
    }

    @Override
    public void refresh() {
        if (getControl() != null && !getControl().isDisposed()) {
            super.refresh();
        }
    }
}
