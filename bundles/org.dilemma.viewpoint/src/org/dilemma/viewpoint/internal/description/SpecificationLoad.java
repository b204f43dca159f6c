/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses with a parser that knows no document types and no external entities. */
final class SpecificationLoad extends XMILoadImpl {
    private final Findings findings;

    SpecificationLoad(XMLHelper helper, Findings findings) {
        super(helper);
        this.findings = findings;
    }

    @Override
    @SuppressWarnings("deprecation") // only the older of the two parser interfaces has a locale
    protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(false);
        factory.setValidating(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        SAXParser parser = factory.newSAXParser();
        parser.getParser().setLocale(Locale.ROOT); // English messages in English sentences
        return parser;
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new SpecificationHandler(resource, helper, options, findings);
    }

    @Override
    protected void handleErrors() {
        // all of them are findings already, and the rest of the file counts
    }
}
