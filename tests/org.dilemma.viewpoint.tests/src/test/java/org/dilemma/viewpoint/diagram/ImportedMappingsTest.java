/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Sources;
import org.dilemma.viewpoint.description.Specification;
import org.dilemma.viewpoint.description.SpecificationReader;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.junit.jupiter.api.Test;

/** Mappings that import others, and layers that bring them in, on diagrams of a package with two classes. */
class ImportedMappingsTest {

    private static final String LAYER = "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer";
    private static final String STYLE = "<style xsi:type=\"style:SquareDescription\" labelExpression=\"x\"/>";
    private static final String NODE = "<nodeMappings name=\"n\" domainClass=\"EClass\""
            + " semanticCandidatesExpression=\"feature:eClassifiers\">" + STYLE + "</nodeMappings>";

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void anImportTakesElementsBeforeWhatItImports() {
        DiagramSession diagram = diagram(NODE, importing("a", "preconditionExpression=\"feature:abstract\""));
        assertEquals(List.of("n Abstract", "n Plain"), views(diagram));
        switchOn(diagram);
        assertEquals(List.of("a Abstract", "n Plain"), views(diagram));
    }

    @Test
    void aViewThatAnImportTakesOverStaysTheSame() {
        DiagramSession diagram = diagram(NODE, importing("a", ""));
        DDiagramElement before = diagram.diagram().getOwnedDiagramElements().get(0);
        switchOn(diagram);
        assertEquals(List.of("a Abstract", "a Plain"), views(diagram));
        assertSame(before, diagram.diagram().getOwnedDiagramElements().get(0));
        diagram.activate(diagram.layers().get(1), false);
        diagram.refresh();
        assertEquals(List.of("n Abstract", "n Plain"), views(diagram));
        assertSame(before, diagram.diagram().getOwnedDiagramElements().get(0));
    }

    @Test
    void anImportWithoutStyleLooksLikeWhatItImports() {
        DiagramSession diagram = diagram(NODE, importing("a", "").replace(STYLE, ""));
        switchOn(diagram);
        assertEquals(List.of("a Abstract", "a Plain"), views(diagram));
        assertEquals("x", diagram.diagram().getOwnedDiagramElements().get(0).getName());
    }

    @Test
    void anImportCanHideWhatItImports() {
        DiagramSession diagram = diagram(NODE, importing("a", "hideSubMappings=\"true\""
                + " preconditionExpression=\"feature:abstract\""));
        switchOn(diagram);
        assertEquals(List.of("a Abstract"), views(diagram));
        assertEquals(List.of(), problems);
    }

    @Test
    void importsInACircleShowNothingAndEnd() {
        DiagramSession diagram = diagram("<nodeMappings xsi:type=\"diagram:NodeMappingImport\" name=\"x\""
                + " importedMapping=\"" + LAYER + "/@nodeMappings[name='y']\"/>"
                + "<nodeMappings xsi:type=\"diagram:NodeMappingImport\" name=\"y\" importedMapping=\"" + LAYER
                + "/@nodeMappings[name='x']\"/>", "");
        assertEquals(List.of(), views(diagram));
    }

    private static String importing(String name, String attributes) {
        return "<nodeMappings xsi:type=\"diagram:NodeMappingImport\" name=\"" + name + "\" " + attributes
                + " semanticCandidatesExpression=\"feature:eClassifiers\" importedMapping=\"" + LAYER
                + "/@nodeMappings[name='n']\">" + STYLE + "</nodeMappings>";
    }

    private DiagramSession diagram(String inDefault, String inMore) {
        String content = "<?xml version=\"1.0\"?><description:Group xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:description=\"http://www.eclipse.org/sirius/description/1.1.0\""
                + " xmlns:diagram=\"http://www.eclipse.org/sirius/diagram/description/1.1.0\""
                + " xmlns:style=\"http://www.eclipse.org/sirius/diagram/description/style/1.1.0\">"
                + "<ownedViewpoints name=\"v\"><ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"d\""
                + " domainClass=\"EPackage\"><defaultLayer name=\"l\">" + inDefault + "</defaultLayer>"
                + "<additionalLayers name=\"more\">" + inMore + "</additionalLayers></ownedRepresentations>"
                + "</ownedViewpoints></description:Group>";
        Specification specification = new SpecificationReader(Sources.NONE, new EPackageRegistryImpl()).read(
                URI.createURI("test:/a.odesign"), new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), specification.problems());
        EPackage model = model();
        Session session = new Session(specification, List.of(model), Class::forName, problems::add);
        DiagramSession diagram = new DiagramSession(session, specification.representations().get(0), model, "d");
        diagram.refresh();
        return diagram;
    }

    private static EPackage model() {
        EPackage model = EcoreFactory.eINSTANCE.createEPackage();
        for (String name : List.of("Abstract", "Plain")) {
            EClass type = EcoreFactory.eINSTANCE.createEClass();
            type.setName(name);
            type.setAbstract(name.equals("Abstract"));
            model.getEClassifiers().add(type);
        }
        return model;
    }

    private static void switchOn(DiagramSession diagram) {
        diagram.activate(diagram.layers().get(1), true);
        diagram.refresh();
    }

    private static List<String> views(DiagramSession diagram) {
        return diagram.diagram().getOwnedDiagramElements().stream().filter(DDiagramElement::isVisible)
                .map(view -> name(view.getMapping()) + " " + name(view.getTarget())).toList();
    }

    private static String name(EObject element) {
        return Elements.name(element);
    }
}
