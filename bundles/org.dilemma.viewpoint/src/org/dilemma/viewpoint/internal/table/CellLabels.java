/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.table;

import java.util.Map;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.EvaluationException;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DFeatureColumn;
import org.dilemma.viewpoint.view.DLine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets the labels of cells. */
final class CellLabels {
    private final TableScene scene;

    CellLabels(TableScene scene) {
        this.scene = scene;
    }

    /**
     * Sets the label of a cell.
     *
     * @return false if the cell goes because its element has not the feature
     */
    boolean refresh(DCell cell, DLine line) {
        EObject mapping = cell.getIntersectionMapping() == null ? cell.getColumn().getMapping()
                : cell.getIntersectionMapping();
        Use use = scene.interpreter().use(mapping, "labelExpression");
        if (!use.isEmpty()) {
            TableScene.setLabel(cell, scene.with(variables(cell, line), () -> evaluate(use, cell)));
            return true;
        }
        if (cell.getColumn() instanceof DFeatureColumn column) {
            return showFeature(cell, column.getFeatureName());
        }
        TableScene.setLabel(cell, null);
        return true;
    }

    /** A label that fails is none, but the cell stays. */
    private String evaluate(Use use, DCell cell) {
        try {
            return use.expression().string(cell.getTarget(), scene.interpreter().variables());
        } catch (EvaluationException failure) {
            // A column serves lines of several classes; what it cannot show of one of them is no mistake.
            if (hasOneLineMapping()) {
                scene.interpreter().report(use, failure);
            }
            return null;
        }
    }

    private boolean hasOneLineMapping() {
        EObject description = scene.table().getDescription();
        return TableScene.parts(description, "ownedLineMappings", "reusedLineMappings").size() == 1
                && TableScene.parts(description, "ownedLineMappings", "reusedLineMappings").stream()
                        .allMatch(mapping -> Elements.many(mapping, "ownedSubLines").isEmpty());
    }

    private Map<String, Object> variables(DCell cell, DLine line) {
        Map<String, Object> variables = scene.variables();
        variables.put("line", line);
        variables.put("lineSemantic", line.getTarget());
        variables.put("container", line.getTarget());
        variables.put("column", cell.getColumn());
        variables.put("columnSemantic", cell.getColumn().getTarget());
        return variables;
    }

    private static boolean showFeature(DCell cell, String name) {
        EStructuralFeature feature = cell.getTarget().eClass().getEStructuralFeature(name == null ? "" : name);
        if (feature == null) {
            return false;
        }
        TableScene.setLabel(cell, Labels.of(cell.getTarget().eGet(feature)));
        return true;
    }
}
