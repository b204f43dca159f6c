/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values without an expression read as EMF shows elements whose classes have no label of their own. */
class LabelsTest {

    @ParameterizedTest
    @CsvSource({"Actor,Actor", "XMLThing2Go,XML Thing2 Go", "HTTPServer,HTTP Server", "ABc,ABc", "ABCd,AB Cd",
        "EEnumLiteral,EEnum Literal", "foo_bar,Foo bar", "fooABar,Foo ABar", "mBig,MBig", "X1,X1"})
    void nameOfClassReadsAsWords(String name, String words) {
        assertEquals(words, Labels.of(instance(type(name))));
    }

    @Test
    void attributeCalledNameComesFirst() {
        EClass type = type("A", "title", "NAME");
        assertEquals("A v-NAME", Labels.of(instance(type)));
    }

    @Test
    void firstTextComesBeforeNumbers() {
        EClass type = type("A", "count:", "title", "nickname");
        assertEquals("A v-title", Labels.of(instance(type)));
    }

    @Test
    void emptyNameLeavesABlank() {
        EClass type = type("A", "name");
        EObject element = instance(type);
        element.eSet(type.getEStructuralFeature("name"), "");
        assertEquals("A ", Labels.of(element));
    }

    /** A class with attributes; those with a colon hold numbers. */
    private static EClass type(String name, String... attributes) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        EPackage owner = EcoreFactory.eINSTANCE.createEPackage();
        owner.getEClassifiers().add(type);
        Arrays.stream(attributes).forEach(attribute -> type.getEStructuralFeatures().add(attribute(attribute)));
        return type;
    }

    private static EAttribute attribute(String text) {
        EDataType type = text.endsWith(":") ? EcorePackage.Literals.EINT : EcorePackage.Literals.ESTRING;
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(text.replace(":", ""));
        attribute.setEType(type);
        return attribute;
    }

    private static EObject instance(EClass type) {
        EObject element = EcoreUtil.create(type);
        type.getEAttributes().stream().filter(attribute -> attribute.getEType() == EcorePackage.Literals.ESTRING)
                .forEach(attribute -> element.eSet(attribute, "v-" + attribute.getName()));
        return element;
    }
}
