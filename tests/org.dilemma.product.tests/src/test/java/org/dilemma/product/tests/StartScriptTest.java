/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script works from anywhere, and says what is wrong where it cannot. */
class StartScriptTest {

    @TempDir
    private Path folder;

    @Test
    void aSymbolicLinkStartsTheProductOnARelativeFile() throws IOException, InterruptedException {
        Path file = folder.resolve("naval race.dilemma");
        Files.copy(Product.example("anglo-german-1898"), file);
        Path link = Files.createSymbolicLink(folder.resolve("my dilemma"), Product.unpacked().script());
        Path second = Files.createSymbolicLink(folder.resolve("other"), Path.of("my dilemma"));
        for (Path start : List.of(link, second)) {
            new Command(start).in(folder).arguments("validate", "naval race.dilemma").run().exits(0);
        }
    }

    @Test
    void fileNamesBeyondAsciiWorkInAPlainLocale() throws IOException, InterruptedException {
        String name = "Flottenr\u00fcstung \u0444\u043b\u043e\u0442.dilemma";
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, Product.unpacked().script());
        Path script = folder.resolve("make.sh");
        Files.writeString(script, "cp '" + Product.example("anglo-german-1898") + "' '" + name + "'\n"
                + "exec ./link evaluate --format json '" + name + "'\n");
        Run run = new Command(Path.of("/bin/sh")).in(folder).with("LC_ALL", "C").with("LANG", null)
                .arguments("make.sh").run().exits(0);
        assertTrue(run.out().contains(name), run::out);
    }

    @Test
    void theWorkbenchWithoutADisplaySaysSo() throws IOException, InterruptedException {
        Run run = Product.unpacked().run().exits(4);
        assertTrue(run.err().contains("DISPLAY"), run::err);
        assertEquals(1, run.err().lines().count(), run::err);
    }

    @Test
    void aMachineWithoutJavaIsToldWhatToInstall() throws IOException, InterruptedException {
        Run run = new Command(Product.unpacked().script()).with("PATH", toolsWithoutJava()).with("JAVA_HOME", null)
                .arguments("version").run().exits(4);
        assertTrue(run.err().contains("Java 17") && run.err().contains("JAVA_HOME"), run::err);
        assertEquals(1, run.err().lines().count(), run::err);
    }

    @Test
    void aJavaThatIsTooOldIsNamedWithItsVersion() throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("jdk-11"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"11.0.2\"\n");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 9\n");
        java.toFile().setExecutable(true);
        Run run = new Command(Product.unpacked().script()).with("JAVA_HOME", home.toString()).arguments("version")
                .run().exits(4);
        assertTrue(run.err().contains("11.0.2"), run::err);
    }

    @Test
    void startsAtTheSameTimeDoNotDisturbEachOther() throws IOException, InterruptedException, ExecutionException {
        Product product = Product.unpacked();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Run>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(threads.submit(() -> product.run("validate", Product.example("anglo-german-1898").toString())));
            }
            for (Future<Run> run : runs) {
                run.get().exits(0);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String toolsWithoutJava() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "readlink", "sed", "cat", "cut", "cksum", "id", "mkdir")) {
            Path found = List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool)).stream().filter(Files::exists)
                    .findFirst().orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
        return tools.toString();
    }
}
