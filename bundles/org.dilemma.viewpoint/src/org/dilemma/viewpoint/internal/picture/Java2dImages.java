/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.dilemma.viewpoint.layout.ImageData;

/** Paints pictures of files with Java 2D. Those that are no pixels themselves are left out. */
final class Java2dImages {
    private final Map<byte[], Optional<BufferedImage>> known = new IdentityHashMap<>();

    void paint(ImageData data, double x, double y, double width, double height, Graphics2D graphics) {
        known.computeIfAbsent(data.content(), Java2dImages::read).ifPresent(image -> {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(width / image.getWidth(), height / image.getHeight());
            graphics.drawImage(image, place, null);
        });
    }

    private static Optional<BufferedImage> read(byte[] content) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(content)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // damaged beyond its header
        }
    }
}
