/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.grid.Snapping;
import org.dilemma.diagram.ui.internal.policies.PlacementPolicy;
import org.dilemma.diagram.ui.internal.problems.ProblemSigns;
import org.dilemma.viewpoint.layout.EdgeShape;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;

/** The diagram as a whole. Follows it, and brings all parts in line when it changes. */
public final class DiagramPart extends AbstractGraphicalEditPart implements ViewPart {
    private final Runnable follower = this::update;
    private final AccessibleEditPart spoken = new SpokenPart(this);
    private Geometry shown;
    private ProblemSigns signs;

    /**
     * Makes the part.
     *
     * @param view the diagram
     */
    public DiagramPart(DiagramView view) {
        setModel(view);
    }

    @Override
    public DiagramView view() {
        return (DiagramView) getModel();
    }

    @Override
    public org.dilemma.viewpoint.view.DSemanticDecorator element() {
        return view().diagram();
    }

    @Override
    public void activate() {
        super.activate();
        view().addListener(follower);
        signs = new ProblemSigns(view(), getViewer(), ((DiagramRoot) getRoot()).signs());
    }

    @Override
    public void deactivate() {
        signs.dispose();
        view().removeListener(follower);
        super.deactivate();
    }

    /** Brings all parts and the picture in line with the diagram. */
    public void update() {
        Geometry now = view().geometry();
        if (shown == null || !SameParts.in(shown, now)) {
            Gestures.endOfGone(getViewer(), view());
            refreshDeep(this);
        } else {
            moveParts(now);
        }
        shown = now;
        ((DiagramRoot) getRoot()).drawing().show(view().drawing());
        signs.update();
    }

    /** Moves the parts of which something is drawn elsewhere; none has come or gone. */
    private void moveParts(Geometry now) {
        for (int i = 0; i < now.nodes().size(); i++) {
            if (!now.nodes().get(i).box().equals(shown.nodes().get(i).box())) {
                refresh(now.nodes().get(i).view());
            }
        }
        for (int i = 0; i < now.edges().size(); i++) {
            EdgeShape before = shown.edges().get(i);
            EdgeShape edge = now.edges().get(i);
            if (!edge.track().equals(before.track()) || !edge.labels().equals(before.labels())) {
                refresh(edge.view());
            }
        }
    }

    private void refresh(DDiagramElement element) {
        if (getViewer().getEditPartRegistry().get(element) instanceof EditPart part) {
            part.refresh();
            for (Object child : part.getChildren()) {
                if (child instanceof EdgeLabelPart label) {
                    label.refresh();
                }
            }
        }
    }

    private static void refreshDeep(EditPart part) {
        part.refresh();
        for (Object child : List.copyOf(part.getChildren())) {
            refreshDeep((EditPart) child);
        }
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer() {
            @Override
            public void paint(Graphics graphics) {
                // painted by the layer of the drawing
            }
        };
        return layer;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Object getAdapter(Class type) {
        return type == SnapToHelper.class ? Snapping.of(this) : super.getAdapter(type);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacementPolicy());
        Snapping.install(this);
    }

    @Override
    protected List<AbstractDNode> getModelChildren() {
        List<AbstractDNode> shown = new ArrayList<>();
        for (DDiagramElement element : view().diagram().getOwnedDiagramElements()) {
            if (element instanceof AbstractDNode node && view().isShown(node)) {
                shown.add(node);
            }
        }
        return shown;
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return spoken;
    }
}
