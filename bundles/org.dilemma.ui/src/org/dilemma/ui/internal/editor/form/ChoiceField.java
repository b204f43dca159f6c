/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dilemma.model.validation.Issue;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/**
 * A drop-down list of the values a feature may have.
 *
 * @param <T> type of the values; null stands for none
 */
final class ChoiceField<T> implements Field {
    private final Combo combo;
    private final FieldMark mark;
    private final EStructuralFeature feature;
    private final Supplier<List<T>> options;
    private final Function<T, String> label;
    private final Supplier<T> read;
    private final Supplier<List<Issue>> issues;
    private List<T> shown = List.of();

    /**
     * Connects a combo.
     *
     * @param combo the widget
     * @param feature the feature behind it
     * @param options the values to choose from
     * @param label label of a value
     * @param read reads the value
     * @param write writes a value
     * @param issues what validation says of the value
     */
    ChoiceField(Combo combo, EStructuralFeature feature, Supplier<List<T>> options, Function<T, String> label,
            Supplier<T> read, Consumer<T> write, Supplier<List<Issue>> issues) {
        this.combo = combo;
        this.feature = feature;
        this.options = options;
        this.label = label;
        this.read = read;
        this.issues = issues;
        this.mark = new FieldMark(combo);
        combo.addListener(SWT.Selection, e -> {
            int index = combo.getSelectionIndex();
            if (index >= 0 && index < shown.size() && shown.get(index) != read.get()) {
                write.accept(shown.get(index));
            }
        });
        combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
        refresh();
    }

    @Override
    public void refresh() {
        if (combo.isDisposed()) {
            return;
        }
        shown = options.get();
        String[] items = shown.stream().map(label).toArray(String[]::new);
        if (!Arrays.equals(items, combo.getItems())) {
            combo.setItems(items);
        }
        int index = shown.indexOf(read.get());
        if (index < 0) {
            combo.deselectAll();
        } else if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
        mark.showIssues(issues.get());
    }

    @Override
    public void focus() {
        combo.setFocus();
    }

    @Override
    public boolean shows(EStructuralFeature other) {
        return feature == other;
    }
}
