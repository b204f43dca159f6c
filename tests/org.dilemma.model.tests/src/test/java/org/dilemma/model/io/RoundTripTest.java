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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dilemma.model.Scenario;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What is saved is what is read, whatever the scenario. */
class RoundTripTest {

    private static Scenario read(byte[] bytes) throws IOException {
        return ScenarioFiles.load(URI.createURI("memory.dilemma"), new ByteArrayInputStream(bytes));
    }

    @Property(tries = 300)
    void aScenarioIsReadAsItWasSavedAndSavedAsItWasRead(@ForAll long seed, @ForAll @IntRange(max = 4) int most)
            throws IOException {
        Scenario scenario = new RandomScenarios(seed).next(most);
        byte[] bytes = ScenarioFiles.toBytes(scenario);
        Scenario again = read(bytes);
        assertTrue(EcoreUtil.equals(scenario, again), () -> new String(bytes, StandardCharsets.UTF_8));
        assertArrayEquals(bytes, ScenarioFiles.toBytes(again));
    }

    @Property(tries = 300)
    void aFileCutOffAnywhereIsRefused(@ForAll long seed, @ForAll @IntRange(max = 1_000_000) int cut)
            throws IOException {
        byte[] bytes = ScenarioFiles.toBytes(new RandomScenarios(seed).next(2));
        byte[] half = Arrays.copyOf(bytes, (int) ((long) (bytes.length - 3) * cut / 1_000_000));
        try {
            read(half);
        } catch (ScenarioReadException e) {
            assertTrue(e.problem().contains("incomplete") || e.problem().contains("empty"), e.getMessage());
            return;
        }
        throw new AssertionError("read a file cut off after byte " + half.length);
    }
}
