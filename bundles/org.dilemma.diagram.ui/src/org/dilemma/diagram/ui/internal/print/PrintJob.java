/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.print;

import java.util.function.BooleanSupplier;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.viewpoint.picture.Drawing;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Prints sheet by sheet, the window staying usable between them. Closes the paper. */
public final class PrintJob extends Job {
    private final Display display;
    private final Sheets paper;
    private final String title;
    private final Tiles tiles;
    private final SheetPainter painter;

    /**
     * Makes the job.
     *
     * @param display paints
     * @param paper takes it
     * @param drawing what is printed
     * @param fit whether on one sheet
     */
    public PrintJob(Display display, Sheets paper, Drawing drawing, boolean fit) {
        super(Messages.bind(Messages.Print_job, drawing.title()));
        this.display = display;
        this.paper = paper;
        this.title = drawing.title();
        this.tiles = Tiles.of(drawing, paper, fit);
        this.painter = new SheetPainter(drawing, tiles, paper);
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, tiles.parts().size());
        try {
            return print(progress);
        } catch (SWTException | SWTError e) {
            return Status.error(Messages.bind(Messages.Print_failed, title), e);
        } finally {
            display.syncExec(paper::close);
        }
    }

    private IStatus print(SubMonitor progress) {
        if (!inWindow(() -> paper.start(title))) {
            return Status.error(Messages.bind(Messages.Print_failed, title));
        }
        for (int i = 0; i < tiles.parts().size(); i++) {
            int index = i;
            if (progress.isCanceled()) {
                display.syncExec(paper::cancel);
                return Status.CANCEL_STATUS;
            }
            if (inWindow(() -> paper.wants(index + 1)) && !inWindow(() -> paper.sheet(gc -> painter.paint(gc, index)))) {
                display.syncExec(paper::cancel);
                return Status.error(Messages.bind(Messages.Print_failed, title));
            }
            progress.worked(1);
        }
        display.syncExec(paper::end);
        return Status.OK_STATUS;
    }

    private boolean inWindow(BooleanSupplier step) {
        boolean[] done = new boolean[1];
        display.syncExec(() -> done[0] = step.getAsBoolean());
        return done[0];
    }
}
