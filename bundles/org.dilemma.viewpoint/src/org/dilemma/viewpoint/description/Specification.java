/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import java.util.List;
import java.util.Map;
import org.dilemma.viewpoint.internal.description.Paths;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * What was read from one or several specification files, and what is wrong with them. Unchanging once read; its
 * elements must not be changed. Safe for several threads as long as nobody changes an element.
 */
public final class Specification {
    private final List<EObject> roots;
    private final List<Problem> problems;
    private final Map<EObject, Integer> lines;

    Specification(List<EObject> roots, List<Problem> problems, Map<EObject, Integer> lines) {
        this.roots = List.copyOf(roots);
        this.problems = List.copyOf(problems);
        this.lines = lines;
    }

    /** The groups at the roots of the files that were asked for, in their order; a file without one has none here. */
    public List<EObject> roots() {
        return roots;
    }

    /** Everything that is wrong or not supported, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }

    /** The viewpoints of all roots, in the order of the files. */
    public List<EObject> viewpoints() {
        return roots.stream().flatMap(root -> Elements.many(root, "ownedViewpoints").stream()).toList();
    }

    /** The representation descriptions of all viewpoints, diagrams and tables mixed, in the order of the files. */
    public List<EObject> representations() {
        return viewpoints().stream()
                .flatMap(viewpoint -> Elements.many(viewpoint, "ownedRepresentations").stream()).toList();
    }

    /** The names of the Java classes that hold the services of a viewpoint, in the order of the file. */
    public static List<String> serviceClasses(EObject viewpoint) {
        return Elements.many(viewpoint, "ownedJavaExtensions").stream().map(Specification::serviceClass)
                .filter(name -> !name.isEmpty()).toList();
    }

    /** The element of a viewpoint that names a class of services; the viewpoint itself where none does. */
    public static EObject serviceExtension(EObject viewpoint, String className) {
        return Elements.many(viewpoint, "ownedJavaExtensions").stream()
                .filter(extension -> serviceClass(extension).equals(className)).findFirst().orElse(viewpoint);
    }

    private static String serviceClass(EObject extension) {
        return Elements.text(extension, "qualifiedClassName").strip();
    }

    /** Where an element of this specification stands. */
    public Place place(EObject element) {
        Resource file = element.eResource();
        return new Place(file == null ? "" : Paths.file(file.getURI()), lines.getOrDefault(element, 0),
                Paths.of(element));
    }
}
