/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.app.internal;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menu and tool bar entries that open the wizards for a new scenario. */
final class NewScenarioItems {

    private static final String NEW_SCENARIO = "org.dilemma.ui.wizards.newScenario";

    private static final String NEW_FROM_EXAMPLE = "org.dilemma.ui.wizards.newFromExample";

    private static final String UI_BUNDLE = "org.dilemma.ui";

    private static final String ICON = "icons/new-scenario.png";

    private NewScenarioItems() {
    }

    /** The entry for an empty scenario. */
    static IContributionItem fromScratch(IWorkbenchWindow window) {
        return item(window, NEW_SCENARIO, Messages.newScenario);
    }

    /** The entry for a copy of a shipped reference case. */
    static IContributionItem fromExample(IWorkbenchWindow window) {
        return item(window, NEW_FROM_EXAMPLE, Messages.newFromExample);
    }

    /** The tool bar button for an empty scenario. */
    static IContributionItem button(IWorkbenchWindow window) {
        return item(window, NEW_SCENARIO, Messages.newScenarioTip);
    }

    private static IContributionItem item(IWorkbenchWindow window, String wizard, String label) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, wizard,
                IWorkbenchCommandConstants.FILE_NEW, CommandContributionItem.STYLE_PUSH);
        parameter.parameters = Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, wizard);
        parameter.label = label;
        parameter.tooltip = label;
        parameter.icon = ResourceLocator.imageDescriptorFromBundle(UI_BUNDLE, ICON).orElse(null);
        return new CommandContributionItem(parameter);
    }
}
