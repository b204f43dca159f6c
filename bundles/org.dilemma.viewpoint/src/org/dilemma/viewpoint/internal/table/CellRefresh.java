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

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DFeatureColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** Brings cells in line with the model. */
public final class CellRefresh {
    private static final String EVERY_FEATURE = "*";

    private final TableScene scene;
    private final CellLabels labels;

    /**
     * Prepares a refresh.
     *
     * @param scene the table
     */
    public CellRefresh(TableScene scene) {
        this.scene = scene;
        this.labels = new CellLabels(scene);
    }

    /** Refreshes all cells. */
    public void refresh() {
        EObject description = scene.table().getDescription();
        if (Elements.is(description, "CrossTableDescription")) {
            Map<DLine, List<Place>> places = new Intersections(scene).places();
            allLines(scene.table()).forEach(line -> refresh(line, places.getOrDefault(line, List.of())));
        } else {
            allLines(scene.table()).forEach(line -> refresh(line, featurePlaces(line)));
        }
    }

    private static List<DLine> allLines(DSemanticDecorator container) {
        List<DLine> all = new ArrayList<>();
        for (DLine line : TableScene.lines(container)) {
            all.add(line);
            all.addAll(allLines(line));
        }
        return all;
    }

    /** Gives a line the cells at some places, in the order of the columns. */
    private void refresh(DLine line, List<Place> places) {
        Map<DColumn, List<DCell>> old = new HashMap<>();
        line.getCells().forEach(cell -> old.computeIfAbsent(cell.getColumn(), key -> new ArrayList<>()).add(cell));
        List<DCell> wanted = new ArrayList<>();
        for (Place place : places) {
            DCell cell = take(old.get(place.column()), place);
            if (labels.refresh(cell, line)) {
                TableScene.setSemanticElements(cell, place.semanticElements());
                scene.styles().refresh(cell);
                wanted.add(cell);
            }
        }
        List<DCell> gone = new ArrayList<>(line.getCells());
        gone.removeAll(wanted);
        gone.forEach(cell -> cell.setColumn(null));
        EList<DCell> cells = line.getCells();
        cells.removeAll(gone);
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).getLine() == null) {
                cells.add(i, wanted.get(i));
            } else if (cells.get(i) != wanted.get(i)) {
                cells.move(i, wanted.get(i));
            }
        }
    }

    private static DCell take(List<DCell> old, Place place) {
        DCell cell = old == null ? null
                : old.stream().filter(known -> place.isOf(known)).findFirst().orElse(null);
        if (cell == null) {
            cell = ViewFactory.eINSTANCE.createDCell();
            cell.setColumn(place.column());
            cell.setMapping(place.column().getMapping());
            cell.setIntersectionMapping(place.mapping());
        } else {
            old.remove(cell);
        }
        if (cell.getTarget() != place.element()) {
            cell.setTarget(place.element());
        }
        return cell;
    }

    /** Where an edition table has cells: where the element has the feature of the column. */
    private List<Place> featurePlaces(DLine line) {
        List<Place> places = new ArrayList<>();
        for (DColumn column : scene.table().getColumns()) {
            EObject holder = featureHolder(line, column.getMapping());
            String name = column instanceof DFeatureColumn feature ? feature.getFeatureName() : "";
            if (holder != null
                    && (EVERY_FEATURE.equals(name) || holder.eClass().getEStructuralFeature(name) != null)) {
                places.add(Place.ofFeature(line, column, holder));
            }
        }
        return places;
    }

    private EObject featureHolder(DLine line, EObject mapping) {
        Use use = scene.interpreter().use(mapping, "featureParentExpression");
        if (use.isEmpty()) {
            return line.getTarget();
        }
        Map<String, Object> variables = scene.variables();
        variables.put("container", line.getTarget());
        variables.put("line", line);
        return scene.with(variables, () -> scene.interpreter().element(use, line.getTarget()));
    }
}
