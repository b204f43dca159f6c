/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.diagram;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dilemma.diagram.ui.internal.problems.DiagramProblems;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.layout.Arranger;
import org.dilemma.viewpoint.layout.ElementKeys;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.dilemma.viewpoint.layout.NodePlace;
import org.dilemma.viewpoint.layout.NodeShape;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Legend;
import org.dilemma.viewpoint.tool.DiagramTools;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * One diagram of a scenario while it is open: its views, where they stand and how they are drawn. It follows the
 * document; whoever shows it follows it. For the user-interface thread.
 */
public final class DiagramView {
    private final ScenarioDocument document;
    private final DiagramSession session;
    private final Switches switches;
    private final DiagramTools tools;
    private final String name;
    private final ElementKeys keys = new ElementKeys();
    private final TextMeasure measure = TextMeasure.standard();
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final ScenarioDocument.Listener follower = new Follower();
    private final ScenarioDocument.SaveParticipant saving = this::beforeSave;
    /** The places found for a diagram that had none, before the first evaluation said what else it shows. */
    private Layout blind;
    private final DiagramProblems problems = new DiagramProblems(this);
    private Geometry geometry;
    private Drawing drawing;

    /**
     * Opens a diagram.
     *
     * @param document the scenario, loaded
     * @param description a diagram description of its notation
     * @param target the element that it shows
     * @param title what people call it
     * @param suffix tells apart several diagrams of one description and element; empty for the first
     */
    public DiagramView(ScenarioDocument document, EObject description, EObject target, String title, String suffix) {
        this.document = document;
        this.session = new DiagramSession(document.editing().session(), description, target, title);
        this.name = LayoutFile.name(session.diagram()) + suffix;
        this.switches = new Switches(session);
        switches.apply(layout());
        session.refresh();
        this.tools = new DiagramTools(document.editing(), session);
        boolean unplaced = layout().keys().isEmpty();
        settle();
        blind = unplaced ? new Layout(layout()) : null;
        document.addListener(follower);
        document.addSaveParticipant(saving);
    }

    /** The scenario. */
    public ScenarioDocument document() {
        return document;
    }

    /** Views, layers and filters. */
    public DiagramSession session() {
        return session;
    }

    /** The views. */
    public DSemanticDiagram diagram() {
        return session.diagram();
    }

    /** Layers and filters, and whether they are on. */
    public Switches switches() {
        return switches;
    }

    /** What a person can do with the views. */
    public DiagramTools tools() {
        return tools;
    }

    /** Whether the element to which the diagram belongs is still in the model. */
    public boolean isOfModel() {
        return diagram().getTarget() != null && diagram().getTarget().eResource() != null;
    }

    /** The name under which positions are kept. */
    public String name() {
        return name;
    }

    /** Where elements stand: to be read. Changed by {@link #change}. */
    public Layout layout() {
        return document.layouts().diagram(name);
    }

    /** Names of the elements. */
    public ElementKeys keys() {
        return keys;
    }

    /** Where everything is drawn at the moment. */
    public Geometry geometry() {
        return geometry;
    }

    /** How everything is drawn at the moment. */
    public Drawing drawing() {
        return drawing;
    }

    /** What is wrong with what is shown. */
    public DiagramProblems problems() {
        return problems;
    }

    /** Finds pictures. */
    public Images images() {
        return document.notation();
    }

    /** Measures text. */
    public TextMeasure measure() {
        return measure;
    }

    /** Finds places. */
    public Arranger arranger() {
        return new Arranger(measure, images());
    }

    /**
     * Adds a listener.
     *
     * @param listener told when the drawing is another one
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * Whether something is shown: neither hidden by a person nor by a layer or filter.
     *
     * @param element a view of the diagram
     */
    public boolean isShown(DDiagramElement element) {
        return element instanceof AbstractDNode node && geometry.node(node).isPresent()
                || element instanceof DEdge edge && geometry.edge(edge).isPresent();
    }

    /**
     * The views of elements of the model: figures and edges, without the lines inside of a figure that show the same
     * element again.
     *
     * @param elements elements of the scenario
     * @return the views that are shown, in the order of the diagram
     */
    public List<DDiagramElement> views(java.util.Collection<? extends EObject> elements) {
        List<DDiagramElement> found = new java.util.ArrayList<>();
        geometry.nodes().stream().map(NodeShape::view)
                .filter(view -> elements.contains(view.getTarget()) && isOutermost(view)).forEach(found::add);
        geometry.edges().stream().filter(e -> elements.contains(e.view().getTarget())).forEach(e -> found.add(e.view()));
        return found;
    }

    /**
     * Whether a view is not inside of one that shows the same element.
     *
     * @param view a view of a diagram
     */
    public static boolean isOutermost(AbstractDNode view) {
        return !(view.eContainer() instanceof AbstractDNode holder) || holder.getTarget() != view.getTarget();
    }

    /**
     * A change of where things stand, as a command.
     *
     * @param label what a person reads behind Undo
     * @param change changes the layout that it is given
     * @return the command, not yet run
     */
    public Command change(String label, Consumer<Layout> change) {
        return new LayoutChange(label, document, name, change);
    }

    /**
     * Places of nodes in pixels of the diagram as a command.
     *
     * @param label what a person reads behind Undo
     * @param view the node
     * @param x left edge in the diagram
     * @param y upper edge in the diagram
     * @param width width, 0 where the content says
     * @param height height, 0 where the content says
     * @return the command, not yet run
     */
    public Command place(String label, AbstractDNode view, int x, int y, int width, int height) {
        return change(label, layout -> keys.key(view).ifPresent(key -> {
            Point origin = origin(view);
            boolean pinned = layout.node(key).map(NodePlace::pinned).orElse(false);
            layout.place(key, new NodePlace(x - (int) origin.x(), y - (int) origin.y(), width, height, pinned));
        }));
    }

    /** The upper left corner from which the place of a node counts. */
    private Point origin(AbstractDNode view) {
        return Optional.ofNullable(view.eContainer()).filter(AbstractDNode.class::isInstance)
                .flatMap(parent -> geometry.node((AbstractDNode) parent))
                .map(shape -> new Point(shape.box().x(), shape.box().y())).orElse(new Point(0, 0));
    }

    /**
     * Runs a command on the stack that all views of the scenario share.
     *
     * @param command the command
     */
    public void execute(Command command) {
        document.stack().execute(command);
    }

    /** Finds out anew where everything stands, and tells the listeners. */
    public void update() {
        if (switches.apply(layout())) {
            session.refresh();
        }
        settle();
        listeners.forEach(Runnable::run);
    }

    /**
     * Shows everything where another layout says, until something changes or {@link #update} is called. Nothing of it
     * is kept.
     *
     * @param other the layout, with the keys of this diagram
     */
    public void preview(Layout other) {
        show(other);
        listeners.forEach(Runnable::run);
    }

    private void show(Layout shown) {
        geometry = Geometry.of(diagram(), shown, keys, measure, images());
        drawing = Drawing.of(diagram().getName(), geometry, images());
        if (layout().switches().getOrDefault(Legend.SWITCH, false)) {
            drawing = Legend.of(diagram(), geometry).beside(drawing, measure, images());
        }
    }

    private void settle() {
        keys.update(diagram());
        arranger().placeNew(diagram(), layout(), keys);
        show(layout());
    }

    private void beforeSave() {
        layout().set(layout().renamed(keys.renamed(diagram())));
    }

    /** Closes the diagram. */
    public void dispose() {
        document.removeListener(follower);
        document.removeSaveParticipant(saving);
        if (document.editing() != null) {
            document.editing().hide(diagram());
        }
        listeners.clear();
    }

    private final class Follower implements ScenarioDocument.Listener {
        @Override
        public void modelChanged() {
            blind = null;
            update();
        }

        @Override
        public void viewsChanged() {
            if (layout().equals(blind)) {
                layout().keys().forEach(layout()::forget);
            }
            blind = null;
            update();
        }

        @Override
        public void modelReplaced() {
            // the editor opens the diagram anew
        }

        @Override
        public void issuesChanged() {
            listeners.forEach(Runnable::run);
        }
    }
}
