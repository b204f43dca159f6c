/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.PictureTooLargeException;
import org.dilemma.viewpoint.picture.Theme;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A file that a picture is written into. It holds the old picture or the new one, never half of one.
 *
 * @param target the file; replaced where it exists
 * @param format how it is written
 * @param theme its colors
 * @param resolution dots per inch, for pixels
 */
record ImageFile(Path target, ImageFormat format, Theme theme, double resolution) {

    /** Writes a picture; what failed is in the status, also that it was canceled. */
    IStatus write(Drawing drawing, IProgressMonitor monitor) {
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new Watched(new BufferedOutputStream(Files.newOutputStream(temporary,
                    StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)), monitor)) {
                format.write(drawing, theme, resolution, out, new Followed(monitor));
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            return Status.OK_STATUS;
        } catch (OperationCanceledException | CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (PictureTooLargeException e) {
            return Status.error(e.getMessage(), e);
        } catch (IOException e) {
            return Status.error(Messages.bind(Messages.Image_failed, target, e.toString()), e);
        } finally {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                Status.warning(e.getMessage(), e); // it has a hidden name and harms nobody
            }
        }
    }

    /** Tells a monitor how far the picture has come. */
    private static final class Followed implements Progress {
        private static final int ALL = 1000;

        private final SubMonitor monitor;
        private int told;

        Followed(IProgressMonitor monitor) {
            this.monitor = SubMonitor.convert(monitor, ALL);
        }

        @Override
        public boolean isCanceled() {
            return monitor.isCanceled();
        }

        @Override
        public void worked(double share) {
            int now = (int) (share * ALL);
            if (now > told) {
                monitor.worked(now - told);
                told = now;
            }
        }
    }

    /** Stops where a person cancels while what was drawn is being written. */
    private static final class Watched extends FilterOutputStream {
        private final IProgressMonitor monitor;

        Watched(OutputStream out, IProgressMonitor monitor) {
            super(out);
            this.monitor = monitor;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            out.write(bytes, from, count);
        }
    }
}
