/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Mappings;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Mappings have a style, what has to refer to something does, and siblings have different names. A style without a
 * color is none of this: Sirius, too, draws it in the color that the kind of style begins with.
 */
public final class StructureCheck implements ElementCheck {
    private static final String COLOR = "ColorDescription";

    @Override
    public void check(EObject element, Report report) {
        boolean mapping = Elements.is(element, "AbstractNodeMapping") || Elements.is(element, "EdgeMapping");
        if (mapping && Mappings.style(element).isEmpty()) {
            report.add("style-missing", element);
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment()) {
                checkNames(element, reference, report);
            } else if (reference.getLowerBound() > 0 && !element.eIsSet(reference) && !isColor(reference)) {
                report.add("reference-missing", element, reference.getName());
            }
        }
    }

    private static boolean isColor(EReference reference) {
        return COLOR.equals(reference.getEReferenceType().getName());
    }

    private static void checkNames(EObject element, EReference reference, Report report) {
        List<EObject> parts = Elements.many(element, reference.getName());
        Set<String> names = new HashSet<>();
        for (EObject part : parts) {
            String name = Elements.name(part);
            if (Elements.is(part, "IdentifiedElement") && name.isEmpty()) {
                report.add("name-missing", part);
            } else if (!name.isEmpty() && !names.add(name)) {
                report.add("name-twice", part, name);
            }
        }
    }
}
