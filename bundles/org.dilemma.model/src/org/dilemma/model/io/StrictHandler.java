/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dilemma.model.DilemmaPackage;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Builds the model while it parses and notes the line of each element. Refuses what EMF would drop or bend in silence:
 * an id or a single value given twice, stray text, numbers that are not finite, ids that no reference can spell; and
 * nesting so deep that it could exhaust the stack.
 */
final class StrictHandler extends SAXXMIHandler {
    private static final int DEEPEST = 100;
    private static final int LONGEST_QUOTE = 40;
    private static final String XMI_ID = "xmi:id";
    private static final Pattern USABLE_ID = Pattern.compile("[^\\s#/][^\\s#]*");

    private final Map<EObject, Integer> lines;
    private final Set<String> ids = new HashSet<>();
    private EObject withStrayText;
    private int depth;

    StrictHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, Map<EObject, Integer> lines) {
        super(resource, helper, options);
        this.lines = lines;
    }

    @Override
    public void startElement(String uri, String localName, String name) {
        if (++depth > DEEPEST) {
            throw new WrappedException(new ReadProblem(getLineNumber(), name,
                    Messages.get("too.deep", String.valueOf(DEEPEST)), Messages.get("too.deep.remedy")));
        }
        super.startElement(uri, localName, name);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        String id = attributes.getValue(XMI_ID);
        if (id != null && !USABLE_ID.matcher(id).matches()) {
            report(name, Messages.get("id.unusable", id), Messages.get("id.unusable.remedy"));
        } else if (id != null && !ids.add(id)) {
            report(name, Messages.get("id.twice", id), Messages.get("id.twice.remedy"));
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        super.characters(characters, start, length);
        String stray = text == null ? new String(characters, start, length).strip() : "";
        EObject element = objects.isEmpty() ? null : objects.peekEObject();
        if (!stray.isEmpty() && (element == null || element != withStrayText)) {
            withStrayText = element; // the parser hands over long text in pieces
            report(element, Messages.get("stray.text", cropped(stray)), Messages.get("stray.text.remedy"));
        }
    }

    @Override
    protected void setAttribValue(EObject element, String name, String value) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature instanceof EReference reference && reference.isContainment()) {
            report(element, Messages.get("element.as.attribute", name), elementRemedy(reference, value));
        } else {
            super.setAttribValue(element, name, value);
        }
    }

    private static String elementRemedy(EReference reference, String value) {
        String key = reference.getEReferenceType() != DilemmaPackage.eINSTANCE.getEstimate()
                ? "element.as.attribute.other.remedy"
                : FiniteNumbers.isFinite(value) ? "element.as.attribute.remedy" : "element.as.attribute.word.remedy";
        return Messages.get(key, reference.getName(), value);
    }

    @Override
    protected EFactory getFactoryForPrefix(String prefix) {
        if (!prefix.isEmpty() && helper.getURI(prefix) == null) {
            throw new WrappedException(new ReadProblem(getLineNumber(), "", Messages.get("prefix", prefix),
                    Messages.get("prefix.remedy", prefix)));
        }
        return super.getFactoryForPrefix(prefix);
    }

    @Override
    protected void setFeatureValue(EObject element, EStructuralFeature feature, Object value, int position) {
        if (!feature.isMany() && element.eIsSet(feature)) {
            report(element, Messages.get("value.twice", feature.getName()), Messages.get("value.twice.remedy"));
        } else if (value instanceof String number && isNumber(feature) && !FiniteNumbers.isFinite(number)) {
            report(element, Messages.get("bad.number", feature.getName(), number),
                    Messages.get("bad.number.remedy"));
        } else {
            super.setFeatureValue(element, feature, value, position);
        }
    }

    private static String cropped(String stray) {
        return stray.length() > LONGEST_QUOTE ? stray.substring(0, LONGEST_QUOTE) + "..." : stray;
    }

    private static boolean isNumber(EStructuralFeature feature) {
        return feature.getEType() == EcorePackage.Literals.EDOUBLE;
    }

    @Override
    protected void processObject(EObject object) {
        if (object != null) {
            lines.put(object, getLineNumber());
        }
        super.processObject(object);
    }

    private void report(EObject element, String problem, String remedy) {
        xmlResource.getErrors().add(new ReadProblem(getLineNumber(), element, problem, remedy));
    }

    private void report(String tag, String problem, String remedy) {
        xmlResource.getErrors().add(new ReadProblem(getLineNumber(), tag, problem, remedy));
    }
}
