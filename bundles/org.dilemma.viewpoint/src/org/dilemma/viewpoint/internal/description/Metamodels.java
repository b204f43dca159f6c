/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/** Finds the packages of the semantic models, and what is in them, by the references of a specification. */
public final class Metamodels {
    private static final String ECORE_FILE = "platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore";

    private final EPackage.Registry packages;

    /** Finds in the given registry, and Ecore besides. */
    public Metamodels(EPackage.Registry packages) {
        this.packages = packages;
    }

    /** Whether a reference may lead to a file of specifications. */
    static boolean mayBeFile(URI uri) {
        return uri.scheme() != null && !uri.scheme().startsWith("http") && !"ecore".equals(uri.fileExtension());
    }

    /** A package, or the classifier or feature in it that the fragment names. */
    Optional<EObject> find(URI uri) {
        return find(uri.trimFragment().toString()).flatMap(found -> within(found, uri.fragment()));
    }

    private Optional<EPackage> find(String address) {
        if (address.equals(EcorePackage.eNS_URI) || address.equals(ECORE_FILE)) {
            return Optional.of(EcorePackage.eINSTANCE);
        }
        try {
            return Optional.ofNullable(packages.getEPackage(address));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty(); // a package that is registered and cannot be started
        }
    }

    private static Optional<EObject> within(EPackage found, String fragment) {
        EObject place = found;
        for (String step : fragment == null ? new String[0] : fragment.split("/")) {
            place = step.isEmpty() || place == null ? place : within(place, step);
        }
        return Optional.ofNullable(place);
    }

    private static EObject within(EObject place, String step) {
        if (place instanceof EPackage owner) {
            EClassifier classifier = owner.getEClassifier(step);
            return classifier != null ? classifier : owner.getESubpackages().stream()
                    .filter(part -> step.equals(part.getName())).findFirst().orElse(null);
        }
        return place instanceof EClass type ? type.getEStructuralFeature(step) : null;
    }
}
