/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import java.util.List;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.internal.Context;
import org.dilemma.model.validation.internal.Rule;
import org.dilemma.model.validation.internal.Rules;

/**
 * Checks scenarios against the constraints of the metamodel, which the documentation of this package lists. Needs no
 * OSGi. The time taken grows with the size of the scenario, not with its square.
 */
public final class ScenarioValidator {
    private ScenarioValidator() {
    }

    /**
     * Checks a scenario and all it contains. The scenario is not changed. To be called on the thread that owns the
     * model.
     *
     * @param scenario the scenario, however incomplete
     * @return what was found, in document order of the elements, then by code; empty if there is nothing to say
     */
    public static List<Issue> validate(Scenario scenario) {
        return check(scenario, Rules.all());
    }

    /**
     * Checks only what the phases of a scenario override. The scenario is not changed. To be called on the thread that
     * owns the model.
     *
     * @param scenario the scenario, however incomplete
     * @return the errors of overrides, in document order; each names the override as its element
     */
    public static List<Issue> validateOverrides(Scenario scenario) {
        return check(scenario, Rules.ofPhases());
    }

    private static List<Issue> check(Scenario scenario, List<Rule> rules) {
        Context context = new Context(scenario);
        rules.forEach(rule -> rule.check(context));
        return context.issues();
    }
}
