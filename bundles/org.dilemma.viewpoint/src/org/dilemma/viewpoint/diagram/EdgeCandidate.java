/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.diagram;

import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;

/**
 * An edge that a mapping finds in the model.
 *
 * @param element the element of the model that it stands for; the source of a relation
 * @param source  the view at its start
 * @param target  the view at its end
 */
public record EdgeCandidate(EObject element, EdgeTarget source, EdgeTarget target) {
}
