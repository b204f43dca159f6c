/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Makes the resources of {@code .dilemma} files for any resource set: registered for that extension in the platform, so
 * that generic EMF tools keep ids and read as strictly as {@link ScenarioFiles}. Outside OSGi, register it by hand.
 */
public final class ScenarioResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return new ScenarioResource(uri);
    }
}
