/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.dilemma.viewpoint.internal.tool.InverseReferences;
import org.dilemma.viewpoint.internal.tool.Reports;
import org.dilemma.viewpoint.internal.tool.ToolRunner;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.view.DRepresentation;
import org.dilemma.viewpoint.view.ViewPackage;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;

/**
 * Changes the model of a session and all diagrams and tables that show it, as one. There is one for each session; it
 * watches the model and the views until it is disposed of.
 *
 * <p>Threading: model, views and everything here belong to one thread at a time.
 */
public final class Editing {
    private final Session session;
    private final Recorder recorder = new Recorder();
    private final InverseReferences references;
    private final ToolRunner runner;
    private final Map<DRepresentation, Runnable> refreshes = new IdentityHashMap<>();
    private final List<DRepresentation> shown = new ArrayList<>();
    private final List<Notifier> watched;
    private int disturbances;

    /**
     * Begins to watch the model.
     *
     * @param session the model with its viewpoints
     */
    public Editing(Session session) {
        this.session = session;
        references = new InverseReferences(session.roots(), recorder::watches);
        runner = new ToolRunner(session);
        watched = List.copyOf(InverseReferences.owners(session.roots()));
        watched.forEach(recorder::attach);
    }

    /** The model with its viewpoints. */
    public Session session() {
        return session;
    }

    /** Records the changes of the model and of the views. */
    public Recorder recorder() {
        return recorder;
    }

    /**
     * Watches a diagram or table and brings it in line after each change.
     *
     * @param views   the diagram or table
     * @param refresh brings it in line
     */
    public void show(DRepresentation views, Runnable refresh) {
        if (refreshes.put(views, refresh) == null) {
            shown.add(views);
            recorder.attach(views);
            disturbances++;
        }
    }

    /**
     * Forgets a diagram or table.
     *
     * @param views the diagram or table
     */
    public void hide(DRepresentation views) {
        if (refreshes.remove(views) != null) {
            shown.removeIf(other -> other == views);
            disturbances++;
            recorder.detach(views);
        }
    }

    /** Forgets everything and no longer watches the model. */
    public void dispose() {
        List.copyOf(shown).forEach(this::hide);
        watched.forEach(recorder::detach);
        references.dispose();
    }

    /**
     * Brings all diagrams and tables in line, in the order in which they were shown. Outside of a command that is no
     * step of the history: Undo and Redo bring them in line again.
     */
    public void refresh() {
        session.guard().repeat(() -> List.copyOf(shown).forEach(views -> refreshes.get(views).run()));
    }

    /**
     * A change that can be undone: of the model, or of what a diagram or table shows of it. References to what it takes
     * out of the model go too, and diagrams and tables follow.
     *
     * @param label   what a person reads in the menu behind Undo
     * @param allowed whether it may run; asked once, before it runs
     * @param body    the change
     * @return the command, not yet run
     */
    public EditCommand command(String label, BooleanSupplier allowed, Runnable body) {
        return new EditCommand(this, label, allowed, () -> perform(body), failure -> {
        });
    }

    /**
     * A change of the model that calls no services, such as a command of EMF: like
     * {@link #command(String, BooleanSupplier, Runnable)}, but it runs in the thread of the caller, as do those who
     * listen to the model; only diagrams and tables are brought in line elsewhere.
     *
     * @param label what a person reads in the menu behind Undo
     * @param body  the change
     * @return the command, not yet run
     */
    public EditCommand direct(String label, Runnable body) {
        return new EditCommand(this, label, () -> true, () -> record(() -> {
            body.run();
            clean();
            refresh();
        }), failure -> {
        });
    }

    /** A command of a tool, whose failure is reported. */
    EditCommand command(EObject tool, String label, BooleanSupplier allowed, Runnable body) {
        return new EditCommand(this, label, allowed, () -> perform(body),
                failure -> new Reports(session).fail(tool, "tool.failed", label, failure.toString()));
    }

    /** Grows whenever diagrams and tables are shown or hidden, or change outside of a command. */
    int disturbances() {
        return disturbances + recorder.unrecorded();
    }

    /**
     * Takes changes back or does them again, and brings diagrams and tables in line with it if need be.
     *
     * @param steps the changes
     * @param since the disturbances when they were recorded
     */
    void replay(Runnable steps, int since) {
        recorder.replay(steps);
        if (since != disturbances()) {
            refresh();
        }
    }

    /** The objects that changes took out of the model and that are in it now. */
    List<EObject> present(ChangeSet changes) {
        return changes.released(object -> !isOfModel(object) || !recorder.watches(object));
    }

    ToolRunner runner() {
        return runner;
    }

    InverseReferences references() {
        return references;
    }

    private ChangeSet perform(Runnable body) {
        return record(() -> session.guard().once(() -> {
            body.run();
            clean();
            refresh();
        }));
    }

    /** Runs a change and gives what changed. If it throws, then nothing has changed. */
    private ChangeSet record(Runnable change) {
        recorder.begin();
        try {
            change.run();
        } catch (RuntimeException | Error failure) {
            recorder.cancel();
            throw failure;
        }
        return recorder.end();
    }

    private void clean() {
        references.clean(recorder.released().stream().filter(Editing::isOfModel).toList());
    }

    private static boolean isOfModel(EObject object) {
        return object.eClass().getEPackage() != ViewPackage.eINSTANCE;
    }
}
