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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.emf.ecore.EObject;

/** Finds the cells of a cross table. */
final class Intersections {
    private final TableScene scene;
    private final Interpreter interpreter;
    private final List<DLine> lines = new ArrayList<>();
    private final Map<DColumn, Integer> order = new IdentityHashMap<>();
    private final Map<DLine, Set<Place>> places = new IdentityHashMap<>();

    Intersections(TableScene scene) {
        this.scene = scene;
        this.interpreter = scene.interpreter();
        addLines(scene.table());
        scene.table().getColumns().forEach(column -> order.put(column, order.size()));
    }

    private void addLines(DSemanticDecorator container) {
        for (DLine line : TableScene.lines(container)) {
            lines.add(line);
            addLines(line);
        }
    }

    /** Where each line has cells, in the order of the columns. */
    Map<DLine, List<Place>> places() {
        for (EObject mapping : Elements.many(scene.table().getDescription(), "intersection")) {
            Map<EObject, List<DColumn>> columns = columns(mapping);
            List<EObject> lineMappings = Elements.many(mapping, "lineMapping");
            List<DLine> itsLines = lines.stream().filter(line -> lineMappings.contains(line.getMapping())).toList();
            if (Elements.flag(mapping, "useDomainClass")) {
                addElements(mapping, itsLines, columns);
            } else {
                addRelations(mapping, itsLines, columns);
            }
        }
        Map<DLine, List<Place>> sorted = new IdentityHashMap<>();
        places.forEach((line, found) -> sorted.put(line, found.stream()
                .sorted(Comparator.comparingInt(place -> order.get(place.column()))).toList()));
        return sorted;
    }

    private Map<EObject, List<DColumn>> columns(EObject mapping) {
        EObject columnMapping = Elements.one(mapping, "columnMapping").orElse(null);
        Map<EObject, List<DColumn>> columns = new HashMap<>();
        scene.table().getColumns().stream().filter(column -> column.getMapping() == columnMapping).forEach(
                column -> columns.computeIfAbsent(column.getTarget(), key -> new ArrayList<>()).add(column));
        return columns;
    }

    /** A cell for each element of the domain class whose line and column there are; a column that is missing ends. */
    private void addElements(EObject mapping, List<DLine> itsLines, Map<EObject, List<DColumn>> columns) {
        Map<EObject, List<DLine>> byElement = new HashMap<>();
        itsLines.forEach(line -> byElement.computeIfAbsent(line.getTarget(), key -> new ArrayList<>()).add(line));
        Use lineFinder = interpreter.use(mapping, "lineFinderExpression");
        Use columnFinder = interpreter.use(mapping, "columnFinderExpression");
        for (EObject element : scene.cellElements(mapping)) {
            Collection<? extends EObject> found = List.copyOf(find(columnFinder, element, null));
            for (EObject lineElement : List.copyOf(find(lineFinder, element, null))) {
                for (DLine line : byElement.getOrDefault(lineElement, List.of())) {
                    found.stream().takeWhile(columns::containsKey).flatMap(target -> columns.get(target).stream())
                            .forEach(column -> add(mapping, line, column, element));
                }
            }
        }
    }

    /** A cell of each line at the columns that it finds. */
    private void addRelations(EObject mapping, List<DLine> itsLines, Map<EObject, List<DColumn>> columns) {
        Use columnFinder = interpreter.use(mapping, "columnFinderExpression");
        for (DLine line : itsLines) {
            for (EObject target : new LinkedHashSet<EObject>(find(columnFinder, line.getTarget(), line))) {
                columns.getOrDefault(target, List.of())
                        .forEach(column -> add(mapping, line, column, line.getTarget()));
            }
        }
    }

    private Collection<? extends EObject> find(Use finder, EObject element, DLine line) {
        Map<String, Object> variables = scene.variables();
        if (line != null) {
            variables.put("line", line);
            variables.put("lineSemantic", line.getTarget());
        }
        return scene.with(variables, () -> interpreter.elements(finder, element));
    }

    private void add(EObject mapping, DLine line, DColumn column, EObject element) {
        Use precondition = interpreter.use(mapping, "preconditionExpression");
        if (precondition.isEmpty() || holds(precondition, line, column)) {
            places.computeIfAbsent(line, key -> new LinkedHashSet<>())
                    .add(Place.ofIntersection(column, element, mapping));
        }
    }

    private boolean holds(Use precondition, DLine line, DColumn column) {
        Map<String, Object> variables = Map.of("line", line, "lineSemantic", line.getTarget(), "column", column,
                "columnSemantic", column.getTarget(), "table", scene.table());
        return scene.with(variables, () -> interpreter.truth(precondition, column.getTarget(), false));
    }
}
