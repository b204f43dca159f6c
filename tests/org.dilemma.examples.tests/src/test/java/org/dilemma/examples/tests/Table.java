/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An excerpt of a data set among the test resources: comment lines, a header, rows without quotation marks. */
record Table(List<String> header, List<Map<String, String>> rows) {

    static Table read(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Table.class.getResourceAsStream("/data/" + name), StandardCharsets.UTF_8))) {
            List<List<String>> lines = reader.lines().filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(","))).toList();
            List<String> header = lines.get(0);
            return new Table(header, lines.stream().skip(1).map(line -> row(header, line)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    Stream<Map<String, String>> where(String column, Object value) {
        Predicate<Map<String, String>> matches = row -> row.get(column).equals(value.toString());
        return rows.stream().filter(matches);
    }
}
