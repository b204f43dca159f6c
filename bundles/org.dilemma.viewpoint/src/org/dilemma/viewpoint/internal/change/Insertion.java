/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.change;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Values that came into a list, one after the other. */
final class Insertion extends ListChange {
    private final int index;
    private final List<?> values;

    Insertion(ListPlace place, int index, List<?> values) {
        super(place);
        this.index = index;
        this.values = new ArrayList<>(values);
    }

    @Override
    public void undo() {
        for (int i = values.size() - 1; i >= 0; i--) {
            delete(index + i, values.get(i));
        }
    }

    @Override
    public void redo() {
        for (int i = 0; i < values.size(); i++) {
            insert(index + i, values.get(i));
        }
    }

    @Override
    public List<EObject> released() {
        return List.of();
    }
}
