/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.diagram.Diagrams;
import org.dilemma.diagram.ui.internal.diagram.Switches;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.ui.internal.model.Notations;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.layout.Arranger;
import org.dilemma.viewpoint.layout.ElementKeys;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.session.Notation;
import org.dilemma.viewpoint.session.Representations.Possible;
import org.dilemma.viewpoint.session.Session;
import org.eclipse.core.runtime.ILog;

/** Draws the diagrams of a scenario that no editor shows, as it is on disk. Nothing of it is changed. */
final class ClosedSource implements DiagramSource {
    private final Path file;
    private final Notation notation = Notations.own();
    private Scenario scenario;
    private Session session;
    private LayoutFile layouts;

    ClosedSource(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Drawing> draw(DiagramEntry entry, boolean legend) throws IOException {
        if (session == null) {
            read();
        }
        return new Diagrams(session, scenario).find(entry.name().description(), entry.elementId())
                .map(found -> draw(found, entry, legend));
    }

    private void read() throws IOException {
        scenario = ScenarioFiles.load(file);
        session = notation.open(scenario.eResource().getContents(), problem -> ILog.get().warn(problem.toString()));
        layouts = LayoutFile.load(LayoutFile.beside(file), LayoutFile.identity(scenario));
    }

    private Drawing draw(Possible found, DiagramEntry entry, boolean legend) {
        String suffix = entry.name().suffix();
        DiagramSession diagram = new DiagramSession(session, found.description(), found.target(),
                suffix.isEmpty() ? found.title() : entry.title());
        Layout layout = new Layout(layouts.diagram(LayoutFile.name(diagram.diagram()) + suffix));
        new Switches(diagram).apply(layout);
        diagram.refresh();
        ElementKeys keys = ElementKeys.of(diagram.diagram());
        TextMeasure measure = TextMeasure.standard();
        new Arranger(measure, notation).placeNew(diagram.diagram(), layout, keys);
        Geometry geometry = Geometry.of(diagram.diagram(), layout, keys, measure, notation);
        return Pictures.whole(diagram.diagram(), geometry, notation, measure, legend);
    }
}
