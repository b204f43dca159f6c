/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.dilemma.viewpoint.description.Specification;
import org.dilemma.viewpoint.description.SpecificationReader;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** A folder of cases with their metamodel and their services, which are compiled. */
final class Suite {
    private final Path folder;
    private final Path cases;
    private final EPackage.Registry packages = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);
    private final ClassLoader services;

    /** Reads a folder; the compiled services go to the other one. */
    Suite(Path folder, Path classes) throws IOException {
        this(folder, folder, classes);
    }

    /** Reads the metamodel and the services from one folder, and cases from another. */
    Suite(Path folder, Path cases, Path classes) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.cases = cases.toAbsolutePath().normalize();
        readMetamodels();
        services = compile(classes);
    }

    private void readMetamodels() throws IOException {
        for (Path file : list(folder, path -> path.toString().endsWith(".ecore"))) {
            Resource metamodel = resources().getResource(URI.createFileURI(file.toString()), true);
            metamodel.getContents().stream().filter(EPackage.class::isInstance).map(EPackage.class::cast)
                    .forEach(found -> packages.put(found.getNsURI(), found));
        }
    }

    private static List<Path> list(Path folder, Predicate<Path> filter) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(filter).sorted().toList();
        }
    }

    private ResourceSet resources() {
        ResourceSet resources = new ResourceSetImpl();
        resources.setPackageRegistry(packages);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        return resources;
    }

    private ClassLoader compile(Path classes) throws IOException {
        List<Path> sources = list(folder, path -> path.toString().endsWith(".java"));
        ClassLoader parent = Suite.class.getClassLoader();
        if (sources.isEmpty()) {
            return parent;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Files.createDirectories(classes);
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-d", classes.toString(), "-cp", libraries(), "-nowarn");
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(new PrintWriter(messages), files, null, options, null,
                    files.getJavaFileObjectsFromPaths(sources)).call();
            if (!compiled) {
                throw new IOException("The services do not compile:\n" + messages);
            }
        }
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent);
    }

    /** What services may use, found without the class path: tests are run from a jar or a loader of their own. */
    private static String libraries() {
        return Stream.of(EObject.class, EList.class, XMIResourceFactoryImpl.class, Specification.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> new File(URI.createURI(location.toString()).toFileString()).getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The names of all cases of a folder. */
    static List<String> cases(Path folder) throws IOException {
        return list(folder, path -> Files.exists(path.resolve("viewpoint.odesign"))).stream()
                .map(path -> path.getFileName().toString()).toList();
    }

    String text(String name, String file) throws IOException {
        Path path = cases.resolve(name).resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    Specification specification(String name) {
        List<URI> files = Stream.of("viewpoint.odesign", "extension.odesign").map(cases.resolve(name)::resolve)
                .filter(Files::exists).map(file -> URI.createFileURI(file.toString())).toList();
        return new SpecificationReader(Suite::open, packages).read(files);
    }

    private static Optional<InputStream> open(URI uri) {
        try {
            return uri.isFile() ? Optional.of(Files.newInputStream(Path.of(uri.toFileString()))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The root of the model of a case. */
    EObject model(String name) throws IOException {
        Resource model = resources().createResource(
                URI.createFileURI(cases.resolve(name).resolve("model.xmi").toString()));
        model.load(Map.of());
        return model.getContents().get(0);
    }

    Class<?> service(String className) throws ClassNotFoundException {
        return Class.forName(className, true, services);
    }
}
