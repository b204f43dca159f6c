/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Every bundle of the repository keeps the rules. */
class BundleRulesTest {

    private final List<BundleFolder> bundles = Repository.here().bundles();

    @Test
    void theBundlesOfTheRepositoryAreFound() {
        assertTrue(bundles.size() >= 9, () -> "only " + bundles);
    }

    @Test
    void dependenciesPointDownTheLayers() {
        assertKept(new LayerRule());
    }

    @Test
    void bundlesAreNamedLikeTheirFolders() {
        assertKept(new NamingRule());
    }

    @Test
    void dependenciesHaveBoundedRanges() {
        assertKept(new RangeRule());
    }

    @Test
    void exportsCarryVersions() {
        assertKept(new ExportRule());
    }

    @Test
    void contributionsArePackedAndHaveTexts() {
        assertKept(new ContributionRule());
    }

    @Test
    void sourcesUseOnlyWhatTheirLayerMay() {
        assertKept(new SourceRule());
    }

    private void assertKept(Rule rule) {
        List<String> wrong = bundles.stream().flatMap(bundle -> rule.check(bundle).stream()).toList();
        assertEquals("", String.join("\n", wrong));
    }
}
