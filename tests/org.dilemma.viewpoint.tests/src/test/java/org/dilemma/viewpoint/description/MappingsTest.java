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
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class MappingsTest {

    private static final String LAYER = "//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']/@defaultLayer";

    private final Specification specification = Odesign.read(Odesign.diagram("""
            <defaultLayer name="base">
              <nodeMappings name="n" domainClass="p::N" createElements="false" preconditionExpression="var:a">
                <style xsi:type="style:SquareDescription"/>
                <conditionnalStyles predicateExpression="first"/>
                <borderedNodeMappings name="port"/>
              </nodeMappings>
              <nodeMappings xsi:type="diagram:NodeMappingImport" name="a"
                  importedMapping="LAYER/@nodeMappings[name='n']">
                <conditionnalStyles predicateExpression="second"/>
              </nodeMappings>
              <nodeMappings xsi:type="diagram:NodeMappingImport" name="x"
                  importedMapping="LAYER/@nodeMappings[name='y']"/>
              <nodeMappings xsi:type="diagram:NodeMappingImport" name="y"
                  importedMapping="LAYER/@nodeMappings[name='x']"/>
              <containerMappings name="c" reusedNodeMappings="LAYER/@nodeMappings[name='n']">
                <subNodeMappings name="inner"/>
                <subContainerMappings name="deep"/>
                <borderedNodeMappings name="port"/>
              </containerMappings>
              <edgeMappings name="e" domainClass="p::E" useDomainElement="true">
                <conditionnalStyles predicateExpression="of e"/>
              </edgeMappings>
              <edgeMappingImports name="f" importedMapping="LAYER/@edgeMappings[name='e']">
                <conditionnalStyles predicateExpression="of f"/>
              </edgeMappingImports>
            </defaultLayer>""".replace("LAYER", LAYER)));

    @Test
    void theFixtureIsSound() {
        assertEquals(List.of(), specification.problems());
    }

    @Test
    void anImportInheritsClassStyleAndCreationOnly() {
        EObject a = element("a");
        assertEquals("p::N", Elements.text(Mappings.giver(a, "domainClass"), "domainClass"));
        assertFalse(Elements.flag(Mappings.giver(a, "createElements"), "createElements"));
        assertEquals(a, Mappings.giver(a, "preconditionExpression"));
        assertEquals("SquareDescription", Mappings.style(a).map(Elements::type).orElse(""));
        assertEquals(List.of("second", "first"), predicates(a));
        assertEquals(List.of(), Mappings.children(a));
    }

    @Test
    void anEdgeImportInheritsEverythingButNameAndConditions() {
        EObject f = element("f");
        assertEquals(element("e"), Mappings.giver(f, "useDomainElement"));
        assertEquals(f, Mappings.giver(f, "name"));
        assertEquals(List.of("of f", "of e"), predicates(f));
    }

    @Test
    void subMappingsAreContainersNodesAndBorders() {
        assertEquals(List.of("deep", "inner", "n", "port"), Odesign.names(Mappings.children(element("c"))));
    }

    @Test
    void importsInACircleEnd() {
        assertEquals(List.of("x", "y"), Odesign.names(Mappings.hierarchy(element("x"))));
        assertEquals("", Elements.text(Mappings.giver(element("x"), "domainClass"), "domainClass"));
        assertEquals(List.of(), predicates(element("y")));
    }

    private EObject element(String name) {
        return Odesign.named(specification, name);
    }

    private static List<String> predicates(EObject mapping) {
        return Mappings.conditionalStyles(mapping).stream()
                .map(style -> Elements.text(style, "predicateExpression")).toList();
    }
}
