/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

import java.util.Optional;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.Verdict;
import org.dilemma.model.Scenario;

/** The risk of a scenario that was not evaluated yet. */
final class UnknownRisk extends LazyRisk {

    UnknownRisk(Scenario scenario) {
        super(scenario);
    }

    @Override
    Optional<Verdict> verdict() {
        return Optional.empty();
    }

    @Override
    Optional<Result> result(String evaluator) {
        return Optional.empty();
    }
}
