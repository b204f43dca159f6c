/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** What the operations of a tool did, as far as views are made and taken away by it. */
public final class Effects {
    private final Set<EObject> created = new LinkedHashSet<>();
    private final Set<EObject> affected = new LinkedHashSet<>();
    private final Set<EObject> removed = new LinkedHashSet<>();

    /** The objects that operations made, in their order. */
    public Set<EObject> created() {
        return created;
    }

    /** The objects that operations changed, in their order. */
    public Set<EObject> affected() {
        return affected;
    }

    /** The objects that operations took out of the model, with their contents. */
    public Set<EObject> removed() {
        return removed;
    }

    void remove(EObject object) {
        removed.add(object);
        object.eAllContents().forEachRemaining(removed::add);
    }
}
