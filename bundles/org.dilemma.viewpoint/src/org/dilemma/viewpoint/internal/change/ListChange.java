/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.change;

import java.util.Objects;

import org.eclipse.emf.common.util.EList;

/** Another content or order of a list: of a feature that holds several values, or of a resource. */
abstract sealed class ListChange implements Change permits Insertion, Removal, Move, Replacement {
    private final ListPlace place;

    ListChange(ListPlace place) {
        this.place = place;
    }

    final ListPlace place() {
        return place;
    }

    final EList<Object> list() {
        return place.list();
    }

    /** Puts a value to an index, where it is not yet. */
    final void insert(int index, Object value) {
        insert(place, index, value);
    }

    /** Puts a value to an index of any list, where it is not yet. */
    static void insert(ListPlace place, int index, Object value) {
        EList<Object> list = place.list();
        int present = place.unique() ? list.indexOf(value) : -1;
        if (present < 0) {
            list.add(Math.min(index, list.size()), value);
        } else if (present != index) {
            list.move(Math.min(index, list.size() - 1), present);
        }
    }

    /** Takes out a value, where it is still. */
    final void delete(int index, Object value) {
        int present = find(index, value);
        if (present >= 0) {
            list().remove(present);
        }
    }

    /** Moves a value, where it is still. */
    final void move(int index, int from, Object value) {
        int present = find(from, value);
        if (present >= 0 && present != index) {
            list().move(Math.min(index, list().size() - 1), present);
        }
    }

    /** Where a value is: at an index, or else, if others came or went, where it is found first; -1 if it is gone. */
    final int find(int index, Object value) {
        EList<Object> list = list();
        return index < list.size() && Objects.equals(list.get(index), value) ? index : list.indexOf(value);
    }
}
