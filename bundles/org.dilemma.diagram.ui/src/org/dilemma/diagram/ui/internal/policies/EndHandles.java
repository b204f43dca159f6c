/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.policies;

import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** The handles at the ends of a selected edge, by which it is connected elsewhere. */
public final class EndHandles extends ConnectionEndpointEditPolicy {
}
