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
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.eclipse.emf.ecore.EObject;

/** A mapping of the specification, read once. */
abstract class Mapping {

    /**
     * A style and when it applies.
     *
     * @param predicate the condition
     * @param style     the style description
     */
    record ConditionalStyle(Use predicate, EObject style) {
    }

    final EObject description;
    /** The mapping that this one imports, or null. */
    final Mapping imported;
    /** The mapping at the end of the imports: views of the same root are the same view. */
    final Mapping root;
    final Use candidates;
    final Use precondition;
    final Use semanticElements;
    final List<ConditionalStyle> conditionalStyles;
    /** The style without condition, or null. */
    final EObject defaultStyle;
    private final boolean createElements;
    private final boolean lock;

    Mapping(EObject description, Mapping imported, MappingReader reader) {
        this.description = description;
        this.imported = imported;
        this.root = imported == null ? this : imported.root;
        EObject behavior = reader.behavior(description, imported);
        candidates = reader.use(behavior, "semanticCandidatesExpression");
        precondition = reader.use(behavior, "preconditionExpression");
        semanticElements = reader.use(behavior, "semanticElements");
        conditionalStyles = reader.conditionalStyles(description, imported);
        defaultStyle = reader.defaultStyle(description, imported);
        createElements = imported == null ? Elements.flag(description, "createElements") : imported.createElements;
        lock = Elements.flag(description, "synchronizationLock");
    }

    /** Whether views come and go with the model. */
    final boolean isSynchronized(DSemanticDiagram diagram) {
        return createElements && (diagram.isSynchronized() || lock);
    }

    /** Whether this is a mapping or imports it. */
    final boolean isOrImports(Mapping other) {
        return this == other || imported != null && imported.isOrImports(other);
    }
}
