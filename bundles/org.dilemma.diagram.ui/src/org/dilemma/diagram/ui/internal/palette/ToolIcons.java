/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.palette;

import java.io.ByteArrayInputStream;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.layout.Images;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;

/** The icons that a specification names. */
public final class ToolIcons {
    private final Images images;

    /**
     * Looks for them.
     *
     * @param images finds pictures
     */
    public ToolIcons(Images images) {
        this.images = images;
    }

    /**
     * The icon that an element of the specification names.
     *
     * @param element the element
     * @param feature its feature that holds the path
     * @return the icon; null where there is none
     */
    public ImageDescriptor of(EObject element, String feature) {
        String path = Elements.text(element, feature);
        return path == null || path.isBlank() ? null : images.file(path).map(ToolIcons::descriptor).orElse(null);
    }

    private static ImageDescriptor descriptor(org.dilemma.viewpoint.layout.ImageData image) {
        return ImageDescriptor.createFromImageDataProvider(new Icon(image));
    }

    /** An icon, equal to that of another diagram: the palette keeps the images of all that differ. */
    private record Icon(org.dilemma.viewpoint.layout.ImageData image) implements ImageDataProvider {
        @Override
        public ImageData getImageData(int zoom) {
            try {
                return zoom == 100 ? new ImageData(new ByteArrayInputStream(image.content())) : null;
            } catch (SWTException damaged) {
                return null; // shown without an icon
            }
        }
    }
}
