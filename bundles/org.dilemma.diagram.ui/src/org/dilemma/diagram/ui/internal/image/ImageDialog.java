/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.viewpoint.picture.PngWriter;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks where and how a diagram is exported as an image, and remembers the answers. */
public final class ImageDialog extends TitleAreaDialog {
    private final IDialogSettings settings;
    private final String name;
    private final boolean someSelected;
    private Text file;
    private Combo resolution;
    private Button selection;
    private Button dark;
    private Button legend;
    private ImageChoice choice;

    /**
     * Makes the dialog.
     *
     * @param shell its parent
     * @param settings remember the answers
     * @param name name of the file that is offered, without ending
     * @param someSelected whether something is selected
     */
    public ImageDialog(Shell shell, IDialogSettings settings, String name, boolean someSelected) {
        super(shell);
        this.settings = settings;
        this.name = name;
        this.someSelected = someSelected;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Image_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Image_title);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Image_file);
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Image_browse);
        browse.addListener(SWT.Selection, e -> browse());
        new Label(area, SWT.NONE).setText(Messages.Image_resolution);
        resolution = new Combo(area, SWT.DROP_DOWN);
        resolution.setItems(ImageSettings.RESOLUTIONS);
        resolution.setText(ImageSettings.text(settings, ImageSettings.RESOLUTION, "300"));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(resolution);
        selection = check(area, Messages.Image_selection, "");
        selection.setEnabled(someSelected);
        dark = check(area, Messages.Image_dark, ImageSettings.DARK);
        legend = check(area, Messages.Image_legend, ImageSettings.LEGEND);
        String folder = ImageSettings.text(settings, ImageSettings.FOLDER, System.getProperty("user.home", ""));
        file.setText(Path.of(folder, name + ImageSettings.text(settings, ImageSettings.ENDING, ImageFormat.SVG.ending())).toString());
        file.addListener(SWT.Modify, e -> check());
        resolution.addListener(SWT.Modify, e -> check());
        Dialog.applyDialogFont(area);
        return area;
    }

    private Button check(Composite area, String text, String key) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(text);
        button.setSelection(!key.isEmpty() && settings.getBoolean(key));
        GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.Image_export);
        check();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png", "*.pdf"});
        target().ifPresent(t -> {
            dialog.setFilterPath(String.valueOf(t.getParent()));
            dialog.setFileName(t.getFileName().toString());
        });
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private Optional<Path> target() {
        try {
            Path path = Path.of(file.getText().strip());
            return path.getFileName() == null ? Optional.empty() : Optional.of(path.toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private double dots() {
        try {
            return Double.parseDouble(resolution.getText().strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private String problem() {
        Optional<Path> target = target();
        if (target.isEmpty() || ImageFormat.of(target.get().toString()).isEmpty()) {
            return Messages.Image_noFormat;
        }
        if (Files.isDirectory(target.get()) || !Files.isDirectory(target.get().getParent())) {
            return Messages.Image_noFolder;
        }
        return dots() >= 1 && dots() <= PngWriter.GREATEST_RESOLUTION ? null : Messages.Image_noResolution;
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        setMessage(Messages.Image_message);
        resolution.setEnabled(target().flatMap(t -> ImageFormat.of(t.toString())).filter(ImageFormat.PNG::equals)
                .isPresent());
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    @Override
    protected void okPressed() {
        Path target = target().orElseThrow();
        ImageFormat format = ImageFormat.of(target.toString()).orElseThrow();
        settings.put(ImageSettings.FOLDER, target.getParent().toString());
        settings.put(ImageSettings.ENDING, format.ending());
        settings.put(ImageSettings.RESOLUTION, resolution.getText().strip());
        settings.put(ImageSettings.DARK, dark.getSelection());
        settings.put(ImageSettings.LEGEND, legend.getSelection());
        choice = new ImageChoice(target, format, dots(), selection.getSelection(), dark.getSelection(),
                legend.getSelection());
        super.okPressed();
    }

    /** What was chosen; null unless the dialog was closed with Export. */
    public ImageChoice choice() {
        return choice;
    }
}
