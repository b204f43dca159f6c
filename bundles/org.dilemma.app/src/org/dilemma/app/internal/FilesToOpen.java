/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/**
 * The scenario files that were named when the workbench was started.
 *
 * @param paths absolute paths, in the order of the command line
 */
record FilesToOpen(List<Path> paths) {

    private static final String EXTENSION = ".dilemma";

    /** Picks the scenario files out of the arguments of the application; everything else is the platform's. */
    static FilesToOpen of(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return of(arguments instanceof String[] words ? words : new String[0]);
    }

    /** Picks the scenario files out of the words of a command line. */
    static FilesToOpen of(String... words) {
        return new FilesToOpen(Arrays.stream(words)
                .filter(word -> !word.startsWith("-") && word.endsWith(EXTENSION))
                .map(word -> Path.of(word).toAbsolutePath().normalize())
                .toList());
    }

    /** Opens an editor for each file; a file that cannot be opened is logged and the next one is tried. */
    void open(IWorkbenchPage page) {
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                open(page, path);
            } else {
                ILog.of(FilesToOpen.class).warn(NLS.bind(Messages.fileMissing, path));
            }
        }
    }

    private static void open(IWorkbenchPage page, Path path) {
        try {
            IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(path.toUri()));
        } catch (PartInitException e) {
            ILog.of(FilesToOpen.class).error(NLS.bind(Messages.fileNotOpened, path), e);
        }
    }
}
