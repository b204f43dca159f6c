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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dilemma.design.Notation;
import org.dilemma.design.StateServices;
import org.junit.jupiter.api.Test;

class NotationTest {

    @Test
    void theSpecificationCanBeRead() throws IOException {
        try (InputStream stream = Notation.specification().openStream()) {
            assertTrue(new String(stream.readAllBytes(), StandardCharsets.UTF_8).contains("<description:Group"));
        }
    }

    @Test
    void filesAreFoundByTheirPathInTheBundle() {
        assertTrue(Notation.file("/org.dilemma.design/icons/state.png").isPresent());
        assertEquals(Optional.empty(), Notation.file("/org.dilemma.design/icons/none.png"));
        assertEquals(Optional.empty(), Notation.file("/org.dilemma.other/icons/state.png"));
    }

    @Test
    void servicesAreFoundByName() throws ClassNotFoundException {
        assertSame(StateServices.class, Notation.service("org.dilemma.design.StateServices"));
        assertThrows(ClassNotFoundException.class, () -> Notation.service("org.dilemma.design.NoServices"));
    }
}
