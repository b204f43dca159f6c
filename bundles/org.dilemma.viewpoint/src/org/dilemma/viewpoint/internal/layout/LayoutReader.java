/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dilemma.viewpoint.description.Place;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.LayoutFile;

/** Reads layouts from their file. No document type is read and no entity is followed. */
public final class LayoutReader {
    private static final long MEBIBYTE = 1L << 20;
    private static final long GREATEST_SIZE = 64 * MEBIBYTE;
    private static final int MOST_PROBLEMS = 20;

    private final Path file;
    private final Optional<String> model;
    private final Map<String, Layout> diagrams = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private String owner = "";

    /**
     * Prepares.
     *
     * @param file the file
     * @param model identity of the model to which it should belong
     */
    public LayoutReader(Path file, String model) {
        this.file = file;
        this.model = Optional.of(model);
    }

    /**
     * Prepares for a file of any model.
     *
     * @param file the file
     */
    public LayoutReader(Path file) {
        this.file = file;
        this.model = Optional.empty();
    }

    /** Identity of the model to which the file says that it belongs; empty if it does not say. */
    public String owner() {
        return owner;
    }

    /** What was read, by name of the diagram. */
    public Map<String, Layout> diagrams() {
        return diagrams;
    }

    /** What was wrong. */
    public List<Problem> problems() {
        return problems;
    }

    /** Reads as much as there is. */
    public void read() {
        if (Files.isDirectory(file)) {
            problem("layout.unreadable", 0, Messages.get("read.unreadable", Messages.get("read.folder")));
            return;
        }
        try {
            long size = Files.size(file);
            if (size > GREATEST_SIZE) {
                problem("layout.large", 0, Messages.get("read.large", size / MEBIBYTE));
                return;
            }
            try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
                read(stream);
            }
        } catch (NoSuchFileException e) {
            return; // nothing was placed yet
        } catch (IOException e) {
            problem("layout.unreadable", 0, Messages.get("read.unreadable", String.valueOf(e.getMessage())));
        }
    }

    private void read(InputStream stream) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int line = 1;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(stream);
            LayoutEntries entries = new LayoutEntries(diagrams, this::entry);
            boolean first = true;
            while (xml.hasNext()) {
                int event = xml.next();
                line = xml.getLocation().getLineNumber();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    damaged(line, "DOCTYPE");
                    return;
                }
                if (event == XMLStreamConstants.START_ELEMENT && first) {
                    first = false;
                    if (!isOurs(xml)) {
                        return;
                    }
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    entries.start(xml);
                }
            }
        } catch (XMLStreamException e) {
            damaged(e.getLocation() == null ? line : e.getLocation().getLineNumber(), reason(e));
        }
    }

    private boolean isOurs(XMLStreamReader xml) {
        int line = xml.getLocation().getLineNumber();
        if (!"layout".equals(xml.getLocalName()) || !LayoutXml.NAMESPACE.equals(xml.getNamespaceURI())) {
            problem("layout.foreign", line, Messages.get("read.foreign"));
            return false;
        }
        String version = String.valueOf(xml.getAttributeValue(null, "version"));
        if (!version.matches("[1-9][0-9]{0,8}")) {
            damaged(line, Messages.get("entry.choice", "version", version));
            return false;
        }
        if (Integer.parseInt(version) > LayoutFile.VERSION) {
            problem("layout.newer", line, Messages.get("read.newer", version, LayoutFile.VERSION));
            return false;
        }
        owner = String.valueOf(xml.getAttributeValue(null, "model"));
        if (model.isPresent() && !owner.equals(model.get())) {
            problem("layout.other", line, Messages.get("read.other", PlainText.of(owner, 80)));
            return false;
        }
        return true;
    }

    private void entry(int line, String text) {
        if (problems.size() < MOST_PROBLEMS) {
            problem("layout.entry", line, Messages.get("read.entry", text));
        } else if (problems.size() == MOST_PROBLEMS) {
            problem("layout.entry", 0, Messages.get("read.more"));
        }
    }

    private void damaged(int line, String reason) {
        problem("layout.damaged", line, Messages.get("read.damaged", reason, file.getFileName() + ".bak"));
    }

    /** The first line of what the parser says; the rest repeats the place. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        String text = at < 0 ? message : message.substring(at + "Message: ".length());
        String plain = PlainText.of(text, 200).strip();
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private void problem(String code, int line, String text) {
        problems.add(new Problem(Problem.Severity.WARNING, code, new Place(file.toString(), line, ""), text));
    }
}
