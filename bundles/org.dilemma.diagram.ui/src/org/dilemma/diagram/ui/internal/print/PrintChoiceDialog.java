/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.print;

import java.util.function.Consumer;
import org.dilemma.diagram.ui.internal.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks how something is laid on the paper, says how many pages that makes, and remembers the answers. */
final class PrintChoiceDialog extends Dialog {
    private static final String ACTUAL = "actual";
    private static final String LEGEND = "legend";

    private final IDialogSettings settings;
    private final Printable printable;
    private final Sheets paper;
    private boolean fit;
    private boolean withLegend;
    private Label pages;

    PrintChoiceDialog(Shell shell, IDialogSettings settings, Printable printable, Sheets paper) {
        super(shell);
        this.settings = settings;
        this.printable = printable;
        this.paper = paper;
        fit = !settings.getBoolean(ACTUAL);
        withLegend = printable.hasLegend() && settings.getBoolean(LEGEND);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.bind(Messages.Print_title, printable.title()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(16, 12).applyTo(area);
        button(area, SWT.RADIO, Messages.Print_fit, fit, on -> fit = on);
        button(area, SWT.RADIO, Messages.Print_actual, !fit, on -> fit = !on);
        if (printable.hasLegend()) {
            button(area, SWT.CHECK, Messages.Image_legend, withLegend, on -> withLegend = on);
        }
        pages = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).indent(0, 8).applyTo(pages);
        count();
        applyDialogFont(area);
        return area;
    }

    private void button(Composite area, int style, String text, boolean on,
            Consumer<Boolean> change) {
        Button button = new Button(area, style);
        button.setText(text);
        button.setSelection(on);
        button.addListener(SWT.Selection, e -> {
            change.accept(button.getSelection());
            count();
        });
    }

    private void count() {
        int count = Tiles.of(printable.picture().apply(withLegend), paper, fit).parts().size();
        pages.setText(count == 1 ? Messages.Print_onePage : Messages.bind(Messages.Print_pages, count));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.Print_print);
    }

    @Override
    protected void okPressed() {
        settings.put(ACTUAL, !fit);
        if (printable.hasLegend()) {
            settings.put(LEGEND, withLegend);
        }
        super.okPressed();
    }

    /** Whether all is to be on one page. */
    boolean fit() {
        return fit;
    }

    /** Whether the legend is to be printed. */
    boolean legend() {
        return withLegend;
    }
}
