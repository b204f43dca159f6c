/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtensionsTest {

    private static final String BASE = "platform:/plugin/org.example/base.odesign";

    @Test
    void anExtensionNamesPluginViewpointAndDescription() {
        assertEquals(List.of("x"), extensions("viewpoint:/org.example/v", "d"));
        assertEquals(List.of(), extensions("viewpoint:/org.example/w", "d"));
        assertEquals(List.of(), extensions("viewpoint:/org.other/v", "d"));
        assertEquals(List.of(), extensions("viewpoint:/org.example/v", "e"));
    }

    @Test
    void bothNamesMayBePatterns() {
        assertEquals(List.of("x"), extensions("viewpoint:/org\\.ex.*/v", "[a-d]"));
        assertEquals(List.of("x"), extensions("viewpoint:/.*", ".*"));
        assertEquals(List.of(), extensions("viewpoint:/(", "d"), "a pattern that is none matches nothing");
    }

    @Test
    void theViewpointCanBeNamedByItsPlaceInItsFile() {
        assertEquals(List.of("x"), extensions(BASE + "#//@ownedViewpoints[name='v']", "d"));
        assertEquals(List.of(), extensions(BASE + "#//@ownedViewpoints[name='w']", "d"));
        assertEquals(List.of(), extensions(BASE.replace("example", "other") + "#//@ownedViewpoints[name='v']", "d"));
        assertEquals(List.of("x"), found(specification("test:/x/base.odesign",
                BASE + "#//@ownedViewpoints[name='v']", "d")));
    }

    @Test
    void thePluginOfAFileThatIsInNoneIsNotCompared() {
        Specification specification = specification("test:/base.odesign", "viewpoint:/whatever/v", "d");
        assertEquals(List.of("x"), found(specification));
    }

    @Test
    void extensionsAreExtendedInTurnAndEndInCircles() {
        String second = Odesign.group("<ownedViewpoints name=\"u\"><ownedRepresentationExtensions"
                + " xsi:type=\"diagram:DiagramExtensionDescription\" name=\"y\" viewpointURI=\"viewpoint:/p/w\""
                + " representationName=\"x\"><layers name=\"of y\"/></ownedRepresentationExtensions>"
                + "<ownedRepresentationExtensions xsi:type=\"diagram:DiagramExtensionDescription\" name=\"x\""
                + " viewpointURI=\"viewpoint:/p/u\" representationName=\"y\"/></ownedViewpoints>");
        Specification specification = new Odesign().with("test:/base.odesign", Odesign.diagram("<defaultLayer/>"))
                .with("test:/more.odesign", extension("viewpoint:/p/v", "d")).with("test:/third.odesign", second)
                .readAll();
        assertEquals(List.of("x", "y", "x"), found(specification));
    }

    private static List<String> extensions(String viewpoint, String description) {
        return found(specification(BASE, viewpoint, description));
    }

    private static List<String> found(Specification specification) {
        return Odesign.names(Extensions.of(Odesign.named(specification, "d"), specification.viewpoints()));
    }

    private static Specification specification(String base, String viewpoint, String description) {
        return new Odesign().with(base, Odesign.diagram("<defaultLayer name=\"l\"/>"))
                .with("test:/more.odesign", extension(viewpoint, description)).readAll();
    }

    private static String extension(String viewpoint, String description) {
        return Odesign.group("<ownedViewpoints name=\"w\"><ownedRepresentationExtensions"
                + " xsi:type=\"diagram:DiagramExtensionDescription\" name=\"x\" viewpointURI=\"" + viewpoint
                + "\" representationName=\"" + description + "\"><layers name=\"of x\"/>"
                + "</ownedRepresentationExtensions></ownedViewpoints>");
    }
}
