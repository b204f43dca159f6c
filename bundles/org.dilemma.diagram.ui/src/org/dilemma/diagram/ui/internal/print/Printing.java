/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.print;

import java.nio.file.Path;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.image.ImageFormat;
import org.dilemma.diagram.ui.internal.image.ImageJob;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.picture.PngWriter;
import org.dilemma.viewpoint.picture.Theme;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Prints: asks for the printer and how it is laid on the paper; without any printer it offers a PDF instead. */
public final class Printing {
    private final Shell shell;
    private final Printers printers;

    /**
     * Prints on the printers of the system.
     *
     * @param shell parent of dialogs
     */
    public Printing(Shell shell) {
        this(shell, new SystemPrinters());
    }

    /**
     * Prints on printers.
     *
     * @param shell parent of dialogs
     * @param printers where it prints
     */
    public Printing(Shell shell, Printers printers) {
        this.shell = shell;
        this.printers = printers;
    }

    /**
     * Asks how, then prints in the background.
     *
     * @param printable what is printed
     */
    public void print(Printable printable) {
        if (!printers.any()) {
            offerPdf(printable);
            return;
        }
        Box frame = printable.picture().apply(false).frame();
        Optional<Sheets> chosen = printers.choose(shell, frame.width() > frame.height());
        if (chosen.isEmpty()) {
            return;
        }
        Sheets paper = chosen.get();
        PrintChoiceDialog dialog = new PrintChoiceDialog(shell, settings(), printable, paper);
        if (dialog.open() == Window.OK) {
            new PrintJob(shell.getDisplay(), paper, printable.picture().apply(dialog.legend()), dialog.fit())
                    .schedule();
        } else {
            paper.close();
        }
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Printing.class))
                .getDialogSettings();
        IDialogSettings section = all.getSection("print");
        return section == null ? all.addNewSection("print") : section;
    }

    private void offerPdf(Printable printable) {
        MessageDialog question = new MessageDialog(shell, Messages.bind(Messages.Print_title, printable.title()), null,
                Messages.Print_noPrinter, MessageDialog.INFORMATION, 0, Messages.Print_pdf,
                IDialogConstants.CANCEL_LABEL);
        if (question.open() != 0) {
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*" + ImageFormat.PDF.ending()});
        dialog.setFileName(ImageFormat.fileName(printable.title()) + ImageFormat.PDF.ending());
        dialog.setOverwrite(true);
        String target = dialog.open();
        if (target != null) {
            new ImageJob(printable.picture().apply(printable.hasLegend()), Path.of(target), ImageFormat.PDF,
                    Theme.LIGHT, PngWriter.SCREEN).schedule();
        }
    }
}
