/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The build files name every module once and pin every version. */
class BuildFilesTest {

    private static final String TARGET = "releng/target-platform/dilemma.target";
    /** Offers bundles of the runtime to another Eclipse, and is no part of the product. */
    private static final String FOR_SIRIUS = "features/org.dilemma.sirius.feature";

    private final Repository repository = Repository.here();

    @Test
    void everyModuleFolderIsBuilt() {
        List<String> modules = Repository.elements(repository.xml("pom.xml"), "module").stream()
                .map(Element::getTextContent).sorted().toList();
        assertEquals(repository.moduleFolders(), modules);
    }

    @Test
    void everyPluginHasAPinnedVersion() {
        Document parent = repository.xml("pom.xml");
        Set<String> managed = Repository.elements(Repository.elements(parent, "pluginManagement").get(0), "plugin")
                .stream().map(plugin -> Repository.text(plugin, "artifactId")).collect(Collectors.toSet());
        Set<String> unpinned = new TreeSet<>();
        Stream.concat(Stream.of("pom.xml"), repository.moduleFolders().stream().map(folder -> folder + "/pom.xml"))
                .forEach(pom -> Repository.elements(repository.xml(pom), "plugin").stream()
                        .filter(plugin -> Repository.text(plugin, "version").isEmpty())
                        .map(plugin -> Repository.text(plugin, "artifactId"))
                        .filter(plugin -> !managed.contains(plugin))
                        .forEach(plugin -> unpinned.add(pom + ": " + plugin)));
        assertEquals(Set.of(), unpinned);
    }

    @Test
    void noVersionIsARangeOrASnapshotOfOthers() {
        Set<String> loose = new TreeSet<>();
        Stream.concat(Stream.of("pom.xml"), repository.moduleFolders().stream().map(folder -> folder + "/pom.xml"))
                .forEach(pom -> Repository.elements(repository.xml(pom), "dependency").stream()
                        .filter(dependency -> !Repository.text(dependency, "groupId").equals("org.dilemma"))
                        .map(dependency -> Repository.text(dependency, "version"))
                        .filter(version -> version.matches(".*[\\[\\](,)].*|.*SNAPSHOT|LATEST|RELEASE"))
                        .forEach(version -> loose.add(pom + ": " + version)));
        assertEquals(Set.of(), loose);
    }

    /** Tycho hands an empty property to the tests as the word null, which they take for a value. */
    @Test
    void noPropertyIsEmpty() {
        Set<String> empty = new TreeSet<>();
        Stream.concat(Stream.of("pom.xml"), repository.moduleFolders().stream().map(folder -> folder + "/pom.xml"))
                .forEach(pom -> Repository.elements(repository.xml(pom), "properties").stream()
                        .flatMap(properties -> Repository.elements(properties, "*").stream())
                        .filter(property -> property.getTextContent().isBlank())
                        .forEach(property -> empty.add(pom + ": " + property.getTagName())));
        assertEquals(Set.of(), empty);
    }

    @Test
    void theTargetPinsEveryBundleAndNeedsNoUpdateSite() {
        Document target = repository.xml(TARGET);
        for (Element location : Repository.elements(target, "location")) {
            assertEquals("Maven", location.getAttribute("type"));
            assertEquals("none", location.getAttribute("includeDependencyDepth"));
        }
        List<Element> dependencies = Repository.elements(target, "dependency");
        assertFalse(dependencies.isEmpty());
        for (Element dependency : dependencies) {
            String version = Repository.text(dependency, "version");
            assertFalse(version.isEmpty() || version.matches(".*[\\[\\](,)].*|.*SNAPSHOT|LATEST|RELEASE"),
                    () -> Repository.text(dependency, "artifactId") + " " + version);
        }
    }

    @Test
    void everyBundleIsInOneFeatureOfTheProduct() {
        List<String> inFeatures = features().stream().filter(feature -> !feature.equals(FOR_SIRIUS))
                .flatMap(feature -> plugins(feature).stream()).filter(Layers::isOwn).sorted().toList();
        assertEquals(repository.bundles().stream().map(BundleFolder::folder).sorted().toList(), inFeatures);
    }

    @Test
    void theFeatureForSiriusRepeatsOnlyTheRuntime() {
        List<String> repeated = plugins(FOR_SIRIUS);
        assertFalse(repeated.isEmpty());
        List<String> others = new ArrayList<>(repeated);
        others.removeAll(plugins("features/org.dilemma.runtime.feature"));
        assertEquals(List.of(), others);
        assertEquals(repeated.size(), Set.copyOf(repeated).size());
    }

    @Test
    void theRuntimeFeatureNeedsNoWindow() {
        List<String> windows = plugins("features/org.dilemma.runtime.feature").stream()
                .filter(plugin -> Layers.isOwn(plugin) && !Layers.isHeadless(plugin)
                        || Layers.WINDOW.matcher(plugin).matches())
                .toList();
        assertEquals(List.of(), windows);
    }

    private List<String> features() {
        return repository.moduleFolders().stream().filter(folder -> folder.startsWith("features/")).toList();
    }

    private List<String> plugins(String feature) {
        return Repository.elements(repository.xml(feature + "/feature.xml"), "plugin").stream()
                .map(plugin -> plugin.getAttribute("id")).toList();
    }
}
