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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class ActiveMappingsTest {

    private static final String D = "//@ownedViewpoints[name='v']/@ownedRepresentations[name='d']";

    private final Specification specification = Odesign.read(Odesign.diagram("""
            <defaultLayer name="base">
              <nodeMappings name="n" domainClass="p::N" createElements="false" preconditionExpression="var:a">
                <style xsi:type="style:SquareDescription"/>
                <conditionnalStyles predicateExpression="first"/>
                <borderedNodeMappings name="port"/>
              </nodeMappings>
              <nodeMappings name="m"/>
              <containerMappings name="c">
                <subNodeMappings name="inner"/>
                <subContainerMappings name="deep"/>
              </containerMappings>
              <edgeMappings name="e" domainClass="p::E" useDomainElement="true">
                <conditionnalStyles predicateExpression="of e"/>
              </edgeMappings>
            </defaultLayer>
            <additionalLayers name="more" activeByDefault="true" reusedMappings="D/@defaultLayer/@nodeMappings[name='m']">
              <nodeMappings xsi:type="diagram:NodeMappingImport" name="a"
                  importedMapping="D/@defaultLayer/@nodeMappings[name='n']">
                <conditionnalStyles predicateExpression="second"/>
              </nodeMappings>
              <nodeMappings xsi:type="diagram:NodeMappingImport" name="b" hideSubMappings="true"
                  importedMapping="D/@defaultLayer/@nodeMappings[name='n']"/>
              <nodeMappings name="own"/>
            </additionalLayers>
            <additionalLayers name="edges" optional="false">
              <edgeMappingImports name="f" importedMapping="D/@defaultLayer/@edgeMappings[name='e']">
                <conditionnalStyles predicateExpression="of f"/>
              </edgeMappingImports>
            </additionalLayers>
            <additionalLayers name="idle">
              <nodeMappings name="never"/>
              <containerMappings name="reuser" reusedNodeMappings="D/@defaultLayer/@containerMappings[name='c']/@subNodeMappings[name='inner']"/>
            </additionalLayers>""".replace("D/", D + "/")));

    private final DiagramLayers layers = new DiagramLayers(Odesign.named(specification, "d"),
            specification.viewpoints());

    @Test
    void theFixtureIsSound() {
        assertEquals(List.of(), specification.problems());
    }

    @Test
    void aNewDiagramHasTheDefaultMandatoryAndActiveLayers() {
        assertEquals(List.of("base", "more", "edges", "idle"), names(layers.layers()));
        assertEquals(List.of("base", "more", "edges"), names(layers.initial()));
    }

    @Test
    void mappingsOfAdditionalLayersComeBeforeThoseOfTheDefaultLayer() {
        assertEquals(List.of("m", "n"), names(active("base").nodes()), "m by the layer that reuses it, even if idle");
        assertEquals(List.of("m", "never", "n"), names(active("base", "idle").nodes()));
    }

    @Test
    void importsComeBeforeWhatTheyImport() {
        assertEquals(List.of("a", "b", "own", "m", "n"), names(active("base", "more").nodes()));
        assertEquals(List.of("f", "e"), names(active("base", "edges").edges()));
    }

    @Test
    void anImportStandsAloneWithoutTheLayerOfItsOrigin() {
        assertEquals(List.of("a", "b", "own", "m"), names(active("more").nodes()));
    }

    @Test
    void aReusedMappingIsAvailableInTheLayerThatReusesIt() {
        assertTrue(active("more").isAvailable(element("m")));
        assertFalse(active("edges").isAvailable(element("m")));
    }

    @Test
    void whatIsReusedWithinOneDiagramStaysInItsLayer() {
        assertEquals(List.of(), names(active("idle").subNodes(element("reuser"))));
        assertEquals(List.of("inner"), names(active("idle", "base").subNodes(element("reuser"))));
    }

    @Test
    void subMappingsAreThoseOfTheContainer() {
        assertEquals(List.of("inner"), names(active("base").subNodes(element("c"))));
        assertEquals(List.of("deep"), names(active("base").subContainers(element("c"))));
        assertEquals(List.of("port"), names(active("base").bordered(element("n"))));
        assertEquals(List.of(), names(active("base", "more").bordered(element("a"))));
    }

    @Test
    void anActiveImportCanHideTheViewsOfWhatItImports() {
        assertTrue(active("base").isShownOnDiagram(element("n")));
        assertFalse(active("base", "more").isShownOnDiagram(element("n")));
        assertTrue(active("base", "more").isShownOnDiagram(element("a")));
        assertFalse(active("base").isShownOnDiagram(element("own")));
        assertTrue(active("base").isShownWithin(element("inner"), element("c")));
        assertFalse(active("base").isShownWithin(element("port"), element("c")));
        assertFalse(active("more").isShownWithin(element("inner"), element("c")));
    }

    @Test
    void anImportInheritsClassStyleAndCreationOnly() {
        EObject a = element("a");
        assertEquals("p::N", Elements.text(Mappings.giver(a, "domainClass"), "domainClass"));
        assertFalse(Elements.flag(Mappings.giver(a, "createElements"), "createElements"));
        assertEquals(a, Mappings.giver(a, "preconditionExpression"));
        assertEquals("SquareDescription", Mappings.style(a).map(Elements::type).orElse(""));
        assertEquals(List.of("second", "first"), predicates(a));
    }

    @Test
    void anEdgeImportInheritsEverythingButNameAndConditions() {
        EObject f = element("f");
        assertEquals(element("e"), Mappings.giver(f, "useDomainElement"));
        assertEquals(f, Mappings.giver(f, "name"));
        assertEquals(List.of("of f", "of e"), predicates(f));
    }

    @Test
    void withoutADefaultLayerTheMappingsOfTheDiagramCount() {
        Specification flat = Odesign.read(Odesign.diagram("""
                <nodeMappings name="n"/><containerMappings name="c"/><edgeMappings name="e"/>"""));
        ActiveMappings all = new ActiveMappings(new DiagramLayers(Odesign.named(flat, "d"), List.of()), List.of());
        assertEquals(List.of("n"), names(all.nodes()));
        assertEquals(List.of("c"), names(all.containers()));
        assertEquals(List.of("e"), names(all.edges()));
        assertTrue(all.isShownOnDiagram(Odesign.named(flat, "n")));
    }

    @Test
    void importsInACircleEnd() {
        Specification circle = Odesign.read(Odesign.diagram("""
                <defaultLayer name="base">
                  <nodeMappings xsi:type="diagram:NodeMappingImport" name="a"
                      importedMapping="D/@defaultLayer/@nodeMappings[name='b']"/>
                  <nodeMappings xsi:type="diagram:NodeMappingImport" name="b"
                      importedMapping="D/@defaultLayer/@nodeMappings[name='a']"/>
                </defaultLayer>""".replace("D/", D + "/")));
        DiagramLayers own = new DiagramLayers(Odesign.named(circle, "d"), circle.viewpoints());
        ActiveMappings all = new ActiveMappings(own, own.layers());
        assertEquals(2, all.nodes().size());
        assertTrue(all.isShownOnDiagram(Odesign.named(circle, "a")));
        assertEquals("", Elements.text(Mappings.giver(Odesign.named(circle, "a"), "domainClass"), "domainClass"));
    }

    private ActiveMappings active(String... names) {
        return new ActiveMappings(layers,
                layers.layers().stream().filter(layer -> Arrays.asList(names).contains(Elements.name(layer))).toList());
    }

    private EObject element(String name) {
        return Odesign.named(specification, name);
    }

    private static List<String> predicates(EObject mapping) {
        return Mappings.conditionalStyles(mapping).stream()
                .map(style -> Elements.text(style, "predicateExpression")).toList();
    }

    static List<String> names(List<EObject> elements) {
        return elements.stream().map(Elements::name).toList();
    }
}
