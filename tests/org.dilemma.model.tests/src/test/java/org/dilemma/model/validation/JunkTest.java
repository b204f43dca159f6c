/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.Scenario;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Whatever a scenario holds, checking it gives readable issues about its elements, the same every time. */
class JunkTest {
    private static final double[] NUMBERS = {0, -0.0, 0.5, 1, -1, 2, 1e15, 1.1e15, -3e200, Double.MIN_VALUE,
        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private static final String[] TEXTS = {null, "", " ", "A", "{0}", "'", "greed", "value", "bias", "members",
        "GREEDY", "0.5", "1e999", "NaN", "\n"};

    @Property(tries = 300)
    void anyScenarioIsChecked(@ForAll long seed) {
        Scenario scenario = junk(new Random(seed));
        List<Issue> issues = ScenarioValidator.validate(scenario);
        assertEquals(issues, ScenarioValidator.validate(scenario));
        for (Issue issue : issues) {
            assertSame(scenario, EcoreUtil.getRootContainer(issue.element()));
            issue.feature().ifPresent(feature -> assertEquals(feature,
                    issue.element().eClass().getEStructuralFeature(feature.getName())));
            assertFalse(issue.message().isBlank());
            assertFalse(issue.remedy().isBlank());
        }
    }

    private static Scenario junk(Random random) {
        Scenario scenario = DilemmaFactory.eINSTANCE.createScenario();
        List<EObject> elements = new ArrayList<>();
        grow(scenario, random, elements);
        EObject stray = DilemmaFactory.eINSTANCE.createState();
        EObject proxy = DilemmaFactory.eINSTANCE.createState();
        ((InternalEObject) proxy)
                .eSetProxyURI(URI.createURI("nowhere.dilemma#x"));
        elements.add(stray);
        elements.add(proxy);
        scenario.eAllContents().forEachRemaining(element -> link(element, random, elements));
        return scenario;
    }

    private static void grow(EObject element, Random random, List<EObject> elements) {
        elements.add(element);
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && random.nextBoolean()) {
                element.eSet(attribute, value(attribute, random));
            } else if (attribute.isMany()) {
                add(element, attribute, value(attribute, random));
            }
        }
        for (EReference containment : element.eClass().getEAllContainments()) {
            for (int i = random.nextInt(containment.isMany() ? 4 : 2); i > 0; i--) {
                EObject child = DilemmaFactory.eINSTANCE.create(containment.getEReferenceType());
                if (containment.isMany()) {
                    add(element, containment, child);
                } else {
                    element.eSet(containment, child);
                }
                grow(child, random, elements);
            }
        }
    }

    private static Object value(EAttribute attribute, Random random) {
        Class<?> type = attribute.getEType().getInstanceClass();
        if (attribute.getEType() instanceof EEnum constants) {
            return constants.getELiterals().get(random.nextInt(constants.getELiterals().size())).getInstance();
        }
        return type == double.class ? (Object) NUMBERS[random.nextInt(NUMBERS.length)]
                : type == int.class ? (Object) (random.nextInt(6) + 1911) : TEXTS[random.nextInt(TEXTS.length)];
    }

    private static void link(EObject element, Random random, List<EObject> elements) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                Class<?> type = reference.getEReferenceType().getInstanceClass();
                List<EObject> targets = elements.stream().filter(type::isInstance).toList();
                for (int i = random.nextInt(4); i > 0 && !targets.isEmpty(); i--) {
                    EObject target = targets.get(random.nextInt(targets.size()));
                    if (reference.isMany()) {
                        add(element, reference, target);
                    } else {
                        element.eSet(reference, target);
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject element, EStructuralFeature feature, Object value) {
        ((InternalEList<Object>) (EList<?>) element.eGet(feature)).addUnique(value);
    }
}
