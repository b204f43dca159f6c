/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dilemma.model.Scenario;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * Reads and writes scenarios. Reading is strict: nothing unknown is skipped, no document type, entity or other file is
 * followed, and what is wrong is said with line and element. Writing is atomic and gives the same bytes for the same
 * scenario. For one thread per scenario.
 */
public final class ScenarioFiles {
    /** Greatest size of a file that is read, in bytes (64 MiB). */
    public static final long GREATEST_SIZE = 64L << 20;

    private static final Set<PosixFilePermission> READING = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    private ScenarioFiles() {
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the scenario, in a resource and resource set of its own
     * @throws ScenarioReadException if it is not a readable scenario
     */
    public static Scenario load(Path file) throws ScenarioReadException {
        if (Files.isDirectory(file)) {
            throw failure(file.toString(), "directory");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            if (isForbiddenToAll(file)) {
                throw failure(file.toString(), "denied");
            }
            return load(URI.createFileURI(file.toAbsolutePath().toString()), file.toString(), stream);
        } catch (NoSuchFileException e) {
            throw failure(file.toString(), "missing");
        } catch (AccessDeniedException e) {
            throw failure(file.toString(), "denied");
        } catch (ScenarioReadException e) {
            throw e;
        } catch (FileSystemException e) {
            throw failure(file.toString(), "unusable", Reasons.of(e));
        } catch (IOException e) {
            throw failure(file.toString(), "unreadable");
        }
    }

    /** Whether nobody may read the file; the system itself does not hold the superuser to that. */
    private static boolean isForbiddenToAll(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null && Collections.disjoint(view.readAttributes().permissions(), READING);
    }

    /**
     * Reads a scenario from elsewhere.
     *
     * @param uri where it is from
     * @param stream its content; read to the end, not closed
     * @return the scenario, in a resource and resource set of its own
     * @throws ScenarioReadException if it is not a readable scenario
     */
    public static Scenario load(URI uri, InputStream stream) throws ScenarioReadException {
        return load(uri, uri.isFile() ? uri.toFileString() : uri.toString(), stream);
    }

    private static Scenario load(URI uri, String name, InputStream stream) throws ScenarioReadException {
        byte[] bytes;
        try {
            bytes = stream.readNBytes((int) GREATEST_SIZE + 1);
        } catch (IOException e) {
            throw failure(name, "unreadable");
        }
        if (bytes.length > GREATEST_SIZE) {
            throw failure(name, "too.great");
        }
        return new ScenarioReader(uri, name).read(bytes);
    }

    /**
     * Writes a scenario atomically; the content the file had is kept as FILE.bak.
     *
     * @param scenario the scenario
     * @param file the file
     * @throws IOException if it cannot be written: the message says why, and the old content stands
     */
    public static void save(Scenario scenario, Path file) throws IOException {
        AtomicFiles.writeWithBackup(file, toBytes(scenario));
    }

    /**
     * The bytes of a scenario as it is saved.
     *
     * @param scenario the scenario; put into a resource of its own if it is in none
     * @return UTF-8 XML
     * @throws IOException if the scenario has text that XML cannot hold, such as control characters
     */
    public static byte[] toBytes(Scenario scenario) throws IOException {
        Resource resource = scenario.eResource();
        if (resource == null) {
            resource = createResource(URI.createURI("new.dilemma"));
            resource.getContents().add(scenario);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, null);
        } catch (RuntimeException e) {
            throw new IOException(Messages.get("save.characters", String.valueOf(e.getMessage())), e);
        }
        return bytes.toByteArray();
    }

    /**
     * A resource for scenarios: stable ids, UTF-8, nothing else loaded.
     *
     * @param uri where it will be saved
     * @return an empty resource in a resource set of its own
     */
    public static Resource createResource(URI uri) {
        ScenarioResource resource = new ScenarioResource(uri);
        new ClosedResourceSet().getResources().add(resource);
        return resource;
    }

    /**
     * The line at which an element stands in the file it was read from.
     *
     * @param element the element
     * @return counted from 1; 0 when it was not read from a file
     */
    public static int lineOf(EObject element) {
        return element.eResource() instanceof ScenarioResource resource ? resource.lineOf(element) : 0;
    }

    /**
     * The id of an element.
     *
     * @param element the element
     * @return its {@code xmi:id}, empty when it has none
     */
    public static String idOf(EObject element) {
        String id = element.eResource() instanceof XMLResource resource ? resource.getID(element) : null;
        return id == null ? "" : id;
    }

    private static ScenarioReadException failure(String file, String key, Object... arguments) {
        return new ScenarioReadException(file, List.of(new ScenarioReadException.Problem(0, "",
                Messages.get(key, arguments), Messages.get(key + ".remedy", arguments))));
    }
}
