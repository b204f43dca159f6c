/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** Services for the tests: they work on parts of metamodels, which are elements, too. */
public class TestServices {

    public String shout(EObject self) {
        return ((ENamedElement) self).getName().toUpperCase(Locale.ROOT);
    }

    public String kind(EObject self) {
        return "element";
    }

    public String kind(EClass self) {
        return "class";
    }

    public String kind(EPackage self) {
        return "package";
    }

    public boolean same(EObject self, EObject other) {
        return self == other;
    }

    public String repeated(EObject self, int times) {
        return "never called: variables hold no primitive values";
    }

    public EObject nothing(EObject self) {
        return null;
    }

    public String fail(EObject self) {
        throw new IllegalStateException("boom");
    }

    public String overflow(EObject self) {
        return overflow(self);
    }

    public static List<EObject> contents(EObject self) {
        return self.eContents();
    }

    public String noService() {
        return "has no element";
    }
}
