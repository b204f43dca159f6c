/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.dump.DiagramText;
import org.dilemma.viewpoint.dump.Numbers;
import org.dilemma.viewpoint.dump.TableText;
import org.dilemma.viewpoint.layout.ArrangeOptions;
import org.dilemma.viewpoint.layout.Arranger;
import org.dilemma.viewpoint.layout.ElementKeys;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Legend;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.eclipse.emf.ecore.EObject;

/** A diagram or table of a scenario, to be printed or drawn. */
interface OpenDiagram {

    /** What people call it. */
    String label();

    /** Whether it is a diagram; a table otherwise. */
    boolean isDiagram();

    /** Switches a layer on or off. */
    void layer(String name, boolean on);

    /** Switches a filter on. */
    void filter(String name);

    /** Its elements, one a line. */
    String dump();

    /**
     * Draws it.
     *
     * @param model file of the scenario, beside which positions may stand
     * @param arrange whether to arrange it whatever positions there are
     * @param legend whether to explain its signs
     */
    Drawing draw(Path model, boolean arrange, boolean legend);

    /** Opens a diagram. */
    static OpenDiagram diagram(DiagramSession session, String title, Images images, DiagramProblems problems) {
        return new Diagram(session, title, images, problems);
    }

    /** Opens a table. */
    static OpenDiagram table(TableSession session) {
        return new Table(session);
    }

    /**
     * A diagram.
     *
     * @param session its session
     * @param images finds pictures
     * @param problems takes what goes wrong
     */
    record Diagram(DiagramSession session, String title, Images images, DiagramProblems problems) implements OpenDiagram {

        @Override
        public String label() {
            return session.diagram().getName();
        }

        @Override
        public boolean isDiagram() {
            return true;
        }

        @Override
        public void layer(String name, boolean on) {
            session.activate(part(session.layers(), name, "diagram.layer"), on);
        }

        @Override
        public void filter(String name) {
            session.filter(part(session.filters(), name, "diagram.filter"), true);
        }

        private EObject part(List<EObject> parts, String name, String key) {
            if (parts.isEmpty()) {
                throw new UnknownNameException(Messages.get(key + ".none", name, label()));
            }
            return ScenarioDiagrams.find(parts, name, key + ".unknown", label());
        }

        @Override
        public String dump() {
            session.refresh();
            Numbers numbers = new Numbers();
            numbers.number(DiagramText.views(session.diagram()));
            StringBuilder text = new StringBuilder();
            new DiagramText(session.diagram(), numbers).print(text);
            return text.toString();
        }

        @Override
        public Drawing draw(Path model, boolean arrange, boolean legend) {
            session.refresh();
            DSemanticDiagram diagram = session.diagram();
            LayoutFile file = LayoutFile.load(LayoutFile.beside(model), LayoutFile.identity(diagram.getTarget()));
            problems.report(file.problems());
            Layout layout = new Layout(file.diagram(LayoutFile.name(diagram)));
            ElementKeys keys = ElementKeys.of(diagram);
            TextMeasure measure = TextMeasure.standard();
            if (arrange) {
                new Arranger(measure, images).arrangeAll(diagram, layout, keys, ArrangeOptions.of(diagram),
                        Progress.NONE);
            }
            Geometry geometry = Geometry.of(diagram, layout, keys, measure, images);
            Drawing drawing = Drawing.of(title, geometry, images);
            return legend ? Legend.of(diagram, geometry).beside(drawing, measure, images) : drawing;
        }
    }

    /**
     * A table.
     *
     * @param session its session
     */
    record Table(TableSession session) implements OpenDiagram {

        @Override
        public String label() {
            return session.table().getName();
        }

        @Override
        public boolean isDiagram() {
            return false;
        }

        @Override
        public void layer(String name, boolean on) {
            throw new UnknownNameException(Messages.get("diagram.layer.none", name, label()));
        }

        @Override
        public void filter(String name) {
            throw new UnknownNameException(Messages.get("diagram.filter.none", name, label()));
        }

        @Override
        public String dump() {
            session.refresh();
            Numbers numbers = new Numbers();
            List<EObject> views = new ArrayList<>(TableText.lines(session.table()));
            views.addAll(session.table().getColumns());
            numbers.number(views);
            StringBuilder text = new StringBuilder();
            new TableText(session.table(), numbers).print(text);
            return text.toString();
        }

        @Override
        public Drawing draw(Path model, boolean arrange, boolean legend) {
            throw new IllegalStateException("A table is no diagram");
        }
    }
}
