/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.viewpoint.picture.SpecificationNames;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DRepresentationElement;

/** How parts of a diagram are called where they are not seen: by kind and label. */
final class SpokenNames {

    private SpokenNames() {
    }

    /**
     * The name of a part.
     *
     * @param part a part of the diagram, or the diagram
     */
    static String of(ViewPart part) {
        if (part instanceof DiagramPart) {
            return Messages.bind(Messages.Accessible_diagram, part.view().diagram().getName());
        }
        if (part instanceof EdgeLabelPart label) {
            return Messages.bind(Messages.Accessible_label, text(label), of(label.element()));
        }
        return part.element() instanceof DEdge edge ? of(edge) : of((DDiagramElement) part.element());
    }

    private static String of(DDiagramElement node) {
        String kind = SpecificationNames.of(node.getMapping());
        String label = text(node.getName());
        return label.isEmpty() ? kind : Messages.bind(Messages.Accessible_node, kind, label);
    }

    private static String of(DEdge edge) {
        List<String> said = new ArrayList<>();
        said.add(Messages.bind(Messages.Accessible_edge, new Object[] {SpecificationNames.of(edge.getMapping()),
                end(edge.getSourceNode()), end(edge.getTargetNode())}));
        Stream.of(edge.getBeginLabel(), edge.getName(), edge.getEndLabel()).map(SpokenNames::text)
                .filter(label -> !label.isEmpty()).forEach(said::add);
        return String.join(", ", said);
    }

    private static String end(Object view) {
        return view instanceof DEdge edge ? of(edge)
                : view instanceof DRepresentationElement element ? text(element.getName()) : "";
    }

    private static String text(EdgeLabelPart part) {
        return text(switch (part.label().which()) {
            case BEGIN -> part.element().getBeginLabel();
            case CENTER -> part.element().getName();
            case END -> part.element().getEndLabel();
        });
    }

    private static String text(String label) {
        return label == null ? "" : label.replaceAll("\\s+", " ").strip();
    }
}
