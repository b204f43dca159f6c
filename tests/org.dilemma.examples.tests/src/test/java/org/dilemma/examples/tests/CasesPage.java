/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.EvaluatorRegistry;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.phases.Chapter;

/** The page of the reference cases, written from the cases and from what the workbench makes of them. */
public final class CasesPage {
    /** Where the page is kept, seen from the folder of this module. */
    static final Path FILE = Path.of("..", "..", "bundles", "org.dilemma.examples", "doc", "cases.md");

    private static final int WIDTH = 120;
    private static final Map<String, String> NOTES = new TreeMap<>(Map.of("disagreement",
            "The workbench disagrees with the literature", "remark", "Remark", "uncertainty", "What decides"));
    private static final String HEAD = """
            # The reference cases

            This page is generated from the cases that ship and from what the workbench makes of them: after a change of
            either, run `bash releng/cases.sh`. A test fails where the page and the workbench differ.

            Every number carries its source; every judgement, such as a belief or a motive, carries a range and the work
            whose reading it puts into a number, on the scales of the [codebook](codebook.md). Values are decided before
            a case is evaluated for the first time and not moved afterwards, so that the workbench may disagree with the
            literature; where it does, this page says so. The reading is the model that fits according to the literature,
            with the bands that agree with it; band and model are the verdict of the workbench; the last column gives the
            bands of %,d draws over the ranges of all values (seed %d). Bands are a construction of this project, and no
            probabilities of war.

            """;
    private static final String TABLE = """
            | case | years | states | reading | contested | agreeing bands | model | band | agreement | draws |
            |---|---|---|---|---|---|---|---|---|---|
            """;
    private static final String TAIL = """
            ## What the workbench cannot see

            It sees states as single actors with a motive and beliefs, and none of what goes on inside them: parties,
            staffs, elections, the security of a regime from its own people. It knows only the states that are drawn:
            whoever is left out of a case, an ally in the background or a bone of contention, has no influence. Beliefs
            are given to it and not derived from events, so that it can neither say where they came from nor test them
            against documents. It compares capabilities within a case and never between two cases. The order of events
            within a crisis, bargaining, and accident are outside its reach. And since one reader put the literature into
            numbers, other readers may put it into others: the ranges are there for that.
            """;

    private CasesPage() {
    }

    /**
     * Writes the page.
     *
     * @param args the file to write
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text());
    }

    /** The page as it should be. */
    static String text() {
        EvaluatorRegistry evaluators = EvaluatorRegistry.fromServiceLoader(CasesPage.class.getClassLoader());
        List<CaseReport> reports = Cases.all().stream().map(example -> CaseReport.of(example, evaluators)).toList();
        StringBuilder page = new StringBuilder(String.format(Locale.ROOT, HEAD, CaseReport.DRAWS,
                CaseReport.SEED)).append(TABLE);
        reports.forEach(report -> page.append(row(report)));
        page.append('\n');
        reports.forEach(report -> page.append(section(report)));
        return page.append(TAIL).toString();
    }

    private static String row(CaseReport report) {
        return "| " + String.join(" | ", report.example().title(), report.years(), report.states(), report.reading(),
                report.contested() ? "yes" : "no", report.bounds(), report.model(), report.verdict().band().toString(),
                report.agrees() ? "yes" : "**no**", report.bands()) + " |\n";
    }

    private static String section(CaseReport report) {
        StringBuilder text = new StringBuilder("## " + report.example().title() + "\n\n");
        paragraph(text, "`" + report.example().name() + "`: " + report.scenario().getQuestion());
        report.description().forEach(part -> paragraph(text, part));
        paragraph(text, "**Verdict: " + report.verdict().band() + "; model: " + report.model() + ".** "
                + report.verdict().rule());
        if (!report.phases().isEmpty()) {
            text.append("| phase | band | model | pair that decides |\n|---|---|---|---|\n");
            report.phases().forEach(phase -> text.append(phase(phase)));
            text.append('\n');
        }
        NOTES.forEach((key, heading) -> Cases.entry(report.example(), key)
                .ifPresent(note -> paragraph(text, "**" + heading + ".** " + note)));
        if (!report.keyAssumptions().isEmpty()) {
            paragraph(text, "What the judgement rests on, and how to test it:");
            report.keyAssumptions().forEach(assumption -> text.append(wrap("- ", "  ", assumption.getText() + " *"
                    + assumption.getTestedBy() + "*")));
            text.append('\n');
        }
        return text.toString();
    }

    private static String phase(Chapter phase) {
        Verdict verdict = phase.evaluation().verdict().orElseThrow();
        DyadVerdict first = verdict.dyads().get(0);
        return "| " + String.join(" | ", phase.name(), verdict.band().toString(), CaseReport.model(verdict),
                first.a().label() + ", " + first.b().label()) + " |\n";
    }

    private static void paragraph(StringBuilder text, String paragraph) {
        text.append(wrap("", "", paragraph)).append('\n');
    }

    /** Breaks a text into lines of the width of the other documents. */
    private static String wrap(String first, String next, String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        String separator = "";
        for (String word : text.split(" ")) {
            if (line.length() + separator.length() + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(next);
                separator = "";
            }
            line.append(separator).append(word);
            separator = " ";
        }
        return lines.append(line).append('\n').toString();
    }
}
