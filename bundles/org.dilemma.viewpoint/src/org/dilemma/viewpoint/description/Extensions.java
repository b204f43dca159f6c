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
import org.eclipse.emf.ecore.resource.Resource;

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
     * Whether an extension extends a description or an extension: by the address {@code viewpoint:/plug-in/name} of the
     * viewpoint, which may be a pattern, or by the address of the file with the place of the viewpoint in it. The
     * plug-in and the folders of a file count only if the file was read by the address of a plug-in.
     */
    public static boolean extend(EObject extension, EObject extended) {
        EObject viewpoint = extended.eContainer();
        String address = Elements.text(extension, "viewpointURI");
        return viewpoint != null && matches(Elements.name(extended), Elements.text(extension, "representationName"))
                && (isPlace(URI.decode(address), viewpoint) || isLogical(address, viewpoint));
    }

    private static boolean isLogical(String address, EObject viewpoint) {
        String logical = logical(viewpoint, address);
        return URI.decode(address).equals(logical) || matches(logical, address);
    }

    private static boolean isPlace(String address, EObject viewpoint) {
        int fragment = address.indexOf('#');
        Resource file = viewpoint.eResource();
        if (fragment < 0 || file == null || file.getURI() == null) {
            return false;
        }
        String name = address.substring(0, fragment);
        boolean same = file.getURI().isPlatform() ? URI.decode(file.getURI().toString()).equals(name)
                : name.substring(name.lastIndexOf('/') + 1).equals(URI.decode(file.getURI().lastSegment()));
        return same && address.substring(fragment + 1)
                .equals("//@ownedViewpoints[name='" + Elements.name(viewpoint) + "']");
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
