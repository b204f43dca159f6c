/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.List;

/** Finds nodes that need a place and have none. */
final class NewNodes {

    private NewNodes() {
    }

    /** Whether there are any. */
    static boolean areIn(Scene scene) {
        return areIn(scene.roots);
    }

    private static boolean areIn(List<Item> siblings) {
        for (Item item : siblings) {
            if (needsPlace(item) && !item.placed || areIn(item.children)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its place is not given by its container. */
    static boolean needsPlace(Item item) {
        return !item.onBorder && (item.parent == null || item.parent.kind == Item.Kind.FREE);
    }
}
