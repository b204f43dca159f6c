/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Legend;
import org.dilemma.viewpoint.picture.PngWriter;
import org.dilemma.viewpoint.picture.Theme;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;

/** Exports a diagram as an image, into a file or to the clipboard. */
public final class ImageExport {
    private final Shell shell;
    private final DiagramView view;
    private final List<DDiagramElement> selected;

    /**
     * Makes one.
     *
     * @param shell parent of dialogs
     * @param view the diagram
     * @param selected what is selected in it
     */
    public ImageExport(Shell shell, DiagramView view, List<DDiagramElement> selected) {
        this.shell = shell;
        this.view = view;
        this.selected = selected;
    }

    /** Asks for a file and writes it in the background. */
    public void toFile() {
        ImageDialog dialog = new ImageDialog(shell, ImageSettings.get(),
                ImageFormat.fileName(view.diagram().getName()), !selected.isEmpty());
        if (dialog.open() != Window.OK) {
            return;
        }
        ImageChoice choice = dialog.choice();
        if (!Files.exists(choice.target()) || MessageDialog.openQuestion(shell, Messages.Image_title,
                Messages.bind(Messages.Image_replace, choice.target()))) {
            job(choice).schedule();
        }
    }

    /**
     * The job that writes a file.
     *
     * @param choice where and how
     * @return the job, not yet scheduled
     */
    public ImageJob job(ImageChoice choice) {
        Drawing whole = Pictures.whole(view, choice.legend());
        return new ImageJob(choice.selection() && !selected.isEmpty() ? Pictures.part(whole, selected) : whole,
                choice.target(), choice.format(), choice.dark() ? Theme.DARK : Theme.LIGHT, choice.resolution());
    }

    /** Copies what is selected, or everything, as pixels and as the text of an SVG. */
    public void toClipboard() {
        Drawing whole = Pictures.whole(view, view.layout().switches().getOrDefault(Legend.SWITCH, false));
        Drawing drawing = selected.isEmpty() ? whole : Pictures.part(whole, selected);
        try {
            ImageData image = new ImageData(new ByteArrayInputStream(bytes(drawing, ImageFormat.PNG)));
            String text = new String(bytes(drawing, ImageFormat.SVG), StandardCharsets.UTF_8);
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            clipboard.setContents(new Object[] {image, text},
                    new Transfer[] {ImageTransfer.getInstance(), TextTransfer.getInstance()});
            clipboard.dispose();
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.Image_copy, e.getMessage());
        }
    }

    private static byte[] bytes(Drawing drawing, ImageFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(drawing, Theme.LIGHT, 2 * PngWriter.SCREEN, out, Progress.NONE);
        return out.toByteArray();
    }
}
