/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.dilemma.model.Scenario;
import org.eclipse.emf.ecore.EObject;

/** Remembers texts by element. For one thread. */
final class TextCache {
    private final Map<TextKind, Map<EObject, String>> texts = new EnumMap<>(TextKind.class);

    TextCache() {
        for (TextKind kind : TextKind.values()) {
            texts.put(kind, new HashMap<>());
        }
    }

    <T extends EObject> String get(TextKind kind, T element, Function<T, String> writer) {
        Map<EObject, String> known = texts.get(kind);
        String text = known.get(element);
        if (text == null) {
            text = writer.apply(element);
            known.put(element, text);
        }
        return text;
    }

    /** Forgets the texts of an element and of all that contain it, but for the scenario. */
    void forget(EObject element) {
        for (EObject at = element; at != null && !(at instanceof Scenario); at = at.eContainer()) {
            remove(at);
        }
    }

    /** Forgets the texts of an element and of its contents. */
    void forgetTree(EObject element) {
        remove(element);
        element.eContents().forEach(this::forgetTree);
    }

    void forgetAll() {
        texts.values().forEach(Map::clear);
    }

    private void remove(EObject element) {
        texts.values().forEach(known -> known.remove(element));
    }
}
