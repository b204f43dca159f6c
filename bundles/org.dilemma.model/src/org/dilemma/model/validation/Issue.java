/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that is wrong, doubtful or worth knowing about an element of a scenario.
 *
 * @param code stable identifier of the rule, for instance {@code perception.self}; the rules are listed in the
 *            documentation of this package
 * @param level how grave it is
 * @param element the element concerned
 * @param feature the feature of the element concerned, if it is one
 * @param message a sentence that says what is the matter
 * @param remedy a sentence that says how to mend it
 */
public record Issue(String code, IssueLevel level, EObject element, Optional<EStructuralFeature> feature,
        String message, String remedy) {
    /** Refuses null. */
    public Issue {
        Objects.requireNonNull(code);
        Objects.requireNonNull(level);
        Objects.requireNonNull(element);
        Objects.requireNonNull(feature);
        Objects.requireNonNull(message);
        Objects.requireNonNull(remedy);
    }
}
