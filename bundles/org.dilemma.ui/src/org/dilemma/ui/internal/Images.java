/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import org.dilemma.ui.DilemmaUi;
import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Image descriptors of this bundle, and those that EMF's item providers name. */
public final class Images {

    private Images() {
    }

    /**
     * An image of this bundle.
     *
     * @param path path inside the bundle
     * @return its descriptor; the red square where there is none
     */
    public static ImageDescriptor of(String path) {
        return ResourceLocator.imageDescriptorFromBundle(DilemmaUi.BUNDLE, path)
                .orElse(ImageDescriptor.getMissingImageDescriptor());
    }

    /**
     * The image that an item provider names.
     *
     * @param image a URL, its text, an EMF URI, or a composition of these, of which the first is taken
     * @return its descriptor; the red square where the value is none of these
     */
    public static ImageDescriptor ofItem(Object image) {
        Object first = image;
        if (image instanceof ComposedImage composed) {
            List<Object> layers = composed.getImages();
            first = layers.isEmpty() ? null : layers.get(0);
        }
        if (first instanceof ImageDescriptor descriptor) {
            return descriptor;
        }
        if (first instanceof URL url) {
            return ImageDescriptor.createFromURL(url);
        }
        if (first instanceof org.eclipse.emf.common.util.URI || first instanceof String) {
            return ofText(first.toString());
        }
        return ImageDescriptor.getMissingImageDescriptor();
    }

    private static ImageDescriptor ofText(String text) {
        try {
            return ImageDescriptor.createFromURL(URI.create(text).toURL());
        } catch (MalformedURLException | IllegalArgumentException e) {
            return ImageDescriptor.getMissingImageDescriptor();
        }
    }
}
