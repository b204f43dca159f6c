/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dilemma.viewpoint.layout.Box;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static PDDocument read(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(Theme.LIGHT).write(drawing, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static Drawing named(String name) {
        Sketch sketch = new Sketch();
        sketch.square(name);
        return sketch.arrange().drawing("Title");
    }

    @Test
    void onePageHasTheSizeOfTheDrawingAndItsTitle() throws IOException {
        Drawing drawing = named("Serbia");
        try (PDDocument pdf = read(drawing)) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(drawing.frame().width() * 0.75, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals("Title", pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void textIsFoundAndLettersThatTheFontLacksDoNoHarm() throws IOException {
        try (PDDocument pdf = read(named("Serbia"))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Serbia"));
        }
        try (PDDocument pdf = read(named("\u0421\u0440\u0431\u0438\u0458\u0430 \u4e2d"))) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    @Test
    void emptyAndHugeDrawingsFitOnAPage() throws IOException {
        try (PDDocument pdf = read(new Drawing("", "", new Box(0, 0, 0, 0), List.of()))) {
            assertEquals(1, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
        }
        try (PDDocument pdf = read(new Drawing("", "", new Box(0, 0, 100_000, 10), List.of()))) {
            assertEquals(14_400, pdf.getPage(0).getMediaBox().getWidth(), 0.5);
        }
    }
}
