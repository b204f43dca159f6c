/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import org.dilemma.viewpoint.view.CollapseFilter;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.GraphicalFilter;
import org.dilemma.viewpoint.view.HideFilter;
import org.dilemma.viewpoint.view.HideLabelFilter;

/** What of an element is shown, as far as the element itself says. */
public final class Shown {

    private Shown() {
    }

    /** Whether nothing that belongs to the element hides it. */
    public static boolean isShown(DDiagramElement element) {
        return element.isVisible() && !has(element, HideFilter.class);
    }

    /** Whether its label is hidden. */
    public static boolean hidesLabel(DDiagramElement element) {
        return has(element, HideLabelFilter.class);
    }

    /** Whether it is drawn as small as can be. */
    public static boolean isCollapsed(DDiagramElement element) {
        return has(element, CollapseFilter.class);
    }

    private static boolean has(DDiagramElement element, Class<? extends GraphicalFilter> kind) {
        if (element.getGraphicalFilters().isEmpty()) {
            return false;
        }
        return element.getGraphicalFilters().stream().anyMatch(kind::isInstance);
    }
}
