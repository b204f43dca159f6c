/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.navigator;

import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** Names and icons of diagrams and tables in the navigator. */
public final class DiagramLabels extends LabelProvider {
    private static final String BUNDLE = "org.dilemma.diagram.ui";

    private final ResourceManager resources = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return element instanceof DiagramEntry entry ? entry.title() : null;
    }

    @Override
    public Image getImage(Object element) {
        if (!(element instanceof DiagramEntry entry)) {
            return null;
        }
        String path = entry.isTable() ? "icons/table.png" : "icons/diagram.png";
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path).map(resources::create).orElse(null);
    }

    @Override
    public void dispose() {
        resources.dispose();
        super.dispose();
    }
}
