/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.session;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import javax.xml.stream.XMLStreamException;
import org.dilemma.viewpoint.description.Place;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.session.Contributor;
import org.dilemma.viewpoint.session.ViewpointRegistry;

/** Finds contributors where there is no extension registry: each root of the class path that has a plugin.xml. */
public final class ClassPath {
    private static final String PLUGIN = "plugin.xml";

    private final ClassLoader loader;
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Looks where a class loader does. */
    public ClassPath(ClassLoader loader) {
        this.loader = loader;
    }

    /** The contributors, in the order of the class path. */
    public ViewpointRegistry read() {
        try {
            for (URL plugin : Collections.list(loader.getResources(PLUGIN))) {
                read(plugin);
            }
        } catch (IOException e) {
            fail(PLUGIN, e);
        }
        return new ViewpointRegistry(contributors, problems);
    }

    private void read(URL plugin) {
        try (InputStream content = plugin.openStream()) {
            List<String> files = PluginXml.viewpoints(content);
            if (!files.isEmpty()) {
                contributors.add(new Contributor(name(plugin), files, path -> file(plugin, path),
                        className -> Class.forName(className, false, loader)));
            }
        } catch (IOException | XMLStreamException e) {
            fail(plugin.toString(), e);
        }
    }

    private static String name(URL plugin) throws IOException {
        try (InputStream content = beside(plugin, "META-INF/MANIFEST.MF").openStream()) {
            String name = new Manifest(content).getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null ? "" : name.split(";")[0].strip();
        }
    }

    private static Optional<URL> file(URL plugin, String path) {
        try {
            URL file = beside(plugin, path);
            file.openStream().close();
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty(); // there is none
        }
    }

    private static URL beside(URL plugin, String path) throws MalformedURLException {
        return new URL(plugin, path);
    }

    private void fail(String file, Exception cause) {
        problems.add(new Problem(Problem.Severity.ERROR, "contribution", new Place(file, 0, ""),
                String.valueOf(cause.getMessage())));
    }
}
