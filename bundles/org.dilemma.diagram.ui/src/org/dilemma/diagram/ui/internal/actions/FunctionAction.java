/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.actions;

import java.util.function.BooleanSupplier;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.eclipse.jface.action.IAction;

/** An action on what is selected in a diagram, made of functions. */
final class FunctionAction extends DiagramAction {
    private final BooleanSupplier possible;
    private final Runnable run;
    private BooleanSupplier checked;

    FunctionAction(DiagramEditor editor, String id, String text, BooleanSupplier possible, Runnable run) {
        this(editor, id, text, IAction.AS_UNSPECIFIED, possible, run);
    }

    private FunctionAction(DiagramEditor editor, String id, String text, int style, BooleanSupplier possible,
            Runnable run) {
        super(editor, id, text, style);
        this.possible = possible;
        this.run = run;
        setActionDefinitionId(id);
    }

    /** An action that shows whether something is on. */
    static FunctionAction check(DiagramEditor editor, String id, String text, BooleanSupplier possible,
            BooleanSupplier checked, Runnable run) {
        FunctionAction action = new FunctionAction(editor, id, text, IAction.AS_CHECK_BOX, possible, run);
        action.checked = checked;
        return action;
    }

    @Override
    boolean isPossible() {
        return possible.getAsBoolean();
    }

    @Override
    public boolean isChecked() {
        return checked != null && view() != null && checked.getAsBoolean();
    }

    @Override
    public void update() {
        super.update();
        if (checked != null) {
            setChecked(isChecked()); // tells the buttons
            firePropertyChange(CHECKED, null, isChecked());
        }
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            run.run();
            update();
        }
    }
}
