/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a picture in the format of ISO/IEC 15948 (Portable Network Graphics), rows by rows, in true color. */
public final class PngStream implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte UP = 2;
    private static final int CHUNK = 1 << 16;
    private static final double INCH = 0.0254;
    private static final int BYTES = 3;

    private final OutputStream out;
    private final int width;
    private final Deflater deflater = new Deflater(6);
    private final byte[] buffer = new byte[CHUNK];
    private int[] above;

    /**
     * Starts a picture.
     *
     * @param out takes it; not closed
     * @param width width in pixels
     * @param height height in pixels
     * @param resolution dots per inch
     * @throws IOException if it cannot be written
     */
    public PngStream(OutputStream out, int width, int height, double resolution) throws IOException {
        this.out = out;
        this.width = width;
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        integer(header, width);
        integer(header, height);
        header.write(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", header.toByteArray(), header.size());
        ByteArrayOutputStream density = new ByteArrayOutputStream();
        int perMeter = (int) Math.round(resolution / INCH);
        integer(density, perMeter);
        integer(density, perMeter);
        density.write(1);
        chunk("pHYs", density.toByteArray(), density.size());
        above = new int[width];
    }

    /** Writes the next rows; the upper bits of the pixels do not matter. */
    public void rows(int[] pixels, int count) throws IOException {
        byte[] row = new byte[width * BYTES + 1];
        row[0] = UP;
        for (int y = 0; y < count; y++) {
            int from = y * width;
            for (int x = 0; x < width; x++) {
                int now = pixels[from + x];
                int before = above[x];
                int at = x * BYTES + 1;
                row[at] = (byte) ((now >> 16) - (before >> 16));
                row[at + 1] = (byte) ((now >> 8) - (before >> 8));
                row[at + 2] = (byte) (now - before);
                above[x] = now;
            }
            deflater.setInput(row);
            while (!deflater.needsInput()) {
                deflate();
            }
        }
    }

    private void deflate() throws IOException {
        int length = deflater.deflate(buffer);
        if (length > 0) {
            chunk("IDAT", buffer, length);
        }
    }

    /** Ends the picture. */
    @Override
    public void close() throws IOException {
        try {
            deflater.finish();
            while (!deflater.finished()) {
                deflate();
            }
            chunk("IEND", buffer, 0);
        } finally {
            deflater.end();
        }
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        integer(out, length);
        out.write(name);
        out.write(data, 0, length);
        integer(out, (int) check.getValue());
    }

    private static void integer(OutputStream out, int value) throws IOException {
        out.write(value >>> 24);
        out.write(value >>> 16);
        out.write(value >>> 8);
        out.write(value);
    }
}
