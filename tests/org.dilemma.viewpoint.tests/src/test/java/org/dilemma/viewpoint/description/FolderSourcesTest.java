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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourcesTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        folder = Files.createDirectories(temporary.resolve("org.example"));
        Files.writeString(temporary.resolve("secret.odesign"), "secret");
        Files.createDirectories(folder.resolve("description"));
        Files.writeString(folder.resolve("description/a b.odesign"), "found");
    }

    @Test
    void filesInTheFolderAreOpened() throws IOException {
        assertEquals("found", read(file(folder.resolve("description/a b.odesign"))));
        assertEquals("", read(file(folder.resolve("description/absent.odesign"))));
        assertEquals("", read(file(folder.resolve("description"))));
    }

    @Test
    void aPluginIsTheFolderOrOneInIt() throws IOException {
        URI plugin = URI.createURI("platform:/plugin/org.example/description/a%20b.odesign");
        assertEquals("found", read(plugin));
        assertEquals("found", read(Sources.folder(temporary), plugin));
        assertEquals("", read(URI.createURI("platform:/plugin/org.other/description/a%20b.odesign")));
        assertEquals(file(folder.resolve("description/a b.odesign")), Sources.folder(folder).normalize(plugin));
    }

    @Test
    void nothingOutsideIsOpened() throws IOException {
        assertEquals("", read(file(temporary.resolve("secret.odesign"))));
        assertEquals("", read(URI.createURI("file:" + folder + "/../secret.odesign")));
        assertEquals("", read(URI.createURI("platform:/plugin/org.example/../secret.odesign")));
        assertEquals("", read(URI.createURI("platform:/plugin/org.example/%2e%2e/secret.odesign")));
        assertEquals("", read(URI.createURI("http://example.org/secret.odesign")));
        assertEquals("", read(URI.createURI("secret.odesign")));
        assertEquals("", read(URI.createURI("platform:/plugin/org.example/a%00b")));
    }

    @Test
    void aLinkLeadsNowhereOutside() throws IOException {
        Path link = folder.resolve("link.odesign");
        Files.createSymbolicLink(link, temporary.resolve("secret.odesign"));
        assertEquals("", read(file(link)));
    }

    @Test
    void aFileCalledInTwoWaysIsReadOnce() throws IOException {
        Files.writeString(folder.resolve("base.odesign"),
                Odesign.diagram("<defaultLayer><nodeMappings name=\"n\"/></defaultLayer>"));
        Files.writeString(folder.resolve("more.odesign"), Odesign.diagram("<defaultLayer><edgeMappings name=\"e\">"
                + "<sourceMapping xsi:type=\"diagram:NodeMapping\" href=\"platform:/plugin/org.example/base.odesign"
                + "#//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0\"/></edgeMappings>"
                + "</defaultLayer>"));
        Specification specification = new SpecificationReader(Sources.folder(folder), new EPackageRegistryImpl())
                .read(List.of(file(folder.resolve("base.odesign")), file(folder.resolve("more.odesign"))));
        assertEquals(List.of(), specification.problems());
        assertEquals(List.of(Odesign.named(specification, "n")),
                Elements.many(Odesign.named(specification, "e"), "sourceMapping"));
    }

    private String read(URI uri) throws IOException {
        return read(Sources.folder(folder), uri);
    }

    private static String read(Sources sources, URI uri) throws IOException {
        Optional<InputStream> content = sources.open(sources.normalize(uri));
        if (content.isEmpty()) {
            return "";
        }
        try (InputStream stream = content.get()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static URI file(Path path) {
        return URI.createFileURI(path.toString());
    }
}
