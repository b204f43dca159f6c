/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Specification;
import org.dilemma.viewpoint.description.SpecificationReader;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check finds the mistakes that the conformance suite makes on purpose, and no others. */
class ConformanceCheckTest {

    private static final Path FOLDER = Path.of("src/test/resources/conformance");
    private static final Path EXPECTED = Path.of("src/test/resources/org/dilemma/viewpoint/check/conformance.txt");

    @TempDir
    private Path classes;

    @Test
    void onlyTheMistakesMadeOnPurposeAreFound() throws Exception {
        EPackage metamodel = metamodel();
        List<String> found = new ArrayList<>();
        try (URLClassLoader loader = services(); Stream<Path> folders = Files.list(FOLDER)) {
            SpecificationCheck check = new SpecificationCheck(List.of(metamodel), loader::loadClass, path -> true);
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                check.check(read(folder, metamodel)).forEach(problem -> found.add(line(folder, problem)));
            }
        }
        assertEquals(Files.readString(EXPECTED), String.join("\n", found) + "\n");
    }

    private static String line(Path folder, Problem problem) {
        String path = problem.place().path();
        return folder.getFileName() + ":" + problem.place().line() + " " + problem.code() + ": "
                + path.substring(path.lastIndexOf("> ") + 2);
    }

    private static Specification read(Path folder, EPackage metamodel) {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(metamodel.getNsURI(), metamodel);
        List<URI> files = Stream.of("viewpoint.odesign", "extension.odesign").map(folder::resolve)
                .filter(Files::exists).map(file -> URI.createFileURI(file.toAbsolutePath().toString())).toList();
        return new SpecificationReader(ConformanceCheckTest::open, registry).read(files);
    }

    private static Optional<InputStream> open(URI uri) throws IOException {
        return Optional.of(Files.newInputStream(Path.of(uri.toFileString())));
    }

    private static EPackage metamodel() throws IOException {
        XMIResourceImpl file = new XMIResourceImpl(URI.createURI("conformance.ecore"));
        try (InputStream content = Files.newInputStream(FOLDER.resolve("conformance.ecore"))) {
            file.load(content, Map.of());
        }
        return (EPackage) file.getContents().get(0);
    }

    private URLClassLoader services() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertNotNull(compiler, "the tests need a JDK");
        assertEquals(0, compiler.run(null, null, null, "-d", classes.toString(), "-cp",
                jar(EObject.class) + File.pathSeparator + jar(EList.class),
                FOLDER.resolve("Services.java").toString()));
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    private static String jar(Class<?> type) throws IOException {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
