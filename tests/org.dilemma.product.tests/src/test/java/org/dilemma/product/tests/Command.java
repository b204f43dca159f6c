/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A start of the product as a process of its own: no display, no input, and an end that is waited for. */
final class Command {

    private static final long LIMIT_SECONDS = 180;

    private final List<String> words = new ArrayList<>();

    private final Map<String, String> environment = new LinkedHashMap<>();

    private Path folder = Product.repository();

    Command(Path script) {
        words.add(script.toString());
    }

    Command arguments(Object... arguments) {
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        return this;
    }

    /** Puts words before the script, for instance a program that starts it as another user. */
    Command before(List<String> prefix) {
        words.addAll(0, prefix);
        return this;
    }

    Command in(Path workingFolder) {
        folder = workingFolder;
        return this;
    }

    /** Sets a variable of the environment, or takes it away where the value is null. */
    Command with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run run() throws IOException, InterruptedException {
        Path out = Files.createTempFile("dilemma", ".out");
        Path err = Files.createTempFile("dilemma", ".err");
        try {
            int exit = run(out, err);
            return new Run(exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private int run(Path out, Path err) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "DILEMMA_JAVA_OPTS"));
        environment.forEach((variable, value) -> {
            if (value == null) {
                builder.environment().remove(variable);
            } else {
                builder.environment().put(variable, value);
            }
        });
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("still running after " + LIMIT_SECONDS + " s: " + words + "\n"
                    + Files.readString(out) + Files.readString(err));
        }
        return process.exitValue();
    }
}
