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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.platform.Platforms;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.markers.ProblemData;
import org.dilemma.ui.internal.markers.ProblemMarkers;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.verdict.DocumentEvaluation;
import org.dilemma.viewpoint.description.Problem;
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
    private final Map<DocumentPart, PartWatcher> parts = new LinkedHashMap<>();
    private final ScenarioDocument document;
    private final DocumentEvaluation evaluation;
    private final EditorConversation conversation = new EditorConversation(this);
    private final SharedSelection selection = new SharedSelection();
    private final InputWatcher watcher;
    private final DiagramMarkers markers = new DiagramMarkers(this);
    private final Saveable saveable = new ScenarioSaveable(this);
    private ScenarioFile files;
    private ScenarioReadException readProblem;
    private Optional<Problem> toldProblem = Optional.empty();

    SharedScenario(IEditorInput input, Display display) {
        files = new ScenarioFile(input);
        document = new ScenarioDocument(display);
        evaluation = new DocumentEvaluation(display, Platforms::evaluators, document);
        document.addListener(new Follower());
        document.addListener(markers);
        watcher = new InputWatcher(display, conversation);
    }

    void join(DocumentPart part) {
        parts.put(part, new PartWatcher(part, this));
        markers.update();
    }

    /**
     * Lets an editor go; with the last one what was not saved is lost.
     *
     * @param part the editor
     */
    public void leave(DocumentPart part) {
        PartWatcher leaving = parts.remove(part);
        if (leaving == null) {
            return;
        }
        leaving.dispose();
        document.diagramClosed();
        markers.update();
        if (parts.isEmpty()) {
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
        return List.copyOf(parts.keySet());
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

    /** What is selected in its editors. */
    SharedSelection selection() {
        return selection;
    }

    /** The file as the workbench names it. */
    public IEditorInput input() {
        return files.input();
    }

    /** The file in the workspace; null where it lies elsewhere. */
    public IFile file() {
        return files.resource();
    }

    /** Where both its files are. */
    ScenarioFile files() {
        return files;
    }

    /** The file on disk. */
    public Path path() {
        return files.path();
    }

    /** Why the file could not be read; empty where it was. */
    public Optional<ScenarioReadException> readProblem() {
        return Optional.ofNullable(readProblem);
    }

    /** Reads the file anew. Changes that were not saved are lost. */
    public void load() {
        parts().forEach(DocumentPart::dropPending);
        files.noteDisk();
        toldProblem = Optional.empty();
        try {
            readProblem = null;
            document.load(path());
        } catch (ScenarioReadException e) {
            readProblem = e;
            document.clear();
            if (file() != null) {
                ProblemMarkers.replace(file(), DilemmaUi.PROBLEM_MARKER, List.of(ProblemData.of(e)));
            }
            parts().forEach(p -> p.readFailed(e));
        }
        tellDirty();
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return document.isLoaded()
                && (document.stack().isSaveNeeded() || parts.keySet().stream().anyMatch(DocumentPart::hasPending));
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
            files.noteDisk();
            files.refresh();
            tellDirty();
            tellPositions();
            return true;
        } catch (IOException e) {
            conversation.reportSaveFailure(e);
            return false;
        }
    }

    /** Keeps a file of positions that cannot be used under another name, and begins a new one. */
    public void savePositionsAfresh() {
        try {
            document.savePositionsAfresh();
        } catch (IOException e) {
            conversation.reportSaveFailure(e);
        }
        files.noteDisk();
        files.refresh();
    }

    /** Asks for a name and saves under it. */
    public void saveAs() {
        if (document.isLoaded() && finishPending()) {
            conversation.askForFile().ifPresent(this::saveAs);
        }
    }

    private void saveAs(IFile target) {
        ScenarioFile old = files;
        ScenarioFile other = new ScenarioFile(new FileEditorInput(target));
        if (SharedScenarios.isOpen(other.path(), this)) {
            conversation.reportOpen(target.getName());
            return;
        }
        become(other);
        if (!saveTo(path())) {
            become(old);
        }
    }

    /** Follows the file, which was moved or renamed, with the positions of its diagrams. */
    void moved(IFile target) {
        if (document.isLoaded() && document.layouts().problems().isEmpty()) {
            files.moveLayout(target);
        }
        become(new ScenarioFile(new FileEditorInput(target)));
    }

    private void become(ScenarioFile other) {
        files = other;
        parts().forEach(p -> p.inputChanged(other.input()));
        markers.update();
    }

    /** Tells the user once that the positions could not be saved in their file. */
    private void tellPositions() {
        Optional<Problem> problem = document.layoutProblem();
        if (problem.isPresent() && !problem.equals(toldProblem)) {
            toldProblem = problem;
            conversation.reportPositions(problem.get().text());
        }
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
                ProblemMarkers.replace(file(), DilemmaUi.PROBLEM_MARKER, ProblemData.of(document.issues()));
            }
        }
    }
}
