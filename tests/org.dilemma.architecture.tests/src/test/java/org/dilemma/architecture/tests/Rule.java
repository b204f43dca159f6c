/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.architecture.tests;

import java.util.List;

/** A rule that every bundle of the project obeys. */
interface Rule {

    /**
     * Checks one bundle.
     *
     * @return what is wrong, in sentences that name the bundle and the place; empty where the rule is kept
     */
    List<String> check(BundleFolder bundle);
}
