/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.palette;

import java.util.Collection;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.widgets.Display;

/** Shows what a tool has just made. */
final class NewElement {

    private NewElement() {
    }

    /**
     * Selects the first of new elements.
     *
     * @param viewer shows the diagram
     * @param view the diagram
     * @param made what was made
     * @return its part, if it is shown
     */
    static Optional<EditPart> select(EditPartViewer viewer, DiagramView view, Collection<?> made) {
        Collection<EObject> elements = made.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
        for (DDiagramElement element : view.views(elements)) {
            if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
                viewer.flush();
                viewer.select(part);
                viewer.reveal(part);
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /**
     * Lets a person name an element, once everything is drawn.
     *
     * @param part its part
     */
    static void rename(EditPart part) {
        Display.getCurrent().asyncExec(() -> {
            if (part.isActive()) {
                part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
            }
        });
    }
}
