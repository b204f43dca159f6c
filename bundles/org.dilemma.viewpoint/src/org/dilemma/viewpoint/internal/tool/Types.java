/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds the classes that tools make objects of, among the packages that the model uses and the registered ones. */
final class Types {
    private final Collection<? extends EObject> roots;

    Types(Collection<? extends EObject> roots) {
        this.roots = roots;
    }

    /**
     * A new object.
     *
     * @param name name of its class: {@code package::Class}, {@code package.Class} or {@code Class}
     * @return the object; empty if no class of that name can have objects
     */
    Optional<EObject> create(String name) {
        String qualified = name.trim().replace("::", ".");
        int dot = qualified.lastIndexOf('.');
        String type = qualified.substring(dot + 1);
        String path = dot < 0 ? "" : qualified.substring(0, dot);
        String owner = path.substring(path.lastIndexOf('.') + 1);
        return packages().filter(candidate -> owner.isEmpty() || owner.equals(candidate.getName()))
                .map(candidate -> candidate.getEClassifier(type)).filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(found -> !found.isAbstract() && !found.isInterface())
                .findFirst().map(EcoreUtil::create);
    }

    private Stream<EPackage> packages() {
        Stream<EPackage> registered = Stream.concat(sets().map(ResourceSet::getPackageRegistry),
                Stream.of(EPackage.Registry.INSTANCE)).flatMap(Types::packages);
        return Stream.concat(used().stream(), registered);
    }

    private Stream<ResourceSet> sets() {
        return roots.stream().map(EObject::eResource).filter(Objects::nonNull).map(Resource::getResourceSet)
                .filter(Objects::nonNull).distinct();
    }

    private static Stream<EPackage> packages(EPackage.Registry registry) {
        return List.copyOf(registry.keySet()).stream().map(registry::getEPackage).filter(Objects::nonNull);
    }

    /** The packages of the roots and all that these refer to. */
    private Set<EPackage> used() {
        Set<EPackage> found = new LinkedHashSet<>();
        Deque<EPackage> open = new ArrayDeque<>();
        roots.forEach(root -> open.add(outermost(root.eClass().getEPackage())));
        while (!open.isEmpty()) {
            EPackage next = open.remove();
            if (found.add(next)) {
                open.addAll(next.getESubpackages());
                next.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                        .flatMap(Types::neighbors).map(type -> outermost(type.getEPackage())).forEach(open::add);
            }
        }
        return found;
    }

    private static Stream<EClass> neighbors(EClass type) {
        Stream<EClass> referred = type.getEReferences().stream().map(EReference::getEReferenceType);
        return Stream.concat(type.getESuperTypes().stream(), referred)
                .filter(neighbor -> neighbor != null && neighbor.getEPackage() != null);
    }

    private static EPackage outermost(EPackage owner) {
        return owner.getESuperPackage() == null ? owner : outermost(owner.getESuperPackage());
    }
}
