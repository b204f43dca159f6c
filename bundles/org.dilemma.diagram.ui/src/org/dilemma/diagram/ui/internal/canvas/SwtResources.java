/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.ImageData;
import org.dilemma.viewpoint.layout.Typeface;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/** Fonts, colors and pictures of one diagram on the screen, made when first used. For the user-interface thread. */
final class SwtResources {
    private static final String FAMILY = "Sans";
    private static final double POINTS_PER_PIXEL = 72.0 / 96.0;

    private final Device device;
    private final Map<Typeface, Font> fonts = new HashMap<>();
    private final Map<Typeface, Integer> ascents = new HashMap<>();
    private final Map<Rgb, Color> colors = new HashMap<>();
    private final Map<ImageData, Image> images = new IdentityHashMap<>();

    SwtResources(Device device) {
        this.device = device;
    }

    Device device() {
        return device;
    }

    Color color(Rgb rgb) {
        return colors.computeIfAbsent(rgb, c -> new Color(c.red(), c.green(), c.blue()));
    }

    Font font(Typeface face) {
        return fonts.computeIfAbsent(face, f -> new Font(device, FAMILY, (int) Math.round(f.size() * POINTS_PER_PIXEL),
                (f.bold() ? SWT.BOLD : SWT.NORMAL) | (f.italic() ? SWT.ITALIC : SWT.NORMAL)));
    }

    /** How far the letters of a typeface rise above the baseline. */
    int ascent(Typeface face) {
        return ascents.computeIfAbsent(face, f -> {
            GC gc = new GC(device);
            try {
                gc.setFont(font(f));
                return gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
            } finally {
                gc.dispose();
            }
        });
    }

    /** A picture; null where it cannot be shown. */
    Image image(ImageData data) {
        return images.computeIfAbsent(data, this::read);
    }

    private Image read(ImageData data) {
        try {
            return new Image(device, new ByteArrayInputStream(data.content()));
        } catch (SWTException damaged) {
            return null; // left out, as in every picture of the diagram
        }
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        images.values().stream().filter(i -> i != null).forEach(Image::dispose);
        fonts.clear();
        images.clear();
    }
}
