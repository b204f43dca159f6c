/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.edit.provider;

import org.eclipse.emf.ecore.EClass;

/** The icons of the classes of the metamodel: a PNG of 16 by 16 pixels each, with one twice that size beside it. */
public final class ElementImages {
    private static final String FOLDER = "full/obj16/";

    private ElementImages() {
    }

    /**
     * The icon of a class.
     *
     * @param type a class of the metamodel
     * @return the location of its image as EMF hands images around; JFace turns it into an image descriptor
     * @throws java.util.MissingResourceException if there is no icon of that name
     */
    public static Object of(EClass type) {
        return DilemmaEditPlugin.INSTANCE.getImage(FOLDER + type.getName() + ".png");
    }
}
