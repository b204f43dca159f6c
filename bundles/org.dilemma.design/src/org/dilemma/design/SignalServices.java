/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design;

import org.dilemma.design.internal.EstimateText;
import org.dilemma.design.internal.Messages;
import org.dilemma.design.internal.ScenarioIndex;
import org.dilemma.design.internal.TextKind;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Signal;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/** Services on signals. */
public class SignalServices {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;

    /**
     * Year and cost of a signal.
     *
     * @param signal a signal
     * @return for instance "signal 1908, cost 0.3 (0.2 to 0.4)"
     */
    public String signalLabel(Signal signal) {
        return ScenarioIndex.text(TextKind.LABEL, signal, SignalServices::label);
    }

    private static String label(Signal signal) {
        String head = signal.isSetYear() ? Messages.get("signal.year", String.valueOf(signal.getYear()))
                : Messages.get("signal");
        String cost = EstimateText.number(signal, P.getSignal_Cost());
        return cost.isEmpty() ? head : Messages.get("signal.cost", head, cost);
    }

    /**
     * Whether a signal can be sent from one state to another.
     *
     * @param sender the sender
     * @param receiver the receiver
     * @return true if they are not the same
     */
    public boolean maySignal(EObject sender, EObject receiver) {
        return sender != receiver && sender instanceof State && receiver instanceof State;
    }

    /**
     * Whether a signal can be given to another sender.
     *
     * @param signal a signal
     * @param sender the sender it would get
     * @return true if that is not its receiver
     */
    public boolean mayBeSentBy(Signal signal, EObject sender) {
        return maySignal(sender, signal.getReceiver());
    }

    /**
     * Whether a signal can be turned to another receiver.
     *
     * @param signal a signal
     * @param receiver the receiver it would get
     * @return true if that is not its sender
     */
    public boolean mayBeReceivedBy(Signal signal, EObject receiver) {
        return maySignal(signal.getSender(), receiver);
    }

    /**
     * Whether an element is a state.
     *
     * @param element any element
     * @return true for a state
     */
    public boolean isState(EObject element) {
        return element instanceof State;
    }
}
