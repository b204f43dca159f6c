/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.app.internal;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The hold of this workbench on its workspace folder. Two workbenches in one folder would overwrite each other's state,
 * therefore the folder is locked while the workbench runs.
 */
final class WorkspaceLock {

    /** What came of the attempt to take the workspace folder. */
    enum Outcome {
        /** The folder is ours until {@link WorkspaceLock#release()}. */
        TAKEN,
        /** Another workbench holds the folder. */
        IN_USE,
        /** The folder cannot be made or written. */
        NOT_WRITABLE,
        /** The platform was started without any workspace folder. */
        NO_FOLDER
    }

    private final Location location;

    /**
     * Makes a lock that is not taken yet.
     *
     * @param location the instance location of the platform, or null where there is none
     */
    WorkspaceLock(Location location) {
        this.location = location;
    }

    /** Takes the folder that was named at the start, or the default folder where none was named. */
    Outcome take() {
        if (location == null) {
            return Outcome.NO_FOLDER;
        }
        URL url = location.isSet() ? location.getURL() : location.getDefault();
        return url == null ? Outcome.NO_FOLDER : take(url);
    }

    private Outcome take(URL url) {
        File folder = folder(url);
        try {
            if (!folder.isDirectory() && !folder.mkdirs() || !folder.canWrite()) {
                return Outcome.NOT_WRITABLE;
            }
            if (location.isSet()) {
                return location.lock() ? Outcome.TAKEN : Outcome.IN_USE;
            }
            return location.set(url, true) ? Outcome.TAKEN : Outcome.IN_USE;
        } catch (IOException e) {
            return Outcome.NOT_WRITABLE;
        }
    }

    /** The folder that {@link #take()} tries, for messages. */
    Path folder() {
        if (location == null) {
            return Path.of("");
        }
        URL url = location.isSet() ? location.getURL() : location.getDefault();
        return url == null ? Path.of("") : folder(url).toPath();
    }

    private static File folder(URL url) {
        try {
            return URIUtil.toFile(URIUtil.toURI(url));
        } catch (URISyntaxException e) {
            return new File(url.getPath());
        }
    }

    /** Gives the folder back. Does nothing if it was not taken. */
    void release() {
        if (location != null && location.isSet()) {
            location.release();
        }
    }
}
