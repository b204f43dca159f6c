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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.platform.Platforms;
import org.dilemma.ui.internal.markers.ProblemData;
import org.dilemma.ui.internal.markers.ProblemMarkers;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.verdict.DocumentEvaluation;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.FileEditorInput;

/**
 * A scenario file that is open in one or more editors: its document, what is to be saved, and what is asked when the
 * file changes on disk. For the user-interface thread.
 */
public final class SharedScenario {
    private final List<DocumentPart> parts = new ArrayList<>();
    private final ScenarioDocument document;
    private final DocumentEvaluation evaluation;
    private final EditorConversation conversation = new EditorConversation(this);
    private final InputWatcher watcher;
    private final Saveable saveable = new ScenarioSaveable(this);
    private IEditorInput input;
    private FileStamp stamp;
    private ScenarioReadException readProblem;

    SharedScenario(IEditorInput input, Display display) {
        this.input = input;
        document = new ScenarioDocument(display);
        evaluation = new DocumentEvaluation(display, Platforms::evaluators, document);
        document.addListener(new Follower());
        watcher = new InputWatcher(display, conversation);
    }

    void join(DocumentPart part) {
        parts.add(part);
    }

    /**
     * Lets an editor go; with the last one what was not saved is lost.
     *
     * @param part the editor
     */
    public void leave(DocumentPart part) {
        if (parts.remove(part) && parts.isEmpty()) {
            watcher.dispose();
            if (file() != null && isDirty()) {
                ProblemMarkers.replaceFromDisk(file());
            }
            evaluation.dispose();
            document.dispose();
            SharedScenarios.forget(this);
        }
    }

    /** The editors that show it. */
    List<DocumentPart> parts() {
        return List.copyOf(parts);
    }

    /** The model and its history. */
    public ScenarioDocument document() {
        return document;
    }

    /** Evaluates the scenario in the background. */
    public DocumentEvaluation evaluation() {
        return evaluation;
    }

    /** What the workbench saves, the same for all editors of the file. */
    public Saveable saveable() {
        return saveable;
    }

    /** What is asked and told about the file. */
    public EditorConversation conversation() {
        return conversation;
    }

    /** The file as the workbench names it. */
    public IEditorInput input() {
        return input;
    }

    /** The file in the workspace; null where it lies elsewhere. */
    public IFile file() {
        return EditorInputs.file(input).orElse(null);
    }

    /** The file on disk. */
    public Path path() {
        return EditorInputs.path(input).orElseThrow();
    }

    /** Why the file could not be read; empty where it was. */
    public Optional<ScenarioReadException> readProblem() {
        return Optional.ofNullable(readProblem);
    }

    /** Reads the file anew. Changes that were not saved are lost. */
    public void load() {
        parts().forEach(DocumentPart::dropPending);
        stamp = FileStamp.of(path());
        try {
            readProblem = null;
            document.load(path());
        } catch (ScenarioReadException e) {
            readProblem = e;
            document.clear();
            if (file() != null) {
                ProblemMarkers.replace(file(), List.of(ProblemData.of(e)));
            }
            parts().forEach(p -> p.readFailed(e));
        }
        tellDirty();
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return document.isLoaded()
                && (document.stack().isSaveNeeded() || parts.stream().anyMatch(DocumentPart::hasPending));
    }

    /**
     * Saves the model and the positions of its diagrams, asking where another program changed the file.
     *
     * @return whether it was saved
     */
    public boolean save() {
        return document.isLoaded() && finishPending() && conversation.mayOverwrite() && saveTo(path());
    }

    private boolean finishPending() {
        return parts().stream().allMatch(DocumentPart::finishPending);
    }

    private boolean saveTo(Path target) {
        try {
            document.save(target);
            stamp = FileStamp.of(target);
            conversation.refreshFile();
            tellDirty();
            return true;
        } catch (IOException e) {
            conversation.reportSaveFailure(e);
            return false;
        }
    }

    /** Asks for a name and saves under it. */
    public void saveAs() {
        if (document.isLoaded() && finishPending()) {
            conversation.askForFile().ifPresent(this::saveAs);
        }
    }

    private void saveAs(IFile target) {
        IEditorInput old = input;
        become(target);
        if (!saveTo(target.getLocation().toFile().toPath())) {
            become(old);
        }
    }

    /** Takes another file as the one being edited; the model stays. */
    void become(IFile target) {
        become(new FileEditorInput(target));
    }

    private void become(IEditorInput other) {
        input = other;
        stamp = FileStamp.of(path());
        parts().forEach(p -> p.inputChanged(other));
    }

    /** Whether the file on disk is another than when it was last read or written here. */
    boolean changedOnDisk() {
        return !FileStamp.of(path()).equals(stamp);
    }

    /** Keeps the model although the file on disk is another now; the next save replaces the file. */
    void ignoreDisk() {
        stamp = FileStamp.of(path());
    }

    /** Tells the editors that there may be something to save, or no longer. */
    public void tellDirty() {
        parts().forEach(DocumentPart::dirtyChanged);
    }

    /** Tells the editors of what is to be saved, and the workspace of what validation found. */
    private final class Follower implements ScenarioDocument.Listener {
        @Override
        public void modelChanged() {
            tellDirty();
        }

        @Override
        public void modelReplaced() {
            tellDirty();
        }

        @Override
        public void issuesChanged() {
            if (file() != null) {
                ProblemMarkers.replace(file(), ProblemData.of(document.issues()));
            }
        }
    }
}
