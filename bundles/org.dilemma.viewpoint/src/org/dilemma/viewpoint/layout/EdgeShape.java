/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.Map;
import org.dilemma.viewpoint.view.DEdge;

/**
 * An edge where it is shown.
 *
 * @param view the edge
 * @param key its key
 * @param track its way, from border to border
 * @param labels its labels, as far as it has any
 */
public record EdgeShape(DEdge view, String key, Track track, Map<Layout.Label, TextBlock> labels) {
}
