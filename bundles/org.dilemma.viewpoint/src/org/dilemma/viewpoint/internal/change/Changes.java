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
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/** Reads what EMF tells of a change. */
public final class Changes {
    private Changes() {
    }

    /**
     * The change that a notification tells of.
     *
     * @param event a notification
     * @return the change; empty for what is derived, is the other side of a containment, or is no change of a model
     */
    public static Optional<Change> of(Notification event) {
        if (event.isTouch()) {
            return Optional.empty();
        }
        if (event.getNotifier() instanceof EObject owner) {
            return event.getFeature() instanceof EStructuralFeature feature && isOwn(feature)
                    ? change(owner, feature, event) : Optional.empty();
        }
        boolean contents = event.getNotifier() instanceof Resource
                && event.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
        return contents ? listChange(new ListPlace((Notifier) event.getNotifier(), null), event) : Optional.empty();
    }

    private static boolean isOwn(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private static Optional<Change> change(EObject owner, EStructuralFeature feature, Notification event) {
        if (feature.isMany()) {
            return listChange(new ListPlace(owner, feature), event);
        }
        return switch (event.getEventType()) {
            case Notification.SET, Notification.UNSET -> Optional.of(new ValueChange(owner, feature, event));
            default -> Optional.empty();
        };
    }

    private static Optional<Change> listChange(ListPlace place, Notification event) {
        int index = event.getPosition();
        Object before = event.getOldValue();
        Object after = event.getNewValue();
        return switch (event.getEventType()) {
            case Notification.ADD -> Optional.of(new Insertion(place, index, Collections.singletonList(after)));
            case Notification.ADD_MANY -> Optional.of(new Insertion(place, index, listOf(after)));
            case Notification.REMOVE ->
                Optional.of(new Removal(place, new int[] {index}, Collections.singletonList(before)));
            case Notification.REMOVE_MANY -> Optional.of(removal(place, listOf(before), after));
            case Notification.MOVE -> Optional.of(new Move(place, after, (Integer) before, index));
            case Notification.SET -> Optional.of(new Replacement(place, index, before, after));
            default -> Optional.empty();
        };
    }

    private static Change removal(ListPlace place, List<?> values, Object positions) {
        // EMF may give more positions than there are values, and none if the list was cleared.
        int[] all = positions instanceof int[] indices ? Arrays.copyOf(indices, values.size())
                : IntStream.range(0, values.size()).toArray();
        return new Removal(place, all, values);
    }

    private static List<?> listOf(Object values) {
        return values instanceof List<?> list ? list : new ArrayList<>((Collection<?>) values);
    }
}
