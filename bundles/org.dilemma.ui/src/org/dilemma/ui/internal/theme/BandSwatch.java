/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.theme;

import org.dilemma.analysis.Band;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * A small square in the color of a band, to stand beside its word.
 *
 * @param band the band
 * @param dark whether the background is dark
 */
public record BandSwatch(Band band, boolean dark) {
    private static final int SIZE = 12;
    private static final RGB EDGE = new RGB(0x8a, 0x97, 0xa6);

    /**
     * The picture.
     *
     * @return its descriptor
     */
    public ImageDescriptor descriptor() {
        return new SwatchDescriptor(this);
    }

    private ImageData draw(int zoom) {
        int size = SIZE * zoom / 100;
        PaletteData palette = new PaletteData(0xff0000, 0xff00, 0xff);
        ImageData data = new ImageData(size, size, 24, palette);
        int fill = palette.getPixel(BandColors.of(band, dark).fill());
        int edge = palette.getPixel(EDGE);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean border = x == 0 || y == 0 || x == size - 1 || y == size - 1;
                data.setPixel(x, y, border ? edge : fill);
            }
        }
        return data;
    }

    private static final class SwatchDescriptor extends ImageDescriptor {
        private final BandSwatch swatch;

        SwatchDescriptor(BandSwatch swatch) {
            this.swatch = swatch;
        }

        @Override
        public ImageData getImageData(int zoom) {
            return swatch.draw(zoom);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SwatchDescriptor that && that.swatch.equals(swatch);
        }

        @Override
        public int hashCode() {
            return swatch.hashCode();
        }
    }
}
