/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.arrange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.layout.ArrangeOptions;
import org.dilemma.viewpoint.layout.Arranger;
import org.dilemma.viewpoint.layout.ElementKeys;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A diagram as it was at one moment. It may be arranged by another thread while the diagram itself goes on changing;
 * each time anew. Made and asked by the user-interface thread otherwise.
 */
public final class Snapshot {
    private final DiagramView view;
    private final DSemanticDiagram copy;
    private final ElementKeys keys;
    private final Map<String, String> present = new HashMap<>();
    private final Layout before;
    private final Layout start;
    private final Set<String> elements;
    private final List<AbstractDNode> chosen;

    /**
     * Takes a diagram as it is now.
     *
     * @param view the diagram
     * @param nodes the nodes that are arranged; empty for all
     */
    public Snapshot(DiagramView view, Collection<? extends AbstractDNode> nodes) {
        this.view = view;
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        copy = (DSemanticDiagram) copier.copy(view.diagram());
        copier.copyReferences();
        keys = ElementKeys.of(copy);
        Map<String, String> own = new HashMap<>();
        view.keys().elements().forEach((key, element) ->
                keys.key((org.dilemma.viewpoint.view.DDiagramElement) copier.get(element)).ifPresent(copied -> {
                    own.put(key, copied);
                    present.put(copied, key);
                }));
        before = new Layout(view.layout());
        start = before.renamed(own);
        elements = Set.copyOf(view.keys().elements().keySet());
        chosen = nodes.stream().map(n -> (AbstractDNode) copier.get(n)).toList();
    }

    /** The diagram. */
    public DiagramView view() {
        return view;
    }

    /** Where everything stood. */
    public Layout before() {
        return before;
    }

    /** Whether the diagram still shows the same elements at the same places. */
    public boolean isCurrent() {
        return view.layout().equals(before) && view.keys().elements().keySet().equals(elements);
    }

    /**
     * Arranges the nodes. By any thread, one at a time.
     *
     * @param options how
     * @param progress follows and may cancel
     * @return where everything would stand; empty where it was canceled
     */
    synchronized Optional<Layout> arrange(ArrangeOptions options, Progress progress) {
        Layout layout = new Layout(start);
        Arranger arranger = view.arranger();
        boolean done = chosen.isEmpty() ? arranger.arrangeAll(copy, layout, keys, options, progress)
                : arranger.arrangeSelection(copy, chosen, layout, keys, options, progress);
        return done ? Optional.of(layout.renamed(present)) : Optional.empty();
    }
}
