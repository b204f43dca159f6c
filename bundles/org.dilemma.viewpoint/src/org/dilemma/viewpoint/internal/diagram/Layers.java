/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EObject;

/** The layers of a diagram description, and those that extensions in viewpoints add to it. */
final class Layers {
    private static final String VIEWPOINT_SCHEME = "viewpoint:/";

    private Layers() {
    }

    /** The layers of the description itself, the default layer first. */
    static List<EObject> own(EObject description) {
        List<EObject> layers = new ArrayList<>();
        Elements.one(description, "defaultLayer").ifPresent(layers::add);
        layers.addAll(Elements.many(description, "additionalLayers"));
        return layers;
    }

    /** Those of the extensions, and of the extensions of extensions, in the order of the viewpoints. */
    static List<EObject> contributed(EObject description, Collection<EObject> viewpoints) {
        Set<EObject> layers = new LinkedHashSet<>();
        Set<EObject> seen = new LinkedHashSet<>();
        List<EObject> extended = List.of(description);
        while (!extended.isEmpty()) {
            List<EObject> next = new ArrayList<>();
            for (EObject extension : extensions(viewpoints)) {
                if (!seen.contains(extension) && extended.stream().anyMatch(one -> extend(extension, one))) {
                    seen.add(extension);
                    next.add(extension);
                    layers.addAll(Elements.many(extension, "layers"));
                }
            }
            extended = next;
        }
        return List.copyOf(layers);
    }

    private static List<EObject> extensions(Collection<EObject> viewpoints) {
        return viewpoints.stream()
                .flatMap(viewpoint -> Elements.many(viewpoint, "ownedRepresentationExtensions").stream())
                .filter(extension -> Elements.is(extension, "DiagramExtensionDescription")).toList();
    }

    private static boolean extend(EObject extension, EObject extended) {
        return extended.eContainer() != null && isViewpoint(Elements.text(extension, "viewpointURI"), extended)
                && isNamed(Elements.text(extension, "representationName"), Elements.name(extended));
    }

    /** An address ends with the name of the viewpoint. */
    private static boolean isViewpoint(String address, EObject extended) {
        String name = Elements.name(extended.eContainer());
        return address.startsWith(VIEWPOINT_SCHEME) && address.endsWith("/" + name);
    }

    /** The name of what is extended is given as a regular expression. */
    private static boolean isNamed(String expression, String name) {
        try {
            return expression.equals(name) || Pattern.matches(expression, name);
        } catch (PatternSyntaxException plainText) {
            return false;
        }
    }

    /** Whether a layer is active from the start. */
    static boolean isActiveAtFirst(EObject layer) {
        return !Elements.is(layer, "AdditionalLayer") || Elements.flag(layer, "activeByDefault") || isMandatory(layer);
    }

    /** Whether a layer is always active. */
    static boolean isMandatory(EObject layer) {
        return Elements.is(layer, "AdditionalLayer") && !Elements.flag(layer, "optional");
    }

    /** Whether a layer belongs to an extension. */
    static boolean isContributed(EObject layer) {
        return Elements.is(layer.eContainer(), "DiagramExtensionDescription");
    }

    /** The mappings of a layer that are of a class, then those that it reuses. */
    static List<EObject> mappings(EObject layer, String feature, String className) {
        List<EObject> mappings = new ArrayList<>(Elements.many(layer, feature));
        if ("edgeMappings".equals(feature)) {
            mappings.addAll(Elements.many(layer, "edgeMappingImports"));
        }
        Elements.many(layer, "reusedMappings").stream()
                .filter(mapping -> Elements.is(mapping, className) && !mappings.contains(mapping))
                .forEach(mappings::add);
        return mappings;
    }

    /** The layer that holds a part of the specification. */
    static Optional<EObject> containing(EObject part) {
        EObject container = part.eContainer();
        while (container != null && !Elements.is(container, "Layer")) {
            container = container.eContainer();
        }
        return Optional.ofNullable(container);
    }
}
