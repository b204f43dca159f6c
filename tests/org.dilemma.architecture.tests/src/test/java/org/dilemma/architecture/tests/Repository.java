/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The repository that the tests run in. */
final class Repository {

    private final Path root;

    Repository(Path root) {
        this.root = root;
    }

    /** The repository around the working folder of the tests. */
    static Repository here() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles")) || !Files.isDirectory(folder.resolve("releng"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the tests do not run inside the repository");
            }
        }
        return new Repository(folder);
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    List<BundleFolder> bundles() {
        return BundleFolder.all(root.resolve("bundles"));
    }

    /** The folders with a pom.xml in the folders that hold modules, as paths from the root. */
    List<String> moduleFolders() {
        return Stream.of("bundles", "features", "releng", "tests").map(root::resolve).filter(Files::isDirectory)
                .flatMap(Repository::children).filter(child -> Files.exists(child.resolve("pom.xml")))
                .map(child -> root.relativize(child).toString().replace('\\', '/')).sorted().toList();
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an XML file of the repository. */
    Document xml(String path) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(root.resolve(path).toFile());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(path, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All elements of a name, anywhere in a document or below an element. */
    static List<Element> elements(Node parent, String name) {
        NodeList nodes = parent instanceof Document document ? document.getElementsByTagName(name)
                : ((Element) parent).getElementsByTagName(name);
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(nodes::item).map(Element.class::cast)
                .toList();
    }

    /** The text of the first element of a name, or an empty text. */
    static String text(Node parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }
}
