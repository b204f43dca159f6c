/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The folder of one bundle as it lies in the repository: its manifest, build files and sources.
 *
 * @param path    the folder
 * @param headers the main section of its manifest
 */
record BundleFolder(Path path, Attributes headers) {

    static BundleFolder read(Path path) {
        try (InputStream in = Files.newInputStream(path.resolve("META-INF/MANIFEST.MF"))) {
            return new BundleFolder(path, new Manifest(in).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All bundles that lie directly in a folder, by name. */
    static List<BundleFolder> all(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> Files.exists(child.resolve("META-INF/MANIFEST.MF"))).sorted()
                    .map(BundleFolder::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String folder() {
        return path.getFileName().toString();
    }

    String header(String name) {
        String value = headers.getValue(name);
        return value == null ? "" : value;
    }

    Clause symbolicName() {
        return Clause.parse(header("Bundle-SymbolicName")).get(0);
    }

    List<Clause> requiredBundles() {
        return Clause.parse(headers.getValue("Require-Bundle"));
    }

    List<Clause> importedPackages() {
        return Clause.parse(headers.getValue("Import-Package"));
    }

    List<Clause> exportedPackages() {
        return Clause.parse(headers.getValue("Export-Package"));
    }

    List<Clause> fragmentHost() {
        return Clause.parse(headers.getValue("Fragment-Host"));
    }

    boolean has(String file) {
        return Files.exists(path.resolve(file));
    }

    String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Properties properties(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The Java files below a folder of the bundle; none where the folder is absent. */
    List<Path> javaFiles(String sourceFolder) {
        Path root = path.resolve(sourceFolder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
