/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.diagram;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dilemma.viewpoint.description.Problem;
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

/** A diagram of a metamodel, by a specification that a test writes: the classes of a package are its elements. */
final class Drawing {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<description:Group xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:description=\"http://www.eclipse.org/sirius/description/1.1.0\""
            + " xmlns:diagram=\"http://www.eclipse.org/sirius/diagram/description/1.1.0\""
            + " xmlns:style=\"http://www.eclipse.org/sirius/diagram/description/style/1.1.0\" name=\"g\">\n"
            + "<ownedViewpoints name=\"v\"><ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"d\""
            + " domainClass=\"EPackage\" enablePopupBars=\"true\"><defaultLayer name=\"Default\">";
    private static final String TAIL = "</defaultLayer></ownedRepresentations>"
            + "<ownedJavaExtensions qualifiedClassName=\"org.dilemma.viewpoint.diagram.OddServices\"/>"
            + "</ownedViewpoints></description:Group>";

    final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
    final List<Problem> problems = new ArrayList<>();
    final Session session;
    final DiagramSession diagram;

    /** A diagram whose default layer has this content. */
    Drawing(String layer) {
        model.setName("p");
        session = new Session(specification(HEAD + layer + TAIL), List.of(model), Class::forName, problems::add);
        diagram = new DiagramSession(session, session.specification().representations().get(0), model, "d");
    }

    private static Specification specification(String text) {
        Optional<InputStream> content = Optional
                .of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Specification read = new SpecificationReader(uri -> content,
                new EPackageRegistryImpl(EPackage.Registry.INSTANCE)).read(List.of(URI.createURI("t.odesign")));
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(read.problems().toString());
        }
        return read;
    }

    /** A node mapping for the classes of a package. */
    static String nodes(String name, String candidates, String label) {
        return "<nodeMappings name=\"" + name + "\" semanticCandidatesExpression=\"" + candidates
                + "\" domainClass=\"EClass\"><style xsi:type=\"style:SquareDescription\" labelExpression=\"" + label
                + "\" labelSize=\"8\"/></nodeMappings>";
    }

    /** Edges from each class to its supertypes. */
    static String edges(String name, String mapping) {
        String path = "//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']/@defaultLayer/@nodeMappings[name='"
                + mapping + "']";
        return "<edgeMappings name=\"" + name + "\" sourceMapping=\"" + path + "\" targetMapping=\"" + path
                + "\" targetFinderExpression=\"feature:eSuperTypes\"><style/></edgeMappings>";
    }

    EClass add(String name) {
        EClass added = EcoreFactory.eINSTANCE.createEClass();
        added.setName(name);
        model.getEClassifiers().add(added);
        return added;
    }

    void refresh() {
        diagram.refresh();
    }

    List<DDiagramElement> views() {
        return diagram.diagram().getOwnedDiagramElements();
    }

    List<String> labels() {
        return views().stream().map(DDiagramElement::getName).toList();
    }

    List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    /** How many views there are inside one another, with that one. */
    static int count(EObject view) {
        int count = 1;
        for (EObject part : view.eContents()) {
            if (part instanceof DDiagramElement) {
                count += count(part);
            }
        }
        return count;
    }
}
