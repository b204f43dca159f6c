/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.List;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.session.DomainType;
import org.eclipse.emf.ecore.EObject;

/** A mapping for edges: for a relation between elements, or for elements that are connections. */
final class EdgeMapping extends Mapping {
    /** Whether an edge stands for an element of its own. */
    final boolean useDomainElement;
    final DomainType domain;
    final Use sourceFinder;
    final Use targetFinder;
    final Use targetExpression;
    final Use path;
    final List<EObject> sourceMappings;
    final List<EObject> targetMappings;
    final List<EObject> pathMappings;

    EdgeMapping(EObject description, EdgeMapping imported, MappingReader reader) {
        super(description, imported, reader);
        EObject behavior = reader.behavior(description, imported);
        useDomainElement = Elements.flag(behavior, "useDomainElement");
        domain = reader.type(Elements.text(behavior, "domainClass"));
        sourceFinder = reader.use(behavior, "sourceFinderExpression");
        targetFinder = reader.use(behavior, "targetFinderExpression");
        targetExpression = reader.use(behavior, "targetExpression");
        path = reader.use(behavior, "pathExpression");
        sourceMappings = Elements.many(behavior, "sourceMapping");
        targetMappings = Elements.many(behavior, "targetMapping");
        pathMappings = Elements.many(behavior, "pathNodeMapping");
    }
}
