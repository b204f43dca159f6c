/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.dilemma.platform.Platforms;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** Plug-ins that come and go while the workbench runs. */
class DynamicsTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plugin>
               <extension point="org.dilemma.platform.evaluators">
                  <evaluator class="org.dilemma.platform.tests.fixtures.LateEvaluator"/>
               </extension>
            </plugin>
            """;

    @Test
    void theirEvaluatorsComeAndGoWithThem() throws IOException, BundleException {
        BundleContext context = FrameworkUtil.getBundle(DynamicsTest.class).getBundleContext();
        assertTrue(Platforms.evaluators().find("org.dilemma.tests.late").isEmpty());

        Bundle late = context.installBundle("memory:late", new ByteArrayInputStream(jar()));
        try {
            late.start();
            await("it came", () -> Platforms.evaluators().find("org.dilemma.tests.late").isPresent());
        } finally {
            late.uninstall();
            context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.of(late));
        }
        await("it went", () -> Platforms.evaluators().find("org.dilemma.tests.late").isEmpty());
    }

    private static byte[] jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "com.example.late;singleton:=true");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Require-Bundle", "org.dilemma.platform.tests");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry("plugin.xml"));
            jar.write(PLUGIN.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
