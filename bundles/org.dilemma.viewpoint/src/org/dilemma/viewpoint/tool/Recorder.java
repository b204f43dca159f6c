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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.dilemma.viewpoint.internal.change.Change;
import org.dilemma.viewpoint.internal.change.Changes;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Records what happens to models and views, so that it can be taken back as one. It stays attached to the models and
 * representations of a session, so that a recording costs what changes and not what there is.
 *
 * <p>Threading: models, views and recorder belong to one thread at a time.
 */
public final class Recorder extends EContentAdapter {
    private final Set<Notifier> roots = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Notifier> left = new ArrayList<>();
    private List<Change> changes;
    private boolean replaying;
    private int unrecorded;

    /**
     * Watches a resource, or an object with its contents.
     *
     * @param root the resource or object
     */
    public void attach(Notifier root) {
        if (roots.add(root)) {
            addAdapter(root);
        }
    }

    /**
     * No longer watches what {@link #attach(Notifier)} was called for.
     *
     * @param root the resource or object
     */
    public void detach(Notifier root) {
        if (roots.remove(root)) {
            super.removeAdapter(root);
        }
    }

    /**
     * Whether an object is part of what is watched.
     *
     * @param object any object
     * @return whether its outermost container or its resource was attached
     */
    public boolean watches(EObject object) {
        EObject outermost = EcoreUtil.getRootContainer(object);
        return roots.contains(outermost) || roots.contains(outermost.eResource());
    }

    /** Whether something is being recorded. */
    public boolean isRecording() {
        return changes != null;
    }

    /**
     * Begins to record.
     *
     * @throws IllegalStateException if something is being recorded
     */
    public void begin() {
        if (changes != null) {
            throw new IllegalStateException("Already recording");
        }
        changes = new ArrayList<>();
    }

    /**
     * The objects that were taken out of what is watched since the recording began.
     *
     * @return the outermost of them, in the order in which they left
     */
    public List<EObject> released() {
        return new ChangeSet(recorded()).released(this::watches);
    }

    /**
     * Ends the recording.
     *
     * @return what happened since it began
     * @throws IllegalStateException if nothing is being recorded
     */
    public ChangeSet end() {
        ChangeSet recorded = new ChangeSet(recorded());
        changes = null;
        leaveAlone();
        return recorded;
    }

    /**
     * Ends the recording and takes back what happened since it began, also where objects hold one another in a circle,
     * which nothing can be asked about.
     *
     * @throws IllegalStateException if nothing is being recorded
     */
    public void cancel() {
        ChangeSet recorded = new ChangeSet(recorded());
        changes = null;
        replay(recorded::undo);
        leaveAlone();
    }

    /**
     * Takes back or repeats what was recorded, which is no change of its own.
     *
     * @param steps the changes
     */
    void replay(Runnable steps) {
        replaying = true;
        try {
            steps.run();
        } finally {
            replaying = false;
        }
    }

    /** How many changes nobody recorded. */
    int unrecorded() {
        return unrecorded;
    }

    private void leaveAlone() {
        left.stream().filter(this::isOut).forEach(super::removeAdapter);
        left.clear();
    }

    private List<Change> recorded() {
        if (changes == null) {
            throw new IllegalStateException("Not recording");
        }
        return changes;
    }

    private boolean isOut(Notifier notifier) {
        return !roots.contains(notifier) && !(notifier instanceof EObject object && watches(object));
    }

    @Override
    public void notifyChanged(Notification event) {
        if (changes != null) {
            Changes.of(event).ifPresent(changes::add);
        } else if (!replaying && Changes.of(event).isPresent()) {
            unrecorded++;
        }
        super.notifyChanged(event);
    }

    /** What leaves while recording stays watched until the end: it may change further, or come back. */
    @Override
    protected void removeAdapter(Notifier notifier) {
        if (changes == null) {
            super.removeAdapter(notifier);
        } else {
            left.add(notifier);
        }
    }

    @Override
    protected boolean resolve() {
        return false;
    }
}
