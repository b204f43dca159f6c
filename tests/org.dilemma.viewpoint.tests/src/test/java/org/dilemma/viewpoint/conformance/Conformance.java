/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the cases of a folder and prints in what they differ from their expected.txt. Arguments: the folder, then the
 * cases by name or by the start of it, all if none is given. Ends with 1 if a case differs, and with 2 if there is
 * nothing to run.
 */
public final class Conformance {
    private static final int SHOWN = 40;
    private static final int UNUSABLE = 2;

    private final Suite suite;
    private final PrintStream out;
    private int passed;
    private int failed;

    private Conformance(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    /**
     * Runs cases.
     *
     * @param arguments the folder, then the cases
     * @throws IOException if the compiled services cannot be deleted
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path classes = Files.createTempDirectory("services");
        Path folder = Path.of(arguments[0]);
        int result;
        try {
            Conformance run = new Conformance(new Suite(folder, classes), out);
            run.run(wanted(Suite.cases(folder), Arrays.asList(arguments).subList(1, arguments.length)));
            result = run.failed == 0 ? 0 : 1;
        } catch (IOException | RuntimeException unusable) {
            System.err.println(folder + " cannot be run. " + unusable.getMessage());
            result = UNUSABLE;
        } finally {
            delete(classes);
        }
        System.exit(result);
    }

    private static List<String> wanted(List<String> cases, List<String> starts) throws IOException {
        if (cases.isEmpty()) {
            throw new IOException("It holds no case, which is a folder with a viewpoint.odesign.");
        }
        for (String start : starts) {
            if (cases.stream().noneMatch(name -> name.startsWith(start))) {
                throw new IOException("No case begins with " + start + ".");
            }
        }
        return cases.stream().filter(name -> starts.isEmpty() || starts.stream().anyMatch(name::startsWith)).toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private void run(List<String> names) {
        names.forEach(this::run);
        out.println(passed + " passed, " + failed + " failed");
    }

    private void run(String name) {
        CaseRun run = new CaseRun(suite, name);
        try {
            report(name, new Comparison(suite.text(name, "expected.txt"), run.run()));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unusable) {
            failed++;
            out.println(name + ": failed: " + unusable);
        }
    }

    private void report(String name, Comparison comparison) {
        if (comparison.isStrictlyEqual()) {
            passed++;
            out.println(name + ": passed");
            return;
        }
        failed++;
        out.println(name + ": failed, " + (comparison.isLenientlyEqual() ? "equal but for order" : "not equal"));
        comparison.differences().stream().limit(SHOWN).forEach(line -> out.println("    " + line));
    }
}
