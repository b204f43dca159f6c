/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.util.List;
import java.util.Optional;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;

/** The diagram or table of a case. */
abstract class Representation {
    final Numbers numbers = new Numbers();

    /** The first one that the specification has and that the root lets in. */
    static Optional<Representation> create(Session session, EObject root) {
        return session.specification().representations().stream().findFirst()
                .filter(description -> isPossible(session, description, root))
                .map(description -> new DiagramRepresentation(new DiagramSession(session, description, root, "d")));
    }

    private static boolean isPossible(Session session, EObject description, EObject root) {
        return Elements.is(description, "DiagramDescription")
                && session.type(Elements.text(description, "domainClass")).matches(root);
    }

    abstract void refresh();

    abstract void print(StringBuilder text);

    /** A diagram. */
    static final class DiagramRepresentation extends Representation {
        private final DiagramSession session;

        DiagramRepresentation(DiagramSession session) {
            this.session = session;
        }

        DiagramSession session() {
            return session;
        }

        List<DDiagramElement> views() {
            return DiagramText.views(session.diagram());
        }

        @Override
        void refresh() {
            session.refresh();
            numbers.number(views());
        }

        @Override
        void print(StringBuilder text) {
            new DiagramText(session.diagram(), numbers).print(text);
        }
    }
}
