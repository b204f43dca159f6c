/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Scenario;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios in resource sets of others. */
class ScenarioResourceFactoryTest {

    private static ResourceSet resourceSet() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(DilemmaPackage.eNS_URI, DilemmaPackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("dilemma", new ScenarioResourceFactory());
        return resources;
    }

    @Test
    void anyResourceSetReadsAndWritesTheSameBytes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("case.dilemma");
        ScenarioFiles.save(new RandomScenarios(1).next(3), file);
        Resource resource = resourceSet().getResource(URI.createFileURI(file.toString()), true);
        assertTrue(resource.getContents().get(0) instanceof Scenario);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, null);
        assertArrayEquals(Files.readAllBytes(file), bytes.toByteArray());
    }

    @Test
    void anyResourceSetRefusesWhatIsUnknown() {
        Path bad = Path.of("src/test/resources/bad/unknown-attribute.dilemma").toAbsolutePath();
        assertThrows(WrappedException.class,
                () -> resourceSet().getResource(URI.createFileURI(bad.toString()), true));
    }

    @Test
    void thePlatformIsToldOfTheFactory() throws IOException {
        String registration = Files.readString(Path.of("../../bundles/org.dilemma.model/plugin.xml"));
        assertTrue(registration.contains(ScenarioResourceFactory.class.getName()));
        assertEquals(1, registration.split("type=\"dilemma\"", -1).length - 1);
    }
}
