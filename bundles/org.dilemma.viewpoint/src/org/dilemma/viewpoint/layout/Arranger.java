/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.Collection;
import org.dilemma.viewpoint.internal.layout.Arrangement;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DSemanticDiagram;

/**
 * Finds places for the nodes of a diagram. The same diagram gets the same places. Nodes of one container never overlap
 * afterwards, labels beside them included, except where pinned ones did before. For one thread at a time.
 */
public final class Arranger {
    private final TextMeasure measure;
    private final Images images;

    /**
     * Makes an arranger.
     *
     * @param measure measures text
     * @param images finds pictures
     */
    public Arranger(TextMeasure measure, Images images) {
        this.measure = measure;
        this.images = images;
    }

    /**
     * Arranges everything but what is pinned. Edges lose their bends.
     *
     * @param diagram the diagram
     * @param layout takes the places; unchanged when canceled
     * @param keys names of the elements of the diagram
     * @param options how
     * @param progress follows and may cancel
     * @return whether it was done and not canceled
     */
    public boolean arrangeAll(DSemanticDiagram diagram, Layout layout, ElementKeys keys, ArrangeOptions options,
            Progress progress) {
        return new Arrangement(diagram, layout, keys, measure, images).all(options, progress);
    }

    /**
     * Arranges some nodes among themselves, about where they stand, and leaves all others. Edges between them lose
     * their bends.
     *
     * @param diagram the diagram
     * @param selection the nodes; those that are hidden do not matter
     * @param layout takes the places; unchanged when canceled
     * @param keys names of the elements of the diagram
     * @param options how
     * @param progress follows and may cancel
     * @return whether it was done and not canceled
     */
    public boolean arrangeSelection(DSemanticDiagram diagram, Collection<? extends AbstractDNode> selection,
            Layout layout, ElementKeys keys, ArrangeOptions options, Progress progress) {
        return new Arrangement(diagram, layout, keys, measure, images).selection(selection, options, progress);
    }

    /**
     * Finds free places for nodes that have none, near those they are connected with; all others stay. A diagram or
     * container in which no node has a place is arranged.
     *
     * @param diagram the diagram
     * @param layout takes the places
     * @param keys names of the elements of the diagram
     */
    public void placeNew(DSemanticDiagram diagram, Layout layout, ElementKeys keys) {
        new Arrangement(diagram, layout, keys, measure, images).fresh(ArrangeOptions.of(diagram));
    }
}
