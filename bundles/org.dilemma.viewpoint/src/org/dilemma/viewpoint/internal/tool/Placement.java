/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.List;
import java.util.stream.Stream;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.view.DRepresentationElement;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.emf.ecore.EObject;

/** Which mappings make views in a diagram or in a view. */
final class Placement {
    private final DiagramSession session;

    Placement(DiagramSession session) {
        this.session = session;
    }

    /**
     * The mappings among those of a tool that make views in a container, in the order of the container.
     *
     * @param container the diagram or a view
     * @param proposed  the mappings of a tool
     * @return those that fit
     */
    List<EObject> fitting(DSemanticDecorator container, List<EObject> proposed) {
        return (container instanceof DRepresentationElement view ? mappingsIn(view) : mappings(layers()))
                .filter(proposed::contains).distinct().toList();
    }

    /**
     * Whether a creation tool may be used in a container: one of its mappings belongs there, in a layer that is on or
     * off, or the tool names the mapping of the container among its extra ones.
     *
     * @param container the diagram or a view
     * @param proposed  the mappings of the tool
     * @param tool      the tool
     */
    boolean accepts(DSemanticDecorator container, List<EObject> proposed, EObject tool) {
        if (!(container instanceof DRepresentationElement view)) {
            return mappings(allLayers()).anyMatch(proposed::contains);
        }
        return mappingsIn(view).anyMatch(proposed::contains)
                || Elements.many(tool, "extraMappings").contains(view.getMapping());
    }

    /** The edge mappings among those of a tool that the diagram has at the moment. */
    List<EObject> fittingEdges(List<EObject> proposed) {
        return layers().flatMap(layer -> many(layer, "edgeMappings", "reusedMappings"))
                .filter(proposed::contains).distinct().toList();
    }

    private static Stream<EObject> mappings(Stream<EObject> layers) {
        return layers.flatMap(layer -> many(layer, "nodeMappings", "containerMappings", "reusedMappings"));
    }

    private static Stream<EObject> mappingsIn(DRepresentationElement view) {
        return many(view.getMapping(), "subNodeMappings", "reusedNodeMappings", "subContainerMappings",
                "reusedContainerMappings", "borderedNodeMappings", "reusedBorderedNodeMappings");
    }

    private Stream<EObject> layers() {
        EObject description = session.diagram().getDescription();
        Stream<EObject> first = Stream.concat(Stream.of(description),
                Elements.one(description, "defaultLayer").stream());
        return Stream.concat(first, session.diagram().getActivatedLayers().stream()).distinct();
    }

    private Stream<EObject> allLayers() {
        return Stream.concat(Stream.of(session.diagram().getDescription()), session.layers().stream());
    }

    private static Stream<EObject> many(EObject owner, String... features) {
        return owner == null ? Stream.empty()
                : Stream.of(features).flatMap(feature -> Elements.many(owner, feature).stream());
    }
}
