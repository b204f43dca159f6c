/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** Brings lines in line with the model. */
public final class LineRefresh {
    private final TableScene scene;

    /**
     * Prepares a refresh.
     *
     * @param scene the table
     */
    public LineRefresh(TableScene scene) {
        this.scene = scene;
    }

    /** Refreshes all lines, with the lines in them. */
    public void refresh() {
        EObject description = scene.table().getDescription();
        refresh(scene.table(), TableScene.parts(description, "ownedLineMappings", "reusedLineMappings"));
    }

    private void refresh(DSemanticDecorator container, List<EObject> mappings) {
        EList<DLine> lines = TableScene.lines(container);
        List.copyOf(lines).stream().filter(line -> !mappings.contains(line.getMapping())).forEach(lines::remove);
        int index = 0;
        for (EObject mapping : mappings) {
            index = refresh(container, mapping, index);
        }
    }

    /** The lines of a mapping stand together, in the order of their elements; new ones come to their place at once. */
    private int refresh(DSemanticDecorator container, EObject mapping, int first) {
        EList<DLine> lines = TableScene.lines(container);
        Map<EObject, DLine> old = new HashMap<>();
        lines.stream().filter(line -> line.getMapping() == mapping).forEach(line -> old.put(line.getTarget(), line));
        List<DLine> kept = new ArrayList<>();
        List<EObject> elements = List.copyOf(scene.candidates(mapping, container));
        Map<EObject, DLine> gone = new HashMap<>(old);
        elements.forEach(gone::remove);
        lines.removeAll(gone.values());
        int index = first;
        for (EObject element : elements) {
            DLine line = old.get(element);
            if (line == null) {
                line = create(mapping, element);
                lines.add(index, line);
            } else if (lines.get(index) != line) {
                lines.move(index, line);
            }
            scene.refreshHeader(line);
            scene.styles().refresh(line);
            scene.refreshSemanticElements(line);
            kept.add(line);
            index++;
        }
        kept.forEach(line -> refresh(line, TableScene.parts(mapping, "ownedSubLines", "reusedSubLines")));
        return index;
    }

    private static DLine create(EObject mapping, EObject element) {
        DLine line = ViewFactory.eINSTANCE.createDLine();
        line.setMapping(mapping);
        line.setTarget(element);
        return line;
    }
}
