/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** {@code dilemma evaluate --format csv}: a table for spreadsheets. */
class EvaluateCsvTest {

    @Test
    void hasARowForEachPairOfEachFile() throws IOException {
        List<CSVRecord> rows = rows(Cli.scenario("spiral"), Cli.scenario("calm"));

        assertEquals(2, rows.size());
        assertEquals("Two fearful neighbors", rows.get(0).get("title"));
        assertEquals("S\u00fcdland", rows.get(0).get("b"));
        assertEquals("NONE", rows.get(1).get("band"));
        assertEquals(2.0, Double.parseDouble(rows.get(0).get("loopGain")), 1e-9);
    }

    @Test
    void startsWithTheFixedColumnsAndEndsLinesAsTheStandardSays() {
        String csv = new Cli().run("evaluate", "--format", "csv", Cli.scenario("spiral")).out();

        assertTrue(csv.startsWith("file,title,a,b,band,model,loopGain,"), csv);
        assertTrue(csv.endsWith("\r\n"), csv);
    }

    @Test
    void keepsSpreadsheetsFromRunningText() throws IOException {
        CSVRecord row = rows(Cli.scenario("hostile-names")).get(0);

        assertEquals("'=HYPERLINK(\"http://example.org\")", row.get("title"));
        assertEquals("'=1+1", row.get("a"));
        assertEquals("South, \"the other\"", row.get("b"));
    }

    @Test
    void hasAHeaderEvenWithoutPairs() {
        Cli.Run run = new Cli().run("evaluate", "--format", "csv", "--evaluator", "org.dilemma.theories.richardson",
                Cli.scenario("calm"));

        assertEquals("file,title,a,b,band,model\r\n", run.out());
    }

    @Test
    void saysThatItHasNoPlaceForDraws() {
        Cli.Run plain = new Cli().run("evaluate", "--format", "csv", Cli.scenario("spiral"));
        Cli.Run drawn = new Cli().run("evaluate", "--format", "csv", "--samples", "10", Cli.scenario("spiral"));

        assertEquals(plain.out(), drawn.out());
        assertEquals(1, drawn.errLines().size(), drawn.err());
    }

    @Test
    void hasARowForEachValueThatIsFollowedOverTheDraws() throws IOException {
        List<CSVRecord> rows = rows("--samples", "100", "--values", "all", Cli.scenario("spiral"));

        CSVRecord gain = rows.stream().filter(row -> row.get("value").equals("loopGain")).findFirst().orElseThrow();
        assertEquals("100", gain.get("draws"));
        assertTrue(Double.parseDouble(gain.get("p5low")) <= Double.parseDouble(gain.get("p5"))
                || gain.get("p5low").isEmpty(), gain.toString());
        assertTrue(Double.parseDouble(gain.get("p50")) < Double.parseDouble(gain.get("p50high")), gain.toString());
        assertTrue(rows.stream().map(row -> row.get("evaluator")).distinct().count() > 5, "all evaluators");
    }

    private static List<CSVRecord> rows(String... files) throws IOException {
        String[] arguments = new String[files.length + 3];
        arguments[0] = "evaluate";
        arguments[1] = "--format";
        arguments[2] = "csv";
        System.arraycopy(files, 0, arguments, 3, files.length);
        Cli.Run run = new Cli().run(arguments);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        return format.parse(new StringReader(run.out())).getRecords();
    }
}
