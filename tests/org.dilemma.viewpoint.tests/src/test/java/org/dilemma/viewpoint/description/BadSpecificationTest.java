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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.junit.jupiter.api.Test;

class BadSpecificationTest {

    @Test
    void aFileThatIsNotXmlIsAProblemWithItsLine() {
        assertOnly("not-xml", 1, Odesign.read("hello"));
        assertOnly("not-xml", 3, Odesign.read(Odesign.group("<ownedViewpoints name=\"a\"></wrong>")));
        assertOnly("not-xml", 3, Odesign.read(Odesign.group("<ownedViewpoints name=\"a\" name=\"b\"/>")));
        assertOnly("not-xml", 1, Odesign.read("\u0000\u0001\u0002"));
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertOnly("empty", 0, Odesign.read(""));
    }

    @Test
    void aFileThatWasCutOffIsSaidToBeAndGivesNothing() {
        String whole = Odesign.diagram("<defaultLayer name=\"l\"><nodeMappings name=\"n\"/></defaultLayer>");
        for (int length : List.of(60, 500, whole.length() - 30, whole.length() - 4)) {
            Specification specification = Odesign.read(whole.substring(0, length));
            assertEquals(List.of("truncated"), codes(specification), () -> "of " + length);
            assertEquals(List.of(), specification.roots());
        }
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingElseIsOpened() {
        String content = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:/etc/passwd\">]>\n<x>&e;</x>";
        assertOnly("doctype", 2, Odesign.read(content));
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>";
        assertOnly("doctype", 1, Odesign.read(bomb));
    }

    @Test
    void nestingThatCouldExhaustTheStackEndsTheReading() {
        String open = "<subModelOperations xsi:type=\"tool_1:ChangeContext\">";
        String content = Odesign.diagram("<diagramInitialisation><firstModelOperations"
                + " xsi:type=\"tool_1:If\">" + open.repeat(100_000));
        assertOnly("too-deep", 5, Odesign.read(content));
    }

    @Test
    void aFileWithTooManyElementsIsRefused() {
        Specification specification = Odesign.read(Odesign.diagram("<defaultLayer>"
                + "<nodeMappings name=\"n\"/>\n".repeat(60_000) + "</defaultLayer>"));
        assertEquals(List.of("too-many"), codes(specification));
    }

    @Test
    void aFileThatIsTooGreatIsNotReadToItsEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        Specification specification = new SpecificationReader(Sources.NONE, new EPackageRegistryImpl())
                .read(URI.createURI("test:/endless.odesign"), endless);
        assertOnly("too-great", 0, specification);
    }

    @Test
    void anotherKindOfXmlIsNoSpecification() {
        assertEquals(List.of("unknown-namespace", "no-specification"), codes(Odesign.read("<html/>")));
        assertEquals(List.of("no-specification"), codes(Odesign.read(
                "<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"p\"/>")));
    }

    @Test
    void whatTheLanguageDoesNotHaveIsLeftOutAndTheRestIsRead() {
        Specification specification = Odesign.read(Odesign.diagram("""
                <defaultLayer name="l" wrong="1">
                  <nodeMappings name="a" domainClass="p::A" createElements="perhaps">
                    <style xsi:type="style:Starfish"/>
                    <mistake name="x"><deeper/></mistake>
                  </nodeMappings>
                  <nodeMappings xsi:type="other:Thing" name="b"/>
                  <nodeMappings xsi:type="none:Thing" name="c"/>
                  <nodeMappings name="d"/>
                </defaultLayer>"""));
        assertEquals(List.of("""
                ERROR unknown-feature 5 Viewpoint 'v' > DiagramDescription 'd' > Layer 'l'
                ERROR wrong-value 6 Viewpoint 'v' > DiagramDescription 'd' > Layer 'l' > NodeMapping 'a'
                ERROR unknown-class 7 Viewpoint 'v' > DiagramDescription 'd' > Layer 'l' > NodeMapping 'a'
                ERROR unknown-feature 8 Viewpoint 'v' > DiagramDescription 'd' > Layer 'l' > NodeMapping 'a'
                ERROR unknown-namespace 10 Viewpoint 'v' > DiagramDescription 'd' > Layer 'l'
                ERROR unknown-namespace 11 Viewpoint 'v' > DiagramDescription 'd' > Layer 'l'""".split("\n")),
                specification.problems().stream().map(problem -> problem.severity() + " " + problem.code() + " "
                        + problem.place().line() + " " + problem.place().path()).toList());
        assertEquals(List.of("a", "d"), Odesign.names(
                Elements.many(Odesign.named(specification, "l"), "nodeMappings")));
        assertTrue(Elements.flag(Odesign.named(specification, "a"), "createElements"), "the default counts");
    }

    @Test
    void problemsNameWhatIsWrong() {
        assertSaid("\"Starfish\" is not a class of Sirius", Odesign.read(Odesign.diagram(
                "<defaultLayer><nodeMappings><style xsi:type=\"style:Starfish\"/></nodeMappings></defaultLayer>")));
        assertSaid("\"wrong\" is not a feature of Layer", Odesign.read(Odesign.diagram("<defaultLayer wrong=\"1\"/>")));
        assertSaid("\"properties:ViewExtensionDescription\" belongs to another part of Sirius (properties view)",
                Odesign.read(Odesign.group("<extensions xsi:type=\"properties:ViewExtensionDescription\" name=\"x\">"
                        + "<categories><groups name=\"g\"/></categories></extensions>")));
        assertSaid("http://example.org/other", Odesign.read(Odesign.diagram("<defaultLayer>"
                + "<nodeMappings xsi:type=\"other:Thing\"/></defaultLayer>")));
    }

    @Test
    void anAbstractClassCannotBeMeant() {
        assertEquals(List.of("unknown-class"), codes(Odesign.read(Odesign.diagram(
                "<defaultLayer><nodeMappings><style labelSize=\"3\"/></nodeMappings></defaultLayer>"))));
    }

    @Test
    void referencesThatLeadNowhereAreTakenOut() {
        Specification specification = Odesign.read(Odesign.diagram("""
                <defaultLayer>
                  <nodeMappings name="n"/>
                  <edgeMappings name="e" sourceMapping="//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']\
                /@defaultLayer/@nodeMappings[name='n'] //@ownedViewpoints[name='v']/@nothing //@ownedViewpoints.7">
                    <targetMapping xsi:type="diagram:NodeMapping" href="absent.odesign#//@ownedViewpoints.0"/>
                    <targetMapping xsi:type="diagram:NodeMapping" href="http://example.org/x#//@ownedViewpoints.0"/>
                    <style>
                      <strokeColor xsi:type="description:SystemColor" href="environment:/viewpoint#//@systemColors\
                /@entries[name='mauve']"/>
                    </style>
                  </edgeMappings>
                </defaultLayer>"""));
        assertEquals(List.of("missing-element", "missing-element", "missing-element", "missing-element",
                "missing-element", "missing-file"), codes(specification).stream().sorted().toList());
        EObject edge = Odesign.named(specification, "e");
        assertEquals(List.of("n"), Odesign.names(Elements.many(edge, "sourceMapping")));
        assertEquals(List.of(), Elements.many(edge, "targetMapping"));
        assertEquals(Optional.empty(), Elements.one(Mappings.style(edge).orElseThrow(), "strokeColor"));
    }

    @Test
    void aReferenceToAnElementOfAnotherClassIsTakenOut() {
        Specification specification = Odesign.read(Odesign.diagram("""
                <defaultLayer>
                  <nodeMappings name="n" deletionDescription="//@ownedViewpoints[name='v']"/>
                  <nodeMappings name="m">
                    <style xsi:type="style:SquareDescription">
                      <color xsi:type="description:SystemColor" href="environment:/viewpoint#//@systemColors"/>
                    </style>
                  </nodeMappings>
                </defaultLayer>"""));
        assertEquals(List.of("wrong-class", "wrong-class"), codes(specification));
        assertEquals(Optional.empty(), Elements.one(Odesign.named(specification, "n"), "deletionDescription"));
    }

    @Test
    void anUnknownMetamodelIsAWarning() {
        Specification specification = new Odesign().with(EcorePackage.eINSTANCE).with("test:/a.odesign",
                Odesign.diagram("<metamodel href=\"http://example.org/unknown#/\"/>"
                        + "<metamodel href=\"http://www.eclipse.org/emf/2002/Ecore#/\"/>"
                        + "<metamodel href=\"platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore#/\"/>"
                        + "<metamodel href=\"platform:/plugin/org.example/model/x.ecore#/\"/>")).read();
        assertEquals(List.of("missing-metamodel", "missing-metamodel"), codes(specification));
        assertEquals(Problem.Severity.WARNING, specification.problems().get(0).severity());
        assertEquals(List.of(EcorePackage.eINSTANCE), Elements.many(Odesign.named(specification, "d"), "metamodel"));
    }

    @Test
    void sourcesThatFailAreAProblem() {
        Sources broken = uri -> {
            throw new IllegalStateException("disk on fire");
        };
        Specification specification = new SpecificationReader(broken, new EPackageRegistryImpl())
                .read(List.of(URI.createURI("test:/a.odesign")));
        assertOnly("unreadable", 0, specification);
        assertSaid("disk on fire", specification);
    }

    @Test
    void aStreamThatBreaksIsAProblem() {
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        assertSaid("unplugged", new SpecificationReader(Sources.NONE, new EPackageRegistryImpl())
                .read(URI.createURI("test:/a.odesign"), breaking));
    }

    @Test
    void filesThatReferToEachOtherAreReadOnce() {
        List<URI> opened = new ArrayList<>();
        String first = Odesign.diagram("<defaultLayer><nodeMappings name=\"n\"><reusedBorderedNodeMappings"
                + " href=\"second.odesign#//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer"
                + "/@nodeMappings.0\"/>"
                + "</nodeMappings></defaultLayer>");
        Sources sources = uri -> {
            opened.add(uri);
            String content = uri.lastSegment().equals("first.odesign") ? first
                    : first.replace("second.odesign", "first.odesign").replace("\"n\"", "\"m\"");
            return Optional.of(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        };
        Specification specification = new SpecificationReader(sources, new EPackageRegistryImpl())
                .read(List.of(URI.createURI("test:/x/first.odesign")));
        assertEquals(List.of(), specification.problems());
        assertEquals(2, opened.size());
        assertEquals(1, specification.roots().size());
        EObject n = Odesign.named(specification, "n");
        EObject m = Elements.many(n, "reusedBorderedNodeMappings").get(0);
        assertEquals("m", Elements.name(m));
        assertEquals(List.of(n), Elements.many(m, "reusedBorderedNodeMappings"));
    }

    @Test
    void aFileCannotSayFromWhereItsLanguageIsLoaded() {
        List<URI> opened = new ArrayList<>();
        String content = Odesign.group("").replace("name=\"test\"", "xsi:schemaLocation=\"http://example.org/other"
                + " test:/evil.ecore http://www.eclipse.org/sirius/description/1.1.0 test:/evil.ecore\"")
                .replace("</description:Group>", "<extensions xsi:type=\"other:Thing\"/></description:Group>");
        Sources sources = uri -> {
            opened.add(uri);
            return Optional.empty();
        };
        Specification specification = new SpecificationReader(sources, new EPackageRegistryImpl()).read(
                URI.createURI("test:/a.odesign"), new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("unknown-namespace"), codes(specification));
        assertEquals(List.of(), opened);
    }

    @Test
    void nothingEntersTheGlobalRegistry() {
        Odesign.read(Odesign.diagram("<defaultLayer/>"));
        assertEquals(List.of(), EPackage.Registry.INSTANCE.keySet().stream().filter(key -> key.contains("sirius"))
                .toList());
    }

    @Test
    void aNewerVersionIsSaid() {
        String content = Odesign.group("");
        assertEquals(List.of("newer-version"),
                codes(Odesign.read(content.replace("12.0.0.2017041100", "99.0.0.209901010000"))));
        assertEquals(List.of(), codes(Odesign.read(content.replace("12.0.0.2017041100", "15.4.0.202401051836"))));
        assertEquals(List.of(), codes(Odesign.read(content.replace("12.0.0.2017041100", "yesterday"))));
    }

    @Test
    void aThousandProblemsAreEnough() {
        Specification specification = Odesign.read(Odesign.diagram("<defaultLayer>" + "<wrong/>\n".repeat(3000)
                + "</defaultLayer>"));
        assertEquals(1001, specification.problems().size());
        assertEquals("more", specification.problems().get(1000).code());
    }

    private static void assertOnly(String code, int line, Specification specification) {
        assertEquals(List.of(code), codes(specification), () -> specification.problems().toString());
        assertEquals(line, specification.problems().get(0).place().line());
        assertEquals(List.of(), specification.roots());
    }

    private static void assertSaid(String text, Specification specification) {
        assertTrue(specification.problems().stream().anyMatch(problem -> problem.text().contains(text)),
                () -> specification.problems().toString());
    }

    private static List<String> codes(Specification specification) {
        return specification.problems().stream().map(Problem::code).toList();
    }
}
