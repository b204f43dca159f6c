/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.sirius.business.api.componentization;

import java.util.ArrayList;
import java.util.List;

/** Stands for the registry of Sirius in tests, with the methods that are called by reflection. */
public final class ViewpointRegistry {
    private static final ViewpointRegistry INSTANCE = new ViewpointRegistry();

    private final List<String> registered = new ArrayList<>();

    /** The only registry. */
    public static ViewpointRegistry getInstance() {
        return INSTANCE;
    }

    /** Notes a specification. */
    public void registerFromPlugin(String path) {
        registered.add(path);
    }

    /** The specifications so far. */
    public List<String> registered() {
        return registered;
    }
}
