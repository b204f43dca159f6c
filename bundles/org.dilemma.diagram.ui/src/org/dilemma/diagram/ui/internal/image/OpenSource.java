/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.util.Optional;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.diagram.Diagrams;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.picture.Drawing;
import org.eclipse.swt.widgets.Display;

/**
 * Draws the diagrams of a scenario as it is in its editors, saved or not.
 *
 * @param display the display whose thread owns the scenario
 * @param document the scenario
 */
record OpenSource(Display display, ScenarioDocument document) implements DiagramSource {

    @Override
    public Optional<Drawing> draw(DiagramEntry entry, boolean legend) {
        return display.syncCall(() -> document.isLoaded()
                ? new Diagrams(document).find(entry.name().description(), entry.elementId()).map(found -> {
                    DiagramView view = new DiagramView(document, found.description(), found.target(), entry.title(),
                            entry.name().suffix());
                    try {
                        return Pictures.whole(view, legend);
                    } finally {
                        view.dispose();
                    }
                }) : Optional.empty());
    }
}
