/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The committed page of the reference cases says what the workbench makes of them now. */
class CasesPageTest {

    @Test
    void theCommittedPageIsWhatTheCasesAndTheWorkbenchMakeOfIt() throws IOException {
        assertEquals(CasesPage.text(), Files.readString(CasesPage.FILE),
                "cases.md is not up to date; regenerate it by: bash releng/cases.sh");
    }
}
