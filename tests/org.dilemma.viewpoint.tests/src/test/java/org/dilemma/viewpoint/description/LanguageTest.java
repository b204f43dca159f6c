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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    private static final EPackage WHOLE = whole();

    private static EPackage whole() {
        EPackage part = Odesign.read(Odesign.group("")).roots().get(0).eClass().getEPackage();
        while (part.getESuperPackage() != null) {
            part = part.getESuperPackage();
        }
        return part;
    }

    @Test
    void theLanguageIsASoundMetamodel() {
        BasicDiagnostic problems = new BasicDiagnostic();
        WHOLE.eAllContents().forEachRemaining(part -> EcoreValidator.INSTANCE.validate(part, problems,
                new HashMap<>(Map.of(EcoreValidator.STRICT_NAMED_ELEMENT_NAMES, false))));
        assertEquals(List.of(), problems.getChildren().stream()
                .filter(problem -> problem.getSeverity() == Diagnostic.ERROR).map(Diagnostic::getMessage).toList());
    }

    @Test
    void everyClassThatIsNotAbstractCanBeReadWithItsDefaults() {
        List<EClass> classes = classes();
        assertTrue(classes.size() > 200, () -> "only " + classes.size());
        for (EClass type : classes) {
            if (!type.isAbstract()) {
                EObject element = EcoreUtil.create(type);
                for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                    Object value = element.eGet(feature);
                    assertFalse(element.eIsSet(feature), () -> type.getName() + "." + feature.getName());
                    boolean given = feature.getDefaultValueLiteral() != null && feature instanceof EAttribute;
                    assertTrue(!given || value != null, () -> type.getName() + "." + feature.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"SquareDescription, labelSize, 8", "SquareDescription, labelExpression, feature:name",
        "SquareDescription, showIcon, true", "SquareDescription, sizeComputationExpression, 3",
        "SquareDescription, borderSizeComputationExpression, 0", "SquareDescription, width, 0",
        "SquareDescription, labelPosition, border", "SquareDescription, labelAlignment, CENTER",
        "SquareDescription, resizeKind, NONE", "SquareDescription, hideLabelByDefault, false",
        "EllipseNodeDescription, verticalDiameterComputationExpression, 0",
        "LozengeNodeDescription, widthComputationExpression, ''", "DotDescription, strokeSizeComputationExpression, 2",
        "BundledImageDescription, shape, square", "FlatContainerStyleDescription, widthComputationExpression, -1",
        "FlatContainerStyleDescription, arcWidth, 10", "FlatContainerStyleDescription, roundedCorner, false",
        "FlatContainerStyleDescription, backgroundStyle, GradientLeftToRight",
        "EdgeStyleDescription, sizeComputationExpression, 1", "EdgeStyleDescription, sourceArrow, NoDecoration",
        "EdgeStyleDescription, targetArrow, InputArrow", "EdgeStyleDescription, lineStyle, solid",
        "EdgeStyleDescription, routingStyle, straight", "EdgeStyleDescription, endsCentering, None",
        "CenterLabelStyleDescription, labelSize, 8", "ForegroundStyleDescription, labelSize, 12",
        "ContainerMapping, childrenPresentation, FreeForm", "NodeMapping, createElements, true",
        "NodeMapping, synchronizationLock, false", "NodeMappingImport, inheritsAncestorFilters, true",
        "AdditionalLayer, optional, true", "AdditionalLayer, activeByDefault, false",
        "UserFixedColor, red, 125", "InterpolatedColor, maxValueComputationExpression, 10",
        "CreateInstance, variableName, instance", "Let, variableName, instance", "For, iteratorName, i",
        "CreateView, variableName, createdView", "ReconnectEdgeDescription, reconnectionKind, RECONNECT_TARGET",
        "MappingFilter, filterKind, HIDE", "SemanticValidationRule, level, INFO",
        "SemanticValidationRule, message, The element has...", "IntersectionMapping, useDomainClass, false",
        "Viewpoint, modelFileExtension, *", "ContainerDropDescription, dragSource, DIAGRAM",
        "CompositeLayout, direction, topToBottom", "SemanticBasedDecoration, position, SOUTH_WEST"})
    void defaultsAreThoseOfSirius(String type, String feature, String expected) {
        EClass found = classes().stream().filter(one -> one.getName().equals(type)).findFirst().orElseThrow();
        EObject element = EcoreUtil.create(found);
        assertNotNull(found.getEStructuralFeature(feature), feature);
        assertEquals(expected, Elements.text(element, feature));
    }

    @Test
    void systemColorsAreThoseOfSirius() {
        Specification specification = Odesign.read(Odesign.group("<userColorsPalettes name=\"p\">"
                + "<entries xsi:type=\"description:InterpolatedColor\" name=\"i\">" + step("light_blue")
                + step("dark_orange") + step("gray") + "</entries></userColorsPalettes>"));
        assertEquals(List.of(), specification.problems());
        assertEquals(List.of("194,239,255", "224,133,3", "136,136,136"),
                Elements.many(Odesign.named(specification, "i"), "colorSteps").stream()
                        .map(step -> Elements.one(step, "associatedColor").orElseThrow())
                        .map(color -> Elements.number(color, "red") + "," + Elements.number(color, "green") + ","
                                + Elements.number(color, "blue")).toList());
    }

    private static String step(String color) {
        return "<colorSteps associatedValue=\"1\"><associatedColor xsi:type=\"description:SystemColor\""
                + " href=\"environment:/viewpoint#//@systemColors/@entries[name='" + color + "']\"/></colorSteps>";
    }

    private static List<EClass> classes() {
        List<EClass> classes = new ArrayList<>();
        WHOLE.eAllContents().forEachRemaining(part -> {
            if (part instanceof EClass type) {
                classes.add(type);
            }
        });
        return classes;
    }
}
