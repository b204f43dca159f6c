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
import org.eclipse.emf.ecore.EObject;

/**
 * The layers of a diagram description with those that extensions add, and the mappings in them. Mappings are in the order
 * in which Sirius refreshes them: those of the additional layers, of the default layer, of the extensions. Unchanging; to
 * be made anew when viewpoints are selected.
 */
public final class DiagramLayers {
    private static final String NODES = "nodeMappings";
    private static final String CONTAINERS = "containerMappings";
    private static final String EDGES = "edgeMappings";
    private static final String EDGE_IMPORTS = "edgeMappingImports";

    private final EObject description;
    private final List<EObject> own;
    private final List<EObject> contributed;

    /**
     * Finds the layers.
     *
     * @param description a diagram description
     * @param viewpoints  the selected viewpoints, in order
     */
    public DiagramLayers(EObject description, Collection<EObject> viewpoints) {
        this.description = description;
        List<EObject> layers = new ArrayList<>(Elements.many(description, "defaultLayer"));
        layers.addAll(Elements.many(description, "additionalLayers"));
        own = List.copyOf(layers);
        contributed = Extensions.of(description, viewpoints).stream()
                .flatMap(extension -> Elements.many(extension, "layers").stream()).distinct().toList();
    }

    /** The diagram description. */
    public EObject description() {
        return description;
    }

    /** Whether the description has no default layer: its mappings then stand in it directly and are always active. */
    public boolean isWithoutLayers() {
        return Elements.one(description, "defaultLayer").isEmpty();
    }

    /** All layers: the default one, the additional ones, those of the extensions. */
    public List<EObject> layers() {
        List<EObject> all = new ArrayList<>(own);
        all.addAll(contributed);
        return all;
    }

    /** The layers of a new diagram: the default one, the mandatory ones and those that are active by default. */
    public List<EObject> initial() {
        return layers().stream().filter(layer -> !Elements.is(layer, "AdditionalLayer")
                || Elements.flag(layer, "activeByDefault") || !Elements.flag(layer, "optional")).toList();
    }

    /** All node mappings that stand directly on the diagram, of active layers or not. */
    List<EObject> nodes() {
        return mappings(NODES, "NodeMapping");
    }

    /** All container mappings that stand directly on the diagram, of active layers or not. */
    List<EObject> containers() {
        return mappings(CONTAINERS, "ContainerMapping");
    }

    /** All edge mappings and their imports, of active layers or not. */
    List<EObject> edges() {
        Set<EObject> found = new LinkedHashSet<>();
        sources().forEach(source -> found.addAll(edgesOf(source)));
        contributed.forEach(layer -> found.addAll(edgesOf(layer)));
        return List.copyOf(found);
    }

    private List<EObject> mappings(String feature, String type) {
        Set<EObject> found = new LinkedHashSet<>();
        for (EObject source : sources()) {
            found.addAll(Elements.many(source, feature));
            found.addAll(reused(source, type));
        }
        // of what extensions reuse, Sirius takes the edge mappings only
        contributed.forEach(layer -> found.addAll(Elements.many(layer, feature)));
        return List.copyOf(found);
    }

    private List<EObject> sources() {
        if (isWithoutLayers()) {
            return List.of(description);
        }
        List<EObject> sources = new ArrayList<>(Elements.many(description, "additionalLayers"));
        sources.addAll(Elements.many(description, "defaultLayer"));
        return sources;
    }

    private static List<EObject> edgesOf(EObject source) {
        List<EObject> edges = new ArrayList<>(Elements.many(source, EDGES));
        edges.addAll(Elements.many(source, EDGE_IMPORTS));
        edges.addAll(reused(source, "IEdgeMapping"));
        return edges;
    }

    private static List<EObject> reused(EObject source, String type) {
        return Elements.many(source, "reusedMappings").stream().filter(mapping -> Elements.is(mapping, type)).toList();
    }

    /** The mappings that stand in a layer or that it reuses: what it can show directly on the diagram. */
    static Set<EObject> mappingsOf(EObject layer) {
        Set<EObject> all = new LinkedHashSet<>(Elements.many(layer, NODES));
        all.addAll(Elements.many(layer, CONTAINERS));
        all.addAll(Elements.many(layer, EDGES));
        all.addAll(Elements.many(layer, EDGE_IMPORTS));
        all.addAll(Elements.many(layer, "reusedMappings"));
        return all;
    }
}
