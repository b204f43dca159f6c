/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.description.Problem.Severity;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Puts elements in the place of references into other files, once. What a reference does not find is reported and taken
 * out, so that whoever reads the specification meets no empty stand-ins.
 */
public final class References {
    private final SpecificationFiles files;
    private final Metamodels metamodels;
    private final Findings findings;

    /** Prepares to resolve. */
    public References(SpecificationFiles files, Metamodels metamodels, Findings findings) {
        this.files = files;
        this.metamodels = metamodels;
        this.findings = findings;
    }

    /** Resolves the references of all files, those included that are opened on the way. */
    public void resolve() {
        for (int i = 0; i < files.getResources().size(); i++) {
            List<EObject> elements = new ArrayList<>();
            EcoreUtil.getAllProperContents(files.getResources().get(i), false)
                    .forEachRemaining(element -> elements.add((EObject) element));
            elements.forEach(this::resolve);
        }
    }

    private void resolve(EObject element) {
        if (element.eIsProxy()) {
            report("contained-elsewhere", element, element.eContainmentFeature(), element);
            EcoreUtil.remove(element);
            return;
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isDerived()) {
                resolve(element, reference);
            }
        }
    }

    private void resolve(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        if (value instanceof InternalEList<?> list) {
            resolveAll(element, reference, list);
        } else if (value instanceof EObject target && target.eIsProxy()) {
            element.eSet(reference, find(element, reference, target).orElse(null));
        }
    }

    @SuppressWarnings("unchecked") // the reference holds elements
    private void resolveAll(EObject element, EReference reference, InternalEList<?> list) {
        List<EObject> before = (List<EObject>) list.basicList();
        if (before.stream().anyMatch(EObject::eIsProxy)) {
            Collection<EObject> after = new LinkedHashSet<>();
            List.copyOf(before).forEach(target -> {
                if (target.eIsProxy()) {
                    find(element, reference, target).ifPresent(after::add);
                } else {
                    after.add(target);
                }
            });
            list.clear();
            ((List<EObject>) list).addAll(after);
        }
    }

    private Optional<EObject> find(EObject element, EReference reference, EObject proxy) {
        Optional<EObject> found = find(((InternalEObject) proxy).eProxyURI());
        if (found.isEmpty()) {
            report("missing-element", element, reference, proxy);
        } else if (!reference.getEReferenceType().isInstance(found.get())) {
            findings.add(Severity.ERROR, "wrong-class", element, address(element), 0, reference.getName(),
                    reference.getEReferenceType().getName(), found.get().eClass().getName());
        }
        return found.filter(reference.getEReferenceType()::isInstance);
    }

    private Optional<EObject> find(URI uri) {
        Optional<EObject> metamodel = metamodels.find(uri);
        if (metamodel.isPresent() || uri.fragment() == null || !Metamodels.mayBeFile(uri)) {
            return metamodel;
        }
        return files.file(uri.trimFragment()).map(file -> element(file, uri.fragment()));
    }

    private static EObject element(Resource file, String fragment) {
        try {
            return file.getEObject(fragment);
        } catch (RuntimeException e) {
            return null; // a fragment that names no feature or is no path at all
        }
    }

    private void report(String code, EObject element, EReference reference, EObject proxy) {
        boolean metamodel = reference.getName().equals("metamodel");
        Severity severity = metamodel ? Severity.WARNING : Severity.ERROR;
        int line = findings.lines().getOrDefault(proxy, 0);
        findings.add(severity, metamodel ? "missing-metamodel" : code, element, address(element), line,
                String.valueOf(((InternalEObject) proxy).eProxyURI()), reference.getName());
    }

    private static URI address(EObject element) {
        Resource file = element.eResource();
        return file == null ? null : file.getURI();
    }
}
