/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Constraints on scenarios. Issues about an estimate name the element that it belongs to and the feature that contains
 * it. The codes are stable:
 *
 * <table>
 * <caption>All constraints</caption>
 * <tr><th>code</th><th>level</th><th>what it reports</th></tr>
 * <tr><td>{@code alliance.contradiction}</td><td>WARNING</td><td>an alliance promises nonaggression, and it or
 * another one at the same time promises support in attack among the same states</td></tr>
 * <tr><td>{@code alliance.few-members}</td><td>ERROR</td><td>an alliance has fewer than two members</td></tr>
 * <tr><td>{@code alliance.member-twice}</td><td>ERROR</td><td>an alliance names a member more than once</td></tr>
 * <tr><td>{@code capability.mixed-units}</td><td>ERROR</td><td>levels of military expenditure are in different units
 * of money</td></tr>
 * <tr><td>{@code capability.no-unit}</td><td>WARNING</td><td>a level has no unit although another one of the same
 * kind has</td></tr>
 * <tr><td>{@code capability.units-differ}</td><td>WARNING</td><td>levels of another kind of capability are in
 * different units, so they are not compared</td></tr>
 * <tr><td>{@code cinc.incomplete}</td><td>WARNING</td><td>a state has some but not all six components of national
 * capability</td></tr>
 * <tr><td>{@code default.used}</td><td>INFO</td><td>defaults take the place of values that are not set; one issue
 * for each element</td></tr>
 * <tr><td>{@code dyad.duplicate}</td><td>ERROR</td><td>a pair of states has more than one dyad</td></tr>
 * <tr><td>{@code dyad.states}</td><td>ERROR</td><td>a dyad does not join two different states</td></tr>
 * <tr><td>{@code estimate.distribution}</td><td>WARNING</td><td>the distribution of an estimate does not go with its
 * range</td></tr>
 * <tr><td>{@code estimate.not-credible}</td><td>ERROR</td><td>a number of an estimate is greater than 1E15</td></tr>
 * <tr><td>{@code estimate.not-finite}</td><td>ERROR</td><td>a number of an estimate is infinite or not a
 * number</td></tr>
 * <tr><td>{@code estimate.order}</td><td>ERROR</td><td>an estimate does not hold low &lt;= value &lt;= high</td></tr>
 * <tr><td>{@code estimate.range}</td><td>ERROR</td><td>a number of an estimate lies outside the range of its
 * feature</td></tr>
 * <tr><td>{@code estimate.unit}</td><td>ERROR</td><td>an estimate is in another unit than its feature</td></tr>
 * <tr><td>{@code estimate.unit-ignored}</td><td>WARNING</td><td>an estimate of a pure number has a unit</td></tr>
 * <tr><td>{@code number.not-credible}</td><td>ERROR</td><td>an anarchy, an observation or a window is greater than
 * 1E15</td></tr>
 * <tr><td>{@code number.not-finite}</td><td>ERROR</td><td>an anarchy, an observation or a window is infinite or not
 * a number</td></tr>
 * <tr><td>{@code number.range}</td><td>ERROR</td><td>an anarchy, an observation or a window lies outside its
 * range</td></tr>
 * <tr><td>{@code number.without-evidence}</td><td>WARNING</td><td>an estimate, or an observation of a capability,
 * names no source</td></tr>
 * <tr><td>{@code override.duplicate}</td><td>ERROR</td><td>a phase overrides a value more than once</td></tr>
 * <tr><td>{@code override.feature}</td><td>ERROR</td><td>an override names no feature of its target that can be
 * overridden</td></tr>
 * <tr><td>{@code override.target}</td><td>ERROR</td><td>an override has no target in the scenario</td></tr>
 * <tr><td>{@code override.value}</td><td>ERROR</td><td>an override gives no value that the feature can take</td></tr>
 * <tr><td>{@code perception.duplicate}</td><td>ERROR</td><td>a holder has more than one perception of a
 * target</td></tr>
 * <tr><td>{@code perception.one-way}</td><td>WARNING</td><td>a state perceives another without being perceived by
 * it</td></tr>
 * <tr><td>{@code perception.self}</td><td>ERROR</td><td>a state perceives itself</td></tr>
 * <tr><td>{@code period.reversed}</td><td>ERROR</td><td>a scenario, phase or alliance ends before it starts</td></tr>
 * <tr><td>{@code reference.missing}</td><td>ERROR</td><td>a required reference is not set</td></tr>
 * <tr><td>{@code reference.outside}</td><td>ERROR</td><td>a reference leads out of the scenario</td></tr>
 * <tr><td>{@code scenario.no-states}</td><td>WARNING</td><td>the scenario has no states</td></tr>
 * <tr><td>{@code series.crosses-1914}</td><td>WARNING</td><td>a series of military expenditure has observations
 * before and from 1914</td></tr>
 * <tr><td>{@code series.year-twice}</td><td>WARNING</td><td>a series has more than one observation of a year</td></tr>
 * <tr><td>{@code signal.self}</td><td>ERROR</td><td>a state signals to itself</td></tr>
 * <tr><td>{@code state.all-greedy}</td><td>WARNING</td><td>every state is greedy: not a security dilemma</td></tr>
 * <tr><td>{@code state.duplicate-abbreviation}</td><td>WARNING</td><td>two states have the same abbreviation</td></tr>
 * <tr><td>{@code state.duplicate-name}</td><td>WARNING</td><td>two states have the same name</td></tr>
 * <tr><td>{@code state.intent-contradicts-greed}</td><td>WARNING</td><td>a security seeker has much greed, or a greedy
 * state hardly any</td></tr>
 * <tr><td>{@code state.intent-unknown}</td><td>WARNING</td><td>the intent of a state is unknown</td></tr>
 * <tr><td>{@code state.no-name}</td><td>WARNING</td><td>a state has neither name nor abbreviation</td></tr>
 * </table>
 *
 * <p>{@link org.dilemma.model.validation.QuickFixes} offers what mends an issue at once: each fix has a label and changes
 * the model; who applies it records the change. There is none where only the analyst knows the right number, source or
 * judgment: {@code capability.mixed-units}, {@code capability.units-differ}, {@code cinc.incomplete},
 * {@code default.used}, {@code number.without-evidence} (a source is never made up), {@code scenario.no-states},
 * {@code series.crosses-1914} and {@code state.all-greedy}. Whoever adds constraints implements
 * {@link org.dilemma.model.validation.spi.FixProvider} for their fixes.
 */
package org.dilemma.model.validation;
