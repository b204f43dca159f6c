/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.tests;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The viewpoint specification as plain XML. */
final class Specification {
    private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");

    private final Element root;

    private Specification(Element root) {
        this.root = root;
    }

    static Specification read() {
        try (InputStream stream = Specification.class.getResourceAsStream("/description/dilemma.odesign")) {
            return new Specification(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Element root() {
        return root;
    }

    /** All elements in document order. */
    List<Element> elements() {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Element element, List<Element> found) {
        found.add(element);
        children(element).forEach(child -> collect(child, found));
    }

    static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    static List<Attr> attributes(Element element) {
        List<Attr> found = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            found.add((Attr) element.getAttributes().item(i));
        }
        return found;
    }

    /** The element that a reference such as //@ownedViewpoints[name='x']/@y.0 points at. */
    Optional<Element> find(String reference) {
        Element at = root;
        for (String step : reference.substring(2).split("/")) {
            Matcher matcher = STEP.matcher(step);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            List<Element> next = children(at).stream().filter(child -> child.getTagName().equals(matcher.group(1)))
                    .filter(child -> matcher.group(2) == null || child.getAttribute("name").equals(matcher.group(2)))
                    .toList();
            int index = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
            if (index >= next.size()) {
                return Optional.empty();
            }
            at = next.get(index);
        }
        return Optional.of(at);
    }

    /** Where an element stands, for messages. */
    static String place(Element element) {
        String name = element.getAttribute("name");
        String here = element.getTagName() + (name.isEmpty() ? "" : " '" + name + "'");
        return element.getParentNode() instanceof Element parent ? place(parent) + " > " + here : here;
    }
}
