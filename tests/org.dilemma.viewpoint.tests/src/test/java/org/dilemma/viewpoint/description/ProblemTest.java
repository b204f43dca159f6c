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

import org.dilemma.viewpoint.description.Problem.Severity;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aPlaceSaysWhatIsKnown() {
        assertEquals("a.odesign:3: Viewpoint 'v'", new Place("a.odesign", 3, "Viewpoint 'v'").toString());
        assertEquals("a.odesign: Viewpoint 'v'", new Place("a.odesign", 0, "Viewpoint 'v'").toString());
        assertEquals("a.odesign", new Place("a.odesign", 0, "").toString());
        assertEquals("", Place.UNKNOWN.toString());
    }

    @Test
    void aProblemWithoutPlaceIsItsText() {
        assertEquals("Text.", new Problem(Severity.ERROR, "x", Place.UNKNOWN, "Text.").toString());
        assertEquals("a: Text.", new Problem(Severity.ERROR, "x", new Place("a", 0, ""), "Text.").toString());
    }
}
