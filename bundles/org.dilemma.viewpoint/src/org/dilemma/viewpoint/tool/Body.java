/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;

/** What a tool does. */
@FunctionalInterface
interface Body {

    /**
     * Does it.
     *
     * @return the objects that it made in the model
     */
    Collection<EObject> run();
}
