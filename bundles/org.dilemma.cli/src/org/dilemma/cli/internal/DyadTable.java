/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.text.Numbers;

/** The pairs of states as a table for people. */
final class DyadTable {
    private static final int FIRST_NUMBER = 4;
    private static final Map<String, String> COLUMNS = Map.of("loopGain", "column.loop-gain", "thresholdA",
            "column.thresholdA", "thresholdB", "column.thresholdB", "trustA", "column.trustA", "trustB",
            "column.trustB");

    private final List<DyadVerdict> dyads;

    DyadTable(List<DyadVerdict> dyads) {
        this.dyads = dyads;
    }

    /** A row for each pair, a column for each number behind the bands. */
    TextTable table() {
        SortedSet<String> names = new TreeSet<>();
        dyads.forEach(dyad -> names.addAll(dyad.values().keySet()));
        List<String> header = new ArrayList<>(List.of(Messages.get("column.state"),
                Messages.get("column.state.other"), Messages.get("column.band"), Messages.get("column.model")));
        names.forEach(name -> header.add(COLUMNS.containsKey(name) ? Messages.get(COLUMNS.get(name)) : name));
        TextTable table = new TextTable(header, FIRST_NUMBER);
        for (DyadVerdict dyad : dyads) {
            List<String> cells = new ArrayList<>(List.of(dyad.a().label(), dyad.b().label(), dyad.band().name(),
                    dyad.model().name()));
            names.forEach(name -> cells.add(cell(dyad, name)));
            table.row(cells);
        }
        return table;
    }

    private static String cell(DyadVerdict dyad, String name) {
        return Optional.ofNullable(dyad.values().get(name)).map(DyadTable::text).orElse("");
    }

    private static String text(Quantity quantity) {
        return (Numbers.format(quantity.value()) + " " + quantity.unit()).strip();
    }
}
