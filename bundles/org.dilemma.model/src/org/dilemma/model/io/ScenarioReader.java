/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dilemma.model.Labels;
import org.dilemma.model.Scenario;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/** Reads one scenario from bytes. */
final class ScenarioReader {
    private final String file;
    private final ScenarioResource resource;

    /** A reader for a file that messages call by a name. */
    ScenarioReader(URI uri, String file) {
        this.file = file;
        resource = new ScenarioResource(uri);
        new ClosedResourceSet().getResources().add(resource);
    }

    Scenario read(byte[] bytes) throws ScenarioReadException {
        if (bytes.length == 0) {
            throw failure(Messages.get("empty"), "empty.remedy");
        }
        try {
            resource.load(new ByteArrayInputStream(bytes), null);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ScenarioReadException(file, ProblemTranslator.translate(e, resource.getErrors()));
        }
        if (!resource.getErrors().isEmpty()) {
            throw new ScenarioReadException(file, ProblemTranslator.translateAll(resource.getErrors()));
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Scenario scenario)) {
            throw failure(Messages.get("no.scenario"), "no.scenario.remedy");
        }
        List<ScenarioReadException.Problem> problems = new ArrayList<>();
        scenario.eAllContents().forEachRemaining(element -> check(element, problems));
        if (!problems.isEmpty()) {
            throw new ScenarioReadException(file, problems);
        }
        return scenario;
    }

    private void check(EObject element, List<ScenarioReadException.Problem> problems) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.isRequired() && !element.eIsSet(attribute)) {
                problems.add(new ScenarioReadException.Problem(resource.lineOf(element), Labels.of(element),
                        Messages.get("required", attribute.getName()), Messages.get("required.remedy")));
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && refersOutside(element, reference)) {
                problems.add(new ScenarioReadException.Problem(resource.lineOf(element), Labels.of(element),
                        Messages.get("other.file", reference.getName()), Messages.get("other.file.remedy")));
            }
        }
    }

    private static boolean refersOutside(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        List<?> targets = value instanceof InternalEList<?> list ? list.basicList() : Arrays.asList(value);
        return targets.stream().anyMatch(target -> target instanceof EObject object && object.eIsProxy());
    }

    private ScenarioReadException failure(String problem, String remedyKey) {
        return new ScenarioReadException(file,
                List.of(new ScenarioReadException.Problem(0, "", problem, Messages.get(remedyKey))));
    }
}
