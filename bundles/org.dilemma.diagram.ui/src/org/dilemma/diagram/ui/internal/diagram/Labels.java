/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.diagram;

import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EObject;

/** What people call the elements of a specification. */
public final class Labels {

    private Labels() {
    }

    /**
     * What people call an element.
     *
     * @param element an element with a name and perhaps a label
     * @return its label; its name where it has none, and nothing where there is no element
     */
    public static String of(EObject element) {
        if (element == null) {
            return "";
        }
        String label = Elements.isSet(element, "label") ? Elements.text(element, "label") : "";
        return label == null || label.isBlank() ? Elements.name(element) : label;
    }
}
