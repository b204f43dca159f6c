/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Stands in for the editor of a file that cannot be read: where, what, and how to mend it. Nothing here writes. */
public final class ReadErrorPage {
    private final FormToolkit toolkit;
    private final Form form;
    private final Button tryAgain;

    /**
     * Makes the page.
     *
     * @param parent its parent
     * @param problem what went wrong
     * @param openAsText opens the file in a text editor
     * @param reload tries to read the file again
     */
    public ReadErrorPage(Composite parent, ScenarioReadException problem, Runnable openAsText, Runnable reload) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createForm(parent);
        form.addDisposeListener(e -> toolkit.dispose());
        form.setText(Messages.ReadError_title);
        form.setImage(parent.getDisplay().getSystemImage(SWT.ICON_ERROR) == null ? null : errorImage());
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(12, 8).applyTo(body);
        Label hint = toolkit.createLabel(body, Messages.ReadError_unchanged, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(320, SWT.DEFAULT).applyTo(hint);
        row(Messages.ReadError_where, where(problem));
        row(Messages.ReadError_element, problem.element());
        row(Messages.ReadError_what, problem.problem());
        row(Messages.ReadError_remedy, problem.remedy());
        Composite buttons = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(8).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(buttons);
        button(buttons, Messages.ReadError_openAsText, openAsText);
        tryAgain = button(buttons, Messages.ReadError_tryAgain, reload);
    }

    private static Image errorImage() {
        return PlatformUI.getWorkbench().getSharedImages()
                .getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
    }

    private static String where(ScenarioReadException problem) {
        return problem.line() > 0 ? Messages.bind(Messages.ReadError_fileAndLine, problem.file(), problem.line())
                : problem.file();
    }

    private void row(String label, String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(toolkit.createLabel(form.getBody(), label));
        Text value = new Text(form.getBody(), SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        toolkit.adapt(value, true, false);
        value.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(value);
    }

    private Button button(Composite parent, String text, Runnable action) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    /**
     * The widget.
     *
     * @return the page
     */
    public Control control() {
        return form;
    }

    /** Puts the focus on the button that tries again. */
    public void focus() {
        tryAgain.setFocus();
    }
}
