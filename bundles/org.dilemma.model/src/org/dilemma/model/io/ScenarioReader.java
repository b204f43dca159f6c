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
import java.util.List;
import java.util.stream.Stream;
import org.dilemma.model.Scenario;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

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
        if (isBlank(bytes)) {
            throw failure(Messages.get("empty"), "empty.remedy");
        }
        if (Encodings.isBent(bytes)) {
            throw new ScenarioReadException(file, List.of(Encodings.problem(bytes)));
        }
        try {
            resource.load(new ByteArrayInputStream(bytes), null);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ScenarioReadException(file, ProblemTranslator.translate(e, resource.getErrors(), bytes));
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

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (!Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }

    private void check(EObject element, List<ScenarioReadException.Problem> problems) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.isRequired() && !element.eIsSet(attribute)) {
                problems.add(new ScenarioReadException.Problem(resource.lineOf(element), Places.of(element),
                        Messages.get("required", attribute.getName()), Messages.get("required.remedy")));
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                targets(element, reference).forEach(target -> check(element, reference, target, problems));
            }
        }
    }

    private void check(EObject element, EReference reference, EObject target,
            List<ScenarioReadException.Problem> problems) {
        String problem = target.eIsProxy() ? "other.file" : "element.as.reference";
        if (target.eResource() != resource) {
            problems.add(new ScenarioReadException.Problem(resource.lineOf(element), Places.of(element),
                    Messages.get(problem, reference.getName()),
                    Messages.get(problem + ".remedy", reference.getName())));
        }
    }

    private static List<EObject> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        Stream<?> targets = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return targets.map(EObject.class::cast).toList();
    }

    private ScenarioReadException failure(String problem, String remedyKey) {
        return new ScenarioReadException(file,
                List.of(new ScenarioReadException.Problem(0, "", problem, Messages.get(remedyKey))));
    }
}
