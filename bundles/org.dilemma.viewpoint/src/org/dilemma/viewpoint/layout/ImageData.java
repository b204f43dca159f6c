/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture from a file. Immutable; the array is not copied and must not be changed.
 *
 * @param mediaType image/png, image/gif, image/jpeg or image/svg+xml
 * @param width natural width in pixels
 * @param height natural height in pixels
 * @param content content of the file
 */
public record ImageData(String mediaType, int width, int height, byte[] content) {
    private static final int GREATEST_SIDE = 4096;
    private static final Pattern SVG_BOX = Pattern.compile("viewBox\\s*=\\s*[\"']\\s*\\S+[\\s,]+\\S+[\\s,]+"
            + "([0-9.]{1,9})[\\s,]+([0-9.]{1,9})\\s*[\"']");

    /**
     * Recognizes a picture by its content.
     *
     * @param content content of a file
     * @return the picture; empty where it is of no known kind, damaged or larger than 4096 pixels a side
     */
    public static Optional<ImageData> of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 2048), StandardCharsets.ISO_8859_1);
        if (start.contains("<svg")) {
            Matcher box = SVG_BOX.matcher(start);
            return box.find() ? make("image/svg+xml", side(box.group(1)), side(box.group(2)), content)
                    : make("image/svg+xml", 16, 16, content);
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            return raster(readers.next(), stream, content);
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // damaged: shown as a missing picture
        }
    }

    private static Optional<ImageData> raster(ImageReader reader, ImageInputStream stream, byte[] content)
            throws IOException {
        try {
            reader.setInput(stream);
            String format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
            if (!format.equals("png") && !format.equals("gif") && !format.equals("jpeg")) {
                return Optional.empty();
            }
            return make("image/" + format, reader.getWidth(0), reader.getHeight(0), content);
        } finally {
            reader.dispose();
        }
    }

    private static int side(String text) {
        try {
            return (int) Math.round(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Optional<ImageData> make(String mediaType, int width, int height, byte[] content) {
        boolean usable = width > 0 && height > 0 && width <= GREATEST_SIDE && height <= GREATEST_SIDE;
        return usable ? Optional.of(new ImageData(mediaType, width, height, content)) : Optional.empty();
    }
}
