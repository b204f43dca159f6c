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
import java.util.List;
import java.util.Map;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.internal.diagram.Mapping.ConditionalStyle;
import org.dilemma.viewpoint.session.DomainType;
import org.dilemma.viewpoint.session.Session;
import org.eclipse.emf.ecore.EObject;

/** Reads the mappings of a specification, each once. */
final class MappingReader {
    private static final String EDGE_IMPORT = "EdgeMappingImport";

    private final Session session;
    private final Map<EObject, Mapping> mappings = new IdentityHashMap<>();

    MappingReader(Session session) {
        this.session = session;
    }

    /** The mapping of a description; null if it is none or imports itself. */
    Mapping mapping(EObject description) {
        Mapping known = mappings.get(description);
        if (known == null && description != null && !mappings.containsKey(description)) {
            mappings.put(description, null);
            known = read(description);
            mappings.put(description, known);
        }
        return known;
    }

    private Mapping read(EObject description) {
        Mapping imported = mapping(Elements.one(description, "importedMapping").orElse(null));
        if (Elements.is(description, "AbstractNodeMapping")) {
            return new NodeMapping(description, imported instanceof NodeMapping node ? node : null, this);
        }
        if (Elements.is(description, EDGE_IMPORT)) {
            return imported instanceof EdgeMapping edge ? new EdgeMapping(description, edge, this) : null;
        }
        return Elements.is(description, "EdgeMapping") ? new EdgeMapping(description, null, this) : null;
    }

    /** What says how a mapping finds its elements: itself, but an import of an edge mapping leaves that to the import. */
    EObject behavior(EObject description, Mapping imported) {
        return Elements.is(description, EDGE_IMPORT) ? imported.root.description : description;
    }

    Use use(EObject owner, String feature) {
        return session.interpreter().use(owner, feature);
    }

    DomainType type(String name) {
        return session.type(name);
    }

    /** The styles with a condition, those of the imported mapping last. */
    List<ConditionalStyle> conditionalStyles(EObject description, Mapping imported) {
        List<ConditionalStyle> styles = new ArrayList<>();
        for (EObject conditional : Elements.many(description, "conditionnalStyles")) {
            Elements.one(conditional, "style").ifPresent(
                    style -> styles.add(new ConditionalStyle(use(conditional, "predicateExpression"), style)));
        }
        if (imported != null) {
            styles.addAll(imported.conditionalStyles);
        }
        return List.copyOf(styles);
    }

    /** The style without condition; null if there is none. */
    EObject defaultStyle(EObject description, Mapping imported) {
        return Elements.one(description, "style").orElse(imported == null ? null : imported.defaultStyle);
    }
}
