/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** References that are required are there, and lead to elements of the same scenario. */
final class ReferenceRule implements Rule {
    @Override
    public void check(Context context) {
        crossReferences().forEach((type, references) -> context
                .all(type.getInstanceClass().asSubclass(EObject.class))
                .forEach(element -> references.forEach(reference -> check(context, element, reference))));
    }

    private static Map<EClass, List<EReference>> crossReferences() {
        Map<EClass, List<EReference>> result = new HashMap<>();
        DilemmaPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .forEach(type -> type.getEAllReferences().stream().filter(reference -> !reference.isContainment())
                        .filter(reference -> reference != DilemmaPackage.eINSTANCE.getPhaseOverride_Target())
                        .forEach(reference -> result.computeIfAbsent(type, key -> new ArrayList<>()).add(reference)));
        return result;
    }

    private void check(Context context, EObject element, EReference reference) {
        if (reference.isMany()) {
            if (element.eIsSet(reference)) {
                ((List<?>) element.eGet(reference)).forEach(
                        value -> inside(context, element, reference, (EObject) value));
            }
            return;
        }
        EObject value = (EObject) element.eGet(reference);
        if (value != null) {
            inside(context, element, reference, value);
        } else if (reference.isRequired()) {
            context.report(IssueCode.REFERENCE_MISSING, element, reference, Words.of(element.eClass()),
                    Words.of(reference));
        }
    }

    private void inside(Context context, EObject element, EReference reference, EObject value) {
        if (!context.contains(value)) {
            boolean estimate = element instanceof Estimate;
            context.report(IssueCode.REFERENCE_OUTSIDE, estimate ? element.eContainer() : element,
                    estimate ? element.eContainmentFeature() : reference, Words.of(element.eClass()),
                    Words.of(reference), context.label(value));
        }
    }
}
