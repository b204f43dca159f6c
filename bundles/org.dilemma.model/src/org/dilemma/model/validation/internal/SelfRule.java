/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Perception;
import org.dilemma.model.Signal;

/** No state perceives itself or signals to itself. */
final class SelfRule implements Rule {
    @Override
    public void check(Context context) {
        DilemmaPackage p = DilemmaPackage.eINSTANCE;
        context.all(Perception.class).stream()
                .filter(perception -> perception.getHolder() != null)
                .filter(perception -> perception.getHolder() == perception.getTarget())
                .forEach(perception -> context.report(IssueCode.PERCEPTION_SELF, perception, p.getPerception_Target(),
                        context.label(perception.getHolder())));
        context.all(Signal.class).stream()
                .filter(signal -> signal.getSender() != null && signal.getSender() == signal.getReceiver())
                .forEach(signal -> context.report(IssueCode.SIGNAL_SELF, signal, p.getSignal_Receiver(),
                        context.label(signal.getSender())));
    }
}
