/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.model.Edits;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;

/** A list of all that a feature with many values could hold, those checked that it does hold. */
final class CheckListField implements Field {
    private static final int MAX_ROWS = 6;
    private final FormContext context;
    private final EObject owner;
    private final EStructuralFeature feature;
    private final Supplier<List<?>> candidates;
    private final CheckboxTableViewer viewer;
    private final FieldMark mark;

    /**
     * Makes the list.
     *
     * @param parent its parent
     * @param context the form
     * @param owner the element
     * @param feature its feature with many values
     * @param candidates what it could hold, in order
     * @param label label of a candidate
     */
    CheckListField(Composite parent, FormContext context, EObject owner, EStructuralFeature feature,
            Supplier<List<?>> candidates, Function<Object, String> label) {
        this.context = context;
        this.owner = owner;
        this.feature = feature;
        this.candidates = candidates;
        Table table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        viewer = new CheckboxTableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(label));
        viewer.addCheckStateListener(this::checked);
        mark = new FieldMark(table);
        refresh();
    }

    /**
     * The widget.
     *
     * @return the table
     */
    Control control() {
        return viewer.getTable();
    }

    /**
     * The height that shows a few rows, or all of fewer.
     *
     * @return the height in pixels, without borders
     */
    int preferredHeight() {
        int rows = Math.max(2, Math.min(MAX_ROWS, viewer.getTable().getItemCount()));
        return rows * viewer.getTable().getItemHeight();
    }

    private List<?> values() {
        return (List<?>) owner.eGet(feature);
    }

    private void checked(CheckStateChangedEvent event) {
        List<Object> values = new ArrayList<>(values());
        if (event.getChecked()) {
            if (!values.contains(event.getElement())) {
                values.add(event.getElement());
            }
        } else {
            values.removeIf(v -> v == event.getElement());
        }
        Edits.setAll(context.domain(), owner, feature, values);
    }

    @Override
    public void refresh() {
        if (viewer.getTable().isDisposed()) {
            return;
        }
        List<?> all = candidates.get();
        if (!all.equals(viewer.getInput())) {
            viewer.setInput(all);
        } else {
            viewer.refresh();
        }
        viewer.setCheckedElements(values().toArray());
        viewer.getTable().setToolTipText(all.isEmpty() ? Messages.Form_nothingToChoose : null);
        mark.showIssues(context.issues(owner, feature));
    }

    @Override
    public void focus() {
        viewer.getTable().setFocus();
    }

    @Override
    public boolean shows(EStructuralFeature other) {
        return feature == other;
    }
}
