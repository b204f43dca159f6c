/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.problems;

import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dilemma.diagram.ui.internal.canvas.Sign;
import org.dilemma.diagram.ui.internal.canvas.SignLayer;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.grid.GridSettings;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.gef.EditPartViewer;

/** Puts signs on the elements of a diagram that have an error or a warning, while they are wanted. */
public final class ProblemSigns {
    private final DiagramView view;
    private final EditPartViewer viewer;
    private final SignLayer layer;
    private final ScenarioDocument.Listener follower = new Follower();
    private final PropertyChangeListener setting = e -> update();

    /**
     * Starts to follow validation.
     *
     * @param view the diagram
     * @param viewer shows it
     * @param layer takes the signs
     */
    public ProblemSigns(DiagramView view, EditPartViewer viewer, SignLayer layer) {
        this.view = view;
        this.viewer = viewer;
        this.layer = layer;
        view.document().addListener(follower);
        viewer.addPropertyChangeListener(setting);
    }

    /** Brings the signs in line with the diagram. */
    public void update() {
        layer.show(GridSettings.PROBLEMS.isOn(viewer) ? signs() : List.of());
    }

    private List<Sign> signs() {
        Map<DDiagramElement, List<ElementProblem>> problems = view.problems().all();
        if (problems.isEmpty()) {
            return List.of();
        }
        List<Sign> signs = new ArrayList<>(problems.size());
        for (EdgeShape edge : view.geometry().edges()) {
            if (problems.containsKey(edge.view())) {
                signs.add(SignPlaces.on(edge, problems.get(edge.view()).get(0).level()));
            }
        }
        for (NodeShape node : view.geometry().nodes()) {
            if (problems.containsKey(node.view())) {
                signs.add(SignPlaces.on(node, problems.get(node.view()).get(0).level()));
            }
        }
        return signs;
    }

    /** Stops, and takes the signs away. */
    public void dispose() {
        view.document().removeListener(follower);
        viewer.removePropertyChangeListener(setting);
        layer.show(List.of());
    }

    private final class Follower implements ScenarioDocument.Listener {
        @Override
        public void modelChanged() {
            // validation follows
        }

        @Override
        public void modelReplaced() {
            // another diagram follows
        }

        @Override
        public void issuesChanged() {
            update();
        }
    }
}
