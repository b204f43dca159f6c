/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.clip;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.ui.internal.model.Clipboard;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Where the elements stood that were copied last in a diagram. */
public final class CopiedPlaces {
    private static final int STEP = 20;
    private static CopiedPlaces last = new CopiedPlaces(List.of(), List.of());

    private final List<EObject> content;
    private final List<Optional<Box>> boxes;
    private int pasted;

    private CopiedPlaces(List<EObject> content, List<Optional<Box>> boxes) {
        this.content = content;
        this.boxes = boxes;
    }

    /**
     * The elements of the model that are copied with views. An edge that only shows a reference has none of its own.
     *
     * @param views the views
     * @return without what is inside others
     */
    public static List<EObject> elements(List<? extends DDiagramElement> views) {
        Set<EObject> elements = new LinkedHashSet<>();
        for (DDiagramElement view : views) {
            boolean own = !(view instanceof DEdge) || Elements.flag(view.getMapping(), "useDomainElement");
            if (own && view.getTarget() != null && view.getTarget().eContainer() != null) {
                elements.add(view.getTarget());
            }
        }
        return List.copyOf(EcoreUtil.filterDescendants(elements));
    }

    /** Remembers where elements stand that have just been copied. */
    static void remember(DiagramView view, List<EObject> elements) {
        List<Optional<Box>> boxes = new ArrayList<>();
        elements.forEach(e -> boxes.add(view.views(List.of(e)).stream().filter(AbstractDNode.class::isInstance)
                .findFirst().flatMap(v -> view.geometry().node((AbstractDNode) v)).map(shape -> shape.box())));
        last = new CopiedPlaces(Clipboard.content(), boxes);
    }

    /**
     * Where the next copies are to stand, each time a step further.
     *
     * @return as many as elements; empty where something else was copied since
     */
    static List<Optional<Box>> next() {
        if (last.content != Clipboard.content()) {
            return List.of();
        }
        last.pasted++;
        int by = last.pasted * STEP;
        return last.boxes.stream()
                .map(box -> box.map(b -> new Box(b.x() + by, b.y() + by, b.width(), b.height()))).toList();
    }
}
