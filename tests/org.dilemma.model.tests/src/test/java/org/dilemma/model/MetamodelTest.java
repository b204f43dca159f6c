/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** The metamodel file itself: valid, and documented down to every literal. */
class MetamodelTest {
    private static final Path ECORE = Path.of("../../bundles/org.dilemma.model/model/dilemma.ecore");

    private static EPackage read() throws IOException {
        URI location = URI.createFileURI(ECORE.toAbsolutePath().normalize().toString());
        Resource resource = new EcoreResourceFactoryImpl().createResource(location);
        resource.load(null);
        return (EPackage) resource.getContents().get(0);
    }

    static Stream<ENamedElement> elements() throws IOException {
        return read().getEClassifiers().stream().flatMap(classifier -> Stream.concat(Stream.of(classifier),
                parts(classifier).stream()));
    }

    private static List<? extends ENamedElement> parts(ENamedElement classifier) {
        return classifier instanceof EEnum kind ? kind.getELiterals() : ((EClass) classifier).getEStructuralFeatures();
    }

    @Test
    void theMetamodelIsValid() throws IOException {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(read());
        assertEquals(Diagnostic.OK, diagnostic.getSeverity(), () -> diagnostic.getChildren().toString());
    }

    @ParameterizedTest
    @MethodSource("elements")
    void everyClassFeatureAndLiteralIsDocumentedInASentence(ENamedElement element) {
        String documentation = EcoreUtil.getDocumentation((EModelElement) element);
        assertTrue(documentation != null && documentation.length() > 10 && documentation.endsWith("."),
                () -> EcoreUtil.getURI(element).fragment() + " has the documentation: " + documentation);
    }
}
