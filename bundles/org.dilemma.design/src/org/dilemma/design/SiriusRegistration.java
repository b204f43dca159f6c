/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design;

import java.lang.reflect.InvocationTargetException;

/**
 * Registers the viewpoint specification in Sirius, where that is installed. Sirius makes one through its extension
 * point {@code org.eclipse.sirius.componentization}; nothing else does, and without Sirius nothing happens. Sirius is
 * called by reflection, so that this bundle needs none to be compiled or to run.
 */
public final class SiriusRegistration {
    /** Path of the viewpoint specification, with the name of this bundle. */
    public static final String SPECIFICATION = "org.dilemma.design/description/dilemma.odesign";

    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    /**
     * Registers the specification.
     *
     * @throws IllegalStateException if there is a Sirius that cannot be called in this way
     */
    public SiriusRegistration() {
        try {
            Class<?> type = Class.forName(REGISTRY, true, SiriusRegistration.class.getClassLoader());
            Object registry = type.getMethod("getInstance").invoke(null);
            type.getMethod("registerFromPlugin", String.class).invoke(registry, SPECIFICATION);
        } catch (ClassNotFoundException e) {
            // without Sirius there is nobody to tell
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(SPECIFICATION, e);
        }
    }
}
