/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.arrange;

import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.layout.ArrangeOptions;
import org.dilemma.viewpoint.layout.ArrangeOptions.Algorithm;
import org.dilemma.viewpoint.layout.ArrangeOptions.Direction;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * How a person wants diagrams of one kind to be arranged; remembered from one start of the workbench to the next.
 *
 * @param options how
 * @param animated whether nodes are seen to move
 */
record Choice(ArrangeOptions options, boolean animated) {
    private static final String ALGORITHM = "algorithm";
    private static final String DIRECTION = "direction";
    private static final String GAP = "gap";
    private static final String ANIMATED = "animated";

    private static Preferences preferences(DiagramView view) {
        return InstanceScope.INSTANCE.getNode("org.dilemma.diagram.ui")
                .node("arrange/" + Elements.name(view.diagram().getDescription()).replace('/', '_'));
    }

    /** What was chosen last for such a diagram; at first what its specification asks for. */
    static Choice last(DiagramView view) {
        Preferences saved = preferences(view);
        ArrangeOptions wanted = ArrangeOptions.of(view.diagram());
        return new Choice(new ArrangeOptions(value(Algorithm.class, saved.get(ALGORITHM, ""), wanted.algorithm()),
                value(Direction.class, saved.get(DIRECTION, ""), wanted.direction()),
                saved.getInt(GAP, wanted.gap())), saved.getBoolean(ANIMATED, true));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    /** Remembers it for such diagrams. */
    void remember(DiagramView view) {
        Preferences saved = preferences(view);
        saved.put(ALGORITHM, options.algorithm().name());
        saved.put(DIRECTION, options.direction().name());
        saved.putInt(GAP, options.gap());
        saved.putBoolean(ANIMATED, animated);
        try {
            saved.flush();
        } catch (BackingStoreException e) {
            // it holds until the workbench closes
        }
    }
}
