/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.menus;

import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.diagram.Labels;
import org.dilemma.diagram.ui.internal.diagram.Switches;
import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;

/** The layers or filters of a diagram as items that a person checks. Each switching is one step of Undo. */
final class SwitchMenu {

    private SwitchMenu() {
    }

    /** Adds the layers that a person may switch. */
    static void layers(IContributionManager menu, DiagramView view) {
        List<EObject> layers = view.session().layers().stream()
                .filter(l -> Elements.is(l, "AdditionalLayer") && Elements.flag(l, "optional")).toList();
        layers.forEach(l -> menu.add(item(view, l, Switches.layer(l), view.switches().isLayerOn(l))));
        if (layers.isEmpty()) {
            menu.add(nothing(Messages.Menu_noLayers));
        }
    }

    /** Adds the filters. */
    static void filters(IContributionManager menu, DiagramView view) {
        List<EObject> filters = view.session().filters();
        filters.forEach(f -> menu.add(item(view, f, Switches.filter(f), view.switches().isFilterOn(f))));
        if (filters.isEmpty()) {
            menu.add(nothing(Messages.Menu_noFilters));
        }
    }

    private static IAction item(DiagramView view, EObject element, String name, boolean on) {
        String label = Labels.of(element);
        Action item = new Action(label.replace("&", "&&"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.execute(view.change(Messages.bind(on ? Messages.Menu_switchOff : Messages.Menu_switchOn, label),
                        layout -> layout.setSwitch(name, !on)));
            }
        };
        item.setChecked(on);
        item.setToolTipText(Elements.text(element, "endUserDocumentation"));
        return item;
    }

    private static IAction nothing(String text) {
        Action item = new Action(text) {
        };
        item.setEnabled(false);
        return item;
    }
}
