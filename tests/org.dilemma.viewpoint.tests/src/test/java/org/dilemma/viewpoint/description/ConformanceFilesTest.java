/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/conformance");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySpecificationOfTheSuiteIsReadWithoutAProblem(String name) throws IOException {
        Specification specification = read(name);
        assertEquals(List.of(), specification.problems());
        assertFalse(specification.viewpoints().isEmpty());
        assertNoProxies(specification);
    }

    private static void assertNoProxies(Specification specification) {
        specification.roots().forEach(root -> assertEquals(Map.of(), EcoreUtil.ProxyCrossReferencer.find(root)));
    }

    static Specification read(String name) throws IOException {
        Path folder = FOLDER.resolve(name).toAbsolutePath();
        List<URI> files = Stream.of("viewpoint.odesign", "extension.odesign").map(folder::resolve)
                .filter(Files::exists).map(file -> URI.createFileURI(file.toString())).toList();
        return new SpecificationReader(ConformanceFilesTest::open, metamodel()).read(files);
    }

    private static Optional<InputStream> open(URI uri) throws IOException {
        return uri.isFile() ? Optional.of(Files.newInputStream(Path.of(uri.toFileString()))) : Optional.empty();
    }

    private static EPackage.Registry metamodel() throws IOException {
        XMIResourceImpl file = new XMIResourceImpl(URI.createURI("conformance.ecore"));
        try (InputStream content = Files.newInputStream(FOLDER.resolve("conformance.ecore"))) {
            file.load(content, Map.of());
        }
        EObject root = file.getContents().get(0);
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(((EPackage) root).getNsURI(), root);
        return registry;
    }
}
