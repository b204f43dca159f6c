/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Group;

/** What has to be painted anew when one drawing takes the place of another. */
final class Damage {
    private Box box;

    private Damage() {
    }

    /** The box around all that differs; null where nothing does. */
    static Box between(Drawing old, Drawing now) {
        Damage damage = new Damage();
        if (sameElements(old.groups(), now.groups())) {
            for (int i = 0; i < now.groups().size(); i++) {
                damage.compare(old.groups().get(i), now.groups().get(i));
            }
        } else {
            damage.match(old.groups(), now.groups());
        }
        return damage.box;
    }

    private static boolean sameElements(List<Group> old, List<Group> now) {
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (old.get(i).kind() != now.get(i).kind() || !old.get(i).key().equals(now.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    private void match(List<Group> old, List<Group> now) {
        Map<String, Group> before = new HashMap<>(2 * old.size());
        old.forEach(g -> before.put(name(g), g));
        for (Group group : now) {
            Group was = before.remove(name(group));
            if (was == null) {
                add(group);
            } else {
                compare(was, group);
            }
        }
        before.values().forEach(this::add);
    }

    private static String name(Group group) {
        return group.kind() == Group.Kind.LABEL ? " " + group.key() : group.key();
    }

    private void compare(Group old, Group now) {
        if (!now.marks().equals(old.marks())) {
            add(old);
            add(now);
        }
    }

    private void add(Group group) {
        box = box == null ? group.extent() : box.union(group.extent());
    }
}
