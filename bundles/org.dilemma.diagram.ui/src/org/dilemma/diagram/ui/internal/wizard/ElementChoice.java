/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.catalog.DiagramKind;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.Notations;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.dilemma.viewpoint.session.Representations;
import org.dilemma.viewpoint.session.Session;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.operation.IRunnableContext;

/** Finds the elements of a scenario that diagrams of a kind can show. */
final class ElementChoice {
    private final OpenDiagrams open;
    private final IRunnableContext context;
    private final Map<IFile, Session> read = new HashMap<>();

    /**
     * An element to choose.
     *
     * @param id its identifier in layout files
     * @param label what people call it
     */
    record Element(String id, String label) {
    }

    /**
     * Prepares to look.
     *
     * @param open what is open
     * @param context shows that a file is being read
     */
    ElementChoice(OpenDiagrams open, IRunnableContext context) {
        this.open = open;
        this.context = context;
    }

    /**
     * The elements, as the scenario is now where it is open, else as it is on disk.
     *
     * @param file the scenario file
     * @param kind the kind of diagrams
     * @throws ScenarioReadException if the file cannot be read
     */
    List<Element> elements(IFile file, DiagramKind kind) throws ScenarioReadException {
        Session session = session(file);
        return new Representations(session).all().stream()
                .filter(p -> kind.name().equals(org.dilemma.viewpoint.description.Elements.name(p.description())))
                .map(p -> element(p.target())).toList();
    }

    private static Element element(EObject target) {
        return new Element(LayoutFile.identity(target), Elements.label(target));
    }

    private Session session(IFile file) throws ScenarioReadException {
        Optional<Session> edited = open.document(file).map(d -> d.editing().session());
        if (edited.isPresent()) {
            return edited.get();
        }
        if (!read.containsKey(file)) {
            read.put(file, Notations.get().open(List.of(load(file)), problem -> {
            }));
        }
        return read.get(file);
    }

    private Scenario load(IFile file) throws ScenarioReadException {
        Scenario[] loaded = new Scenario[1];
        try {
            context.run(true, false, monitor -> {
                monitor.beginTask(Messages.bind(Messages.New_reading, file.getName()), 1);
                try {
                    loaded[0] = ScenarioFiles.load(Path.of(file.getLocation().toOSString()));
                } catch (ScenarioReadException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ScenarioReadException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return loaded[0];
    }
}
