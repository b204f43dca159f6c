/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.notices;

import java.util.Map;
import org.dilemma.diagram.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Stands where a diagram would, and says why there is none and what can be done. */
final class MissingPage {
    private final FormToolkit toolkit;
    private final Form form;

    /**
     * Makes the page.
     *
     * @param parent its parent
     * @param reason why there is no diagram
     * @param buttons what can be done, by name
     */
    MissingPage(Composite parent, Reason reason, Map<String, Runnable> buttons) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createForm(parent);
        form.addDisposeListener(e -> toolkit.dispose());
        form.setText(reason.title());
        form.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(12, 8).applyTo(body);
        row(Messages.Missing_what, reason.what());
        row(Messages.Missing_remedy, reason.remedy());
        Composite row = toolkit.createComposite(body);
        RowLayoutFactory.fillDefaults().spacing(8).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(row);
        buttons.forEach((text, action) -> {
            Button button = toolkit.createButton(row, text, SWT.PUSH);
            button.addListener(SWT.Selection, e -> action.run());
        });
    }

    private void row(String name, String text) {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(toolkit.createLabel(form.getBody(), name));
        Label label = toolkit.createLabel(form.getBody(), text, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(label);
    }

    /** The widget. */
    Form control() {
        return form;
    }

    /**
     * Why there is no diagram.
     *
     * @param title in a few words
     * @param what what is missing
     * @param remedy what to do
     */
    record Reason(String title, String what, String remedy) {
    }
}
