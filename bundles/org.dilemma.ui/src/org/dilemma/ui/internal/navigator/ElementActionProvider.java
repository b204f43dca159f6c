/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.navigator;

import java.util.List;
import java.util.Optional;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.editor.ScenarioPart;
import org.dilemma.ui.internal.model.Elements;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/** Opens the scenario of an element that is selected in the navigator, and selects the element there. */
public final class ElementActionProvider extends CommonActionProvider {
    private final Action open = new Action(Messages.Navigator_open) {
        @Override
        public void run() {
            element().ifPresent(ElementActionProvider.this::open);
        }
    };
    private IWorkbenchPage page;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        if (site.getViewSite() instanceof ICommonViewerWorkbenchSite workbench) {
            page = workbench.getPage();
        }
    }

    private Optional<EObject> element() {
        return ((IStructuredSelection) getContext().getSelection()).getFirstElement() instanceof EObject element
                ? Optional.of(element) : Optional.empty();
    }

    private void open(EObject element) {
        IPath path = IPath.fromOSString(element.eResource().getURI().toFileString());
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(path);
        if (file == null) {
            return;
        }
        try {
            ScenarioPart part = Adapters.adapt(IDE.openEditor(page, file), ScenarioPart.class);
            if (part != null && part.document().isLoaded()) {
                Elements.find(part.document().scenario(), ScenarioFiles.idOf(element))
                        .ifPresent(e -> part.reveal(List.of(e)));
            }
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (page != null && element().isPresent()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
        }
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (page != null && element().isPresent()) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }
}
