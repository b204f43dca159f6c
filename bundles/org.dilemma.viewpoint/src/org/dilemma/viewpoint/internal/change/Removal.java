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
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/** Values that went out of a list. */
final class Removal extends ListChange {
    private final int[] indices;
    private final List<?> values;
    private final List<Runnable> returns = new ArrayList<>();
    private final boolean twin;

    /**
     * Makes the change.
     *
     * @param place   the list
     * @param indices where the values were, ascending
     * @param values  the values in the order of the indices
     */
    Removal(ListPlace place, int[] indices, List<?> values) {
        super(place);
        this.indices = indices;
        this.values = new ArrayList<>(values);
        this.twin = values.size() == 1 && isTwice(place, values.get(0));
    }

    /** A file can hold a value twice in a list that should not; what is taken out of it is then still in it. */
    private static boolean isTwice(ListPlace place, Object value) {
        return place.unique() && !place.containment() && place.list().contains(value);
    }

    @Override
    public void undo() {
        returns.clear();
        if (twin && list() instanceof InternalEList<Object> list) {
            list.addUnique(Math.min(indices[0], list.size()), values.get(0));
            return;
        }
        for (int i = 0; i < indices.length; i++) {
            if (place().containment() && values.get(i) instanceof EObject object) {
                rememberHolder(object);
            }
            insert(indices[i], values.get(i));
        }
    }

    @Override
    public void redo() {
        for (int i = indices.length - 1; i >= 0; i--) {
            delete(indices[i], values.get(i));
        }
        returns.forEach(Runnable::run);
    }

    /** What holds the object now holds it again after a redo: a container that is new by itself saw no change. */
    private void rememberHolder(EObject object) {
        EObject holder = object.eContainer();
        EStructuralFeature feature = object.eContainmentFeature();
        if (holder == null || holder == place().owner()) {
            return;
        }
        if (feature.isMany()) {
            ListPlace list = new ListPlace(holder, feature);
            int index = list.list().indexOf(object);
            returns.add(() -> insert(list, index, object));
        } else {
            returns.add(() -> holder.eSet(feature, object));
        }
    }

    @Override
    public List<EObject> released() {
        if (!place().containment()) {
            return List.of();
        }
        return values.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }
}
