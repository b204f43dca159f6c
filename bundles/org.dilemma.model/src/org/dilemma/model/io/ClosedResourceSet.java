/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import org.dilemma.model.DilemmaPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Holds one resource and never loads another, so that no file can make the workbench open a second one. */
final class ClosedResourceSet extends ResourceSetImpl {

    ClosedResourceSet() {
        EPackage.Registry packages = new EPackageRegistryImpl();
        packages.put(DilemmaPackage.eNS_URI, DilemmaPackage.eINSTANCE);
        setPackageRegistry(packages);
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return getResources().stream().filter(resource -> uri.equals(resource.getURI())).findFirst().orElse(null);
    }

    @Override
    public EObject getEObject(URI uri, boolean loadOnDemand) {
        Resource resource = getResource(uri.trimFragment(), false);
        return resource == null ? null : resource.getEObject(uri.fragment());
    }
}
