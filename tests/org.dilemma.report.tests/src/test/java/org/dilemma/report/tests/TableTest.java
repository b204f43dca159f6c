/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.dilemma.report.Table;
import org.dilemma.report.Table.Cell;
import org.dilemma.report.Table.Column;
import org.junit.jupiter.api.Test;

/** Tables hold what writers rely on. */
class TableTest {

    @Test
    void eachRowHasACellForEachColumn() {
        List<Column> columns = List.of(new Column("State", false), new Column("Greed", true));
        Table table = new Table("greed", "Greed", columns, List.of(List.of(Cell.of("Aland"), Cell.of("0.6", 0.6))));
        assertEquals(0.6, table.rows().get(0).get(1).value());
        List<List<Cell>> rows = List.of(List.of(Cell.of("Aland")));
        assertThrows(IllegalArgumentException.class, () -> new Table("greed", "Greed", columns, rows));
    }
}
