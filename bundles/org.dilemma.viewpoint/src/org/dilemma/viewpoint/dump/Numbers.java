/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.dump;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * Identity numbers of views. A view keeps its number as long as it lives. For one thread.
 */
public final class Numbers {
    private final Map<EObject, Integer> numbers = new IdentityHashMap<>();

    /** Makes one that has given no numbers yet. */
    public Numbers() {
        // nothing is numbered yet
    }

    /**
     * Numbers those that have none, in their order.
     *
     * @param views the views
     */
    public void number(List<? extends EObject> views) {
        for (EObject view : views) {
            numbers.computeIfAbsent(view, key -> numbers.size() + 1);
        }
    }

    /**
     * The number of a view.
     *
     * @param view a view; null has no number
     * @return a number sign and the number, or a question mark where there is none
     */
    public String of(EObject view) {
        Integer number = view == null ? null : numbers.get(view);
        return number == null ? "#?" : "#" + number;
    }

    /**
     * Finds a view by its number.
     *
     * @param number the number, as {@link #of} gives it
     * @param views where to look
     */
    public Optional<EObject> find(String number, List<? extends EObject> views) {
        return views.stream().filter(view -> of(view).equals(number)).map(EObject.class::cast).findFirst();
    }
}
