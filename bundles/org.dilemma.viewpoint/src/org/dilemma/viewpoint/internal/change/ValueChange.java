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

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Another value of a feature that holds one. */
final class ValueChange implements Change {
    private final EObject owner;
    private final EStructuralFeature feature;
    private final Object before;
    private final Object after;
    private final boolean setBefore;
    private final boolean setAfter;

    ValueChange(EObject owner, EStructuralFeature feature, Notification event) {
        this.owner = owner;
        this.feature = feature;
        before = event.getOldValue();
        after = event.getNewValue();
        setBefore = event.wasSet();
        setAfter = event.getEventType() != Notification.UNSET;
    }

    @Override
    public void undo() {
        become(before, setBefore);
    }

    @Override
    public void redo() {
        become(after, setAfter);
    }

    private void become(Object value, boolean set) {
        if (!set) {
            if (owner.eIsSet(feature)) {
                owner.eUnset(feature);
            }
        } else if (!owner.eIsSet(feature) || !same(owner.eGet(feature, false), value)) {
            owner.eSet(feature, value);
        }
    }

    private boolean same(Object present, Object value) {
        return feature instanceof EReference || present == null ? present == value : present.equals(value);
    }

    @Override
    public List<EObject> released() {
        return feature instanceof EReference reference && reference.isContainment() && before instanceof EObject object
                ? List.of(object) : List.of();
    }
}
