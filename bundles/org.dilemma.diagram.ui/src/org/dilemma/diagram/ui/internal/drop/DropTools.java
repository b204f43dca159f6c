/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.drop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.emf.ecore.EObject;

/** The tools that a notation has for elements that are dropped from a tree. */
final class DropTools {
    private static final String TYPE = "ContainerDropDescription";

    private final DiagramView view;

    DropTools(DiagramView view) {
        this.view = view;
    }

    /**
     * What the notation does with an element that is dropped.
     *
     * @param container the diagram or node into which it is dropped
     * @param element the element
     * @return empty where no tool of a layer that is on takes it there
     */
    Optional<EditCommand> command(DSemanticDecorator container, EObject element) {
        return tools().stream().filter(tool -> takes(tool, container))
                .map(tool -> view.tools().gestures().drop(tool, container, element))
                .filter(EditCommand::canExecute).findFirst();
    }

    private List<EObject> tools() {
        List<EObject> found = new ArrayList<>();
        view.session().layers().stream().filter(view.switches()::isLayerOn)
                .flatMap(layer -> Elements.many(layer, "toolSections").stream())
                .flatMap(section -> Elements.many(section, "ownedTools").stream())
                .filter(tool -> Elements.is(tool, TYPE) && !"DIAGRAM".equals(Elements.text(tool, "dragSource")))
                .forEach(found::add);
        return found;
    }

    /** A tool whose mappings are directly in the diagram takes what is dropped on its ground. */
    private boolean takes(EObject tool, DSemanticDecorator container) {
        List<EObject> mappings = Elements.many(tool, "mappings");
        if (!(container instanceof DDiagramElement node)) {
            return mappings.stream().anyMatch(mapping -> Elements.is(mapping.eContainer(), "Layer"));
        }
        return mappings.stream().anyMatch(mapping -> mapping.eContainer() == node.getMapping());
    }
}
