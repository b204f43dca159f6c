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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * The mappings that a diagram uses while certain layers are active, in the order in which they are refreshed. An import
 * comes before the mapping that it imports, so that it is the first to take an element. To be made anew when layers are
 * switched. Answers are kept, so that asking for each view costs little; belongs to one thread at a time.
 */
public final class ActiveMappings {
    private final DiagramLayers layers;
    private final Set<EObject> activeLayers;
    private final Map<EObject, Set<EObject>> reusers = new HashMap<>();
    private final Map<EObject, Boolean> available = new HashMap<>();
    private final Map<EObject, List<EObject>> importers = new HashMap<>();
    private final Map<EObject, Boolean> shown = new HashMap<>();
    private final Map<EObject, List<EObject>> subNodes = new HashMap<>();
    private final Map<EObject, List<EObject>> subContainers = new HashMap<>();
    private final Map<EObject, List<EObject>> bordered = new HashMap<>();
    private final List<EObject> nodes;
    private final List<EObject> containers;
    private final List<EObject> edges;

    /**
     * Finds the mappings.
     *
     * @param layers       the layers of the diagram
     * @param activeLayers those that are active
     */
    public ActiveMappings(DiagramLayers layers, Collection<EObject> activeLayers) {
        this.layers = layers;
        this.activeLayers = new LinkedHashSet<>(activeLayers);
        Set<EObject> all = new LinkedHashSet<>();
        collect(layers.containers(), all);
        collect(layers.nodes(), all);
        all.addAll(layers.edges());
        all.forEach(this::noteReuse);
        all.stream().filter(Mappings::isImport).filter(this::isAvailable).forEach(this::noteImport);
        nodes = sorted(layers.nodes());
        containers = sorted(layers.containers());
        edges = sorted(layers.edges());
    }

    private static void collect(List<EObject> mappings, Set<EObject> all) {
        for (EObject mapping : mappings) {
            if (all.add(mapping)) {
                collect(Mappings.children(mapping), all);
            }
        }
    }

    private void noteReuse(EObject mapping) {
        for (String feature : List.of("reusedNodeMappings", "reusedContainerMappings", "reusedBorderedNodeMappings")) {
            Elements.many(mapping, feature)
                    .forEach(reused -> reusers.computeIfAbsent(reused, key -> new LinkedHashSet<>()).add(mapping));
        }
    }

    private void noteImport(EObject mapping) {
        List<EObject> hierarchy = Mappings.hierarchy(mapping);
        boolean edge = Elements.is(mapping, "EdgeMappingImport");
        EObject imported = hierarchy.get(edge ? hierarchy.size() - 1 : Math.min(1, hierarchy.size() - 1));
        if (imported != mapping && isAvailable(imported)) {
            List<EObject> known = importers.computeIfAbsent(imported, key -> new ArrayList<>());
            if (!known.isEmpty()) {
                known.add(known.remove(0)); // the latest import goes to the front, the one before it to the end
            }
            known.add(0, mapping);
        }
    }

    /** The node mappings that stand directly on the diagram. */
    public List<EObject> nodes() {
        return nodes;
    }

    /** The container mappings that stand directly on the diagram. */
    public List<EObject> containers() {
        return containers;
    }

    /** The edge mappings, imports among them. */
    public List<EObject> edges() {
        return edges;
    }

    /** The node mappings within containers of a mapping. */
    public List<EObject> subNodes(EObject container) {
        return subNodes.computeIfAbsent(container, key -> sorted(Mappings.subNodes(key)));
    }

    /** The container mappings within containers of a mapping. */
    public List<EObject> subContainers(EObject container) {
        return subContainers.computeIfAbsent(container, key -> sorted(Mappings.subContainers(key)));
    }

    /** The mappings of nodes at the border of those of a mapping. */
    public List<EObject> bordered(EObject mapping) {
        return bordered.computeIfAbsent(mapping, key -> sorted(Mappings.bordered(key)));
    }

    private List<EObject> sorted(List<EObject> mappings) {
        if (layers.isWithoutLayers()) {
            return mappings;
        }
        Set<EObject> result = new LinkedHashSet<>();
        mappings.stream().filter(this::isAvailable).forEach(mapping -> result.addAll(withImporters(mapping)));
        return List.copyOf(result);
    }

    private List<EObject> withImporters(EObject mapping) {
        LinkedList<EObject> list = new LinkedList<>(List.of(mapping));
        addImporters(mapping, list);
        return list;
    }

    private void addImporters(EObject mapping, LinkedList<EObject> list) {
        for (EObject importer : importers.getOrDefault(mapping, List.of())) {
            if (!list.contains(importer)) {
                list.addFirst(importer);
                addImporters(importer, list);
            }
        }
    }

    /**
     * Whether a mapping is in use: it stands in an active layer, or an active layer or a mapping in one reuses it or a
     * container mapping around it.
     */
    public boolean isAvailable(EObject mapping) {
        if (layers.isWithoutLayers()) {
            return true;
        }
        Boolean known = available.get(mapping);
        if (known == null) {
            available.put(mapping, false); // ends a circle of reuse
            known = isInActiveLayer(mapping);
            available.put(mapping, known);
        }
        return known;
    }

    private boolean isInActiveLayer(EObject mapping) {
        return Mappings.layer(mapping).filter(activeLayers::contains).isPresent()
                || activeLayers.stream().anyMatch(layer -> Elements.many(layer, "reusedMappings").contains(mapping))
                || reusers.getOrDefault(mapping, Set.of()).stream().anyMatch(reuser -> isReusedFrom(reuser, mapping))
                || Elements.is(mapping.eContainer(), "ContainerMapping") && isAvailable(mapping.eContainer());
    }

    private boolean isReusedFrom(EObject reuser, EObject mapping) {
        EObject home = Mappings.layer(mapping).map(EObject::eContainer).orElse(null);
        return Mappings.layer(reuser).filter(layer -> activeLayers.contains(layer) && layer.eContainer() != home)
                .isPresent();
    }

    /**
     * Whether views of a mapping that stand directly on the diagram are visible as far as layers decide it: the mapping
     * stands in an active layer or is reused by one, and no active import hides it.
     */
    public boolean isShownOnDiagram(EObject mapping) {
        return shown.computeIfAbsent(mapping, this::decideShown);
    }

    private boolean decideShown(EObject mapping) {
        return layers.isWithoutLayers() || isAvailable(mapping) && !isHidden(mapping, new HashSet<>()) && activeLayers
                .stream().anyMatch(layer -> DiagramLayers.mappingsOf(layer).contains(mapping));
    }

    /**
     * Whether views of a mapping within views of another one are visible as far as layers decide it; the outer view has
     * to be visible too.
     */
    public boolean isShownWithin(EObject mapping, EObject outer) {
        return layers.isWithoutLayers() || isAvailable(mapping) && !isHidden(mapping, new HashSet<>())
                && Mappings.children(outer).contains(mapping);
    }

    private boolean isHidden(EObject mapping, Set<EObject> seen) {
        return seen.add(mapping) && importers.getOrDefault(mapping, List.of()).stream()
                .anyMatch(importer -> Elements.flag(importer, "hideSubMappings") || isHidden(importer, seen));
    }
}
