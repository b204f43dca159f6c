/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Mappings;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Tells of which class the element is on which an expression is evaluated, where the specification alone says it. */
public final class Contexts {
    private static final String DOMAIN_CLASS = "domainClass";

    private final Metaclasses metaclasses;

    /** Finds classes among those given. */
    public Contexts(Metaclasses metaclasses) {
        this.metaclasses = metaclasses;
    }

    /** The class of the element at hand for a feature of an element; empty if only a model can tell. */
    Optional<EClass> of(EObject element, String feature) {
        if (feature.equals("semanticCandidatesExpression")) {
            return ofCandidates(element);
        }
        if (Elements.is(element, "ModelOperation") || Elements.is(element, "SwitchChild")) {
            return ofOperation(element);
        }
        if (Elements.is(element, "ValidationRule") || Elements.is(element, "RuleAudit")) {
            return up(element, "SemanticValidationRule").flatMap(rule -> type(Elements.text(rule, "targetClass")));
        }
        if (Elements.is(element, "EdgeMapping") || Elements.is(element, "ColorDescription")) {
            return Optional.empty();
        }
        return described(element).flatMap(this::typeOf);
    }

    /** The mapping or description whose elements an element describes: itself, or that of the style in which it is. */
    private static Optional<EObject> described(EObject element) {
        for (EObject step = element; step != null; step = step.eContainer()) {
            if (Elements.is(step, "AbstractNodeMapping") || Elements.is(step, "LineMapping")
                    || Elements.is(step, "ElementColumnMapping")
                    || step == element && Elements.is(step, "RepresentationDescription")) {
                return Optional.of(step);
            }
            if (Elements.is(step, "EdgeMapping")) {
                return Optional.of(step).filter(edge -> Elements.flag(edge, "useDomainElement"));
            }
            if (!Elements.is(step, "StyleDescription") && !Elements.is(step, "ConditionalStyleDescription")
                    && !Elements.is(step, "BasicLabelStyleDescription")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<EClass> ofCandidates(EObject mapping) {
        EObject owner = mapping.eContainer();
        boolean reused = Elements.is(mapping, "LineMapping") && !Elements.many(mapping, "reusedInMappings").isEmpty();
        if (owner == null || reused || isReused(mapping)) {
            return Optional.empty();
        }
        if (Elements.is(owner, "Layer")) {
            owner = owner.eContainer();
        }
        return Elements.is(owner, "RepresentationExtensionDescription") ? Optional.empty() : typeOf(owner);
    }

    private static boolean isReused(EObject mapping) {
        EObject root = mapping;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        for (var all = root.eAllContents(); all.hasNext();) {
            EObject other = all.next();
            if (Mappings.children(other).contains(mapping) && other != mapping.eContainer()
                    || Elements.many(other, "reusedMappings").contains(mapping)) {
                return true;
            }
        }
        return false;
    }

    private Optional<EClass> ofOperation(EObject operation) {
        for (EObject step = operation.eContainer(); step != null; step = step.eContainer()) {
            if (Elements.is(step, "CreateInstance")) {
                return type(Elements.text(step, "typeName"));
            }
            if (!List.of("SetValue", "If", "Switch", "Case", "Default", "Let").contains(Elements.type(step))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<EClass> typeOf(EObject described) {
        return type(Elements.text(Mappings.giver(described, DOMAIN_CLASS), DOMAIN_CLASS));
    }

    private Optional<EClass> type(String name) {
        List<EClass> found = name.isBlank() ? List.of() : metaclasses.named(name);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<EObject> up(EObject element, String className) {
        for (EObject step = element; step != null; step = step.eContainer()) {
            if (Elements.is(step, className)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
