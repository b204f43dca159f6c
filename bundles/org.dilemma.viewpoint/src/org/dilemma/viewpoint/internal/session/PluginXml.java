/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.session;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the extensions for viewpoints in a plugin.xml. */
final class PluginXml {
    private static final String POINT = "org.dilemma.platform.viewpoints";

    private PluginXml() {
    }

    /** The files that the extensions name, in their order. */
    static List<String> viewpoints(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(content);
        List<String> files = new ArrayList<>();
        String point = "";
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("extension")) {
                point = reader.getAttributeValue(null, "point");
            } else if (POINT.equals(point) && reader.getLocalName().equals("viewpoint")
                    && reader.getAttributeValue(null, "file") != null) {
                files.add(reader.getAttributeValue(null, "file"));
            }
        }
        return files;
    }
}
