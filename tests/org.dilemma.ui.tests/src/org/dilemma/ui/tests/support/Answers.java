/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests.support;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** Answers every question of one kind that the workbench asks, as long as it is open. */
public final class Answers implements AutoCloseable {
    private static final int LOOK_MILLIS = 20;
    private final String title;
    private final String answer;
    private final List<Shell> answered = new ArrayList<>();
    private boolean closed;

    private Answers(String title, String answer) {
        this.title = title;
        this.answer = answer;
    }

    /**
     * Begins to answer.
     *
     * @param title title of the dialog
     * @param answer text of the button that is pressed
     * @return the answers; to be closed
     */
    public static Answers to(String title, String answer) {
        Answers answers = new Answers(title, answer);
        answers.look();
        return answers;
    }

    private void look() {
        if (closed) {
            return;
        }
        Ui.display().timerExec(LOOK_MILLIS, this::look);
        Shell shell = Ui.shell(title);
        if (shell != null && !answered.contains(shell)) {
            answered.add(shell);
            Ui.first(shell, Button.class, b -> b.getText().replace("&", "").equals(answer))
                    .notifyListeners(SWT.Selection, null);
        }
    }

    /**
     * How often it was asked.
     *
     * @return number of dialogs
     */
    public int count() {
        return answered.size();
    }

    @Override
    public void close() {
        closed = true;
    }
}
