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
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EObject;

/** What a diagram has to show with its present layers: the mappings in the order of their refresh, and the styles. */
final class DiagramPlan {

    /** The mappings of what views of one mapping hold. */
    private record Children(List<NodeMapping> borders, List<NodeMapping> containers, List<NodeMapping> nodes) {
    }

    final MappingTable table;
    final Styles styles;
    final Decorations decorations;
    final List<NodeMapping> nodes;
    final List<NodeMapping> containers;
    final List<EdgeMapping> edges;
    /** Whether some mapping imports another. */
    final boolean hasImports;
    private final Set<EObject> activeLayers;
    private final Map<Mapping, Boolean> available = new IdentityHashMap<>();
    private final Map<Mapping, List<Mapping>> importers = new IdentityHashMap<>();
    private final Map<NodeMapping, Children> children = new IdentityHashMap<>();
    private final Map<Mapping, Boolean> shownOnDiagram = new IdentityHashMap<>();

    DiagramPlan(MappingTable table, Styles styles, Decorations decorations, List<EObject> activeLayers) {
        this.table = table;
        this.styles = styles;
        this.decorations = decorations;
        this.activeLayers = new LinkedHashSet<>(activeLayers);
        hasImports = table.all().stream().anyMatch(mapping -> mapping.imported != null);
        table.all().stream().filter(mapping -> mapping.imported != null && isAvailable(mapping))
                .forEach(this::addImporter);
        nodes = active(table.nodes);
        containers = active(table.containers);
        edges = active(table.edges);
    }

    /** The latest importer comes first, the others after it. */
    private void addImporter(Mapping importer) {
        importers.computeIfAbsent(importer.imported, key -> new ArrayList<>()).add(0, importer);
    }

    /** Whether one of the layers of a mapping is active. */
    boolean isAvailable(Mapping mapping) {
        Boolean known = available.get(mapping);
        if (known == null) {
            known = table.withoutLayers || table.parentLayers(mapping).stream().anyMatch(activeLayers::contains);
            available.put(mapping, known);
        }
        return known;
    }

    /** The available ones of some mappings; before each one those that import it. */
    private <T extends Mapping> List<T> active(List<T> mappings) {
        Set<T> active = new LinkedHashSet<>();
        for (T mapping : mappings) {
            if (isAvailable(mapping)) {
                List<T> sorted = new ArrayList<>(List.of(mapping));
                addImporters(sorted, mapping);
                active.addAll(sorted);
            }
        }
        return List.copyOf(active);
    }

    @SuppressWarnings("unchecked")
    private <T extends Mapping> void addImporters(List<T> sorted, Mapping mapping) {
        for (Mapping importer : importers.getOrDefault(mapping, List.of())) {
            sorted.add(0, (T) importer);
            addImporters(sorted, importer);
        }
    }

    List<NodeMapping> borders(NodeMapping mapping) {
        return children(mapping).borders;
    }

    List<NodeMapping> containers(NodeMapping mapping) {
        return children(mapping).containers;
    }

    List<NodeMapping> nodes(NodeMapping mapping) {
        return children(mapping).nodes;
    }

    private Children children(NodeMapping mapping) {
        Children known = children.get(mapping);
        if (known == null) {
            known = new Children(active(table.borders(mapping)), active(table.subContainers(mapping)),
                    active(table.subNodes(mapping)));
            children.put(mapping, known);
        }
        return known;
    }

    /** The mapping of a view; null if it is none of this specification. */
    Mapping mapping(EObject description) {
        return table.mapping(description);
    }

    /** Whether a view of a mapping directly on the diagram is in an active layer. */
    boolean isShownOnDiagram(Mapping mapping) {
        Boolean known = shownOnDiagram.get(mapping);
        if (known == null) {
            known = table.withoutLayers
                    || isAvailable(mapping) && !isHiddenByImporter(mapping) && isInActiveLayer(mapping);
            shownOnDiagram.put(mapping, known);
        }
        return known;
    }

    private boolean isInActiveLayer(Mapping mapping) {
        EObject description = mapping.description;
        return activeLayers.contains(description.eContainer())
                || activeLayers.stream().anyMatch(layer -> Elements.many(layer, "reusedMappings").contains(description));
    }

    /** Whether a view of a mapping inside one of another mapping is in an active layer. */
    boolean isShownInside(Mapping mapping, NodeMapping holder) {
        return table.withoutLayers || isAvailable(mapping) && !isHiddenByImporter(mapping)
                && (table.subNodes(holder).contains(mapping) || table.subContainers(holder).contains(mapping)
                        || table.borders(holder).contains(mapping));
    }

    private boolean isHiddenByImporter(Mapping mapping) {
        return hasImports && importers.getOrDefault(mapping, List.of()).stream()
                .anyMatch(importer -> Elements.flag(importer.description, "hideSubMappings")
                        || isHiddenByImporter(importer));
    }
}
