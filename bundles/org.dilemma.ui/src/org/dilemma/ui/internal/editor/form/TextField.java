/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Text;

/**
 * A text field. What is typed is checked at once and written, as one step, when the focus leaves or Enter is pressed;
 * text that the model cannot take stays in the field, with the reason beside it. Escape brings back the model's value.
 */
final class TextField implements Field {
    private final FormContext context;
    private final Text text;
    private final TextBinding binding;
    private final FieldMark mark;
    private boolean updating;

    /**
     * Connects a text widget.
     *
     * @param context the form
     * @param text the widget
     * @param binding the value behind it
     */
    TextField(FormContext context, Text text, TextBinding binding) {
        this.context = context;
        this.text = text;
        this.binding = binding;
        this.mark = new FieldMark(text);
        text.addModifyListener(e -> edited());
        text.addFocusListener(FocusListener.focusLostAdapter(e -> commit()));
        text.addFocusListener(FocusListener.focusGainedAdapter(e -> entered()));
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> commit()));
        text.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        refresh();
    }

    /**
     * Selects the text, but not under the hands of a person who types already, or who comes back to the window to type
     * on: the next letter would replace the others. The window system may tell of the focus late and more than once.
     */
    private void entered() {
        boolean again = context.focused().getAndSet(text) == text;
        if (!again && !isPending() && (text.getStyle() & SWT.SINGLE) != 0) {
            text.selectAll();
        }
    }

    private void keyPressed(KeyEvent e) {
        if (e.keyCode == SWT.ESC && isPending()) {
            revert();
            e.doit = false;
        } else if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && (e.stateMask & SWT.MOD1) != 0) {
            commit();
            e.doit = false;
        }
    }

    private void edited() {
        if (!updating) {
            if (text.getText().equals(binding.read())) {
                context.pending().remove(binding.key());
            } else {
                context.pending().put(binding.key(), text.getText());
            }
            showMark();
        }
    }

    private boolean isPending() {
        return context.pending().get(binding.key()).isPresent();
    }

    private Optional<String> problem() {
        return isPending() && !text.getText().isBlank() ? binding.problem(text.getText()) : Optional.empty();
    }

    private void showMark() {
        problem().ifPresentOrElse(mark::showProblem, () -> mark.showIssues(binding.issues()));
    }

    @Override
    public void commit() {
        if (!isPending() || problem().isPresent() || !binding.editable()) {
            return;
        }
        String typed = text.getText();
        context.pending().remove(binding.key());
        if (!typed.equals(binding.read())) {
            binding.write(typed);
        }
        refresh();
    }

    @Override
    public void revert() {
        context.pending().remove(binding.key());
        refresh();
    }

    @Override
    public void refresh() {
        if (text.isDisposed()) {
            return;
        }
        String shown = context.pending().get(binding.key()).orElseGet(binding::read);
        updating = true;
        try {
            if (!text.getText().equals(shown)) {
                text.setText(shown);
            }
            text.setMessage(binding.placeholder());
            text.setEnabled(binding.editable());
        } finally {
            updating = false;
        }
        showMark();
    }

    @Override
    public void focus() {
        text.setFocus();
        text.selectAll();
    }

    @Override
    public boolean shows(EStructuralFeature feature) {
        return binding.feature() == feature;
    }
}
