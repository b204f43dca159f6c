/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.util.Collection;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The palette and the label border that Sirius itself provides, at the address by which specifications call them. */
final class SystemColors {
    /** The address of the environment of Sirius. */
    static final URI ADDRESS = URI.createURI("environment:/viewpoint");

    private static final String DESCRIPTION = "http://www.eclipse.org/sirius/description/1.1.0";
    private static final String STYLE = "http://www.eclipse.org/sirius/description/style/1.1.0";
    private static final String BEVELED = "labelBorderStyleWithBeveledCorner";
    private static final int BEVEL = 5;

    private static final String[] PALETTE = {"white ffffff", "black 000000", "blue 729fcf", "chocolate e9b96e",
        "gray 888888", "green 8ae234", "orange fcaf3e", "purple ad7fa8", "red ef2929", "yellow fce94f",
        "light_blue c2efff", "light_chocolate eec98e", "light_gray d1d1d1", "light_green ccf2a6",
        "light_orange fdce89", "light_purple d9c4d7", "light_red f68b8b", "light_yellow fff5b5", "dark_blue 274c72",
        "dark_chocolate 9a6717", "dark_gray 454545", "dark_green 4d8914", "dark_orange e08503", "dark_purple 72496e",
        "dark_red 9c0c0c", "dark_yellow d6c542"};

    private SystemColors() {
    }

    /** A new resource with the colors; its elements belong to one reader. */
    static Resource resource() {
        EObject environment = create(DESCRIPTION, "Environment");
        EObject palette = create(DESCRIPTION, "SytemColorsPalette");
        set(environment, "systemColors", palette);
        for (String color : PALETTE) {
            list(palette, "entries").add(color(color.split(" ")));
        }
        EObject borders = create(STYLE, "LabelBorderStyles");
        set(environment, "labelBorderStyles", borders);
        EObject beveled = create(STYLE, "LabelBorderStyleDescription");
        set(beveled, "id", BEVELED);
        set(beveled, "name", "Label Border Style With Beveled Corner");
        set(beveled, "cornerHeight", BEVEL);
        set(beveled, "cornerWidth", BEVEL);
        list(borders, "labelBorderStyleDescriptions").add(beveled);
        Resource resource = new ResourceImpl(ADDRESS);
        resource.getContents().add(environment);
        return resource;
    }

    private static EObject color(String[] nameAndValue) {
        int value = Integer.parseInt(nameAndValue[1], 16);
        EObject color = create(DESCRIPTION, "SystemColor");
        set(color, "name", nameAndValue[0]);
        set(color, "red", value >> 16);
        set(color, "green", value >> 8 & 0xff);
        set(color, "blue", value & 0xff);
        return color;
    }

    private static EObject create(String namespace, String name) {
        EClass type = Language.type(namespace, name);
        return EcoreUtil.create(type);
    }

    private static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    @SuppressWarnings("unchecked") // the feature is known to hold elements
    private static Collection<EObject> list(EObject element, String feature) {
        return (Collection<EObject>) element.eGet(element.eClass().getEStructuralFeature(feature));
    }
}
