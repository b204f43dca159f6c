/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.dilemma.viewpoint.layout.LayoutFile.Listing;
import org.eclipse.core.resources.IFile;

/** The diagrams and tables of a scenario file, found without reading the scenario. */
public final class DiagramList {

    private DiagramList() {
    }

    /**
     * What has positions: by the open document of the file, else by the file on disk.
     *
     * @param file the scenario file
     * @param document its document, if it is open
     */
    public static Listing saved(IFile file, Optional<ScenarioDocument> document) {
        return document.filter(ScenarioDocument::isLoaded)
                .map(d -> new Listing(LayoutFile.identity(d.scenario()), d.layouts().diagrams()))
                .orElseGet(() -> file.getLocation() == null ? new Listing("", List.of())
                        : LayoutFile.list(LayoutFile.beside(Path.of(file.getLocation().toOSString()))));
    }

    /**
     * All entries: for each kind the one that every scenario has, then those that were saved under names of their own,
     * last those of kinds that are no longer there. May be called in any thread.
     *
     * @param file the scenario file
     * @param saved what has positions
     */
    public static List<DiagramEntry> of(IFile file, Listing saved) {
        List<DiagramName> names = saved.diagrams().stream().map(DiagramName::parse).flatMap(Optional::stream).toList();
        List<DiagramEntry> entries = new ArrayList<>();
        Set<DiagramName> listed = new LinkedHashSet<>();
        for (DiagramKind kind : DiagramKind.all()) {
            DiagramName first = new DiagramName(kind.name(), saved.model(), "");
            if (kind.ofScenario()) {
                entries.add(new DiagramEntry(file, first, true, kind.label(), kind.isTable(), names.contains(first)));
                listed.add(first);
            }
            names.stream().filter(n -> n.description().equals(kind.name()) && listed.add(n))
                    .map(n -> entry(file, n, saved.model(), kind.label(), kind.isTable())).forEach(entries::add);
        }
        names.stream().filter(listed::add).map(n -> entry(file, n, saved.model(), n.description(), false))
                .forEach(entries::add);
        return entries;
    }

    private static DiagramEntry entry(IFile file, DiagramName name, String model, String label, boolean table) {
        boolean ofScenario = name.element().equals(model);
        String title = !name.title().isEmpty() ? name.title()
                : ofScenario ? label : Messages.bind(Messages.Diagram_ofElement, label, name.element());
        return new DiagramEntry(file, name, ofScenario, title, table, true);
    }
}
