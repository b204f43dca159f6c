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
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive holds everything that the product needs to start, and what is in it can be started. */
class ProductContentTest {

    private Product product;

    @BeforeEach
    void unpack() throws IOException, InterruptedException {
        product = Product.unpacked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.equinox.launcher", "org.eclipse.osgi", "org.eclipse.equinox.simpleconfigurator",
        "org.eclipse.osgi.compatibility.state", "org.apache.felix.scr", "org.osgi.service.component",
        "org.osgi.util.promise", "org.osgi.util.function", "org.eclipse.equinox.event", "org.eclipse.swt",
        "org.eclipse.swt.gtk.linux.x86_64", "org.eclipse.swt.svg", "org.eclipse.equinox.p2.reconciler.dropins"})
    void thePlatformBundlesThatNothingPullsInAreThere(String bundle) throws IOException {
        assertEquals(1, product.plugins().stream().filter(plugin -> plugin.startsWith(bundle + "_")).count());
    }

    @Test
    void everyBundleOfTheProjectIsThereOnce() throws IOException {
        try (Stream<Path> bundles = Files.list(Product.repository().resolve("bundles"))) {
            List<String> expected = bundles.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString()).sorted().toList();
            List<String> found = product.plugins().stream().filter(plugin -> plugin.startsWith("org.dilemma."))
                    .map(plugin -> plugin.substring(0, plugin.indexOf('_'))).sorted().toList();
            assertEquals(expected, found);
        }
    }

    @Test
    void noBundleIsThereInTwoVersions() throws IOException {
        List<String> names = product.plugins().stream().map(plugin -> plugin.replaceFirst("_\\d+\\..*", "")).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void theStartScriptIsExecutable() {
        assertTrue(Files.isExecutable(product.script()));
    }

    @Test
    void theConfigurationNamesTheProductAndItsWorkspace() throws IOException {
        List<String> lines = Files.readAllLines(product.home().resolve("configuration/config.ini"));
        assertTrue(lines.contains("eclipse.product=org.dilemma.app.product"), lines::toString);
        assertTrue(lines.contains("osgi.instance.area.default=@user.home/dilemma-workspace"), lines::toString);
    }
}
