/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design;

import java.util.Optional;
import org.dilemma.analysis.Band;
import org.dilemma.design.internal.Messages;
import org.dilemma.design.internal.Names;
import org.dilemma.design.internal.Wrap;
import org.dilemma.design.risk.Risks;
import org.dilemma.model.Capability;
import org.dilemma.model.Dyad;
import org.dilemma.model.Perception;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/**
 * Services of the risk layer: the bands of states and pairs of states, by the analysis. A capability counts with its
 * state.
 *
 * <p>A customized label takes the value of its expression for the expression of the label. The services of that value
 * hence return an expression: a label itself could be misread as one, and would make a style for each element.
 */
public class RiskServices {
    private static final int LONGEST_NAME = 80;

    private static Optional<Band> band(EObject element) {
        EObject judged = element instanceof Capability ? element.eContainer() : element;
        return Risks.of(judged).flatMap(risk -> risk.bands().of(judged));
    }

    private static boolean is(EObject element, Band band) {
        return band(element).orElse(null) == band;
    }

    /**
     * Whether the band is none.
     *
     * @param element a state, a capability, a perception or a dyad
     * @return true if the analysis says so
     */
    public boolean isBandNone(EObject element) {
        return is(element, Band.NONE);
    }

    /**
     * Whether the band is low.
     *
     * @param element a state, a capability, a perception or a dyad
     * @return true if the analysis says so
     */
    public boolean isBandLow(EObject element) {
        return is(element, Band.LOW);
    }

    /**
     * Whether the band is moderate.
     *
     * @param element a state, a capability, a perception or a dyad
     * @return true if the analysis says so
     */
    public boolean isBandModerate(EObject element) {
        return is(element, Band.MODERATE);
    }

    /**
     * Whether the band is high.
     *
     * @param element a state, a capability, a perception or a dyad
     * @return true if the analysis says so
     */
    public boolean isBandHigh(EObject element) {
        return is(element, Band.HIGH);
    }

    /**
     * Whether the band is severe.
     *
     * @param element a state, a capability, a perception or a dyad
     * @return true if the analysis says so
     */
    public boolean isBandSevere(EObject element) {
        return is(element, Band.SEVERE);
    }

    /**
     * Whether the spiral risk is high or severe.
     *
     * @param element a state, a capability, a perception or a dyad
     * @return true if the analysis says so
     */
    public boolean isHighRisk(EObject element) {
        return band(element).filter(band -> band.compareTo(Band.HIGH) >= 0).isPresent();
    }

    /**
     * The expression of the label of a state in the risk layer.
     *
     * @param state a state
     * @return the expression that names {@link #stateRiskLabel(State)}
     */
    public String stateRiskExpression(State state) {
        return "service:stateRiskLabel";
    }

    /**
     * The name of a state with its band. A very long name is cut, so that there is room for the band.
     *
     * @param state a state
     * @return two lines; only the name where there is no band
     */
    public String stateRiskLabel(State state) {
        return withBand(Wrap.cut(new StateServices().stateLabel(state), LONGEST_NAME), state, "band.of.state.");
    }

    /**
     * The expression of the tooltip of a state in the risk layer.
     *
     * @param state a state
     * @return the expression that names {@link #stateRiskTooltip(State)}
     */
    public String stateRiskTooltipExpression(State state) {
        return "service:stateRiskTooltip";
    }

    /**
     * What is known of a state, with the pair that makes its band and the rule behind.
     *
     * @param state a state
     * @return the lines
     */
    public String stateRiskTooltip(State state) {
        String tooltip = new StateServices().stateTooltip(state);
        return Risks.of(state).flatMap(risk -> risk.bands().verdict(state)).map(verdict -> tooltip + "\n"
                + Messages.get("tooltip.band", Messages.word("band.of.state." + verdict.band().name()),
                        Names.full(state, verdict.a().label()), Names.full(state, verdict.b().label())) + " " + verdict.rule()).orElse(tooltip);
    }

    /**
     * The expression of the label of a perception in the risk layer.
     *
     * @param perception a perception
     * @return the expression that names {@link #perceptionRiskLabel(Perception)}
     */
    public String perceptionRiskExpression(Perception perception) {
        return "service:perceptionRiskLabel";
    }

    /**
     * The perceived greed with the band of the two states.
     *
     * @param perception a perception
     * @return two lines; only the first where there is no band
     */
    public String perceptionRiskLabel(Perception perception) {
        return withBand(new PerceptionServices().perceptionLabel(perception), perception, "band.");
    }

    /**
     * The expression of the label of a dyad in the risk layer.
     *
     * @param dyad a dyad
     * @return the expression that names {@link #geographyRiskLabel(Dyad)}
     */
    public String geographyRiskExpression(Dyad dyad) {
        return "service:geographyRiskLabel";
    }

    /**
     * Contiguity and distance with the band of the two states.
     *
     * @param dyad a dyad
     * @return at most two lines
     */
    public String geographyRiskLabel(Dyad dyad) {
        return withBand(new GeographyServices().geographyLabel(dyad), dyad, "band.");
    }

    private static String withBand(String label, EObject element, String key) {
        return band(element).map(band -> Messages.word(key + band.name()))
                .map(word -> label.isEmpty() ? word : label + "\n" + word).orElse(label);
    }
}
