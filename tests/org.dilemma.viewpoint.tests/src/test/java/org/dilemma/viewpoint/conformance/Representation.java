/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.tool.DiagramTools;
import org.dilemma.viewpoint.tool.Editing;
import org.dilemma.viewpoint.tool.TableTools;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DLine;
import org.eclipse.emf.ecore.EObject;

/** The diagram or table of a case. */
abstract class Representation {
    final Numbers numbers = new Numbers();

    /** The first one that the specification has and that the root lets in. */
    static Optional<Representation> create(Editing editing, EObject root) {
        Session session = editing.session();
        return session.specification().representations().stream().findFirst()
                .filter(description -> session.type(Elements.text(description, "domainClass")).matches(root))
                .map(description -> create(editing, description, root));
    }

    private static Representation create(Editing editing, EObject description, EObject root) {
        if (Elements.is(description, "TableDescription")) {
            return new TableRepresentation(editing,
                    new TableSession(editing.session(), description, root, "d"));
        }
        return new DiagramRepresentation(editing, new DiagramSession(editing.session(), description, root, "d"));
    }

    /** Gives numbers to the views that have none yet, as it is done after each refresh. */
    abstract void number();

    abstract void print(StringBuilder text);

    /** Does something that changes no view and after which the views stay as they are. */
    abstract void withoutRefresh(Runnable change);

    /** A diagram. */
    static final class DiagramRepresentation extends Representation {
        private final Editing editing;
        private final DiagramSession session;
        private final DiagramTools tools;

        DiagramRepresentation(Editing editing, DiagramSession session) {
            this.editing = editing;
            this.session = session;
            this.tools = new DiagramTools(editing, session);
        }

        DiagramTools tools() {
            return tools;
        }

        List<DDiagramElement> views() {
            return DiagramText.views(session.diagram());
        }

        @Override
        void number() {
            numbers.number(views());
        }

        @Override
        void print(StringBuilder text) {
            new DiagramText(session.diagram(), numbers).print(text);
        }

        @Override
        void withoutRefresh(Runnable change) {
            editing.hide(session.diagram());
            change.run();
            editing.show(session.diagram(), session::refresh);
        }
    }

    /** A table. */
    static final class TableRepresentation extends Representation {
        private final Editing editing;
        private final TableSession session;
        private final TableTools tools;

        TableRepresentation(Editing editing, TableSession session) {
            this.editing = editing;
            this.session = session;
            this.tools = new TableTools(editing, session);
        }

        TableTools tools() {
            return tools;
        }

        List<DLine> lines() {
            List<DLine> lines = new ArrayList<>();
            session.table().getLines().forEach(line -> collect(line, lines));
            return lines;
        }

        private static void collect(DLine line, List<DLine> lines) {
            lines.add(line);
            line.getLines().forEach(child -> collect(child, lines));
        }

        @Override
        void number() {
            numbers.number(lines());
            numbers.number(session.table().getColumns());
        }

        @Override
        void print(StringBuilder text) {
            new TableText(session.table(), numbers).print(lines(), text);
        }

        @Override
        void withoutRefresh(Runnable change) {
            editing.hide(session.table());
            change.run();
            editing.show(session.table(), session::refresh);
        }
    }
}
