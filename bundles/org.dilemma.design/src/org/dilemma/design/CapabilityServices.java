/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dilemma.analysis.Arms;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.design.internal.EstimateText;
import org.dilemma.design.internal.Messages;
import org.dilemma.design.internal.Names;
import org.dilemma.design.internal.ScenarioIndex;
import org.dilemma.design.internal.TextKind;
import org.dilemma.design.internal.Tooltip;
import org.dilemma.design.internal.Views;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Labels;
import org.dilemma.model.Observation;
import org.dilemma.model.PowerShift;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/** Services on what states can do: capabilities and shifts of power. */
public class CapabilityServices {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;
    private static final String LAYER = "Capabilities";
    private static final List<CapabilityKind> USUAL = List.of(CapabilityKind.LAND, CapabilityKind.NAVAL,
            CapabilityKind.AIR, CapabilityKind.NUCLEAR, CapabilityKind.MILITARY_EXPENDITURE,
            CapabilityKind.MILITARY_PERSONNEL);

    /**
     * The capabilities that are shown of a state.
     *
     * @param state a state
     * @param diagram the diagram
     * @return all while the layer of capabilities is on, none otherwise
     */
    public List<Capability> shownCapabilities(State state, EObject diagram) {
        return Views.isActive(diagram, LAYER) ? state.getCapabilities() : List.of();
    }

    /**
     * Kind and level of a capability.
     *
     * @param capability a capability
     * @return for instance "naval: 4.29 capital ships"
     */
    public String capabilityLabel(Capability capability) {
        return ScenarioIndex.text(TextKind.LABEL, capability, CapabilityServices::label);
    }

    private static String label(Capability capability) {
        String level = EstimateText.quantity(capability, P.getCapability_Level());
        return Messages.get("capability", Labels.words(capability.getKind()),
                level.isEmpty() ? Messages.get("capability.unknown") : level);
    }

    /**
     * What is known of a capability.
     *
     * @param capability a capability
     * @return the lines
     */
    public String capabilityTooltip(Capability capability) {
        return ScenarioIndex.text(TextKind.TOOLTIP, capability, CapabilityServices::tooltip);
    }

    private static String head(EObject element, String what) {
        return element.eContainer() instanceof State state ? Messages.get("tooltip.of", Names.full(state), what) : what;
    }

    private static String tooltip(Capability capability) {
        List<Observation> observations = capability.getObservations();
        return new Tooltip(head(capability, Labels.words(capability.getKind())))
                .values(capability, P.getCapability_Level(), P.getCapability_Offensiveness(),
                        P.getCapability_Observability(), P.getCapability_Growth())
                .line(observations.isEmpty() ? "" : Messages.get("tooltip.observations", observations.size(),
                        String.valueOf(observations.stream().mapToInt(Observation::getYear).min().orElse(0)),
                        String.valueOf(observations.stream().mapToInt(Observation::getYear).max().orElse(0))))
                .text();
    }

    /**
     * Whether a capability belongs to the armed forces.
     *
     * @param capability a capability
     * @return false for industry, energy and population
     */
    public boolean isArms(Capability capability) {
        return Arms.include(capability.getKind());
    }

    /**
     * The kind of a new capability.
     *
     * @param capability the new capability, already in its state
     * @return the first usual kind that the state lacks
     */
    public CapabilityKind freshKind(Capability capability) {
        Set<CapabilityKind> taken = EnumSet.noneOf(CapabilityKind.class);
        if (capability.eContainer() instanceof State state) {
            state.getCapabilities().stream().filter(other -> other != capability).map(Capability::getKind)
                    .forEach(taken::add);
        }
        return Stream.concat(USUAL.stream(), Stream.of(CapabilityKind.values())).filter(kind -> !taken.contains(kind))
                .findFirst().orElse(CapabilityKind.OTHER);
    }

    /**
     * A shift of power: how fast, and for how long.
     *
     * @param shift a power shift
     * @return for instance "power shift: +2 % a year, for 10 years"
     */
    public String shiftLabel(PowerShift shift) {
        return ScenarioIndex.text(TextKind.LABEL, shift, CapabilityServices::shift);
    }

    private static String shift(PowerShift shift) {
        String rate = EstimateText.of(shift, P.getPowerShift_Rate()).map(estimate -> {
            String percent = Numbers.format(100 * estimate.getValue());
            return Messages.get("shift.rate", estimate.getValue() > 0 ? "+" + percent : percent);
        }).orElse(Messages.get("shift.unknown"));
        return shift.isSetWindow() ? Messages.get("shift.window", rate, Numbers.format(shift.getWindow())) : rate;
    }

    /**
     * What is known of a shift of power.
     *
     * @param shift a power shift
     * @return the lines
     */
    public String shiftTooltip(PowerShift shift) {
        return ScenarioIndex.text(TextKind.TOOLTIP, shift, one -> new Tooltip(Labels.of(one))
                .values(one, P.getPowerShift_Rate())
                .line(one.isSetWindow() ? Messages.get("tooltip.window", Numbers.format(one.getWindow())) : "").text());
    }
}
