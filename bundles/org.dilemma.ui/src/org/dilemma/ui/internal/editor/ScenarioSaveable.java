/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.Saveable;

/** What the workbench saves of a scenario, once for all editors that show it. */
final class ScenarioSaveable extends Saveable {
    private final SharedScenario scenario;

    ScenarioSaveable(SharedScenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public boolean show(IWorkbenchPage page) {
        return scenario.parts().stream().map(DocumentPart::part).filter(p -> p.getSite().getPage() == page).findFirst()
                .map(part -> {
                    page.bringToTop(part);
                    return true;
                }).orElse(false);
    }

    @Override
    public String getName() {
        return scenario.input().getName();
    }

    @Override
    public String getToolTipText() {
        return scenario.input().getToolTipText();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return scenario.input().getImageDescriptor();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!scenario.save()) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public boolean isDirty() {
        return scenario.isDirty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioSaveable saveable && saveable.scenario == scenario;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(scenario);
    }
}
