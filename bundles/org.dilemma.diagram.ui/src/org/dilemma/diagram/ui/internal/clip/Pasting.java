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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dilemma.diagram.ui.internal.diagram.CommandSequence;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.ui.internal.model.Clipboard;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** Copies elements of a diagram with their places, and pastes them as one step. */
public final class Pasting {
    private final DiagramView view;
    private final Clipboard clipboard;

    /**
     * For one diagram.
     *
     * @param view the diagram
     */
    public Pasting(DiagramView view) {
        this.view = view;
        this.clipboard = new Clipboard(view.document());
    }

    /**
     * Copies what views show.
     *
     * @param views the views
     */
    public void copy(List<DDiagramElement> views) {
        List<EObject> elements = CopiedPlaces.elements(views);
        clipboard.copy(elements);
        CopiedPlaces.remember(view, elements);
    }

    /**
     * Whether all that was copied fits somewhere.
     *
     * @param target an element of the scenario
     */
    public boolean canPaste(EObject target) {
        return clipboard.canPaste(target);
    }

    /**
     * Pastes what was copied, beside the originals where it was copied in a diagram.
     *
     * @param target in which, beside which or around which it is pasted
     * @return the new views
     */
    public List<DDiagramElement> paste(EObject target) {
        Clipboard.Paste paste = clipboard.prepare(target);
        run(paste, CopiedPlaces.next());
        return view.views(paste.copies());
    }

    /**
     * Whether copies of elements fit somewhere.
     *
     * @param target an element of the scenario
     * @param elements the elements
     */
    public boolean canPaste(EObject target, List<EObject> elements) {
        return clipboard.canPaste(target, elements);
    }

    /**
     * Copies elements of any scenario into this one. What was copied aside does not change.
     *
     * @param target in which, beside which or around which the copies go
     * @param elements the elements, none inside another
     * @param places where the copies are to stand, as many as elements
     * @return the copies
     */
    public List<EObject> paste(EObject target, List<EObject> elements, List<Optional<Box>> places) {
        Clipboard.Paste paste = clipboard.prepare(target, elements);
        run(paste, places);
        return paste.copies();
    }

    private void run(Clipboard.Paste paste, List<Optional<Box>> places) {
        List<Supplier<Optional<? extends Command>>> steps = new ArrayList<>();
        steps.add(() -> Optional.of(view.document().editing().direct(paste.label(), () -> {
            if (paste.command().canExecute()) {
                paste.command().execute();
            }
        })));
        for (int i = 0; i < places.size(); i++) {
            EObject copy = paste.copies().get(i);
            places.get(i).ifPresent(box -> steps.add(() -> place(paste.label(), copy, box)));
        }
        view.execute(new CommandSequence(paste.label(), steps));
    }

    private Optional<Command> place(String label, EObject copy, Box box) {
        view.keys().update(view.diagram());
        return view.keys().elements().values().stream().filter(AbstractDNode.class::isInstance)
                .map(AbstractDNode.class::cast).filter(node -> node.getTarget() == copy && DiagramView.isOutermost(node)).findFirst()
                .map(node -> view.place(label, node, box.x(), box.y(), 0, 0));
    }
}
