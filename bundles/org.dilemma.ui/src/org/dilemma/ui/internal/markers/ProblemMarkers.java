/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.markers;

import java.util.List;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.model.validation.ScenarioValidator;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Writes the problems of a scenario file as markers, in the background. */
public final class ProblemMarkers {

    private ProblemMarkers() {
    }

    /**
     * Replaces the problems of a file that are of one type.
     *
     * @param file the file
     * @param type type of the markers
     * @param problems its problems of the type now
     */
    public static void replace(IFile file, String type, List<ProblemData> problems) {
        schedule(file, monitor -> write(file, type, problems));
    }

    /**
     * Reads the file from disk and takes its problems from there.
     *
     * @param file the file
     */
    public static void replaceFromDisk(IFile file) {
        schedule(file, monitor -> {
            if (file.getLocation() != null) {
                write(file, DilemmaUi.PROBLEM_MARKER, read(file));
            }
        });
    }

    private static List<ProblemData> read(IFile file) {
        try {
            return ProblemData.of(ScenarioValidator.validate(ScenarioFiles.load(file.getLocation().toFile().toPath())));
        } catch (ScenarioReadException e) {
            return List.of(ProblemData.of(e));
        }
    }

    private static void schedule(IFile file, ICoreRunnable task) {
        Job job = new WorkspaceJob(Messages.Markers_job) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (file.isAccessible()) {
                    task.run(monitor);
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setRule(file);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private static void write(IFile file, String type, List<ProblemData> problems) throws CoreException {
        file.deleteMarkers(type, false, IResource.DEPTH_ZERO);
        for (ProblemData problem : problems) {
            file.createMarker(type, problem.attributes());
        }
    }
}
