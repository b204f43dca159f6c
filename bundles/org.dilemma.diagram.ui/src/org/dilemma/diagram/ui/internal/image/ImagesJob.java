/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.picture.Drawing;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Writes pictures of diagrams of one scenario in the background, whether they are open or not. */
public final class ImagesJob extends Job {
    private static final int STEPS = 100;

    private final Map<DiagramEntry, ImageFile> files;
    private final DiagramSource source;
    private final boolean legend;

    private ImagesJob(String name, Map<DiagramEntry, ImageFile> files, DiagramSource source, boolean legend) {
        super(name);
        this.files = files;
        this.source = source;
        this.legend = legend;
        setUser(true);
    }

    /**
     * Makes the job.
     *
     * @param scenario the file of the scenario
     * @param document its document, if it is open
     * @param files the diagrams, and where they are written
     * @param legend whether their signs are explained
     */
    static ImagesJob of(Path scenario, Optional<ScenarioDocument> document, Map<DiagramEntry, ImageFile> files,
            boolean legend) {
        DiagramSource source = document.<DiagramSource>map(d -> new OpenSource(Display.getCurrent(), d))
                .orElseGet(() -> new ClosedSource(scenario));
        return new ImagesJob(Messages.bind(Messages.Image_jobOf, scenario.getFileName()), files, source, legend);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, files.size() * STEPS);
        List<IStatus> failures = new ArrayList<>();
        for (Map.Entry<DiagramEntry, ImageFile> file : files.entrySet()) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            progress.subTask(file.getKey().title());
            IStatus status = write(file.getKey(), file.getValue(), progress.split(STEPS));
            if (status.matches(IStatus.CANCEL)) {
                return status;
            }
            if (!status.isOK()) {
                failures.add(status);
            }
        }
        return failures.isEmpty() ? Status.OK_STATUS
                : new MultiStatus(ImagesJob.class, IStatus.ERROR, failures.toArray(IStatus[]::new),
                        Messages.bind(Messages.Image_someFailed, failures.size(), files.size()), null);
    }

    private IStatus write(DiagramEntry entry, ImageFile file, IProgressMonitor monitor) {
        try {
            Optional<Drawing> drawing = source.draw(entry, legend);
            return drawing.isPresent() ? file.write(drawing.get(), monitor)
                    : Status.error(Messages.bind(Messages.Image_noDiagram, entry.title()));
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        }
    }
}
