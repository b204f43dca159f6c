/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.markers.ProblemMarkers;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Changes the scenario of a file: in the editors that show it, where it can be undone and is not saved yet, or else by
 * reading, changing and saving it. For the user-interface thread.
 */
public final class FileEdit {

    private FileEdit() {
    }

    /**
     * Changes a scenario. What goes wrong is told to the user.
     *
     * @param file its file
     * @param change changes the document, by commands on its stack
     */
    public static void run(IFile file, Consumer<ScenarioDocument> change) {
        Optional<ScenarioDocument> open = Optional.ofNullable(file.getLocation())
                .flatMap(path -> SharedScenarios.opened(path.toFile().toPath())).map(SharedScenario::document);
        if (open.isPresent()) {
            open.filter(ScenarioDocument::isLoaded).ifPresent(change);
        } else if (file.getLocation() != null) {
            onDisk(file, change);
        }
    }

    private static void onDisk(IFile file, Consumer<ScenarioDocument> change) {
        ScenarioDocument document = new ScenarioDocument(Display.getCurrent());
        Path path = file.getLocation().toFile().toPath();
        try {
            document.load(path);
            change.accept(document);
            if (document.stack().isSaveNeeded()) {
                document.save(path);
            }
        } catch (ScenarioReadException e) {
            tell(file, (e.problem() + " " + e.remedy()).strip());
        } catch (IOException e) {
            tell(file, e.getMessage());
        } finally {
            document.dispose();
            new ScenarioFile(new FileEditorInput(file)).refresh();
            ProblemMarkers.replaceFromDisk(file);
        }
    }

    private static void tell(IFile file, String reason) {
        MessageDialog.openError(Display.getCurrent().getActiveShell(), Messages.Fix_failedTitle,
                Messages.bind(Messages.Fix_failed, file.getName(), reason));
    }
}
