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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * What a mapping says, if it imports another one also by way of that. As in Sirius, an imported node or container
 * mapping gives its domain class, tools and style where the import has none, its conditional styles after those of the
 * import, and whether elements are created; a precondition, candidates and sub mappings are never inherited. An imported
 * edge mapping gives everything but the name and the conditional styles of the import, which come first.
 */
public final class Mappings {
    private static final String IMPORTED = "importedMapping";
    private static final String CONDITIONAL = "conditionnalStyles";
    private static final Set<String> INHERITED_IF_UNSET = Set.of("domainClass", "deletionDescription",
            "labelDirectEdit", "style");
    private static final Set<String> OWN_OF_EDGE_IMPORT = Set.of("name", "label", "documentation", CONDITIONAL,
            "inheritsAncestorFilters", IMPORTED);

    private Mappings() {
    }

    /** The mapping that this one imports directly, if it is an import and names one other than itself. */
    public static Optional<EObject> imported(EObject mapping) {
        return Elements.one(mapping, IMPORTED).filter(found -> found != mapping);
    }

    /** The mapping, the one that it imports, the one that this imports, and so on. */
    public static List<EObject> hierarchy(EObject mapping) {
        Set<EObject> found = new LinkedHashSet<>();
        Optional<EObject> next = Optional.of(mapping);
        while (next.isPresent() && found.add(next.get())) {
            next = imported(next.get());
        }
        return List.copyOf(found);
    }

    /**
     * The mapping that gives a value for another one.
     *
     * @param mapping a mapping
     * @param feature the name of a feature, for instance {@code semanticCandidatesExpression}
     * @return the mapping itself, or the imported one from which the value is to be read
     */
    public static EObject giver(EObject mapping, String feature) {
        if (Elements.is(mapping, "EdgeMappingImport")) {
            return OWN_OF_EDGE_IMPORT.contains(feature) ? mapping : last(mapping);
        }
        if (feature.equals("createElements")) {
            return last(mapping);
        }
        if (INHERITED_IF_UNSET.contains(feature)) {
            return hierarchy(mapping).stream().filter(step -> hasValue(step, feature)).findFirst().orElse(mapping);
        }
        return mapping;
    }

    private static boolean hasValue(EObject mapping, String feature) {
        return Elements.one(mapping, feature).isPresent() || !Elements.text(mapping, feature).isEmpty();
    }

    private static EObject last(EObject mapping) {
        List<EObject> hierarchy = hierarchy(mapping);
        return hierarchy.get(hierarchy.size() - 1);
    }

    /** The style if no condition holds, if there is one. */
    public static Optional<EObject> style(EObject mapping) {
        return Elements.one(giver(mapping, "style"), "style");
    }

    /** The conditional styles in the order in which they are tried. */
    public static List<EObject> conditionalStyles(EObject mapping) {
        if (Elements.is(mapping, "EdgeMappingImport")) {
            return conditionalStylesOfImport(mapping);
        }
        return hierarchy(mapping).stream().flatMap(step -> Elements.many(step, CONDITIONAL).stream()).toList();
    }

    private static List<EObject> conditionalStylesOfImport(EObject mapping) {
        EObject edge = last(mapping);
        List<EObject> styles = new ArrayList<>(Elements.many(mapping, CONDITIONAL));
        for (EObject step : hierarchy(mapping)) {
            if (Elements.is(step, "EdgeMappingImport")) {
                styles.addAll(Elements.many(edge, CONDITIONAL)); // as Sirius does, once for each import on the way
            }
        }
        return styles;
    }

    /** All direct sub mappings, owned or reused: containers, nodes, border nodes; an import inherits none. */
    public static List<EObject> children(EObject mapping) {
        List<EObject> children = both(mapping, "subContainerMappings", "reusedContainerMappings");
        children.addAll(both(mapping, "subNodeMappings", "reusedNodeMappings"));
        children.addAll(both(mapping, "borderedNodeMappings", "reusedBorderedNodeMappings"));
        return children;
    }

    private static List<EObject> both(EObject mapping, String owned, String reused) {
        Set<EObject> all = new LinkedHashSet<>(Elements.many(mapping, owned));
        all.addAll(Elements.many(mapping, reused));
        return new ArrayList<>(all);
    }
}
