/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.Square;
import org.junit.jupiter.api.Test;

class PngWriterTest {
    private static byte[] bytes(Drawing drawing, double resolution, Theme theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter(resolution, theme).write(drawing, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Drawing red() {
        Sketch sketch = new Sketch();
        DNode node = sketch.square("");
        node.setWidth(10);
        node.setHeight(6);
        ((Square) node.getOwnedStyle()).setColor(new Rgb(255, 0, 0));
        return sketch.arrange().drawing("red");
    }

    @Test
    void sizeFollowsResolution() throws IOException {
        BufferedImage small = read(bytes(red(), 96, Theme.LIGHT));
        BufferedImage large = read(bytes(red(), 288, Theme.LIGHT));
        assertEquals(100 + 2 * Drawing.MARGIN, small.getWidth());
        assertEquals(3 * small.getWidth(), large.getWidth());
        assertEquals(3 * small.getHeight(), large.getHeight());
    }

    @Test
    void colorsAreThoseOfTheStyle() throws IOException {
        BufferedImage image = read(bytes(red(), 96, Theme.LIGHT));
        assertEquals(0xffff0000, image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
        assertEquals(0xffffffff, image.getRGB(2, 2));
    }

    @Test
    void theDarkThemeHasDarkPaper() throws IOException {
        int paper = read(bytes(red(), 96, Theme.DARK)).getRGB(2, 2) & 0xff;
        assertTrue(paper < 0x40, () -> "paper " + paper);
    }

    @Test
    void stripsFitTogether() throws IOException {
        Drawing drawing = Sketch.large(8, 20).arrange().drawing("strips");
        BufferedImage whole = read(bytes(drawing, 300, Theme.LIGHT));
        assertTrue(whole.getWidth() * (long) whole.getHeight() > 1L << 22, "more than one strip");
        BufferedImage again = new BufferedImage(whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = again.createGraphics();
        new org.dilemma.viewpoint.internal.picture.Java2dPainter(drawing, Theme.LIGHT).paint(graphics, 300 / 96.0, 0,
                again.getWidth(), again.getHeight(), Progress.NONE);
        graphics.dispose();
        int differing = 0;
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int one = whole.getRGB(x, y) & 0xff;
                int other = again.getRGB(x, y) & 0xff;
                differing += Math.abs(one - other) > 48 ? 1 : 0;
            }
        }
        assertEquals(0, differing);
    }

    @Test
    void theSameDiagramGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(red(), 96, Theme.LIGHT), bytes(red(), 96, Theme.LIGHT));
    }

    @Test
    void aPictureThatNobodyCanOpenIsRefusedWithTheResolutionThatWorks() throws IOException {
        Drawing huge = new Drawing("huge", "", new Box(0, 0, 50_000, 1000), List.of());
        PictureTooLargeException refused = assertThrows(PictureTooLargeException.class,
                () -> new PngWriter(9600, Theme.LIGHT).write(huge, OutputStream.nullOutputStream()));
        assertTrue(refused.getMessage().contains("at most 115 dots per inch"), refused.getMessage());
        new PngWriter(115, Theme.LIGHT).write(huge, OutputStream.nullOutputStream());
    }

    @Test
    void impossibleResolutionsAreRefused() {
        for (double bad : new double[] {0, -1, Double.NaN, 1e9}) {
            assertThrows(IllegalArgumentException.class, () -> new PngWriter(bad, Theme.LIGHT));
        }
    }
}
