/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilemma.cli.internal.DilemmaApplication;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The command line as an application of Equinox, without a display. */
class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void isRegisteredUnderItsId() throws CoreException {
        IExtension extension = Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.applications", "org.dilemma.cli.dilemma");
        Object application = extension.getConfigurationElements()[0].getChildren("run")[0]
                .createExecutableExtension("class");

        assertInstanceOf(IApplication.class, application);
    }

    @Test
    void evaluatesAnExampleFromAnInstalledPlugIn() {
        assertEquals(0, run("examples", "anglo-german-1898", "-o", folder.toString()), this::messages);
        out.reset();
        assertEquals(0, run("evaluate", "--format", "json", folder.resolve("anglo-german-1898.dilemma").toString()),
                this::messages);

        String json = results();
        assertTrue(json.startsWith("{"), json);
        assertTrue(json.contains("\"model\": \"SPIRAL\""), json);
        assertTrue(json.contains("\"com.example.polarity\""), json);
    }

    @Test
    void keepsWhatPlugInsPrintOutOfTheResults() {
        run("examples", "week-one", "-o", folder.toString());
        run("evaluate", "--format", "json", folder.resolve("week-one.dilemma").toString());

        assertFalse(results().contains("chatter"), results());
        assertTrue(messages().contains("chatter of a plug-in"), messages());
    }

    @Test
    void reportsBrokenPlugInsAndGoesOn() {
        run("examples", "week-one", "-o", folder.toString());
        int code = run("evaluate", folder.resolve("week-one.dilemma").toString());

        assertEquals(0, code);
        assertTrue(messages().contains("broken on purpose"), messages());
        assertTrue(messages().contains("fails on every scenario"), messages());
        assertTrue(results().contains("Spiral risk: NONE"), results());
    }

    @Test
    void showsTheDiagramsAndLayersOfAnotherPlugIn() throws IOException {
        run("examples", "week-one", "-o", folder.toString());
        Path calm = folder.resolve("week-one.dilemma");
        Path weary = Files.writeString(folder.resolve("weary.dilemma"), Files.readString(calm).replaceFirst(
                "(abbreviation=\"NOR\"[^/]*)/>", "$1><fatigue xmi:id=\"weary\" value=\"0.1\"/></states>"));
        String label = "NOR tires by 0.1 a year";

        String list = diagram(weary, "--list");
        assertTrue(list.lines().toList().containsAll(List.of("Scenario", "Weary states")), list);
        assertTrue(list.contains("Weariness"), list);
        assertTrue(diagram(weary, "--name", "Weary states", "--dump").contains(label), this::results);
        assertFalse(diagram(weary, "--dump").contains(label), this::results);
        String scenario = diagram(weary, "--dump", "--layer", "Weariness");
        assertTrue(scenario.contains(label), scenario);
        Path picture = folder.resolve("weary.svg");
        diagram(weary, "-o", picture.toString(), "--layer", "Weariness");
        assertTrue(Files.readString(picture).contains("data:image/png"));
        assertFalse(messages().contains("weariness.odesign"), this::messages);
    }

    private String diagram(Path scenario, String... arguments) {
        List<String> all = new ArrayList<>(List.of("diagram", scenario.toString()));
        all.addAll(List.of(arguments));
        out.reset();
        assertEquals(0, run(all.toArray(String[]::new)), this::messages);
        return results();
    }

    @Test
    void saysWhatIsWrongWithSpecificationsOfOtherPlugIns() {
        run("examples", "week-one", "-o", folder.toString());
        assertEquals(0, run("diagram", folder.resolve("week-one.dilemma").toString(), "--dump"), this::messages);
        String broken = "extension org.dilemma.platform.tests.brokenViewpoints";
        assertTrue(messages().contains("Plug-in org.dilemma.platform.tests: File description/gone.odesign of " + broken),
                messages());
        assertTrue(messages().contains("File (none) of " + broken), messages());
        assertTrue(messages().contains("platform:/plugin/org.dilemma.platform.tests/description/text.odesign"),
                messages());
        assertTrue(messages().contains("platform:/plugin/org.dilemma.platform.tests/description/missing.odesign:6"),
                messages());
        assertTrue(messages().contains("com.example.weariness.GoneServices"), messages());
        assertTrue(results().contains("StateC"), results());
    }

    @Test
    void returnsExitCodes() {
        assertEquals(1, run("evaluate", folder.resolve("missing.dilemma").toString()));
        assertEquals(2, run("nonsense"));
        run("examples", "week-one", "-o", folder.toString());
        assertEquals(3, run("evaluate", "--fail-on", "NONE", folder.resolve("week-one.dilemma").toString()));
    }

    @Test
    void tellsTheVersionOfTheBundle() {
        Bundle bundle = Platform.getBundle("org.dilemma.cli");
        run("version");

        assertEquals("Dilemma Workbench " + bundle.getVersion(), results().strip());
    }

    @Test
    void reachesNoBundleOfTheUserInterface() {
        Set<String> reached = new TreeSet<>();
        reach(Platform.getBundle("org.dilemma.cli").adapt(BundleWiring.class), reached);

        assertTrue(reached.contains("org.dilemma.model"), reached::toString);
        assertTrue(reached.stream().noneMatch(name -> name.matches("org\\.eclipse\\.(swt|jface|ui)\\b.*")),
                reached::toString);
    }

    private static void reach(BundleWiring wiring, Set<String> reached) {
        if (reached.add(wiring.getRevision().getSymbolicName())) {
            wiring.getRequiredWires(null).forEach(wire -> reach(wire.getProviderWiring(), reached));
        }
    }

    private int run(String... arguments) {
        return (Integer) new DilemmaApplication(out, err).start(new Context(arguments));
    }

    private String results() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** What Equinox hands to an application. */
    private record Context(String... arguments) implements IApplicationContext {

        @Override
        public Map<String, Object> getArguments() {
            return Map.of(APPLICATION_ARGS, arguments);
        }

        @Override
        public void applicationRunning() {
            // nothing waits for it
        }

        @Override
        public String getBrandingApplication() {
            return null;
        }

        @Override
        public String getBrandingName() {
            return null;
        }

        @Override
        public String getBrandingDescription() {
            return null;
        }

        @Override
        public String getBrandingId() {
            return null;
        }

        @Override
        public String getBrandingProperty(String key) {
            return null;
        }

        @Override
        public Bundle getBrandingBundle() {
            return null;
        }

        @Override
        public void setResult(Object result, IApplication application) {
            throw new UnsupportedOperationException();
        }
    }
}
