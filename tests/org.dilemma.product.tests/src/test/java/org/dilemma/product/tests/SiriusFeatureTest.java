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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;

/** The repository can be installed from in an Eclipse with Sirius, and needs none to be built. */
class SiriusFeatureTest {
    private static final Path REPOSITORY = Product.repository().resolve("releng/org.dilemma.product/target/repository");

    @Test
    void everyBundleOfTheFeatureIsInTheRepository() throws IOException {
        String feature = read(only("features", "org.dilemma.sirius.feature_"), "feature.xml");
        Matcher plugin = Pattern.compile("<plugin\\s+id=\"([^\"]+)\"").matcher(feature);
        List<String> bundles = plugin.results().map(result -> result.group(1)).toList();
        assertTrue(bundles.contains("org.dilemma.design"), bundles::toString);
        for (String bundle : bundles) {
            only("plugins", bundle + "_");
        }
    }

    @Test
    void theFeatureIsOfferedForInstallation() throws IOException {
        String content = read(REPOSITORY.resolve("content.jar"), "content.xml");
        Matcher category = Pattern.compile("<unit id='[^']*org\\.dilemma\\.sirius' .*?</unit>", Pattern.DOTALL)
                .matcher(content);
        assertTrue(category.find());
        assertTrue(category.group().contains("org.dilemma.sirius.feature.feature.group"), category::group);
    }

    @Test
    void theNotationTakesSiriusWhereItIsAndNeedsItNowhere() throws IOException {
        try (JarFile jar = new JarFile(only("plugins", "org.dilemma.design_").toFile())) {
            String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
            assertTrue(imports.contains("org.eclipse.sirius.business.api.componentization"), imports);
            assertTrue(imports.contains("resolution:=optional"), imports);
            assertTrue(jar.getEntry("description/dilemma.odesign") != null);
        }
        try (Stream<Path> plugins = Files.list(REPOSITORY.resolve("plugins"))) {
            assertFalse(plugins.anyMatch(plugin -> plugin.getFileName().toString().startsWith("org.eclipse.sirius")));
        }
    }

    private static Path only(String folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(REPOSITORY.resolve(folder))) {
            List<Path> found = files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
            assertEquals(1, found.size(), () -> prefix + ": " + found);
            return found.get(0);
        }
    }

    private static String read(Path file, String entry) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            ZipEntry found = jar.getEntry(entry);
            try (InputStream stream = jar.getInputStream(found)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
