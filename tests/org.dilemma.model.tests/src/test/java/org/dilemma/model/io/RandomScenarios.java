/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Scenario;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes scenarios that use every class and feature of the metamodel at random; the values need not make sense. */
final class RandomScenarios {
    private static final List<String> TEXTS = List.of("", " ", "A", "K\u00f6nigreich", "a < b & \"c\" 'd' > e",
            "line\nbreak", "carriage\r\nreturn", "tab\there", "  spaces  inside  ", "\ud83d\udd4a", "\u2192 \u2013",
            "]]>", "<!-- no comment -->", "&amp;", "//@states.0", "#x", "\u00a0");

    private final Random random;

    RandomScenarios(long seed) {
        random = new Random(seed);
    }

    /** A scenario in which each many-valued containment has up to {@code most} elements. */
    Scenario next(int most) {
        Scenario scenario = DilemmaFactory.eINSTANCE.createScenario();
        fill(scenario, most);
        List<EObject> all = new ArrayList<>(List.of(scenario));
        scenario.eAllContents().forEachRemaining(all::add);
        all.forEach(element -> refer(element, all));
        return scenario;
    }

    private void fill(EObject element, int most) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.isRequired() || random.nextBoolean()) {
                set(element, attribute);
            }
        }
        for (EReference reference : element.eClass().getEAllContainments()) {
            int count = random.nextInt((reference.isMany() ? most : 1) + 1);
            for (int i = 0; i < count; i++) {
                EObject child = EcoreUtil.create(reference.getEReferenceType());
                fill(child, most);
                add(element, reference, child);
            }
        }
    }

    private void set(EObject element, EAttribute attribute) {
        if (attribute.isMany()) {
            EEnum type = (EEnum) attribute.getEType();
            type.getELiterals().stream().filter(literal -> random.nextBoolean()).map(EEnumLiteral::getInstance)
                    .forEach(literal -> add(element, attribute, literal));
        } else {
            element.eSet(attribute, value(attribute.getEAttributeType()));
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum kind) {
            return kind.getELiterals().get(random.nextInt(kind.getELiterals().size())).getInstance();
        }
        if (type == EcorePackage.Literals.EINT) {
            return random.nextInt();
        }
        if (type == EcorePackage.Literals.EDOUBLE) {
            double any = Double.longBitsToDouble(random.nextLong());
            return Double.isFinite(any) && random.nextBoolean() ? any : random.nextInt(3) - 1.0;
        }
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private void refer(EObject element, List<EObject> all) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                EClass type = reference.getEReferenceType();
                List<EObject> candidates = all.stream()
                        .filter(other -> type == EcorePackage.Literals.EOBJECT || type.isInstance(other)).toList();
                int count = candidates.isEmpty() ? 0 : random.nextInt(reference.isMany() ? 4 : 2);
                for (int i = 0; i < count; i++) {
                    add(element, reference, candidates.get(random.nextInt(candidates.size())));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject element, EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            element.eSet(feature, value);
        } else if (!((List<Object>) element.eGet(feature)).contains(value)) {
            ((List<Object>) element.eGet(feature)).add(value);
        }
    }
}
