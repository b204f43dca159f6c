/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.Set;

import org.dilemma.viewpoint.expression.Use;
import org.eclipse.emf.ecore.EObject;

/**
 * A change that a layer makes to style descriptions.
 *
 * @param group     what it stands in: all changes of a group have the same predicate
 * @param predicate when it applies; an empty one means always
 * @param feature   the change: of an attribute or of a reference
 * @param value     the new value of an attribute
 * @param appliedOn the parts of one style description that it changes
 */
record Customization(EObject group, Use predicate, EObject feature, Use value, Set<EObject> appliedOn) {
}
