/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Finds the extensions of representation descriptions, which name what they extend by addresses and patterns. */
public final class Extensions {
    private static final int VIEWPOINT_SEGMENTS = 2;

    private Extensions() {
    }

    /**
     * The extensions of a description, and those of these extensions.
     *
     * @param description a representation description
     * @param viewpoints  the viewpoints among whose extensions to look, in order
     * @return first the direct ones, in the order of the viewpoints
     */
    public static List<EObject> of(EObject description, Collection<EObject> viewpoints) {
        List<EObject> candidates = viewpoints.stream()
                .flatMap(viewpoint -> Elements.many(viewpoint, "ownedRepresentationExtensions").stream()).toList();
        Set<EObject> found = new LinkedHashSet<>();
        List<EObject> level = List.of(description);
        while (!level.isEmpty()) {
            List<EObject> next = new ArrayList<>();
            for (EObject candidate : candidates) {
                if (level.stream().anyMatch(extended -> extended != candidate && extend(candidate, extended))
                        && found.add(candidate)) {
                    next.add(candidate);
                }
            }
            level = next;
        }
        return List.copyOf(found);
    }

    /**
     * Whether an extension extends a description or an extension. The plug-in of the viewpoint counts only if the file
     * of the viewpoint is called by the address of a plug-in.
     */
    public static boolean extend(EObject extension, EObject extended) {
        EObject viewpoint = extended.eContainer();
        String address = Elements.text(extension, "viewpointURI");
        return viewpoint != null && matches(Elements.name(extended), Elements.text(extension, "representationName"))
                && (address.equals(logical(viewpoint, address)) || matches(logical(viewpoint, address), address)
                        || URI.decode(address).equals(logical(viewpoint, address)));
    }

    /** The address {@code viewpoint:/plug-in/name}; if the plug-in is unknown, that of the other address. */
    private static String logical(EObject viewpoint, String other) {
        URI file = viewpoint.eResource() == null ? null : viewpoint.eResource().getURI();
        String plugin = file != null && file.isPlatform() && file.segmentCount() > 1 ? file.segment(1)
                : plugin(other);
        return "viewpoint:/" + plugin + "/" + Elements.name(viewpoint);
    }

    private static String plugin(String address) {
        String[] segments = address.replaceFirst("^viewpoint:/+", "").split("/");
        return segments.length >= VIEWPOINT_SEGMENTS ? segments[0] : "";
    }

    private static boolean matches(String text, String pattern) {
        try {
            return text.equals(pattern) || Pattern.matches(pattern, text);
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
