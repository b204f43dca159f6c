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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
import org.dilemma.ui.internal.model.TreeGroup;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.AbstractTreeViewer;

/**
 * The scenarios of the files that are expanded in the navigator: the one that is edited where the file is open, else
 * one that is read in the background. For the user-interface thread.
 */
final class ScenarioModels {
    private static final int DELAY = 300;

    private final AbstractTreeViewer viewer;
    private final Map<IFile, Read> read = new HashMap<>();
    private final Map<IFile, Followed> followed = new HashMap<>();
    private final Map<IFile, Scenario> shown = new HashMap<>();
    private final Runnable opened;

    /** What was read of a file; no scenario where it cannot be read, which its editor explains. */
    private record Read(long stamp, Optional<Scenario> scenario) {
    }

    ScenarioModels(AbstractTreeViewer viewer) {
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
        Optional<Scenario> scenario = find(file);
        scenario.ifPresentOrElse(s -> shown.put(file, s), () -> shown.remove(file));
        return scenario;
    }

    private Optional<Scenario> find(IFile file) {
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
        return Optional.ofNullable(read.get(file)).flatMap(Read::scenario);
    }

    /**
     * The file of a scenario.
     *
     * @param scenario one that is shown
     */
    Optional<IFile> file(Scenario scenario) {
        return shown.entrySet().stream().filter(e -> e.getValue() == scenario).map(Map.Entry::getKey).findFirst();
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
        read.put(file, new Read(stamp, Optional.ofNullable(shown.get(file))));
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

    /** Groups that are expanded stay so when another scenario takes the place of the old one. */
    private void refresh(IFile file) {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        Scenario old = shown.get(file);
        List<TreeGroup> expanded = old == null ? List.of() : Arrays.stream(viewer.getExpandedElements())
                .filter(TreeGroup.class::isInstance).map(TreeGroup.class::cast).filter(g -> g.owner() == old).toList();
        viewer.refresh(file);
        Scenario now = shown.get(file);
        if (now != null && now != old) {
            expanded.forEach(group -> viewer.setExpandedState(new TreeGroup(now, group.feature()), true));
        }
    }

    void dispose() {
        SharedScenarios.removeListener(opened);
        followed.values().forEach(each -> {
            each.changes.cancel();
            each.document.removeListener(each);
        });
        followed.clear();
        shown.clear();
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
