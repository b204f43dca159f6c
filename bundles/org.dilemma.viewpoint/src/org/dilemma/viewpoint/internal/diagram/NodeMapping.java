/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.session.DomainType;
import org.dilemma.viewpoint.view.ContainerLayout;
import org.eclipse.emf.ecore.EObject;

/** A mapping for nodes, containers or lists. */
final class NodeMapping extends Mapping {
    final DomainType domain;
    /** Whether its views hold others. */
    final boolean isContainer;
    final ContainerLayout layout;

    NodeMapping(EObject description, NodeMapping imported, MappingReader reader) {
        super(description, imported, reader);
        String name = Elements.text(description, "domainClass");
        domain = name.isEmpty() && imported != null ? imported.domain : reader.type(name);
        isContainer = Elements.is(description, "ContainerMapping");
        layout = isContainer ? layout(description) : ContainerLayout.FREE_FORM;
    }

    private static ContainerLayout layout(EObject description) {
        ContainerLayout layout = ContainerLayout.get(Elements.literal(description, "childrenPresentation"));
        return layout == null ? ContainerLayout.FREE_FORM : layout;
    }

    boolean isStack() {
        return layout == ContainerLayout.HORIZONTAL_STACK || layout == ContainerLayout.VERTICAL_STACK;
    }
}
