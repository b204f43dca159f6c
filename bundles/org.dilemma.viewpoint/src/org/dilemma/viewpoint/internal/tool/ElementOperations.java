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
import java.util.stream.Collectors;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.EvaluationException;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.DRepresentationElement;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The model operations that change something. Each works on the element at hand. */
final class ElementOperations {
    private final Interpreter interpreter;
    private final Reports reports;
    private final Scope scope;
    private final Types types;
    private final Effects effects;

    ElementOperations(Interpreter interpreter, Reports reports, Scope scope, Types types, Effects effects) {
        this.interpreter = interpreter;
        this.reports = reports;
        this.scope = scope;
        this.types = types;
        this.effects = effects;
    }

    /** Makes an object and says on which element the operations in it work: on the object, if it found its place. */
    EObject createInstance(EObject operation, EObject target) {
        String typeName = text(operation, "typeName", target);
        EObject instance = types.create(typeName).orElse(null);
        effects.affected().add(target);
        if (instance == null) {
            reports.warn(operation, "type.unknown", typeName);
            return target;
        }
        effects.created().add(instance);
        String variable = Elements.text(operation, "variableName");
        if (!variable.isBlank()) {
            scope.set(variable, instance);
        }
        String name = text(operation, "referenceName", target);
        EStructuralFeature reference = feature(operation, target, name);
        if (reference == null || isTaken(operation, target, reference)) {
            return target;
        }
        ModelAccess.add(target, reference, instance);
        return instance;
    }

    void setValue(EObject operation, EObject target) {
        String name = text(operation, "featureName", target);
        Object value = interpreter.value(interpreter.use(operation, "valueExpression"), target, null);
        set(operation, target, name, value);
    }

    void setObject(EObject operation, EObject target) {
        set(operation, target, text(operation, "featureName", target), Elements.one(operation, "object").orElse(null));
    }

    private void set(EObject operation, EObject target, String name, Object value) {
        effects.affected().add(target);
        EStructuralFeature feature = feature(operation, target, name);
        if (feature == null) {
            return;
        }
        if (ModelAccess.isUnknownLiteral(feature, value)) {
            EEnum type = (EEnum) feature.getEType();
            reports.warn(operation, "literal.unknown", value, type.getName(),
                    type.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")));
        }
        ModelAccess.set(target, feature, value);
    }

    /** Without elements to take away, null is set, which does nothing to a list. */
    void unset(EObject operation, EObject target) {
        String name = text(operation, "featureName", target);
        Use elements = interpreter.use(operation, "elementExpression");
        EStructuralFeature feature = feature(operation, target, name);
        if (feature == null) {
            return;
        }
        if (elements.isEmpty()) {
            ModelAccess.set(target, feature, null);
        } else {
            List.copyOf(interpreter.elements(elements, target))
                    .forEach(element -> EcoreUtil.remove(target, feature, element));
        }
    }

    void moveElement(EObject operation, EObject target) {
        EObject container = interpreter.element(interpreter.use(operation, "newContainerExpression"), target);
        String name = text(operation, "featureName", target);
        if (container == null) {
            throw new NullPointerException(Messages.get("element.missing"));
        }
        effects.affected().add(container);
        EStructuralFeature feature = feature(operation, container, name);
        if (feature != null && !isTaken(operation, container, feature)) {
            ModelAccess.add(container, feature, target);
        }
    }

    void removeElement(EObject target) {
        if (target.eContainer() != null) {
            EcoreUtil.remove(target.eContainer(), target.eContainingFeature(), target);
        }
        effects.remove(target);
    }

    void deleteView(EObject target) {
        if (target instanceof DRepresentationElement) {
            removeElement(target);
        }
    }

    private boolean isTaken(EObject operation, EObject owner, EStructuralFeature feature) {
        boolean taken = !feature.isMany() && owner.eGet(feature) != null;
        if (taken) {
            reports.warn(operation, "feature.taken", owner.eClass().getName(), feature.getName(),
                    Elements.type(operation));
        }
        return taken;
    }

    private EStructuralFeature feature(EObject operation, EObject owner, String name) {
        EStructuralFeature feature = ModelAccess.feature(owner, name);
        if (feature == null) {
            reports.warn(operation, "feature.missing", owner.eClass().getName(), name, Elements.type(operation));
        }
        return feature;
    }

    /** Names of features and classes are expressions too; one that fails means itself. */
    private String text(EObject operation, String feature, EObject target) {
        Use use = interpreter.use(operation, feature);
        try {
            String text = use.expression().string(target, interpreter.variables());
            return text == null ? "" : text;
        } catch (EvaluationException failure) {
            interpreter.report(use, failure);
            return use.expression().text();
        }
    }
}
