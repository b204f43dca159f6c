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
import java.util.function.Predicate;

import org.dilemma.viewpoint.internal.change.Change;
import org.eclipse.emf.ecore.EObject;

/**
 * What happened to models and views while a {@link Recorder} recorded. Taking it back and doing it again bring back the
 * same objects at the same places. Views may have changed since without being recorded; they come as close as they can.
 * Not safe for several threads.
 */
public final class ChangeSet {
    private final List<Change> changes;

    ChangeSet(List<Change> changes) {
        this.changes = changes;
    }

    /** Whether nothing happened. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The number of single changes. */
    public int size() {
        return changes.size();
    }

    /** Takes everything back. Models have to be as they were when the recording ended. */
    public void undo() {
        for (int i = changes.size() - 1; i >= 0; i--) {
            changes.get(i).undo();
        }
    }

    /** Does everything again. Models have to be as they were when the recording began. */
    public void redo() {
        changes.forEach(Change::redo);
    }

    /** The objects that lost their container, each once, in the order in which they did, and do not fit a condition. */
    List<EObject> released(Predicate<EObject> but) {
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<EObject> released = new ArrayList<>();
        for (Change change : changes) {
            for (EObject object : change.released()) {
                if (seen.add(object) && !but.test(object)) {
                    released.add(object);
                }
            }
        }
        return released;
    }
}
