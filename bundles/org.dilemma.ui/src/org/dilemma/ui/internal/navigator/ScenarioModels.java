/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.navigator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.ui.internal.Debouncer;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.editor.SharedScenario;
import org.dilemma.ui.internal.editor.SharedScenarios;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredViewer;

/**
 * The scenarios of the files that are expanded in the navigator: the one that is edited where the file is open, else
 * one that is read in the background. For the user-interface thread.
 */
final class ScenarioModels {
    private static final int DELAY = 300;

    private final StructuredViewer viewer;
    private final Map<IFile, Read> read = new HashMap<>();
    private final Map<IFile, Followed> followed = new HashMap<>();
    private final Runnable opened;

    /** What was read of a file; no scenario where it cannot be read, which its editor explains. */
    private record Read(long stamp, Optional<Scenario> scenario) {
    }

    ScenarioModels(StructuredViewer viewer) {
        this.viewer = viewer;
        this.opened = () -> viewer.getControl().getDisplay().asyncExec(this::openedOrClosed);
        SharedScenarios.addListener(opened);
    }

    /**
     * The scenario of a file.
     *
     * @param file a scenario file
     * @return what is known at the moment; the viewer is refreshed when it is more
     */
    Optional<Scenario> scenario(IFile file) {
        Optional<ScenarioDocument> open = document(file);
        if (open.isPresent()) {
            read.remove(file);
            follow(file, open.get());
            return Optional.of(open.get().scenario());
        }
        Read known = read.get(file);
        if (known == null || known.stamp != file.getModificationStamp()) {
            read(file);
        }
        return known == null ? Optional.empty() : known.scenario;
    }

    /**
     * The file of a scenario.
     *
     * @param scenario one that was shown
     */
    Optional<IFile> file(Scenario scenario) {
        return read.entrySet().stream().filter(e -> e.getValue().scenario.filter(scenario::equals).isPresent())
                .map(Map.Entry::getKey).findFirst()
                .or(() -> followed.keySet().stream()
                        .filter(f -> document(f).filter(d -> d.scenario() == scenario).isPresent()).findFirst());
    }

    private static Optional<ScenarioDocument> document(IFile file) {
        return file.getLocation() == null ? Optional.empty()
                : SharedScenarios.opened(Path.of(file.getLocation().toOSString())).map(SharedScenario::document)
                        .filter(ScenarioDocument::isLoaded);
    }

    private void read(IFile file) {
        if (file.getLocation() == null) {
            return;
        }
        long stamp = file.getModificationStamp();
        Path path = Path.of(file.getLocation().toOSString());
        read.put(file, new Read(stamp, Optional.ofNullable(read.get(file)).flatMap(Read::scenario)));
        Job job = Job.createSystem(Messages.Navigator_job, (ICoreRunnable) monitor -> {
            Optional<Scenario> scenario = load(path);
            viewer.getControl().getDisplay().asyncExec(() -> {
                read.put(file, new Read(stamp, scenario));
                refresh(file);
            });
        });
        job.schedule();
    }

    private static Optional<Scenario> load(Path path) {
        try {
            return Optional.of(ScenarioFiles.load(path));
        } catch (ScenarioReadException e) {
            return Optional.empty();
        }
    }

    private void follow(IFile file, ScenarioDocument document) {
        Followed old = followed.get(file);
        if (old == null || old.document != document) {
            Followed now = new Followed(file, document);
            document.addListener(now);
            followed.put(file, now);
        }
    }

    /** A scenario was opened or closed: from now on the file shows what is edited, or what is on disk. */
    private void openedOrClosed() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        read.keySet().stream().filter(f -> document(f).isPresent()).toList().forEach(this::refresh);
        for (Followed each : Map.copyOf(followed).values()) {
            if (document(each.file).filter(d -> d == each.document).isEmpty()) {
                each.changes.cancel();
                followed.remove(each.file);
                refresh(each.file);
            }
        }
    }

    private void refresh(IFile file) {
        if (!viewer.getControl().isDisposed()) {
            viewer.refresh(file);
        }
    }

    void dispose() {
        SharedScenarios.removeListener(opened);
        followed.values().forEach(each -> {
            each.changes.cancel();
            each.document.removeListener(each);
        });
        followed.clear();
        read.clear();
    }

    private final class Followed implements ScenarioDocument.Listener {
        private final IFile file;
        private final ScenarioDocument document;
        private final Debouncer changes;

        Followed(IFile file, ScenarioDocument document) {
            this.file = file;
            this.document = document;
            this.changes = new Debouncer(viewer.getControl().getDisplay(), DELAY, () -> refresh(file));
        }

        @Override
        public void modelChanged() {
            changes.trigger();
        }

        @Override
        public void layoutChanged() {
            // the same elements
        }

        @Override
        public void modelReplaced() {
            changes.trigger();
        }

        @Override
        public void issuesChanged() {
            // the same elements
        }
    }
}
