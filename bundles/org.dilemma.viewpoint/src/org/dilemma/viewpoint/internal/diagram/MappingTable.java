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
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EObject;

/**
 * The mappings that a diagram description has with its extensions, whether their layers are active or not. It stays the
 * same until a layer of an extension is switched: deselecting a viewpoint does not touch open diagrams.
 */
final class MappingTable {
    private final MappingReader reader;
    /** Whether the description has no layers, but mappings of its own. */
    final boolean withoutLayers;
    final List<NodeMapping> nodes;
    final List<NodeMapping> containers;
    final List<EdgeMapping> edges;
    private final Set<Mapping> all = new LinkedHashSet<>();
    private final List<EObject> layers;
    private final Map<Mapping, Set<EObject>> parentLayers = new IdentityHashMap<>();
    private final Map<NodeMapping, List<NodeMapping>> borders = new IdentityHashMap<>();
    private final Map<NodeMapping, List<NodeMapping>> subContainers = new IdentityHashMap<>();
    private final Map<NodeMapping, List<NodeMapping>> subNodes = new IdentityHashMap<>();

    MappingTable(EObject description, Collection<EObject> viewpoints, MappingReader reader) {
        this.reader = reader;
        withoutLayers = Elements.one(description, "defaultLayer").isEmpty();
        layers = new ArrayList<>(Elements.many(description, "additionalLayers"));
        layers.add(Elements.one(description, "defaultLayer").orElse(description));
        layers.addAll(Layers.contributed(description, viewpoints));
        nodes = mappings(NodeMapping.class, "nodeMappings", "NodeMapping");
        containers = mappings(NodeMapping.class, "containerMappings", "ContainerMapping");
        edges = mappings(EdgeMapping.class, "edgeMappings", "EdgeMapping");
        nodes.forEach(this::collect);
        containers.forEach(this::collect);
        edges.forEach(all::add);
    }

    private <T extends Mapping> List<T> mappings(Class<T> type, String feature, String className) {
        List<T> found = new ArrayList<>();
        for (EObject layer : layers) {
            Layers.mappings(layer, feature, className).stream().map(reader::mapping).filter(type::isInstance)
                    .map(type::cast).filter(mapping -> !found.contains(mapping)).forEach(found::add);
        }
        return found;
    }

    private void collect(NodeMapping mapping) {
        if (all.add(mapping)) {
            borders(mapping).forEach(this::collect);
            subContainers(mapping).forEach(this::collect);
            subNodes(mapping).forEach(this::collect);
        }
    }

    /** All mappings, those inside others after them. */
    Set<Mapping> all() {
        return all;
    }

    List<NodeMapping> borders(NodeMapping mapping) {
        return borders.computeIfAbsent(mapping,
                one -> children(one, "borderedNodeMappings", "reusedBorderedNodeMappings"));
    }

    List<NodeMapping> subContainers(NodeMapping mapping) {
        return subContainers.computeIfAbsent(mapping,
                one -> children(one, "subContainerMappings", "reusedContainerMappings"));
    }

    List<NodeMapping> subNodes(NodeMapping mapping) {
        return subNodes.computeIfAbsent(mapping, one -> children(one, "subNodeMappings", "reusedNodeMappings"));
    }

    private List<NodeMapping> children(NodeMapping mapping, String own, String reused) {
        Set<EObject> descriptions = new LinkedHashSet<>(Elements.many(mapping.description, own));
        descriptions.addAll(Elements.many(mapping.description, reused));
        return descriptions.stream().map(reader::mapping).filter(NodeMapping.class::isInstance)
                .map(NodeMapping.class::cast).toList();
    }

    Mapping mapping(EObject description) {
        return reader.mapping(description);
    }

    /** The layers that have a mapping: the one that holds it, those that reuse it or a container of it. */
    Set<EObject> parentLayers(Mapping mapping) {
        Set<EObject> parents = parentLayers.get(mapping);
        if (parents == null) {
            parents = findParentLayers(mapping.description);
            parentLayers.put(mapping, parents);
        }
        return parents;
    }

    private Set<EObject> findParentLayers(EObject description) {
        Set<EObject> parents = new LinkedHashSet<>();
        Layers.containing(description).ifPresent(parents::add);
        layers.stream().filter(layer -> Elements.many(layer, "reusedMappings").contains(description))
                .forEach(parents::add);
        all.stream().filter(user -> isReusedFromElsewhere(user.description, description))
                .forEach(user -> Layers.containing(user.description).ifPresent(parents::add));
        if (Elements.is(description.eContainer(), "ContainerMapping")) {
            parents.addAll(findParentLayers(description.eContainer()));
        }
        return parents;
    }

    /** Whether a mapping reuses one of another diagram description. */
    private static boolean isReusedFromElsewhere(EObject user, EObject description) {
        return !owner(user).equals(owner(description))
                && (Elements.many(user, "reusedNodeMappings").contains(description)
                        || Elements.many(user, "reusedContainerMappings").contains(description)
                        || Elements.many(user, "reusedBorderedNodeMappings").contains(description));
    }

    private static EObject owner(EObject description) {
        return Layers.containing(description).map(EObject::eContainer).orElse(description);
    }
}
