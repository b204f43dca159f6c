/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.util.List;
import java.util.Map;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Problem.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.SAXParseException;

/**
 * Builds a specification while it is parsed: notes lines, reports what the language does not have and goes on without
 * it, and stops at nesting that could exhaust the stack.
 */
final class SpecificationHandler extends SAXXMIHandler {
    private static final int DEEPEST = 200;
    private static final int MOST = 50_000;

    private final Findings findings;
    private String typeName = "";
    private int depth;
    private int count;

    SpecificationHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, Findings findings) {
        super(resource, helper, options);
        this.findings = findings;
    }

    @Override
    public void startElement(String uri, String localName, String name) {
        if (++depth > DEEPEST) {
            throw new StopReading("too-deep", getLineNumber(), String.valueOf(DEEPEST));
        }
        if (++count > MOST) {
            throw new StopReading("too-many", getLineNumber(), String.valueOf(MOST));
        }
        typeName = name;
        super.startElement(uri, localName, name);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    protected EObject createObjectFromTypeName(EObject owner, String type, EStructuralFeature feature) {
        typeName = type;
        return super.createObjectFromTypeName(owner, OlderNames.ofClass(type), feature);
    }

    @Override
    protected void handleFeature(String prefix, String name) {
        super.handleFeature(prefix, OlderNames.ofFeature(name));
    }

    @Override
    protected void setAttribValue(EObject element, String name, String value) {
        if (name.equals("listAttribute") && Elements.is(element, "ContainerMapping")) {
            super.setAttribValue(element, "childrenPresentation", value.equals("true") ? "List" : "FreeForm");
        } else if (name.equals("labelFormat")) {
            formats(value).forEach(format -> super.setAttribValue(element, name, format));
        } else {
            super.setAttribValue(element, OlderNames.ofFeature(name), value);
        }
    }

    private static List<String> formats(String value) {
        return switch (value) {
            case "normal" -> List.of();
            case "bold_italic" -> List.of("bold", "italic");
            default -> List.of(value);
        };
    }

    @Override
    protected void processObject(EObject object) {
        if (object != null) {
            findings.line(object, getLineNumber());
        }
        super.processObject(object);
    }

    @Override
    protected EPackage getPackageForURI(String namespace) {
        return packageRegistry.getEPackage(namespace); // and never from an address that the file names
    }

    @Override
    protected EPackage handleMissingPackage(String namespace) {
        return null;
    }

    @Override
    protected void processSchemaLocations(String prefix, String name) {
        // a file does not say from where its language is to be loaded
    }

    @Override
    protected void setFeatureValue(EObject element, EStructuralFeature feature, Object value, int position) {
        if (value instanceof EObject object && !feature.getEType().isInstance(object)) {
            report("wrong-class", element, feature.getName(), feature.getEType().getName(), Elements.type(object));
        } else {
            super.setFeatureValue(element, feature, value, position);
        }
    }

    @Override
    public void fatalError(SAXParseException problem) {
        boolean doctype = problem.getMessage().contains("DOCTYPE");
        throw new StopReading(doctype ? "doctype" : "not-xml", problem.getLineNumber(), problem.getMessage());
    }

    @Override
    public void error(XMIException problem) {
        int line = problem.getLine();
        if (problem instanceof FeatureNotFoundException unknown) {
            EObject element = unknown.getObject();
            unknownFeature(element, unknown.getName(), line);
        } else if (problem instanceof PackageNotFoundException
                || problem instanceof ClassNotFoundException unknown && unknown.getFactory() == null) {
            unknownPackage(line);
        } else if (problem instanceof ClassNotFoundException unknown) {
            reportAt(line, "unknown-class", owner(), typeName, String.valueOf(unknown.getName()));
        } else if (problem instanceof IllegalValueException wrong) {
            EStructuralFeature feature = wrong.getFeature();
            reportAt(line, "wrong-value", wrong.getObject(), feature == null ? "" : feature.getName(),
                    String.valueOf(wrong.getValue()));
        } else if (problem instanceof UnresolvedReferenceException missing) {
            reportAt(line, "missing-element", missing.getObject(), missing.getReference());
        } else {
            reportAt(line, "malformed", owner(), String.valueOf(problem.getMessage()));
        }
    }

    private void unknownFeature(EObject element, String feature, int line) {
        String type = element == null ? "" : Elements.type(element);
        if (!OlderNames.isOtherEnd(type, feature)) {
            reportAt(line, "unknown-feature", element, feature, type);
        }
    }

    private void unknownPackage(int line) {
        String known = helper.getURI(typeName.substring(0, Math.max(0, typeName.indexOf(':'))));
        String namespace = known == null ? "" : known;
        Dialects.of(namespace).ifPresentOrElse(dialect -> findings.add(Severity.WARNING, "other-dialect", owner(),
                resourceURI, line, typeName, dialect),
                () -> reportAt(line, "unknown-namespace", owner(), typeName, namespace));
    }

    private EObject owner() {
        return objects.isEmpty() ? null : objects.peekEObject();
    }

    private void report(String code, EObject element, Object... arguments) {
        reportAt(getLineNumber(), code, element, arguments);
    }

    private void reportAt(int line, String code, EObject element, Object... arguments) {
        findings.add(Severity.ERROR, code, element, resourceURI, line, arguments);
    }
}
