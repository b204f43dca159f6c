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
import java.util.List;
import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Extensions;
import org.eclipse.emf.ecore.EObject;

/** The layers of a diagram description, and those that extensions in viewpoints add to it. */
final class Layers {
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
        return Extensions.of(description, viewpoints).stream()
                .flatMap(extension -> Elements.many(extension, "layers").stream()).distinct().toList();
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
