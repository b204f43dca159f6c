/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.dilemma.viewpoint.diagram.EdgeCandidate;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

/** Keeps a diagram in line with the model. */
public final class DiagramEngine {
    private final Session session;
    private final DSemanticDiagram diagram;
    private final MappingReader reader;
    private final Colors colors;
    private MappingTable table;
    private DiagramPlan plan;
    private List<EObject> plannedLayers = List.of();

    /**
     * Makes an engine and activates the first layers of the diagram.
     *
     * @param session the model with its viewpoints
     * @param diagram a diagram with its description
     */
    public DiagramEngine(Session session, DSemanticDiagram diagram) {
        this.session = session;
        this.diagram = diagram;
        reader = new MappingReader(session);
        colors = new Colors(session.interpreter());
        readMappings();
        layers().stream().filter(Layers::isActiveAtFirst).forEach(diagram.getActivatedLayers()::add);
    }

    private void readMappings() {
        table = new MappingTable(diagram.getDescription(), session.selectedViewpoints(), reader);
        plan = null;
    }

    /** All layers, the default layer first. */
    public List<EObject> layers() {
        List<EObject> layers = new ArrayList<>(Layers.own(diagram.getDescription()));
        layers.addAll(Layers.contributed(diagram.getDescription(), session.selectedViewpoints()));
        return layers;
    }

    /**
     * Switches a layer.
     *
     * @param layer the layer
     * @param on    whether it is active from now on
     */
    public void activate(EObject layer, boolean on) {
        if (diagram.getActivatedLayers().contains(layer) == on) {
            return;
        }
        if (on) {
            diagram.getActivatedLayers().add(layer);
        } else {
            diagram.getActivatedLayers().remove(layer);
        }
        if (Layers.isContributed(layer)) {
            readMappings();
        }
    }

    private DiagramPlan plan() {
        List<EObject> active = List.copyOf(diagram.getActivatedLayers());
        if (plan == null || !active.equals(plannedLayers)) {
            Styles styles = plan == null ? new Styles(session.interpreter(), colors, active)
                    : new Styles(plan.styles, active);
            plan = new DiagramPlan(table, styles, new Decorations(diagram, session, active), active);
            plannedLayers = active;
        }
        return plan;
    }

    /** Refreshes all views. */
    public void refresh() {
        session.interpreter().variables().reset(0);
        layers().stream().filter(Layers::isMandatory)
                .filter(layer -> !diagram.getActivatedLayers().contains(layer))
                .forEach(diagram.getActivatedLayers()::add);
        Scene scene = new Scene(session, diagram, plan());
        ViewIndex index = new ViewIndex();
        Candidates candidates = new Candidates(scene);
        ElementUpdater updater = new ElementUpdater(scene);
        new NodeRefresh(scene, index, candidates, updater).run();
        new EdgeRefresh(scene, index, candidates, updater).run();
        new Leftovers(scene, index).remove();
        new Filters(diagram, scene.plan, scene.interpreter).update();
        new Visibility(scene.plan).update(diagram.getOwnedDiagramElements());
    }

    /**
     * Makes views for a tool.
     *
     * @param description a node or container mapping
     * @param holder      the diagram or the view to hold them
     * @param wanted      which elements get a view
     * @return the new views
     */
    public List<AbstractDNode> createNodes(EObject description, DSemanticDecorator holder,
            Predicate<EObject> wanted) {
        if (!(reader.mapping(description) instanceof NodeMapping mapping)) {
            return List.of();
        }
        Scene scene = new Scene(session, diagram, plan());
        Candidates candidates = new Candidates(scene);
        return new NodeRefresh(scene, new ViewIndex(), candidates, new ElementUpdater(scene)).create(mapping, holder,
                isBorder(mapping, holder), wanted);
    }

    private boolean isBorder(NodeMapping mapping, DSemanticDecorator holder) {
        return holder instanceof AbstractDNode view && (!(view instanceof DNodeContainer || view instanceof DNodeList)
                || reader.mapping(view.getMapping()) instanceof NodeMapping own
                        && table.borders(own).contains(mapping));
    }

    /**
     * Makes edges for a tool.
     *
     * @param description an edge mapping
     * @param wanted      which candidates get an edge
     * @return the new edges
     */
    public List<DEdge> createEdges(EObject description, Predicate<EdgeCandidate> wanted) {
        if (!(reader.mapping(description) instanceof EdgeMapping mapping)) {
            return List.of();
        }
        Scene scene = new Scene(session, diagram, plan());
        ViewIndex index = new ViewIndex();
        indexAll(diagram.getOwnedDiagramElements(), scene, index);
        return new EdgeRefresh(scene, index, new Candidates(scene), new ElementUpdater(scene)).create(mapping, wanted);
    }

    private static void indexAll(List<? extends DDiagramElement> views, Scene scene, ViewIndex index) {
        for (DDiagramElement view : views) {
            Mapping mapping = scene.plan.mapping(view.getMapping());
            if (mapping != null && view instanceof EdgeTarget end) {
                index.add(mapping, List.of(end));
            }
            if (view instanceof AbstractDNode node) {
                indexAll(node.getOwnedBorderedNodes(), scene, index);
            }
            if (view instanceof DNodeContainer container) {
                indexAll(container.getOwnedDiagramElements(), scene, index);
            } else if (view instanceof DNodeList list) {
                indexAll(list.getOwnedElements(), scene, index);
            }
        }
    }
}
