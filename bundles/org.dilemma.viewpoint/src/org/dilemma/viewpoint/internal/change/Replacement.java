/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.change;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** A value that took the place of another in a list. */
final class Replacement extends ListChange {
    private final int index;
    private final Object before;
    private final Object after;

    Replacement(ListPlace place, int index, Object before, Object after) {
        super(place);
        this.index = index;
        this.before = before;
        this.after = after;
    }

    @Override
    public void undo() {
        become(before, after);
    }

    @Override
    public void redo() {
        become(after, before);
    }

    private void become(Object value, Object other) {
        int present = find(index, other);
        if (!place().unique() && present >= 0) {
            list().set(present, value);
        } else if (place().unique()) {
            delete(index, other);
            insert(index, value);
        }
    }

    @Override
    public List<EObject> released() {
        return place().containment() && before instanceof EObject object ? List.of(object) : List.of();
    }
}
