/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design;

import java.util.List;
import java.util.stream.Collectors;
import org.dilemma.design.internal.Messages;
import org.dilemma.design.internal.Names;
import org.dilemma.design.internal.ScenarioIndex;
import org.dilemma.design.internal.TextKind;
import org.dilemma.design.internal.Tooltip;
import org.dilemma.design.internal.Views;
import org.dilemma.model.Alliance;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Labels;
import org.dilemma.model.Obligation;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/** Services on alliances: members and what they promise each other. */
public class AllianceServices {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    /**
     * The member at which the line of a pact begins.
     *
     * @param alliance an alliance of two
     * @return its first member, or null
     */
    public State firstMember(Alliance alliance) {
        return member(alliance, 0);
    }

    /**
     * The member at which the line of a pact ends.
     *
     * @param alliance an alliance of two
     * @return its second member, or null
     */
    public State secondMember(Alliance alliance) {
        return member(alliance, 1);
    }

    private static State member(Alliance alliance, int index) {
        return alliance.getMembers().size() > index ? alliance.getMembers().get(index) : null;
    }

    /**
     * Whether the members promise to attack together.
     *
     * @param alliance an alliance
     * @return true if offense is among their obligations
     */
    public boolean isOffensePact(Alliance alliance) {
        return alliance.getObligations().contains(Obligation.OFFENSE);
    }

    /**
     * Whether the members promise to defend each other.
     *
     * @param alliance an alliance
     * @return true if defense is among their obligations
     */
    public boolean isDefensePact(Alliance alliance) {
        return alliance.getObligations().contains(Obligation.DEFENSE);
    }

    /**
     * Whether the members promise to keep out of each other's wars or not to fight each other.
     *
     * @param alliance an alliance
     * @return true if neutrality or nonaggression is among their obligations
     */
    public boolean isNeutralityPact(Alliance alliance) {
        List<Obligation> obligations = alliance.getObligations();
        return obligations.contains(Obligation.NEUTRALITY) || obligations.contains(Obligation.NONAGGRESSION);
    }

    /**
     * Whether the members promise to consult each other.
     *
     * @param alliance an alliance
     * @return true if consultation is among their obligations
     */
    public boolean isConsultationPact(Alliance alliance) {
        return alliance.getObligations().contains(Obligation.CONSULTATION);
    }

    /**
     * What the members promise, and when.
     *
     * @param alliance an alliance
     * @return for instance "defense, consultation (1882 to 1915)"
     */
    public String allianceLabel(Alliance alliance) {
        return ScenarioIndex.text(TextKind.LABEL, alliance, one -> {
            String years = years(one);
            return years.isEmpty() ? promises(one) : Messages.get("alliance.years", promises(one), years);
        });
    }

    /**
     * What the members promise.
     *
     * @param alliance an alliance
     * @return for instance "defense, consultation"; "alliance" where nothing is said
     */
    public String promises(Alliance alliance) {
        return alliance.getObligations().isEmpty() ? Messages.get("alliance")
                : alliance.getObligations().stream().map(Labels::words).collect(Collectors.joining(", "));
    }

    private static String years(Alliance alliance) {
        if (alliance.isSetStart() && alliance.isSetEnd()) {
            return Messages.get("years", String.valueOf(alliance.getStart()), String.valueOf(alliance.getEnd()));
        }
        if (alliance.isSetStart()) {
            return Messages.get("years.from", String.valueOf(alliance.getStart()));
        }
        return alliance.isSetEnd() ? Messages.get("years.to", String.valueOf(alliance.getEnd())) : "";
    }

    /**
     * What is known of an alliance.
     *
     * @param alliance an alliance
     * @return the lines
     */
    public String allianceTooltip(Alliance alliance) {
        return ScenarioIndex.text(TextKind.TOOLTIP, alliance, one -> new Tooltip(allianceLabel(one))
                .line(Messages.get("tooltip.members", Names.members(one)))
                .values(one, P.getAlliance_Commitment(), P.getAlliance_Conditionality()).text());
    }

    /**
     * Whether a state can become a member of an alliance.
     *
     * @param alliance an alliance
     * @param state the state
     * @return true if it is none yet
     */
    public boolean mayAdmit(EObject alliance, EObject state) {
        return alliance instanceof Alliance given && state instanceof State && !given.getMembers().contains(state);
    }

    /**
     * Whether two states can make a pact.
     *
     * @param first one state
     * @param second the other
     * @return true if they are not the same
     */
    public boolean mayAlly(EObject first, EObject second) {
        return first != second && first instanceof State && second instanceof State;
    }

    /**
     * The member that a spoke leads to.
     *
     * @param spoke the view of the spoke
     * @return the state at its end, or null
     */
    public EObject memberOf(EObject spoke) {
        return Views.targetOf(spoke).orElse(null);
    }

    /**
     * The obligation of a new defense pact.
     *
     * @param alliance the alliance
     * @return defense
     */
    public Obligation defense(Alliance alliance) {
        return Obligation.DEFENSE;
    }

    /**
     * The obligation of a new offense pact.
     *
     * @param alliance the alliance
     * @return offense
     */
    public Obligation offense(Alliance alliance) {
        return Obligation.OFFENSE;
    }

    /**
     * The obligation of a new neutrality pact.
     *
     * @param alliance the alliance
     * @return neutrality
     */
    public Obligation neutrality(Alliance alliance) {
        return Obligation.NEUTRALITY;
    }

    /**
     * The obligation of a new nonaggression pact.
     *
     * @param alliance the alliance
     * @return nonaggression
     */
    public Obligation nonaggression(Alliance alliance) {
        return Obligation.NONAGGRESSION;
    }

    /**
     * The obligation of a new consultation pact.
     *
     * @param alliance the alliance
     * @return consultation
     */
    public Obligation consultation(Alliance alliance) {
        return Obligation.CONSULTATION;
    }
}
