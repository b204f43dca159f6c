/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The documentation of the extension points: complete, and its examples are what the tests compile and run. */
class DocumentationTest {
    private static final String PLATFORM = "org.dilemma.platform";

    @Test
    void everyPointHasADocumentWithAllSections() throws Exception {
        List<IExtensionPoint> points = List.of(Platform.getExtensionRegistry().getExtensionPoints(PLATFORM));

        assertEquals(3, points.size(), points::toString);
        for (IExtensionPoint point : points) {
            Document schema = schema(point);
            for (String section : List.of("since", "examples", "apiinfo", "implementation")) {
                assertFalse(section(schema, section).isBlank(), section + " of " + point.getUniqueIdentifier());
            }
        }
    }

    @Test
    void javaExamplesAreCompiledAsTheyStand() throws Exception {
        assertExample("evaluators", "src/com/example/polarity/PolarityEvaluator.java");
        assertExample("exampleLibraries", "src/com/example/course/CourseCases.java");
        assertExample("viewpoints", "src/com/example/weariness/WearinessServices.java");
    }

    @Test
    void theExampleOfASpecificationIsReadAsItStands() throws Exception {
        String specification = read("org.dilemma.platform.tests", "description/weariness.odesign")
                .replace("org.dilemma.platform.tests", "com.example.weariness");

        assertTrue(section(schema(point("viewpoints")), "examples").contains(specification));
    }

    @Test
    void xmlExamplesAreContributedAsTheyStand() throws Exception {
        for (String point : List.of("evaluators", "exampleLibraries", "viewpoints")) {
            String examples = section(schema(point(point)), "examples");
            assertTrue(examples.contains("point=\"" + PLATFORM + "." + point + "\""), examples);
            boolean contributed = false;
            for (IConfigurationElement element : point(point).getConfigurationElements()) {
                String name = point.equals("viewpoints") ? "file" : "class";
                String line = "<" + element.getName() + " " + name + "=\"" + element.getAttribute(name) + "\"/>";
                contributed |= examples.contains(line);
            }
            assertTrue(contributed, examples);
        }
    }

    private static void assertExample(String point, String source) throws Exception {
        String code = read("org.dilemma.platform.tests", source);
        String unlicensed = code.substring(code.indexOf("package "));

        assertTrue(section(schema(point(point)), "examples").contains(unlicensed), source);
    }

    private static IExtensionPoint point(String name) {
        return Platform.getExtensionRegistry().getExtensionPoint(PLATFORM, name);
    }

    private static Document schema(IExtensionPoint point) throws Exception {
        try (InputStream stream = Platform.getBundle(PLATFORM).getEntry(point.getSchemaReference()).openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        }
    }

    /** The text of a section, that is, of the annotation whose meta.section has the type. */
    private static String section(Document schema, String type) {
        var sections = schema.getElementsByTagName("meta.section");
        for (int i = 0; i < sections.getLength(); i++) {
            Element section = (Element) sections.item(i);
            if (section.getAttribute("type").equals(type)) {
                Element annotation = (Element) section.getParentNode().getParentNode();
                return annotation.getElementsByTagName("documentation").item(0).getTextContent();
            }
        }
        return "";
    }

    private static String read(String bundle, String path) throws IOException {
        var entry = Platform.getBundle(bundle).getEntry(path);
        assertNotNull(entry, path);
        try (InputStream stream = entry.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
