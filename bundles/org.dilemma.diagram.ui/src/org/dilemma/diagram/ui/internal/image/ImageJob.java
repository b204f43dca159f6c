/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.nio.file.Path;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Theme;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;

/** Writes a picture into a file in the background. */
public final class ImageJob extends Job {
    private final Drawing drawing;
    private final ImageFile file;

    /**
     * Makes the job.
     *
     * @param drawing the picture
     * @param target the file; replaced where it exists
     * @param format how it is written
     * @param theme its colors
     * @param resolution dots per inch, for pixels
     */
    public ImageJob(Drawing drawing, Path target, ImageFormat format, Theme theme, double resolution) {
        super(Messages.bind(Messages.Image_job, target.getFileName()));
        this.drawing = drawing;
        this.file = new ImageFile(target, format, theme, resolution);
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        return file.write(drawing, monitor);
    }
}
