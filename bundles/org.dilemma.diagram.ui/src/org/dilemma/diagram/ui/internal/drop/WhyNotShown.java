/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.drop;

import java.util.List;
import java.util.stream.Collectors;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.diagram.Labels;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.session.DomainType;
import org.eclipse.emf.ecore.EObject;

/** Says why a diagram does not show an element: because of a layer that is off, a filter that is on, or its kind. */
final class WhyNotShown {
    private static final List<String> MAPPINGS = List.of("nodeMappings", "containerMappings", "edgeMappings",
            "subNodeMappings", "subContainerMappings", "borderedNodeMappings");

    private final DiagramView view;

    WhyNotShown(DiagramView view) {
        this.view = view;
    }

    /**
     * The reason.
     *
     * @param element an element of the scenario that is not shown
     * @return a sentence that says how to mend it
     */
    String of(EObject element) {
        String name = org.dilemma.ui.internal.model.Elements.label(element);
        String off = names(view.session().layers().stream()
                .filter(layer -> !view.switches().isLayerOn(layer) && draws(layer, element)).toList());
        if (!off.isEmpty()) {
            return Messages.bind(Messages.Drop_layer, name, off);
        }
        String on = names(view.session().filters().stream().filter(view.switches()::isFilterOn).toList());
        boolean filtered = !on.isEmpty() && view.keys().elements().values().stream()
                .anyMatch(shown -> shown.getTarget() == element);
        return filtered ? Messages.bind(Messages.Drop_filter, name, on) : Messages.bind(Messages.Drop_never, name);
    }

    private static String names(List<EObject> switches) {
        return switches.stream().map(Labels::of).collect(Collectors.joining(", "));
    }

    private static boolean draws(EObject owner, EObject element) {
        for (String feature : MAPPINGS) {
            for (EObject mapping : Elements.many(owner, feature)) {
                String type = Elements.text(mapping, "domainClass");
                if (type != null && !type.isEmpty() && new DomainType(type).matches(element)
                        || draws(mapping, element)) {
                    return true;
                }
            }
        }
        return false;
    }
}
