/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.ScenarioValidator;
import org.dilemma.ui.internal.Debouncer;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.dilemma.viewpoint.session.Notation;
import org.dilemma.viewpoint.tool.Editing;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.swt.widgets.Display;

/**
 * A scenario that is being edited: the model, its command stack, and what validation says of it. All changes go through
 * the command stack. For the user-interface thread.
 */
public final class ScenarioDocument {
    private static final int VALIDATION_DELAY = 150;
    private final Display display;
    private final ComposedAdapterFactory adapterFactory;
    private final BasicCommandStack stack = new RecordingStack(() -> editing(), this::beginStep);
    private final List<SaveParticipant> saving = new ArrayList<>();
    private final ListenerList<Listener> listeners = new ListenerList<>();
    private final Debouncer validation;
    private final Debouncer recheck;
    private OpenModel model;
    private Optional<Problem> layoutProblem = Optional.empty();
    private List<Issue> issues = List.of();

    /** Follows a document. */
    public interface Listener {
        /** The model was changed, or its history. */
        void modelChanged();

        /** Only the way in which the model is shown was changed, such as positions in a diagram, or its history. */
        default void layoutChanged() {
            modelChanged();
        }

        /** Another model took the place of the old one, or there is none any more. */
        void modelReplaced();

        /** Validation has new results. */
        void issuesChanged();

        /** Diagrams were brought in line without a change of the model, for instance with a new evaluation. */
        default void viewsChanged() {
        }

        /** Something new went wrong with a diagram or with the positions, or is mended. */
        default void diagramProblemsChanged() {
        }
    }

    /** Has something to put in order before the document is saved. */
    @FunctionalInterface
    public interface SaveParticipant {
        /** The document is about to be saved. */
        void beforeSave();
    }

    /**
     * Makes an empty document.
     *
     * @param display the display whose thread owns the model
     */
    public ScenarioDocument(Display display) {
        this.display = display;
        adapterFactory = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        adapterFactory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        validation = new Debouncer(display, VALIDATION_DELAY, this::validate);
        recheck = new Debouncer(display, VALIDATION_DELAY, this::recheckDiagrams);
        stack.addCommandStackListener(this::stackChanged);
    }

    /**
     * Reads a file and takes its model in place of the current one. Where that fails, nothing changes.
     *
     * @param file the file
     * @throws ScenarioReadException if the file cannot be read as a scenario
     */
    public void load(Path file) throws ScenarioReadException {
        Scenario loaded = ScenarioFiles.load(file);
        OpenModel opened = OpenModel.of(loaded, file, adapterFactory, stack, Notations.get(),
                new DiagramProblems(display, () -> tell(Listener::diagramProblemsChanged)));
        drop();
        model = opened;
        tell(Listener::modelReplaced);
        validate();
    }

    /** Lets go of the model, for instance because its file can no longer be read. */
    public void clear() {
        validation.cancel();
        recheck.cancel();
        drop();
        issues = List.of();
        tell(Listener::modelReplaced);
    }

    /** Without a model nobody is told that the history is gone: who listens still shows the old one. */
    private void drop() {
        OpenModel old = model;
        model = null;
        stack.flush();
        stack.saveIsDone();
        if (old != null) {
            old.editing().dispose();
        }
    }

    /**
     * Writes the model and the positions of its diagrams.
     *
     * @param file the file of the model
     * @throws IOException if that fails; both files are then what they were
     */
    public void save(Path file) throws IOException {
        List.copyOf(saving).forEach(SaveParticipant::beforeSave);
        LayoutFile layouts = model.layouts().at(LayoutFile.beside(file), LayoutFile.identity(model.scenario()));
        layoutProblem = new ScenarioSave(model.scenario(), file, layouts).save();
        model = model.at(layouts);
        stack.saveIsDone();
        tell(Listener::modelChanged);
        validate();
    }

    /**
     * Whether there is a model.
     *
     * @return false before the first load and after a clear
     */
    public boolean isLoaded() {
        return model != null;
    }

    /**
     * The model.
     *
     * @return the scenario, or null if none is loaded
     */
    public Scenario scenario() {
        return model == null ? null : model.scenario();
    }

    /**
     * The editing domain of the model.
     *
     * @return the domain, or null if none is loaded
     */
    public EditingDomain domain() {
        return model == null ? null : model.domain();
    }

    /**
     * The history of all changes.
     *
     * @return the command stack, the same for the life of the document
     */
    public BasicCommandStack stack() {
        return stack;
    }

    /**
     * The item providers.
     *
     * @return their adapter factory
     */
    public ComposedAdapterFactory adapterFactory() {
        return adapterFactory;
    }

    /**
     * What validation said last.
     *
     * @return the issues
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * Adds a listener.
     *
     * @param listener the listener
     */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** The notation in which diagrams are drawn. */
    public Notation notation() {
        return model == null ? Notations.get() : model.notation();
    }

    /** Changes the model and brings its diagrams in line; null if none is loaded. */
    public Editing editing() {
        return model == null ? null : model.editing();
    }

    /** Where the elements of diagrams stand; null if no model is loaded. */
    public LayoutFile layouts() {
        return model == null ? null : model.layouts();
    }

    /** Why the positions of diagrams were last saved elsewhere than in their file; empty where they were not. */
    public Optional<Problem> layoutProblem() {
        return layoutProblem;
    }

    /** What is wrong with the diagrams that are open, each problem once. */
    public List<Problem> diagramProblems() {
        return model == null ? List.of() : model.problems().all();
    }

    /** Gives services of the notation that failed or were switched off another chance. */
    public void retryServices() {
        if (model != null) {
            model.editing().session().guard().switchOn();
            model.editing().session().interpreter().forgetReported();
            model.problems().clear();
            refreshViews();
        }
    }

    /**
     * Moves a file of positions that cannot be used away, and saves the positions of the moment in its place.
     *
     * @throws IOException if that fails
     */
    public void savePositionsAfresh() throws IOException {
        model = model.at(model.layouts().afresh());
        layoutProblem = Optional.empty();
        tell(Listener::diagramProblemsChanged);
        model.layouts().save();
    }

    /** A diagram was closed: forgets what was wrong with it alone. */
    public void diagramClosed() {
        beginStep();
        recheckDiagrams();
    }

    /** Forgets what was wrong with diagrams and is mended. */
    private void recheckDiagrams() {
        if (model != null) {
            model.problems().recheck(() -> {
                model.editing().session().interpreter().forgetReported();
                model.editing().refresh();
            });
        }
    }

    /** Brings all open diagrams in line without a change of the model, for instance with a new evaluation. */
    public void refreshViews() {
        if (model != null) {
            model.editing().refresh();
            tell(Listener::viewsChanged);
        }
    }

    /**
     * Adds who has something to put in order before the document is saved.
     *
     * @param participant told before each save
     */
    public void addSaveParticipant(SaveParticipant participant) {
        saving.add(participant);
    }

    /**
     * Removes a participant.
     *
     * @param participant the participant
     */
    public void removeSaveParticipant(SaveParticipant participant) {
        saving.remove(participant);
    }

    /** Lets go of all resources. */
    public void dispose() {
        validation.cancel();
        recheck.cancel();
        listeners.clear();
        drop();
        adapterFactory.dispose();
    }

    /** One who fails keeps no other from being told, and breaks no command. */
    private void tell(Consumer<Listener> news) {
        listeners.forEach(listener -> SafeRunner.run(() -> news.accept(listener)));
    }

    private void beginStep() {
        if (model != null) {
            model.problems().nextStep();
        }
    }

    private void stackChanged(EventObject event) {
        if (model == null) {
            return;
        }
        recheck.trigger();
        if (stack.getMostRecentCommand() instanceof PlainCommand plain && !plain.changesModel()) {
            tell(Listener::layoutChanged);
        } else {
            tell(Listener::modelChanged);
            validation.trigger();
        }
    }

    private void validate() {
        if (model != null) {
            issues = List.copyOf(ScenarioValidator.validate(model.scenario()));
            tell(Listener::issuesChanged);
        }
    }
}
