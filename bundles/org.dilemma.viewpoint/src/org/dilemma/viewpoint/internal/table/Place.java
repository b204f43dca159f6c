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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.eclipse.emf.ecore.EObject;

/**
 * Where a line has a cell.
 *
 * @param column           the column
 * @param element          the element of the cell
 * @param mapping          the mapping of the intersection; null in an edition table
 * @param semanticElements the elements that the cell stands for
 */
record Place(DColumn column, EObject element, EObject mapping, Collection<EObject> semanticElements) {

    static Place ofFeature(DLine line, DColumn column, EObject element) {
        Set<EObject> elements = new LinkedHashSet<>();
        elements.add(element);
        elements.addAll(line.getSemanticElements());
        return new Place(column, element, null, elements);
    }

    static Place ofIntersection(DColumn column, EObject element, EObject mapping) {
        return new Place(column, element, mapping, new ArrayList<>(List.of(element)));
    }

    /** Whether a cell of the column is the one at this place; in an edition table the element may become another. */
    boolean isOf(DCell cell) {
        return cell.getIntersectionMapping() == mapping
                && (mapping == null || Objects.equals(cell.getTarget(), element));
    }
}
