/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.spi;

import java.util.List;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.QuickFix;

/**
 * Offers fixes for issues. To be implemented by whoever provides constraints. Without state; called on the thread that
 * owns the model.
 */
@FunctionalInterface
public interface FixProvider {
    /**
     * The fixes for an issue. The model is not changed before one of them is applied.
     *
     * @param issue an issue of any constraint; its element is in the scenario
     * @return fixes after which the issue is gone and that lead to no new error, the most likely first; empty for
     *         issues that it does not know, or that take a person's judgment
     */
    List<QuickFix> fixes(Issue issue);
}
