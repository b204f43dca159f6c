/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.dilemma.viewpoint.session.Contributor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramTest {
    @TempDir
    private Path folder;

    private String scenario;

    @BeforeEach
    void writeScenario() {
        new Cli().run("examples", "anglo-german-1898", "-o", folder.toString());
        scenario = folder.resolve("anglo-german-1898.dilemma").toString();
    }

    private Cli.Run diagram(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "diagram";
        all[1] = scenario;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new Cli().run(all);
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void listsDiagramsWithLayers() {
        Cli.Run run = diagram("--list");

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.outLines().containsAll(List.of("Scenario", "Feedback loops", "Four worlds",
                "Perception matrix")), run.out());
        assertTrue(run.out().contains("Spiral risk"), run.out());
    }

    @Test
    void dumpsOneElementALine() {
        Cli.Run run = diagram("--name", "feedback loops", "--dump");

        assertEquals(ExitCode.FINE, run.code(), run.err());
        List<String> first = List.of(run.outLines().get(0).split("\t"));
        assertEquals("#1", first.get(0));
        assertTrue(run.out().contains("(Germany)"), run.out());
        assertTrue(run.outLines().stream().allMatch(line -> line.startsWith("#")), run.out());
        assertEquals(run.out(), diagram("--name", "FeedbackLoops", "--dump").out());
    }

    @Test
    void dumpsATable() {
        Cli.Run run = diagram("--name", "Perception matrix", "--dump");

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.out().contains("\tColumn\t"), run.out());
        assertTrue(run.out().contains("\tCell\t"), run.out());
    }

    @Test
    void drawsVectors() throws IOException {
        Cli.Run run = diagram("-o", out("a.svg"));

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(List.of("Written: " + out("a.svg")), run.errLines());
        String svg = Files.readString(folder.resolve("a.svg"));
        assertTrue(svg.contains(">Germany<"), svg);
        assertTrue(svg.contains("<title id=\"title\">Anglo-German naval race, 1898-1912: Scenario</title>"), svg);
        assertTrue(svg.contains("xlink:href=\"anglo-german-1898.dilemma#"), svg);
        diagram("-o", out("b.svg"));
        assertEquals(svg, Files.readString(folder.resolve("b.svg")));
    }

    @Test
    void drawsPixelsInAnyResolution() throws IOException {
        assertEquals(ExitCode.FINE, diagram("-o", out("a.png")).code());
        assertEquals(ExitCode.FINE, diagram("-o", out("b.PNG"), "--resolution", "192", "--dark").code());
        int width = ImageIO.read(folder.resolve("a.png").toFile()).getWidth();
        assertEquals(2 * width, ImageIO.read(folder.resolve("b.PNG").toFile()).getWidth());
    }

    @Test
    void drawsAPdf() throws IOException {
        Cli.Run run = diagram("-o", out("a.pdf"));

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(new String(Files.readAllBytes(folder.resolve("a.pdf")), java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-"));
    }

    @Test
    void explainsTheSignsWithTheirColors() throws IOException {
        diagram("-o", out("a.svg"), "--legend");
        String plain = Files.readString(folder.resolve("a.svg"));
        assertTrue(plain.contains(">Perception<"), plain);
        assertTrue(!plain.contains(">Spiral risk<"), plain);
        diagram("-o", out("b.svg"), "--legend", "--layer", "risk");
        String risk = Files.readString(folder.resolve("b.svg"));
        assertTrue(risk.contains(">Spiral risk<"), risk);
    }

    @Test
    void showsALayer() throws IOException {
        diagram("-o", out("a.svg"));
        Cli.Run run = diagram("-o", out("risk.svg"), "--layer", "risk");

        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(Files.readString(folder.resolve("risk.svg")).toLowerCase(Locale.ROOT).contains("spiral risk"));
        diagram("-o", out("none.svg"), "--layer", "risk", "--no-layer", "risk");
        assertEquals(Files.readString(folder.resolve("a.svg")), Files.readString(folder.resolve("none.svg")));
    }

    @Test
    void elementsStandWhereTheLayoutSays() throws IOException {
        diagram("-o", out("a.svg"));
        String svg = Files.readString(folder.resolve("a.svg"));
        String start = "data-element=\"";
        String node = svg.substring(svg.indexOf(start, svg.indexOf("class=\"node\"")) + start.length());
        String key = node.substring(0, node.indexOf('"'));
        String root = Files.readString(Path.of(scenario)).replaceAll("(?s).*?xmi:id=\"([^\"]*)\".*", "$1");
        Path layout = folder.resolve("anglo-german-1898.layout");
        Files.writeString(layout, "<layout xmlns='http://www.dilemma-workbench.org/layout' version='1' model='" + root
                + "'><diagram name='Scenario#" + root + "'><node key='" + key + "' x='3000' y='24'/></diagram></layout>");
        byte[] before = Files.readAllBytes(layout);

        Cli.Run run = diagram("-o", out("b.svg"));
        assertEquals(List.of("Written: " + out("b.svg")), run.errLines());
        assertTrue(Files.readString(folder.resolve("b.svg")).contains("\"3000.5\""));
        assertArrayEquals(before, Files.readAllBytes(layout));
        diagram("-o", out("c.svg"), "--arrange");
        assertEquals(svg, Files.readString(folder.resolve("c.svg")));
    }

    @Test
    void aDamagedLayoutIsSaidAndLeftAlone() throws IOException {
        Path layout = Files.writeString(folder.resolve("anglo-german-1898.layout"), "<layout");
        Cli.Run run = diagram("-o", out("a.svg"));

        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.err().contains("anglo-german-1898.layout:1"), run.err());
        assertEquals("<layout", Files.readString(layout));
    }

    @Test
    void namesThatDoNotExistAreAnswered() {
        for (List<String> wrong : List.of(List.of("--dump", "--name", "Scenery"), List.of("--dump", "--layer", "Rusk"),
                List.of("--dump", "--filter", "x"),
                        List.of("--dump", "--name", "Perception matrix", "--layer", "Risk"))) {
            Cli.Run run = diagram(wrong.toArray(String[]::new));
            assertEquals(ExitCode.BAD_USAGE, run.code(), run.err());
            assertTrue(run.err().contains("Unknown"), run.err());
        }
        assertTrue(diagram("--dump", "--name", "Scenery").err().contains("Feedback loops"));
        String layer = diagram("--dump", "--name", "four worlds", "--layer", "Spiral risk").err();
        assertTrue(layer.contains("Layers of \"Four worlds\": Worlds."), layer);
        String none = diagram("--dump", "--name", "four worlds", "--filter", "Only states").err();
        assertTrue(none.contains("\"Four worlds\" has no filters."), none);
    }

    @Test
    void saysThatThereIsNothingToSee() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.dilemma"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <dilemma:Scenario xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:dilemma="http://www.dilemma-workbench.org/model/1.0" xmi:id="s" title="Empty"/>
                """);
        for (List<String> how : List.of(List.of("--dump"), List.of("-o", out("e.svg")), List.of("-o", out("e.png")))) {
            List<String> arguments = new ArrayList<>(List.of("diagram", empty.toString()));
            arguments.addAll(how);
            Cli.Run run = new Cli().run(arguments.toArray(String[]::new));
            assertEquals(ExitCode.FINE, run.code());
            assertEquals("", run.out());
            assertTrue(run.err().contains("shows nothing"), run.err());
        }
        assertFalse(diagram("--dump").err().contains("shows nothing"));
    }

    @Test
    void saysWhatItCannotDo() {
        assertEquals(ExitCode.BAD_USAGE, diagram().code());
        assertEquals(ExitCode.BAD_USAGE, diagram("--list", "--dump").code());
        assertEquals(ExitCode.BAD_USAGE, diagram("-o", out("a.gif")).code());
        assertEquals(ExitCode.BAD_USAGE, diagram("-o", out("a.svg"), "--resolution", "300").code());
        for (String resolution : List.of("abc", "0", "9601", "NaN")) {
            Cli.Run run = diagram("-o", out("a.png"), "--resolution", resolution);
            assertEquals(ExitCode.BAD_USAGE, run.code());
            assertTrue(run.err().contains("from 1 to 9600 dots per inch, not \"" + resolution + "\""), run.err());
        }
        for (String what : List.of("--dump", "--list")) {
            assertEquals(ExitCode.BAD_USAGE, diagram(what, "--dark").code());
            assertEquals(ExitCode.BAD_USAGE, diagram(what, "--arrange").code());
            assertEquals(ExitCode.BAD_USAGE, diagram(what, "--legend").code());
            assertEquals(ExitCode.BAD_USAGE, diagram(what, "--resolution", "300").code());
        }
        assertEquals(ExitCode.BAD_USAGE, diagram("--list", "--layer", "Spiral risk").code());
        assertEquals(ExitCode.BAD_USAGE, diagram("-o", out("a.svg"), "--name", "Perception matrix").code());
        assertEquals(ExitCode.BAD_INPUT, diagram("-o", folder.resolve("no").resolve("a.svg").toString()).code());
        assertEquals(ExitCode.BAD_INPUT, new Cli().run("diagram", Cli.bad("truncated"), "--list").code());
        assertFalse(Files.exists(folder.resolve("a.svg")));
    }

    @Test
    void aPictureThatIsTooLargeIsRefusedAndTheOldOneStays() throws IOException {
        Files.writeString(folder.resolve("a.png"), "old");
        Cli.Run run = diagram("-o", out("a.png"), "--resolution", "9600");

        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("at most"), run.err());
        assertEquals("old", Files.readString(folder.resolve("a.png")));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void aBrokenSpecificationIsSaidAndTheOthersWork() {
        Contributor broken = Contributor.of("com.example", List.of("scenarios/calm.dilemma"), DiagramTest.class);
        Contributor builtIn = Cli.builtInViewpoints().contributors().get(0);
        Cli.Run run = new Cli().viewpoints(List.of(broken, builtIn)).run("diagram", scenario, "--list");

        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.outLines().contains("Scenario"), run.out());
        assertTrue(run.err().contains("calm.dilemma"), run.err());
    }

    @Test
    void whatASpecificationNamesInVainIsSaidAndTheRestIsShown() {
        Contributor holes = Contributor.of("com.example", List.of("notations/missing.odesign"), DiagramTest.class);
        Cli.Run run = new Cli().viewpoints(List.of(holes)).run("diagram", scenario, "--dump");

        assertEquals(ExitCode.FINE, run.code());
        assertTrue(run.out().contains("Germany"), run.out());
        assertTrue(run.err().contains("dilemma::Planet") && run.err().contains("NodeMapping 'Planet'"), run.err());
        assertTrue(run.err().contains("\"Nowhere\"") && run.err().contains("missing.odesign:15"), run.err());
    }

    @Test
    void aMissingServiceIsSaidOnce() {
        Contributor holes = Contributor.of("com.example", List.of("notations/services.odesign"), DiagramTest.class);
        Cli.Run run = new Cli().viewpoints(List.of(holes)).run("diagram", scenario, "--dump");

        assertEquals(1, run.errLines().stream().filter(line -> line.contains("goneLabel")).count(), run.err());
        assertEquals(1, run.errLines().stream().filter(line -> line.contains("com.example.Gone")).count(), run.err());
        assertEquals(2, run.errLines().size(), run.err());
    }

    @Test
    void saysSoWhenThereIsNoNotation() {
        Cli.Run run = new Cli().viewpoints(List.of()).run("diagram", scenario, "--dump");

        assertEquals(ExitCode.BAD_USAGE, run.code());
        assertNotEquals("", run.err());
    }
}
