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
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Builds the model while it parses; notes the line of each element, and refuses ids given twice and deep nesting. */
final class StrictHandler extends SAXXMIHandler {
    private static final int DEEPEST = 100;
    private static final String XMI_ID = "xmi:id";

    private final Map<EObject, Integer> lines;
    private final Set<String> ids = new HashSet<>();
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
        if (id != null && !ids.add(id)) {
            xmlResource.getErrors().add(new ReadProblem(getLineNumber(), name, Messages.get("id.twice", id),
                    Messages.get("id.twice.remedy")));
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        boolean strayText = text == null && !new String(characters, start, length).isBlank();
        if (strayText && xmlResource.getErrors().isEmpty()) {
            xmlResource.getErrors().add(new ReadProblem(getLineNumber(), "",
                    Messages.get("stray.text", new String(characters, start, length).strip()),
                    Messages.get("stray.text.remedy")));
        }
        super.characters(characters, start, length);
    }

    @Override
    protected void processObject(EObject object) {
        if (object != null) {
            lines.put(object, getLineNumber());
        }
        super.processObject(object);
    }
}
