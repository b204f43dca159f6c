/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The steps that change the model directly. */
final class ModelEdits {
    private static final Pattern OBJECT = Pattern.compile("(\\w+)\\((.*)\\)");

    private final EObject root;

    ModelEdits(EObject root) {
        this.root = root;
    }

    /** Whether a word begins a direct change. */
    static boolean isEdit(String word) {
        return List.of("set", "unset", "add", "detach", "new", "remove", "move").contains(word);
    }

    void run(List<String> words) {
        EObject object = object(words.get(1));
        switch (words.get(0)) {
            case "set" -> object.eSet(feature(object, words.get(2)), value(object, words.get(2), words.get(3)));
            case "unset" -> object.eUnset(feature(object, words.get(2)));
            case "add" -> list(object, words.get(2)).add(value(object, words.get(2), words.get(3)));
            case "detach" -> list(object, words.get(2)).remove(value(object, words.get(2), words.get(3)));
            case "new" -> create(object, words);
            case "remove" -> remove(object);
            case "move" -> move(object, words);
            default -> throw new IllegalArgumentException(words.get(0));
        }
    }

    /** The first object of a class and a name, in the order of containment. */
    EObject object(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("no such object " + word));
    }

    private Optional<EObject> find(String word) {
        Matcher matcher = OBJECT.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (ModelText.reference(root).equals(word)) {
            return Optional.of(root);
        }
        for (EObject object : (Iterable<EObject>) root::eAllContents) {
            if (ModelText.reference(object).equals(word)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }

    private static EStructuralFeature feature(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException("no such feature " + name);
        }
        return feature;
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, String name) {
        return (EList<Object>) object.eGet(feature(object, name));
    }

    private Object value(EObject object, String name, String word) {
        if ("null".equals(word)) {
            return null;
        }
        return feature(object, name) instanceof EAttribute attribute
                ? EcoreUtil.createFromString(attribute.getEAttributeType(), word) : object(word);
    }

    private void create(EObject object, List<String> words) {
        EClass type = (EClass) root.eClass().getEPackage().getEClassifier(words.get(3));
        EObject created = EcoreUtil.create(type);
        created.eSet(feature(created, "name"), words.get(4));
        place(created, object, words.get(2), words.size() > 5 ? Integer.parseInt(words.get(5)) : -1);
    }

    private static void place(EObject child, EObject object, String name, int index) {
        if (!feature(object, name).isMany()) {
            object.eSet(feature(object, name), child);
            return;
        }
        EList<Object> list = list(object, name);
        if (list.contains(child)) {
            list.move(index < 0 ? list.size() - 1 : index, child);
        } else if (index < 0) {
            list.add(child);
        } else {
            list.add(index, child);
        }
    }

    private void move(EObject object, List<String> words) {
        place(object, object(words.get(2)), words.get(3), words.size() > 4 ? Integer.parseInt(words.get(4)) : -1);
    }

    /** As Sirius does: references to what leaves the model go, too. */
    private void remove(EObject object) {
        EcoreUtil.remove(object);
        Collection<EObject> gone = new HashSet<>(List.of(object));
        object.eAllContents().forEachRemaining(gone::add);
        Map<EObject, Collection<Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(gone, root);
        uses.forEach((target, settings) -> settings.stream()
                .filter(setting -> setting.getEStructuralFeature() instanceof EReference reference
                        && !reference.isContainment() && reference.isChangeable())
                .forEach(setting -> EcoreUtil.remove(setting, target)));
    }
}
