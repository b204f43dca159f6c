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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.catalog.DiagramList;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.viewpoint.picture.PngWriter;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which diagrams of which scenario are exported, where and how. */
final class ImagePage extends WizardPage {
    private static final int COLUMNS = 3;

    private final OpenDiagrams open;
    private final List<DiagramEntry> wanted;
    private final List<IFile> files = new ArrayList<>();
    private final IDialogSettings settings = ImageSettings.get();
    private IFile file;
    private Combo scenario;
    private CheckboxTableViewer diagrams;
    private Text folder;
    private Combo format;
    private Combo resolution;
    private Button dark;
    private Button legend;

    ImagePage(OpenDiagrams open, IFile file, List<DiagramEntry> wanted) {
        super("image", Messages.Image_wizard, null);
        this.open = open;
        this.file = file;
        this.wanted = wanted;
        setDescription(Messages.Image_wizardMessage);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(area);
        findFiles();
        scenario = combo(area, Messages.Image_scenario, SWT.READ_ONLY);
        files.forEach(f -> scenario.add(f.getFullPath().makeRelative().toString()));
        scenario.select(Math.max(0, files.indexOf(file)));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(scenario);
        list(area);
        folder(area);
        format = combo(area, Messages.Image_format, SWT.READ_ONLY);
        for (ImageFormat one : ImageFormat.values()) {
            format.add(one.name());
        }
        format.select(ImageFormat.of(ImageSettings.text(settings, ImageSettings.ENDING, ImageFormat.SVG.ending()))
                .orElse(ImageFormat.SVG).ordinal());
        resolution = combo(area, Messages.Image_resolution, SWT.DROP_DOWN);
        resolution.setItems(ImageSettings.RESOLUTIONS);
        resolution.setText(ImageSettings.text(settings, ImageSettings.RESOLUTION, "300"));
        dark = check(area, Messages.Image_dark, ImageSettings.DARK);
        legend = check(area, Messages.Image_legend, ImageSettings.LEGEND);
        scenario.addListener(SWT.Selection, e -> showDiagrams());
        format.addListener(SWT.Selection, e -> check());
        resolution.addListener(SWT.Modify, e -> check());
        Dialog.applyDialogFont(area);
        setControl(area);
        showDiagrams();
        setErrorMessage(files.isEmpty() ? Messages.Image_noScenario : null);
    }

    private void findFiles() {
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IFile found && "dilemma".equals(found.getFileExtension())
                        && found.getLocation() != null) {
                    files.add(found);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private static Combo combo(Composite area, String text, int style) {
        new Label(area, SWT.NONE).setText(text);
        Combo combo = new Combo(area, style);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
        return combo;
    }

    private Button check(Composite area, String text, String key) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(text);
        button.setSelection(settings.getBoolean(key));
        GridDataFactory.swtDefaults().span(COLUMNS, 1).applyTo(button);
        return button;
    }

    private void list(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Image_diagrams);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        diagrams = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 120).applyTo(diagrams.getControl());
        diagrams.setContentProvider(ArrayContentProvider.getInstance());
        diagrams.setLabelProvider(LabelProvider.createTextProvider(e -> ((DiagramEntry) e).title()));
        diagrams.addCheckStateListener(e -> check());
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        all(buttons, Messages.Image_all, true);
        all(buttons, Messages.Image_none, false);
    }

    private void all(Composite buttons, String text, boolean on) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, e -> {
            diagrams.setAllChecked(on);
            check();
        });
    }

    private void folder(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Image_folder);
        folder = new Text(area, SWT.BORDER);
        folder.setText(ImageSettings.text(settings, ImageSettings.FOLDER, System.getProperty("user.home", "")));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.addListener(SWT.Modify, e -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Image_browse);
        GridDataFactory.fillDefaults().applyTo(browse);
        browse.addListener(SWT.Selection, e -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setFilterPath(folder.getText());
            Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
        });
    }

    private void showDiagrams() {
        file = scenario.getSelectionIndex() < 0 ? null : files.get(scenario.getSelectionIndex());
        List<DiagramEntry> entries = file == null ? List.of()
                : DiagramList.of(file, DiagramList.saved(file, open.document(file))).stream()
                        .filter(e -> !e.isTable()).toList();
        diagrams.setInput(entries);
        List<DiagramEntry> checked = entries.stream()
                .filter(e -> wanted.stream().anyMatch(w -> w.file().equals(file) && w.name().equals(e.name())))
                .toList();
        diagrams.setCheckedElements((checked.isEmpty() ? entries.stream().limit(1).toList() : checked).toArray());
        check();
    }

    private Optional<Path> target() {
        try {
            Path path = Path.of(folder.getText().strip());
            return path.isAbsolute() && Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
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

    private void check() {
        boolean pixels = format() == ImageFormat.PNG;
        resolution.setEnabled(pixels);
        String problem = file == null ? Messages.Image_noScenario
                : diagrams.getCheckedElements().length == 0 ? Messages.Image_noneChosen
                        : target().isEmpty() ? Messages.Image_noFolder
                                : pixels && !(dots() >= 1 && dots() <= PngWriter.GREATEST_RESOLUTION)
                                        ? Messages.Image_noResolution : null;
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private ImageFormat format() {
        return ImageFormat.values()[format.getSelectionIndex()];
    }

    /** The scenario. */
    IFile file() {
        return file;
    }

    /** The diagrams that are exported. */
    List<DiagramEntry> entries() {
        List<DiagramEntry> entries = new ArrayList<>();
        for (Object checked : diagrams.getCheckedElements()) {
            entries.add((DiagramEntry) checked);
        }
        return entries;
    }

    /** How they are exported; the target is the folder. */
    ImageChoice choice() {
        return new ImageChoice(target().orElseThrow(), format(),
                format() == ImageFormat.PNG ? dots() : PngWriter.SCREEN, false, dark.getSelection(),
                legend.getSelection());
    }

    /** Remembers what was chosen. */
    void remember() {
        settings.put(ImageSettings.FOLDER, folder.getText().strip());
        settings.put(ImageSettings.ENDING, format().ending());
        settings.put(ImageSettings.RESOLUTION, resolution.getText().strip());
        settings.put(ImageSettings.DARK, dark.getSelection());
        settings.put(ImageSettings.LEGEND, legend.getSelection());
    }
}
