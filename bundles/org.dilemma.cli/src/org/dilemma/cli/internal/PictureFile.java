/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.PdfWriter;
import org.dilemma.viewpoint.picture.PngWriter;
import org.dilemma.viewpoint.picture.SvgWriter;
import org.dilemma.viewpoint.picture.Theme;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.ecore.EObject;

/**
 * Writes pictures into a file, which holds the old or the new one, but never half of one.
 *
 * @param target the file
 * @param theme the colors
 */
record PictureFile(Path target, Theme theme) {

    /** Writes pixels. */
    void png(Drawing drawing, double resolution) throws IOException {
        PngWriter writer = new PngWriter(resolution, theme);
        write(out -> writer.write(drawing, out));
    }

    /** Writes a page of vectors. */
    void pdf(Drawing drawing) throws IOException {
        PdfWriter writer = new PdfWriter(theme);
        write(out -> writer.write(drawing, out));
    }

    /** Writes vectors, with links to the elements in the file of the model. */
    void svg(Drawing drawing, Path model) throws IOException {
        String address = address(model);
        SvgWriter writer = new SvgWriter(theme, element -> link(address, element));
        write(out -> writer.write(drawing, out));
    }

    /** The model as seen from the folder of the picture. */
    private String address(Path model) {
        Path folder = target.toAbsolutePath().normalize().getParent();
        Path file = model.toAbsolutePath().normalize();
        try {
            String relative = folder.relativize(file).toString().replace('\\', '/');
            return new URI(null, null, relative, null).toASCIIString();
        } catch (IllegalArgumentException | URISyntaxException e) {
            return ""; // on another drive
        }
    }

    private static Optional<String> link(String address, DDiagramElement element) {
        EObject target = element.getTarget();
        if (address.isEmpty() || target == null || target.eResource() == null) {
            return Optional.empty();
        }
        return Optional.of(address + "#" + target.eResource().getURIFragment(target));
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void write(Content content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException(Messages.get("diagram.folder", target));
        }
        if (!Files.isDirectory(target.toAbsolutePath().getParent())) {
            throw new IOException(Messages.get("io.no-folder", target.toAbsolutePath().getParent()));
        }
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path temporary = real.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.write(out);
            }
            Files.move(temporary, real, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
