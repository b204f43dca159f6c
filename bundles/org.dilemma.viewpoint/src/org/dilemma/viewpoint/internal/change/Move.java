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
    private final int from;
    private final int to;

    Move(ListPlace place, int from, int to) {
        super(place);
        this.from = from;
        this.to = to;
    }

    @Override
    public void undo() {
        list().move(from, to);
    }

    @Override
    public void redo() {
        list().move(to, from);
    }

    @Override
    public List<EObject> released() {
        return List.of();
    }
}
