/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Sources;
import org.dilemma.viewpoint.description.Specification;
import org.dilemma.viewpoint.description.SpecificationReader;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.junit.jupiter.api.Test;

/** Checks specifications of diagrams of Ecore models. */
class SpecificationCheckTest {

    private static final String STYLE = "<style xsi:type=\"style:SquareDescription\" labelExpression=\"x\">"
            + color("labelColor") + color("borderColor") + color("color") + "</style>";

    private static String color(String feature) {
        return "<" + feature + " xsi:type=\"description:SystemColor\" href=\"environment:/viewpoint#//@systemColors"
                + "/@entries.0\"/>";
    }

    /** Services of the tests. */
    public static final class Some {

        /** Takes an element. */
        public Object one(EObject element) {
            return element;
        }

        /** Takes an element and a text. */
        public Object two(EObject element, String text) {
            return element + text;
        }

        /** Is no service, since it takes no element first. */
        public Object none(String text) {
            return text;
        }
    }

    @Test
    void aSoundSpecificationHasNoProblem() {
        assertEquals(List.of(), check(node("domainClass=\"ecore::EClass\" semanticCandidatesExpression="
                + "\"feature:eClassifiers\" preconditionExpression=\"service:one\" semanticElements=\"var:self\"")));
    }

    @Test
    void classesAreLookedFor() {
        assertEquals(List.of("domain-class-missing"), check(node("domainClass=\"ecore::EKlass\"")));
        assertEquals(List.of("domain-class-missing"), check(node("domainClass=\"uml::EClass\"")));
        assertEquals(List.of(), check(node("domainClass=\"ecore.EClass\"")));
        assertEquals(List.of(), check(node("domainClass=\"EObject\"")));
        assertEquals(List.of("domain-class-empty"), check(node("")));
    }

    @Test
    void featuresAreLookedForInTheClassAtHand() {
        assertEquals(List.of("feature-missing"),
                check(node("domainClass=\"ecore::EClass\" preconditionExpression=\"feature:eLiterals\"")));
        assertEquals(List.of(),
                check(node("domainClass=\"ecore::EClassifier\" preconditionExpression=\"feature:eLiterals\"")),
                "a subclass has it");
        assertEquals(List.of("feature-missing"),
                check(node("domainClass=\"ecore::EClass\" semanticCandidatesExpression=\"feature:eLiterals\"")));
    }

    @Test
    void servicesAreLookedForWithTheirParameters() {
        assertEquals(List.of("service-missing"), check(expression("service:three")));
        assertEquals(List.of("service-missing"), check(expression("service:none")));
        assertEquals(List.of("service-parameters"), check(expression("service:two")));
        assertEquals(List.of("service-parameters"), check(expression("service:two(self, view, diagram)")));
        assertEquals(List.of(), check(expression("service:container.two(view)")));
        assertEquals(List.of(), check(expression("service:one()")));
    }

    @Test
    void variablesAreLookedFor() {
        assertEquals(List.of("variable-missing"), check(expression("var:nobody")));
        assertEquals(List.of("variable-missing", "variable-missing"), check(expression("service:a.two(b)")));
    }

    @Test
    void operationsSeeTheVariablesAroundThem() {
        assertEquals(List.of(), check(tool("""
                <firstModelOperations xsi:type="tool_1:ChangeContext" browseExpression="var:container">
                  <subModelOperations xsi:type="tool_1:For" expression="feature:eClassifiers" iteratorName="each">
                    <subModelOperations xsi:type="tool_1:Let" variableName="held" valueExpression="var:each">
                      <subModelOperations xsi:type="tool_1:CreateInstance" typeName="ecore::EClass"
                          referenceName="eClassifiers" variableName="made">
                        <subModelOperations xsi:type="tool_1:SetValue" featureName="name"
                            valueExpression="service:held.two(made)"/>
                      </subModelOperations>
                    </subModelOperations>
                  </subModelOperations>
                </firstModelOperations>""")));
    }

    @Test
    void whatANewInstanceDoesNotHaveIsFound() {
        assertEquals(List.of("feature-missing", "domain-class-abstract", "feature-nowhere"), check(tool("""
                <firstModelOperations xsi:type="tool_1:ChangeContext" browseExpression="var:container">
                  <subModelOperations xsi:type="tool_1:CreateInstance" typeName="EClass" referenceName="eClassifiers">
                    <subModelOperations xsi:type="tool_1:SetValue" featureName="eLiterals" valueExpression="x"/>
                  </subModelOperations>
                  <subModelOperations xsi:type="tool_1:CreateInstance" typeName="EClassifier"
                      referenceName="eClassifiers"/>
                  <subModelOperations xsi:type="tool_1:Unset" featureName="eNothing"/>
                </firstModelOperations>""")));
    }

    @Test
    void classesOfServicesAreLoaded() {
        assertEquals(List.of("service-class-missing"), check("", "org.example.Absent"));
        assertEquals(List.of("service-class-unusable"), check("", Integer.class.getName()));
    }

    @Test
    void imagesAreLookedFor() {
        assertEquals(List.of(), check(diagram("<toolSections name=\"s\"/>")));
        assertEquals(List.of("icon-missing"), check(diagram("<toolSections name=\"s\" icon=\"/p/absent.png\"/>")));
        assertEquals(List.of(), check(diagram("<toolSections name=\"s\" icon=\"/p/present.png\"/>")));
    }

    @Test
    void theStructureIsChecked() {
        assertEquals(List.of("style-missing"), check(diagram("<nodeMappings name=\"n\" domainClass=\"EClass\"/>")));
        assertEquals(List.of("name-twice"), check(diagram(("<nodeMappings name=\"n\" domainClass=\"EClass\">" + STYLE
                + "</nodeMappings>").repeat(2))));
        assertEquals(List.of("name-missing"), check(diagram("<toolSections/>")));
        assertEquals(List.of("reference-missing", "reference-missing"),
                check(diagram("<edgeMappings name=\"e\"><style/></edgeMappings>")));
    }

    @Test
    void whatExtensionsExtendIsLookedFor() {
        assertEquals(List.of(), check(diagram("") + extension("d")));
        assertEquals(List.of("extension-idle"), check(diagram("") + extension("other")));
        assertEquals(List.of("extension-idle"), check(diagram("") + extension("(((")));
    }

    private static String extension(String representation) {
        return "<ownedRepresentationExtensions xsi:type=\"diagram:DiagramExtensionDescription\" name=\"x\""
                + " viewpointURI=\"viewpoint:/p/v\" representationName=\"" + representation + "\"/>";
    }

    @Test
    void aProblemSaysWhatAndWhere() {
        Problem problem = problems(node("domainClass=\"ecore::EKlass\""), Some.class.getName()).get(0);
        assertEquals(Problem.Severity.WARNING, problem.severity());
        assertEquals("Viewpoint 'v' > DiagramDescription 'd' > Layer 'l' > NodeMapping 'n'", problem.place().path());
        assertTrue(problem.text().contains("ecore::EKlass (domainClass)"), problem::text);
    }

    private static String expression(String text) {
        return node("domainClass=\"ecore::EClass\" preconditionExpression=\"" + text + "\"");
    }

    private static String node(String attributes) {
        return diagram("<nodeMappings name=\"n\" " + attributes + ">" + STYLE + "</nodeMappings>");
    }

    private static String tool(String operation) {
        return diagram("<nodeMappings name=\"n\" domainClass=\"EClass\">" + STYLE + "</nodeMappings>"
                + "<toolSections name=\"s\"><ownedTools xsi:type=\"tool:NodeCreationDescription\" name=\"t\""
                + " nodeMappings=\"//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0\">"
                + "<variable name=\"container\"/><viewVariable name=\"containerView\"/><initialOperation>" + operation
                + "</initialOperation></ownedTools></toolSections>");
    }

    private static String diagram(String layer) {
        return "<ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"d\""
                + " domainClass=\"ecore::EPackage\">"
                + "<defaultLayer name=\"l\">" + layer + "</defaultLayer></ownedRepresentations>";
    }

    private static List<String> check(String content) {
        return check(content, Some.class.getName());
    }

    private static List<String> check(String content, String services) {
        return problems(content, services).stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(String content, String services) {
        String file = "<?xml version=\"1.0\"?><description:Group xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:description=\"http://www.eclipse.org/sirius/description/1.1.0\""
                + " xmlns:diagram=\"http://www.eclipse.org/sirius/diagram/description/1.1.0\""
                + " xmlns:style=\"http://www.eclipse.org/sirius/diagram/description/style/1.1.0\""
                + " xmlns:tool=\"http://www.eclipse.org/sirius/diagram/description/tool/1.1.0\""
                + " xmlns:tool_1=\"http://www.eclipse.org/sirius/description/tool/1.1.0\" name=\"test\">"
                + "<ownedViewpoints name=\"v\">" + content + "<ownedJavaExtensions qualifiedClassName=\"" + services
                + "\"/></ownedViewpoints></description:Group>";
        Specification specification = new SpecificationReader(Sources.NONE, new EPackageRegistryImpl()).read(
                URI.createURI("test:/a.odesign"), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), specification.problems());
        return new SpecificationCheck(List.of(EcorePackage.eINSTANCE), Class::forName,
                path -> path.equals("/p/present.png")).check(specification);
    }
}
