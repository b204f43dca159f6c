/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What would change the verdict [OWN operationalization]: named what-if edits of a scenario, each with an intensity t
 * above 0 and up to 1, and the search for the least of them that moves the band down.
 *
 * <p>What each kind edits, t being the share of the way to its end:
 * <ul>
 * <li>Arms limitation of a pair: both sides answer the other's arms less. A reaction coefficient that is given is
 * scaled by 1 - t. Where it is not given it is derived, in proportion to how offensive the other's forces look to the
 * holder (a factor of Walt 1987), so that this is scaled by 1 - t instead: the derived coefficient falls by the same
 * factor. Cutting the levels of both sides alike would change nothing between them, for only their shares count.
 * <li>Defensive posture of a state: the offensiveness of its armed forces, and how offensive it looks wherever that is
 * given or cannot be derived, are scaled by 1 - t (Jervis 1978; Glaser 2010). Industry, energy and population keep
 * theirs, so that the mean over all capabilities falls, but to zero only where all of them are armed forces.
 * <li>Transparency of a pair: distinguishability, and the observability of both sides' armed forces, go the share t of
 * the way to 1. A dyad that is drawn gets a balance of its own with it; otherwise the balance of the scenario is
 * edited, and with it all pairs without one of their own.
 * <li>Costly signal of a state to another: the receiver's belief q that the sender is greedy falls by Bayes' rule to
 * q (1 - t)/(q (1 - t) + 1 - q), as by a signal that is fully seen, exposes the sender to nothing and costs a greedy
 * sender t of what it could gain (Kydd 2005). A certain belief (q = 1) does not move. No Signal is added, since
 * evaluators that read signals would count it twice.
 * <li>Alliance looser: commitment is scaled by 1 - t and conditionality goes the share t of the way to 1. Firmer: the
 * other way round (Snyder 1984).
 * <li>Combinations of these, each with a share of the intensity.
 * </ul>
 *
 * <p>A default is made explicit by an edit. Evidence is taken off an edited estimate, since no source supports a
 * what-if value; its confidence becomes LOW and its note says what it was.
 */
package org.dilemma.analysis.interventions;
