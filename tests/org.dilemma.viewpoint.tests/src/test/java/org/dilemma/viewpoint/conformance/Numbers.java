/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** The identity numbers of views. */
final class Numbers {
    private final Map<EObject, Integer> numbers = new IdentityHashMap<>();

    /** Numbers those that have none. */
    void number(List<? extends EObject> views) {
        for (EObject view : views) {
            numbers.computeIfAbsent(view, key -> numbers.size() + 1);
        }
    }

    String of(EObject view) {
        Integer number = view == null ? null : numbers.get(view);
        return number == null ? "#?" : "#" + number;
    }

    Optional<EObject> find(String number, List<? extends EObject> views) {
        return views.stream().filter(view -> of(view).equals(number)).map(EObject.class::cast).findFirst();
    }
}
