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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DFeatureColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.DTargetColumn;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** Brings columns in line with the model. */
public final class ColumnRefresh {
    private final TableScene scene;
    private final EList<DColumn> columns;
    private final Map<EObject, Map<EObject, DColumn>> byMapping = new HashMap<>();

    /**
     * Prepares a refresh.
     *
     * @param scene the table
     */
    public ColumnRefresh(TableScene scene) {
        this.scene = scene;
        this.columns = scene.table().getColumns();
    }

    /** Refreshes all columns; the cells of those that go, go with them. */
    public void refresh() {
        EObject description = scene.table().getDescription();
        List<DColumn> wanted = new ArrayList<>();
        for (EObject mapping : TableScene.parts(description, "ownedColumnMappings", "reusedColumnMappings")) {
            if (Elements.is(mapping, "FeatureColumnMapping")) {
                wanted.add(featureColumn(mapping));
            } else {
                scene.candidates(mapping, scene.table()).forEach(element -> wanted.add(column(mapping, element)));
            }
        }
        remove(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            place(i, wanted.get(i));
        }
    }

    private void place(int index, DColumn column) {
        if (column.eContainer() == null) {
            columns.add(index, column);
        } else if (columns.get(index) != column) {
            columns.move(index, column);
        }
        update(column);
    }

    private void update(DColumn column) {
        if (column instanceof DFeatureColumn) {
            TableScene.setLabel(column, Elements.text(column.getMapping(), "headerLabelExpression"));
        } else {
            scene.refreshHeader(column);
            scene.refreshSemanticElements(column);
        }
        int width = Elements.number(column.getMapping(), "initialWidth");
        if (width != 0 && column.getWidth() == 0) {
            column.setWidth(width);
        }
        scene.styles().refresh(column);
    }

    private DColumn featureColumn(EObject mapping) {
        String name = Elements.text(mapping, "featureName");
        return columns.stream().filter(column -> column.getMapping() == mapping
                && column instanceof DFeatureColumn known && Objects.equals(known.getFeatureName(), name))
                .findFirst().orElseGet(() -> {
                    DFeatureColumn column = ViewFactory.eINSTANCE.createDFeatureColumn();
                    column.setMapping(mapping);
                    column.setFeatureName(name);
                    return column;
                });
    }

    private DColumn column(EObject mapping, EObject element) {
        DColumn known = known(mapping).get(element);
        if (known != null) {
            return known;
        }
        DTargetColumn column = ViewFactory.eINSTANCE.createDTargetColumn();
        column.setMapping(mapping);
        column.setTarget(element);
        return column;
    }

    private Map<EObject, DColumn> known(EObject mapping) {
        return byMapping.computeIfAbsent(mapping, key -> {
            Map<EObject, DColumn> known = new HashMap<>();
            columns.stream().filter(column -> column.getMapping() == key)
                    .forEach(column -> known.putIfAbsent(column.getTarget(), column));
            return known;
        });
    }

    private void remove(List<DColumn> wanted) {
        Set<DColumn> gone = new HashSet<>(columns);
        wanted.forEach(gone::remove);
        if (!gone.isEmpty()) {
            removeCells(scene.table(), gone);
            columns.removeAll(gone);
        }
    }

    private static void removeCells(DSemanticDecorator container, Set<DColumn> gone) {
        for (DLine line : TableScene.lines(container)) {
            List<DCell> cells = line.getCells().stream().filter(cell -> gone.contains(cell.getColumn())).toList();
            cells.forEach(cell -> cell.setColumn(null));
            line.getCells().removeAll(cells);
            removeCells(line, gone);
        }
    }
}
