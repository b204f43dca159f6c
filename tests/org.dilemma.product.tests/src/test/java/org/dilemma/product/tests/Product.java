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
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The product as a user gets it: the archive of the build, unpacked in a folder whose name has a space and an umlaut.
 * It is unpacked once for all tests and deleted at the end.
 */
final class Product {

    private static final String PRODUCTS = "releng/org.dilemma.product/target/products/";

    private static final String ARCHIVE = PRODUCTS + "dilemma-workbench-linux.gtk.x86_64.tar.gz";

    private static Product instance;

    private final Path home;

    private Product(Path home) {
        this.home = home;
    }

    /** The unpacked product. */
    static synchronized Product unpacked() throws IOException, InterruptedException {
        if (instance == null) {
            instance = new Product(unpack());
        }
        return instance;
    }

    private static Path unpack() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dilemma product \u00e4 ");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        Process tar = new ProcessBuilder("tar", "-xzf", repository().resolve(ARCHIVE).toString(), "-C",
                folder.toString()).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        if (tar.waitFor() != 0) {
            throw new IOException("tar could not unpack " + ARCHIVE);
        }
        return folder.resolve("dilemma-workbench");
    }

    /** The root folder of the repository that the tests run in. */
    static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("releng/org.dilemma.product"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** One of the scenarios that the product ships, in the repository. */
    static Path example(String name) {
        return repository().resolve("bundles/org.dilemma.examples/scenarios").resolve(name + ".dilemma");
    }

    Path home() {
        return home;
    }

    Path script() {
        return home.resolve("dilemma");
    }

    /** The names of the files in the folder of the bundles. */
    List<String> plugins() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Starts the product without a display, from the root of the repository. */
    Run run(String... arguments) throws IOException, InterruptedException {
        return new Command(script()).arguments((Object[]) arguments).run();
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
