/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dilemma.viewpoint.description.Place;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.internal.layout.AtomicFile;
import org.dilemma.viewpoint.internal.layout.LayoutReader;
import org.dilemma.viewpoint.internal.layout.LayoutXml;
import org.dilemma.viewpoint.internal.layout.Messages;
import org.dilemma.viewpoint.internal.picture.XmlWriter;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The file beside a model in which the positions of all its diagrams are kept: NAME.layout beside NAME.dilemma. It is
 * XML with one line for each thing that was placed, in a fixed order:
 *
 * <pre>
 * &lt;layout xmlns="http://www.dilemma-workbench.org/layout" version="1" model="_root"&gt;
 *  &lt;diagram name="Scenario"&gt;
 *   &lt;switch name="layer Risk" on="true"/&gt;
 *   &lt;guide x="320"/&gt;
 *   &lt;node key="State#_a1" x="24" y="24"/&gt;
 *   &lt;node key="State#_a2" x="240" y="24" width="160" height="120" pinned="true"/&gt;
 *   &lt;edge key="Perception#_p1(State#_a1,State#_a2)"&gt;&lt;bend x="200" y="8"/&gt;&lt;/edge&gt;
 *   &lt;label key="Perception#_p1(State#_a1,State#_a2)" which="center" x="0" y="-12"/&gt;
 *   &lt;hidden key="State#_a3"/&gt;
 *   &lt;hidden-label key="State#_a2"/&gt;
 *  &lt;/diagram&gt;
 * &lt;/layout&gt;
 * </pre>
 *
 * Numbers are whole pixels. A file that is damaged, newer or of another model gives problems and is never overwritten.
 * For one thread.
 */
public final class LayoutFile {
    /** Version of the format that is written, and the newest that is read. */
    public static final int VERSION = 1;

    private static final String EXTENSION = ".layout";

    private final Path file;
    private final String model;
    private final SortedMap<String, Layout> diagrams = new TreeMap<>();
    private final List<Problem> problems;
    private final boolean overwritable;

    private LayoutFile(Path file, String model) {
        this.file = file;
        this.model = model;
        LayoutReader reader = new LayoutReader(file, model);
        reader.read();
        diagrams.putAll(reader.diagrams());
        problems = List.copyOf(reader.problems());
        overwritable = problems.isEmpty();
    }

    private LayoutFile(Path file, String model, LayoutFile other) {
        this.file = file;
        this.model = model;
        diagrams.putAll(other.diagrams);
        problems = List.of();
        overwritable = true;
    }

    /**
     * The same positions for another file, because the model is saved under another name.
     *
     * @param other the other file
     * @param newModel identity of the model
     * @return this one where file and model are the same
     */
    public LayoutFile at(Path other, String newModel) {
        return other.equals(file) && newModel.equals(model) ? this : new LayoutFile(other, newModel, this);
    }

    /**
     * Moves a file that is not overwritten away, as FILE.old or FILE.old2 and so on, so that positions can be saved under its
     * name again.
     *
     * @return the same positions, for the file that is no longer there
     * @throws IOException if it cannot be moved
     */
    public LayoutFile afresh() throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Path backup = file.resolveSibling(file.getFileName() + ".old");
            for (int i = 2; Files.exists(backup, LinkOption.NOFOLLOW_LINKS); i++) {
                backup = file.resolveSibling(file.getFileName() + ".old" + i);
            }
            Files.move(file, backup);
        }
        return new LayoutFile(file, model, this);
    }

    /** Whether it says nothing of any diagram. */
    public boolean isEmpty() {
        return diagrams.values().stream().allMatch(new Layout()::equals);
    }

    /**
     * The file of a model.
     *
     * @param model file of the model
     * @return a file with the same name before its last dot, in the same folder
     */
    public static Path beside(Path model) {
        String name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + EXTENSION);
    }

    /**
     * What tells one model from another: the identifier of its root.
     *
     * @param root root of the model
     */
    public static String identity(EObject root) {
        return root.eResource() == null ? "" : root.eResource().getURIFragment(root);
    }

    /**
     * The name under which the positions of a diagram are kept: that of its description, then its root.
     *
     * @param diagram the diagram
     */
    public static String name(DSemanticDiagram diagram) {
        EObject description = diagram.getDescription();
        EStructuralFeature feature = description == null ? null : description.eClass().getEStructuralFeature("name");
        Object name = feature == null ? diagram.getName() : description.eGet(feature);
        EObject root = diagram.getTarget();
        return name + "#" + (root == null ? "" : identity(root));
    }

    /**
     * Reads the file; a file that is not there yet is an empty one.
     *
     * @param file the file
     * @param model identity of the model
     * @return what is in it; never fails, but has problems
     */
    public static LayoutFile load(Path file, String model) {
        return new LayoutFile(file, model);
    }

    /**
     * What a file has positions of.
     *
     * @param model identity of its model; empty if the file does not say
     * @param diagrams names of the diagrams, in their order
     */
    public record Listing(String model, List<String> diagrams) {
    }

    /**
     * Lists what a file has, whatever its model; may be called in any thread.
     *
     * @param file the file, which need not be there
     * @return what could be read; never fails
     */
    public static Listing list(Path file) {
        LayoutReader reader = new LayoutReader(file);
        reader.read();
        return new Listing(reader.owner(), List.copyOf(reader.diagrams().keySet()));
    }

    /** What was wrong with the file when it was read. */
    public List<Problem> problems() {
        return problems;
    }

    /** The layout of a diagram, live: what is changed in it is saved with the file. A new one is empty. */
    public Layout diagram(String name) {
        return diagrams.computeIfAbsent(name, n -> new Layout());
    }

    /** Forgets a diagram. */
    public void remove(String name) {
        diagrams.remove(name);
    }

    /** Names of the diagrams with positions. */
    public List<String> diagrams() {
        return List.copyOf(diagrams.keySet());
    }

    /**
     * Where positions were saved.
     *
     * @param file the file
     * @param problem why it is not the one that was asked for
     */
    public record Saved(Path file, Optional<Problem> problem) {
    }

    /**
     * What is saved, and where.
     *
     * @param file the file
     * @param bytes what it is to hold
     * @param problem why it is not the file that was asked for
     */
    public record Content(Path file, byte[] bytes, Optional<Problem> problem) {
    }

    /**
     * What {@link #save()} writes, for those who write it themselves together with the model.
     *
     * @return all diagrams
     * @throws IOException if something of them cannot be written
     */
    public Content content() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        LayoutXml.write(new XmlWriter(writer), model, diagrams);
        writer.flush();
        if (overwritable) {
            return new Content(file, bytes.toByteArray(), Optional.empty());
        }
        Path instead = file.resolveSibling(file.getFileName() + ".new");
        return new Content(instead, bytes.toByteArray(), Optional.of(new Problem(Problem.Severity.WARNING,
                "layout.instead", new Place(file.toString(), 0, ""),
                Messages.get("save.instead", instead.getFileName(), file.getFileName()))));
    }

    /**
     * Saves all diagrams, whole or not at all, and keeps the content before as FILE.bak. Where the file had problems it
     * stays as it is, and a new one beside it is written.
     *
     * @return where
     * @throws IOException if it cannot be written; the old content stands
     */
    public Saved save() throws IOException {
        Content content = content();
        AtomicFile.write(content.file(), content.bytes());
        return new Saved(content.file(), content.problem());
    }
}
