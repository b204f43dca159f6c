/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The value of a feature of the element at hand, or of one of five further properties that every element has. */
final class FeatureExpression implements Expression {
    static final String PREFIX = "feature:";

    private final String text;
    private final String name;
    private EClass knownClass;
    private EStructuralFeature knownFeature;

    FeatureExpression(String text) {
        this.text = text;
        this.name = text.trim().substring(PREFIX.length());
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Object evaluate(EObject self, Variables variables) throws EvaluationException {
        if (self == null) {
            return null;
        }
        EClass type = self.eClass();
        if (type != knownClass) {
            knownFeature = type.getEStructuralFeature(name);
            knownClass = type;
        }
        return knownFeature == null ? property(self) : self.eGet(knownFeature);
    }

    private Object property(EObject self) throws EvaluationException {
        return switch (name) {
            case "eContainer" -> self.eContainer();
            case "eContents" -> self.eContents();
            case "eAllContents" -> allContents(self);
            case "eClass" -> self.eClass();
            case "eCrossReferences" -> self.eCrossReferences();
            default -> throw new EvaluationException("feature-unknown",
                    Messages.get("feature.unknown", self.eClass().getName(), name));
        };
    }

    private static List<EObject> allContents(EObject self) {
        List<EObject> contents = new ArrayList<>();
        self.eAllContents().forEachRemaining(contents::add);
        return contents;
    }
}
