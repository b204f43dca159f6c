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

import java.util.List;
import org.dilemma.design.Notation;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.viewpoint.check.SpecificationCheck;
import org.dilemma.viewpoint.description.Specification;
import org.junit.jupiter.api.Test;

/** The engine understands the whole specification. */
class EngineReadsTest {
    private final Specification specification = Board.specification();

    @Test
    void nothingInItIsUnknownOrUnsupported() {
        assertEquals(4, specification.representations().size());
        assertEquals(List.of(), specification.problems());
    }

    @Test
    void whatItNamesExists() {
        assertEquals(List.of(), new SpecificationCheck(List.of(DilemmaPackage.eINSTANCE),
                Notation::service, icon -> Notation.file(icon).isPresent()).check(specification));
    }
}
