/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.io.CharConversionException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.xml.sax.SAXParseException;

/** Says in plain words what the parser and EMF report in theirs. */
final class ProblemTranslator {
    private static final Pattern VERSION = Pattern
            .compile("http://www\\.dilemma-workbench\\.org/model/(\\d+(?:\\.\\d+)*)");

    private ProblemTranslator() {
    }

    /** The problems behind a failed load: those collected in the resource, else the exception itself. */
    static List<ScenarioReadException.Problem> translate(Throwable failure, List<Resource.Diagnostic> errors,
            byte[] content) {
        Throwable cause = rootCause(failure);
        if (isIncomplete(cause, content)) {
            int line = cause instanceof SAXParseException e ? e.getLineNumber() : 0;
            return List.of(problem(line, "", Messages.get("truncated"), "truncated.remedy"));
        }
        if (cause instanceof CharConversionException) {
            return List.of(Encodings.problem(content));
        }
        if (cause instanceof SAXParseException || cause instanceof ReadProblem || errors.isEmpty()) {
            return List.of(translate(cause));
        }
        return translateAll(errors);
    }

    /** All collected problems, in the order of the file. */
    static List<ScenarioReadException.Problem> translateAll(List<Resource.Diagnostic> errors) {
        List<ScenarioReadException.Problem> problems = new ArrayList<>();
        for (Resource.Diagnostic error : errors) {
            ScenarioReadException.Problem problem = error instanceof Throwable t ? translate(rootCause(t))
                    : problem(error.getLine(), "", error.getMessage(), "general.remedy");
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
        problems.sort(Comparator.comparingInt(ScenarioReadException.Problem::line));
        // below an unknown namespace nothing is known: what follows the first problem only repeats it
        return errors.stream().anyMatch(PackageNotFoundException.class::isInstance) ? problems.subList(0, 1) : problems;
    }

    private static ScenarioReadException.Problem translate(Throwable cause) {
        if (cause instanceof ReadProblem own) {
            return own.toProblem();
        }
        if (cause instanceof FeatureNotFoundException e) {
            return unknownFeature(e);
        }
        if (cause instanceof PackageNotFoundException e) {
            return unknownNamespace(e);
        }
        if (cause instanceof ClassNotFoundException e) {
            return problem(e.getLine(), "", Messages.get("unknown.class", e.getName()), "unknown.class.remedy");
        }
        if (cause instanceof IllegalValueException e) {
            return badValue(e);
        }
        if (cause instanceof UnresolvedReferenceException e) {
            return dangling(e);
        }
        if (cause instanceof SAXParseException e) {
            return notWellFormed(e);
        }
        if (cause instanceof UnsupportedEncodingException) {
            return problem(0, "", Messages.get("encoding.unknown"), "encoding.unknown.remedy");
        }
        if (cause instanceof XMIException e) {
            return problem(e.getLine(), "", Messages.get("malformed", plain(e)), "general.remedy");
        }
        return problem(0, "", Messages.get("malformed", plain(cause)), "general.remedy");
    }

    private static ScenarioReadException.Problem unknownFeature(FeatureNotFoundException e) {
        EObject owner = e.getObject();
        if (owner == null) {
            return problem(e.getLine(), "", Messages.get("unknown.element", e.getName()), "no.scenario.remedy");
        }
        List<String> known = owner.eClass().getEAllStructuralFeatures().stream().map(EStructuralFeature::getName)
                .sorted().toList();
        String type = owner.eClass().getName();
        Optional<String> meant = "id".equals(e.getName()) ? Optional.of("xmi:id")
                : SimilarNames.nearest(e.getName(), known);
        String remedy = meant
                .map(name -> Messages.get("unknown.feature.similar", name))
                .orElseGet(() -> Messages.get("unknown.feature.remedy", type, String.join(", ", known)));
        return new ScenarioReadException.Problem(e.getLine(), Places.of(owner),
                Messages.get("unknown.feature", e.getName(), type), remedy);
    }

    private static ScenarioReadException.Problem dangling(UnresolvedReferenceException e) {
        String element = e.getObject() == null ? "" : Places.of(e.getObject());
        String feature = e.getFeature() == null ? "" : e.getFeature().getName();
        return problem(e.getLine(), element, Messages.get("dangling", feature, e.getReference()), "dangling.remedy");
    }

    private static ScenarioReadException.Problem unknownNamespace(PackageNotFoundException e) {
        if (e.uri() == null) {
            return problem(e.getLine(), "", Messages.get("no.scenario"), "no.scenario.remedy");
        }
        String uri = e.uri();
        Matcher version = VERSION.matcher(uri);
        if (version.matches()) {
            return problem(e.getLine(), "", Messages.get("other.version", version.group(1)), "other.version.remedy");
        }
        return problem(e.getLine(), "", Messages.get("unknown.namespace", uri), "unknown.namespace.remedy");
    }

    private static ScenarioReadException.Problem badValue(IllegalValueException e) {
        EStructuralFeature feature = e.getFeature();
        String element = e.getObject() == null ? "" : Places.of(e.getObject());
        String name = feature == null ? "" : feature.getName();
        String value = String.valueOf(e.getValue());
        if (feature instanceof EReference reference) {
            String kind = reference.isContainment() ? "bad.content" : "bad.reference";
            String given = e.getValue() instanceof EObject object ? object.eClass().getName() : value;
            return problem(e.getLine(), element,
                    Messages.get(kind, name, reference.getEReferenceType().getName(), given), kind + ".remedy");
        }
        if (feature != null && feature.getEType() instanceof EEnum type) {
            String allowed = type.getELiterals().stream().map(EEnumLiteral::getName).collect(Collectors.joining(", "));
            return new ScenarioReadException.Problem(e.getLine(), element, Messages.get("bad.value", name, value),
                    Messages.get("bad.literal.remedy", allowed));
        }
        return problem(e.getLine(), element, Messages.get("bad.whole.number", name, value), "bad.whole.number.remedy");
    }

    private static boolean isIncomplete(Throwable cause, byte[] content) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof SAXParseException && !message.contains("DOCTYPE")
                && (CutOffFiles.isCutOff(content) || message.contains("must start and end within the same entity")
                        || message.contains("Premature end"));
    }

    private static ScenarioReadException.Problem notWellFormed(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("DOCTYPE")) {
            return problem(e.getLineNumber(), "", Messages.get("doctype"), "doctype.remedy");
        }
        return problem(Math.max(0, e.getLineNumber()), "", Messages.get("not.xml", sentence(message)),
                "general.remedy");
    }

    private static ScenarioReadException.Problem problem(int line, String element, String text, String remedyKey) {
        return new ScenarioReadException.Problem(line, element, text, Messages.get(remedyKey));
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause && !(cause instanceof ReadProblem)) {
            cause = cause.getCause();
        }
        // a bad number is wrapped by EMF around the number format's own exception
        return cause instanceof RuntimeException && failure instanceof IllegalValueException ? failure : cause;
    }

    private static String plain(Throwable cause) {
        String message = cause.getMessage();
        return sentence(message == null ? cause.getClass().getSimpleName() : message);
    }

    private static String sentence(String message) {
        String text = message.strip().replaceAll("\\s+", " ");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
