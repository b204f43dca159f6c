/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The icons of the diagram editor. */
public final class Icons {

    private Icons() {
    }

    /**
     * An icon.
     *
     * @param name name of its file, without extension
     * @return its descriptor; the red square where there is none
     */
    public static ImageDescriptor of(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.dilemma.diagram.ui", "icons/" + name + ".png")
                .orElse(ImageDescriptor.getMissingImageDescriptor());
    }
}
