/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Labels;
import org.dilemma.model.edit.provider.DilemmaEditPlugin;
import org.dilemma.model.edit.provider.ElementItemProviderAdapterFactory;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class, feature and literal has words and every class has an icon. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LabelsAndIconsTest {
    private final AdapterFactory factory = new ElementItemProviderAdapterFactory();

    static Stream<EClass> classes() {
        return DilemmaPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    static Stream<String> keys() {
        Stream<String> ofClasses = classes().flatMap(type -> Stream.concat(
                Stream.of("_UI_" + type.getName() + "_type"),
                type.getEStructuralFeatures().stream()
                        .map(feature -> "_UI_" + type.getName() + "_" + feature.getName() + "_feature")));
        Stream<String> ofEnums = DilemmaPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .flatMap(type -> type.getELiterals().stream()
                        .map(literal -> "_UI_" + type.getName() + "_" + literal.getName() + "_literal"));
        return Stream.concat(ofClasses, ofEnums);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyNameIsWrittenInWords(String key) {
        String text = DilemmaEditPlugin.INSTANCE.getString(key);
        assertTrue(text.matches("[A-Z][a-z].*|COW code|DOI|URL"), () -> key + " = " + text);
        assertFalse(text.matches(".*([a-z][A-Z]|_).*"), () -> key + " = " + text);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassHasAnIconInTwoResolutionsAndItsDrawing(EClass type) throws IOException {
        IItemLabelProvider labels = labelsOf(EcoreUtil.create(type));
        String location = ((URL) labels.getImage(EcoreUtil.create(type))).toString();
        assertTrue(location.endsWith("/" + type.getName() + ".png"), location);
        assertEquals(16, read(location).getWidth());
        assertEquals(32, read(location.replace(".png", "@2x.png")).getHeight());
        try (var drawing = URI.create(location.replace(".png", ".svg")).toURL().openStream()) {
            assertTrue(new String(drawing.readAllBytes()).contains("<svg"));
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void elementsAreLabelledAsEverywhereElse(EClass type) {
        EObject element = EcoreUtil.create(type);
        String label = labelsOf(element).getText(element);
        assertEquals(Labels.of(element), label);
        assertFalse(label.isBlank());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void adaptingForALabelAttachesTheItemProviderThatTellsOfChanges(EClass type) {
        EObject element = EcoreUtil.create(type);
        labelsOf(element);
        assertEquals(1, element.eAdapters().size());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void metamodelDocumentationIsThereAtRunTime(EClass type) {
        assertNotNull(EcoreUtil.getDocumentation(type));
        type.getEStructuralFeatures()
                .forEach(feature -> assertNotNull(EcoreUtil.getDocumentation(feature), feature::getName));
    }

    private IItemLabelProvider labelsOf(EObject element) {
        assertEquals(DilemmaFactory.eINSTANCE, element.eClass().getEPackage().getEFactoryInstance());
        return (IItemLabelProvider) factory.adapt((Object) element, IItemLabelProvider.class);
    }

    private static BufferedImage read(String location) throws IOException {
        return ImageIO.read(URI.create(location).toURL());
    }
}
