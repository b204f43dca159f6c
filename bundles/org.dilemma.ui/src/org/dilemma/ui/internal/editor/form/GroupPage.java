/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.model.TreeGroup;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What the form shows for a group: what its elements are for, and a button that adds one. */
public final class GroupPage {
    private final FormToolkit toolkit;
    private final Adder adder;

    /** Adds an element to a group. */
    @FunctionalInterface
    public interface Adder {
        /**
         * Adds a new element at the end and selects it.
         *
         * @param group the group
         */
        void add(TreeGroup group);
    }

    /**
     * Makes the page.
     *
     * @param toolkit makes the widgets
     * @param adder adds elements
     */
    GroupPage(FormToolkit toolkit, Adder adder) {
        this.toolkit = toolkit;
        this.adder = adder;
    }

    /**
     * Makes the widgets.
     *
     * @param parent their parent
     * @param group the group to show
     */
    void create(Composite parent, TreeGroup group) {
        Label text = toolkit.createLabel(parent, explain(group.feature().getName()), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        String type = Labels.words(group.feature().getEReferenceType().getName()).toLowerCase();
        Button add = toolkit.createButton(parent, Messages.bind(Messages.Group_add, type), SWT.PUSH);
        add.addListener(SWT.Selection, e -> adder.add(group));
    }

    private static String explain(String feature) {
        return switch (feature) {
            case "states" -> Messages.Group_states;
            case "perceptions" -> Messages.Group_perceptions;
            case "alliances" -> Messages.Group_alliances;
            case "dyads" -> Messages.Group_dyads;
            case "signals" -> Messages.Group_signals;
            case "powerShifts" -> Messages.Group_powerShifts;
            case "phases" -> Messages.Group_phases;
            case "sources" -> Messages.Group_sources;
            case "assumptions" -> Messages.Group_assumptions;
            default -> "";
        };
    }
}
