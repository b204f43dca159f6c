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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** One specification file. */
final class SpecificationFile extends XMIResourceImpl {
    private final Findings findings;

    SpecificationFile(URI uri, Findings findings) {
        super(uri);
        this.findings = findings;
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new SpecificationLoad(createXMLHelper(), findings);
    }

    @Override
    public EObject getEObject(String fragment) {
        try {
            return super.getEObject(fragment);
        } catch (RuntimeException e) {
            return null; // a fragment that names no feature or is no path at all
        }
    }

    /** An element by its fragment, if there is one. */
    Optional<EObject> element(String fragment) {
        return Optional.ofNullable(getEObject(fragment));
    }
}
