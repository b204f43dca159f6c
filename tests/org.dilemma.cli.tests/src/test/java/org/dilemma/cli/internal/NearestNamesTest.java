/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Guesses at what a person meant. */
class NearestNamesTest {
    private final NearestNames names = new NearestNames(List.of("washington-1922", "koreas", "anglo-german-1898",
            "us-canada"));

    @Test
    void areThoseWithTheFewestChanges() {
        assertEquals("koreas", names.to("korea").get(0));
        assertEquals("us-canada", names.to("us-canda").get(0));
        assertEquals("us-canada", names.to("US-CANADA").get(0));
        assertEquals(3, names.to("x").size());
    }

    @Test
    void areThoseThatBeginAlike() {
        assertEquals("anglo-german-1898", names.to("anglo").get(0));
    }
}
