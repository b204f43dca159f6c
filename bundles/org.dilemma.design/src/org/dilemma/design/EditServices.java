/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.dilemma.design.internal.EstimateEdit;
import org.dilemma.design.internal.EstimateText;
import org.dilemma.design.internal.Messages;
import org.dilemma.model.Alliance;
import org.dilemma.model.Capability;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Dyad;
import org.dilemma.model.Intent;
import org.dilemma.model.Labels;
import org.dilemma.model.Obligation;
import org.dilemma.model.Perception;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Signal;
import org.dilemma.model.State;

/**
 * Services behind the editing of labels in place: what stands in the field, and what becomes of the typed text. Those
 * that change an element return it, and leave it as it is where the text makes no sense.
 */
public class EditServices {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    /**
     * The level of a capability as it is typed.
     *
     * @param capability a capability
     * @return value, range and unit
     */
    public String typedLevel(Capability capability) {
        return EstimateText.typed(capability, P.getCapability_Level());
    }

    /**
     * Sets the level of a capability.
     *
     * @param capability a capability
     * @param text a number, then perhaps a range in parentheses and a unit
     * @return the capability
     */
    public Capability writeLevel(Capability capability, String text) {
        EstimateEdit.set(capability, P.getCapability_Level(), text);
        return capability;
    }

    /**
     * The perceived greed as it is typed.
     *
     * @param perception a perception
     * @return value and range
     */
    public String typedGreed(Perception perception) {
        return EstimateText.typed(perception, P.getPerception_PerceivedGreed());
    }

    /**
     * Sets the perceived greed.
     *
     * @param perception a perception
     * @param text a number from 0 to 1, then perhaps a range in parentheses
     * @return the perception
     */
    public Perception writeGreed(Perception perception, String text) {
        EstimateEdit.set(perception, P.getPerception_PerceivedGreed(), text);
        return perception;
    }

    /**
     * The distance of a dyad as it is typed.
     *
     * @param dyad a dyad
     * @return value and range in kilometers
     */
    public String typedDistance(Dyad dyad) {
        return EstimateText.typed(dyad, P.getDyad_Distance());
    }

    /**
     * Sets the distance of a dyad.
     *
     * @param dyad a dyad
     * @param text kilometers, then perhaps a range in parentheses
     * @return the dyad
     */
    public Dyad writeDistance(Dyad dyad, String text) {
        EstimateEdit.set(dyad, P.getDyad_Distance(), text);
        return dyad;
    }

    /**
     * The cost of a signal as it is typed.
     *
     * @param signal a signal
     * @return value and range
     */
    public String typedCost(Signal signal) {
        return EstimateText.typed(signal, P.getSignal_Cost());
    }

    /**
     * Sets the cost of a signal.
     *
     * @param signal a signal
     * @param text a number from 0 to 1, then perhaps a range in parentheses
     * @return the signal
     */
    public Signal writeCost(Signal signal, String text) {
        EstimateEdit.set(signal, P.getSignal_Cost(), text);
        return signal;
    }

    /**
     * The rate of a power shift as it is typed.
     *
     * @param shift a power shift
     * @return value and range, relative change per year
     */
    public String typedRate(PowerShift shift) {
        return EstimateText.typed(shift, P.getPowerShift_Rate());
    }

    /**
     * Sets the rate of a power shift.
     *
     * @param shift a power shift
     * @param text relative change per year, then perhaps a range in parentheses
     * @return the power shift
     */
    public PowerShift writeRate(PowerShift shift, String text) {
        EstimateEdit.set(shift, P.getPowerShift_Rate(), text);
        return shift;
    }

    /**
     * Sets the motive of a state.
     *
     * @param state a state
     * @param text the motive as it is shown, or the name of the literal
     * @return the state
     */
    public State writeIntent(State state, String text) {
        for (Intent intent : Intent.values()) {
            if (text.strip().equalsIgnoreCase(Messages.word("intent." + intent.getName()))
                    || text.strip().equalsIgnoreCase(Labels.words(intent))) {
                state.setIntent(intent);
            }
        }
        return state;
    }

    /**
     * The motive of a state whose motive is forgotten.
     *
     * @param state a state
     * @return unknown
     */
    public Intent unknownIntent(State state) {
        return Intent.UNKNOWN;
    }

    /**
     * Sets what the members of an alliance promise.
     *
     * @param alliance an alliance
     * @param text the obligations, with commas between; what follows in parentheses is not read
     * @return the alliance
     */
    public Alliance writePromises(Alliance alliance, String text) {
        Set<Obligation> promised = new LinkedHashSet<>();
        for (String word : text.replaceFirst("\\(.*", "").split("[,;]")) {
            Obligation obligation = Obligation.getByName(word.strip().toUpperCase(Locale.ROOT));
            if (obligation == null) {
                return alliance;
            }
            promised.add(obligation);
        }
        if (!promised.equals(new LinkedHashSet<>(alliance.getObligations()))) {
            alliance.getObligations().clear();
            alliance.getObligations().addAll(promised);
        }
        return alliance;
    }
}
