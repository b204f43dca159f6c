/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The description language of Sirius as packages that only this bundle sees: they are never put into the global
 * registry, so that they cannot get into the way of Sirius itself. Loaded once; not changed afterwards.
 */
final class Language {
    private static final Map<String, EPackage> PACKAGES = load();

    private Language() {
    }

    /** A registry that knows the language and Ecore and nothing else. */
    static EPackage.Registry registry() {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.putAll(PACKAGES);
        registry.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        return registry;
    }

    /** Whether a class is one of the language and not, for instance, of Ecore. */
    static boolean knows(EClass type) {
        return type.getEPackage() != null && PACKAGES.get(type.getEPackage().getNsURI()) == type.getEPackage();
    }

    /** A class of the language, which is known to exist. */
    static EClass type(String namespace, String name) {
        return (EClass) PACKAGES.get(namespace).getEClassifier(name);
    }

    private static Map<String, EPackage> load() {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("dilemma:/sirius.ecore"));
        try (InputStream content = Language.class.getResourceAsStream("sirius.ecore")) {
            resource.load(content, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, EPackage> packages = new TreeMap<>();
        collect((EPackage) resource.getContents().get(0), packages);
        return packages;
    }

    private static void collect(EPackage owner, Map<String, EPackage> packages) {
        for (EPackage part : owner.getESubpackages()) {
            packages.put(part.getNsURI(), part);
            part.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .forEach(Language::prepare);
            collect(part, packages);
        }
    }

    /** Lets a class work out what it would else work out at first use, perhaps in two threads at once. */
    private static void prepare(EClass type) {
        type.getEAllSuperTypes();
        type.getEAllStructuralFeatures();
        type.getEAllAttributes();
        type.getEAllReferences();
        type.getEAllContainments();
    }
}
