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
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** Answers every question of one kind that the workbench asks, as long as it is open. */
public final class Answers implements AutoCloseable {
    private static final int LOOK_MILLIS = 20;
    private final String title;
    private final Consumer<Shell> answer;
    private final List<Shell> answered = new ArrayList<>();
    private final List<AssertionError> failures = new ArrayList<>();
    private boolean closed;

    private Answers(String title, Consumer<Shell> answer) {
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
        return by(title, shell -> Ui.first(shell, Button.class, b -> b.getText().replace("&", "").equals(answer))
                .notifyListeners(SWT.Selection, null));
    }

    /**
     * Begins to answer.
     *
     * @param title title of the dialog
     * @param answer what is done in the dialog, once each time it opens; its last act closes it
     * @return the answers; to be closed
     */
    public static Answers by(String title, Consumer<Shell> answer) {
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
            try {
                answer.accept(shell);
            } catch (AssertionError | RuntimeException e) {
                failures.add(new AssertionError("In the dialog " + title + ": " + e.getMessage(), e));
                shell.close();
            }
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
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
