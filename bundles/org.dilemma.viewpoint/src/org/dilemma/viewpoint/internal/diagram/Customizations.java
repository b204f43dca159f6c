/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.eclipse.emf.ecore.EObject;

/** Finds the changes that the active layers make to a style description, in the order of the layers. */
final class Customizations {
    private static final String APPLIED_ON = "appliedOn";

    private final List<EObject> vsmCustomizations;
    private final Interpreter interpreter;

    Customizations(List<EObject> activeLayers, Interpreter interpreter) {
        this.interpreter = interpreter;
        vsmCustomizations = activeLayers.stream().flatMap(layer -> Elements.one(layer, "customization").stream())
                .flatMap(customization -> Elements.many(customization, "vsmElementCustomizations").stream()).toList();
    }

    /** The changes to a style description. */
    List<Customization> of(EObject style) {
        if (vsmCustomizations.isEmpty()) {
            return List.of();
        }
        Map<EObject, Set<EObject>> appliedOn = new LinkedHashMap<>();
        Set<EObject> parts = parts(style);
        vsmCustomizations.stream().filter(group -> Elements.is(group, "VSMElementCustomization"))
                .forEach(group -> own(group, parts, appliedOn));
        vsmCustomizations.stream().filter(group -> Elements.is(group, "VSMElementCustomizationReuse"))
                .forEach(group -> reused(group, parts, appliedOn));
        List<Customization> found = new ArrayList<>();
        appliedOn.forEach((feature, targets) -> found.add(customization(feature, targets)));
        return found;
    }

    private Customization customization(EObject feature, Set<EObject> targets) {
        EObject group = feature.eContainer();
        return new Customization(group, interpreter.use(group, "predicateExpression"), feature,
                interpreter.use(feature, "value"), targets);
    }

    private static void own(EObject group, Set<EObject> parts, Map<EObject, Set<EObject>> appliedOn) {
        for (EObject feature : Elements.many(group, "featureCustomizations")) {
            if (Elements.flag(feature, "applyOnAll")) {
                targets(appliedOn, feature).addAll(parts);
            } else {
                add(feature, Elements.many(feature, APPLIED_ON), parts, appliedOn);
            }
        }
    }

    private static void reused(EObject group, Set<EObject> parts, Map<EObject, Set<EObject>> appliedOn) {
        Elements.many(group, "reuse")
                .forEach(feature -> add(feature, Elements.many(group, APPLIED_ON), parts, appliedOn));
    }

    private static void add(EObject feature, List<EObject> targets, Set<EObject> parts,
            Map<EObject, Set<EObject>> appliedOn) {
        targets.stream().filter(parts::contains).forEach(target -> targets(appliedOn, feature).add(target));
    }

    private static Set<EObject> targets(Map<EObject, Set<EObject>> appliedOn, EObject feature) {
        return appliedOn.computeIfAbsent(feature, key -> Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Set<EObject> parts(EObject style) {
        Set<EObject> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        parts.add(style);
        style.eAllContents().forEachRemaining(parts::add);
        return parts;
    }
}
