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

/** A value that went to another index of its list. */
final class Move extends ListChange {
    private final Object value;
    private final int from;
    private final int to;

    Move(ListPlace place, Object value, int from, int to) {
        super(place);
        this.value = value;
        this.from = from;
        this.to = to;
    }

    @Override
    public void undo() {
        move(from, to, value);
    }

    @Override
    public void redo() {
        move(to, from, value);
    }

    @Override
    public List<EObject> released() {
        return List.of();
    }
}
