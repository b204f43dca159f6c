/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.viewpoint.check.SpecificationCheck;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Sources;
import org.dilemma.viewpoint.description.SpecificationReader;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.junit.jupiter.api.Test;

/** The engine reads the specification without a problem, and its check finds nothing missing. */
class EngineReadsSpecificationTest {
    private static final Path BUNDLES = Path.of("../../bundles").toAbsolutePath().normalize();
    private static final Path FILE = BUNDLES.resolve("org.dilemma.design/description/dilemma.odesign");

    private final org.dilemma.viewpoint.description.Specification specification = read();

    private static org.dilemma.viewpoint.description.Specification read() {
        EPackage.Registry packages = new EPackageRegistryImpl();
        packages.put(DilemmaPackage.eNS_URI, DilemmaPackage.eINSTANCE);
        return new SpecificationReader(Sources.folder(BUNDLES), packages)
                .read(List.of(URI.createFileURI(FILE.toString())));
    }

    @Test
    void everythingInItIsSupported() {
        assertEquals(List.of(), specification.problems());
        assertEquals(List.of("Scenario", "FeedbackLoops", "FourWorlds", "PerceptionMatrix"),
                specification.representations().stream().map(Elements::name).toList());
    }

    @Test
    void everythingThatItNamesExists() {
        SpecificationCheck check = new SpecificationCheck(List.of(DilemmaPackage.eINSTANCE), Class::forName,
                image -> Files.isRegularFile(BUNDLES.resolve(image.substring(1))));
        assertEquals(List.of(), check.check(specification));
    }
}
