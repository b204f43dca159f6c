/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Names elements of a specification and files for a reader. */
public final class Paths {

    private Paths() {
    }

    /** The elements from the outermost named one to this: {@code Viewpoint 'x' > DiagramDescription 'y' > ...}. */
    public static String of(EObject element) {
        Deque<String> steps = new ArrayDeque<>();
        for (EObject step = element; step != null; step = step.eContainer()) {
            if (step.eContainer() != null || step == element) {
                steps.addFirst(step(step));
            }
        }
        return String.join(" > ", steps);
    }

    private static String step(EObject element) {
        String type = Elements.type(element);
        String name = Elements.name(element);
        if (!name.isEmpty()) {
            return type + " '" + name + "'";
        }
        EReference place = element.eContainmentFeature();
        if (place != null && place.isMany()) {
            List<?> siblings = (List<?>) element.eContainer().eGet(place);
            return type + " " + (siblings.indexOf(element) + 1);
        }
        return type;
    }

    /** The file as its reader knows it: the path for a file, the last part for others. */
    public static String file(URI uri) {
        if (uri == null) {
            return "";
        }
        if (uri.isFile()) {
            return uri.toFileString();
        }
        String last = uri.lastSegment();
        return uri.isPlatform() || last == null ? uri.toString() : URI.decode(last);
    }
}
