/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A model with every kind of feature whose other end moves along: contained lists with and without a way back, one
 * contained object, references with an opposite of each multiplicity, lists that hold a value twice.
 */
final class Tangle {
    private final EClass type = EcoreFactory.eINSTANCE.createEClass();
    final Resource resource = new ResourceImpl(URI.createURI("tangle"));
    final List<EObject> objects = new ArrayList<>();
    private final List<EStructuralFeature> features = new ArrayList<>();

    Tangle(int size) {
        type.setName("Thing");
        EPackage owner = EcoreFactory.eINSTANCE.createEPackage();
        owner.setName("tangle");
        owner.getEClassifiers().add(type);
        EReference children = reference("children", true, true);
        opposite(children, reference("parent", false, false));
        reference("parts", true, true);
        reference("only", false, true);
        opposite(reference("outgoing", true, false), reference("source", false, false));
        opposite(reference("friends", true, false), reference("friendOf", true, false));
        opposite(reference("spouse", false, false), reference("spouseOf", false, false));
        reference("twice", true, false).setUnique(false);
        reference("plain", false, false);
        attribute("name", false);
        attribute("tags", true).setUnique(false);
        attribute("marks", true);
        features.addAll(type.getEStructuralFeatures());
        for (int i = 0; i < size; i++) {
            resource.getContents().add(create());
        }
    }

    private EReference reference(String name, boolean many, boolean containment) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setContainment(containment);
        reference.setResolveProxies(!containment);
        reference.setEType(type);
        return added(reference, name, many);
    }

    private EAttribute attribute(String name, boolean many) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setEType(EcorePackage.Literals.ESTRING);
        return added(attribute, name, many);
    }

    private <F extends EStructuralFeature> F added(F feature, String name, boolean many) {
        feature.setName(name);
        feature.setUpperBound(many ? -1 : 1);
        type.getEStructuralFeatures().add(feature);
        return feature;
    }

    private static void opposite(EReference one, EReference other) {
        one.setEOpposite(other);
        other.setEOpposite(one);
    }

    /** A new object that is nowhere yet. */
    EObject create() {
        objects.add(EcoreUtil.create(type));
        return objects.get(objects.size() - 1);
    }

    @SuppressWarnings("unchecked")
    static EList<EObject> list(EObject owner, String feature) {
        return (EList<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature));
    }

    /** Changes something: which object and feature, and how, follows from the numbers. */
    void change(int object, int feature, int kind, int other) {
        EObject owner = objects.get(object % objects.size());
        EObject value = objects.get(other % objects.size());
        if (feature % (features.size() + 1) == features.size()) {
            changeRoots(kind, value);
            return;
        }
        EStructuralFeature changed = features.get(feature % (features.size() + 1));
        if (changed instanceof EReference reference && (reference.isContainment() && EcoreUtil.isAncestor(value, owner)
                || reference.isContainer() && EcoreUtil.isAncestor(owner, value))) {
            return;
        }
        Object content = changed instanceof EAttribute ? "v" + other % 5 : value;
        if (changed.isMany()) {
            changeList(owner, changed, kind, content, other);
        } else if (kind % 4 == 0) {
            owner.eUnset(changed);
        } else {
            owner.eSet(changed, kind % 4 == 1 ? null : content);
        }
    }

    private void changeRoots(int kind, EObject value) {
        if (kind % 2 == 0 && value.eContainer() == null) {
            resource.getContents().add(value);
        } else if (resource.getContents().size() > 1) {
            resource.getContents().remove(value);
        }
    }

    @SuppressWarnings("unchecked")
    private static void changeList(EObject owner, EStructuralFeature feature, int kind, Object content, int other) {
        EList<Object> list = (EList<Object>) owner.eGet(feature);
        int index = list.isEmpty() ? 0 : other % list.size();
        boolean present = feature.isUnique() && list.contains(content);
        switch (kind % 8) {
            case 0, 1 -> list.add(content);
            case 2 -> {
                if (!present) {
                    list.add(index, content);
                }
            }
            case 3 -> list.remove(content);
            case 4 -> {
                if (!list.isEmpty()) {
                    list.move(index, list.size() - 1);
                }
            }
            case 5 -> {
                if (!list.isEmpty() && !present) {
                    list.set(index, content);
                }
            }
            case 6 -> list.removeAll(List.copyOf(list).subList(0, index));
            default -> list.clear();
        }
    }

    /** Everything that can be seen of the model, with the objects by their numbers. */
    String state() {
        StringBuilder text = new StringBuilder(numbers(resource.getContents()));
        for (EObject object : objects) {
            text.append('\n').append(objects.indexOf(object)).append(" in ").append(numbers(object.eContainer()));
            for (EStructuralFeature feature : features) {
                text.append(' ').append(feature.getName()).append('=').append(object.eIsSet(feature))
                        .append(numbers(object.eGet(feature)));
            }
        }
        return text.toString();
    }

    private String numbers(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::numbers).toList().toString();
        }
        return value instanceof EObject object ? String.valueOf(objects.indexOf(object)) : String.valueOf(value);
    }
}
