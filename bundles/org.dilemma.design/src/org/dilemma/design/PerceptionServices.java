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
import org.dilemma.design.internal.Steps;
import org.dilemma.design.internal.TextKind;
import org.dilemma.model.Defaults;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.dilemma.model.Perception;
import org.dilemma.model.State;
import org.eclipse.emf.ecore.EObject;

/** Services on perceptions: what one state believes of another. */
public class PerceptionServices {
    private static final DilemmaPackage P = DilemmaPackage.eINSTANCE;
    private static final double UNKNOWN_GREED = Defaults.of(P.getPerception_PerceivedGreed()).orElseThrow()
            .defaultValue().orElseThrow();

    /**
     * Width of the line of a perception: the more greed is perceived, the wider.
     *
     * @param perception a perception
     * @return 1 (hardly any) to 5 (certain)
     */
    public int fearWidth(Perception perception) {
        return Steps.width(greed(perception));
    }

    private static double greed(Perception perception) {
        Estimate greed = perception.getPerceivedGreed();
        return greed != null && greed.isSetValue() ? greed.getValue() : UNKNOWN_GREED;
    }

    /**
     * The perceived greed with its range.
     *
     * @param perception a perception
     * @return for instance "0.6 (0.4 to 0.8)", or "0.5 (default)"
     */
    public String greedLabel(Perception perception) {
        return ScenarioIndex.text(TextKind.LABEL, perception,
                one -> EstimateText.number(one, P.getPerception_PerceivedGreed()));
    }

    /**
     * The perceived greed with its range, and a word that says what the number is.
     *
     * @param perception a perception
     * @return for instance "greed 0.6 (0.4 to 0.8)"
     */
    public String perceptionLabel(Perception perception) {
        return ScenarioIndex.text(TextKind.NAMED_LABEL, perception,
                one -> Messages.get("perception", greedLabel(one)));
    }

    /**
     * Whether more greed than not is perceived.
     *
     * @param perception a perception
     * @return true from a perceived greed of one half on
     */
    public boolean isFearful(Perception perception) {
        return greed(perception) > UNKNOWN_GREED;
    }

    /**
     * Whether a perception can be drawn between two states: there is none yet, and they are not the same.
     *
     * @param holder the state that would perceive
     * @param target the state that would be perceived
     * @return true if it can
     */
    public boolean mayPerceive(State holder, State target) {
        return holder != target && ScenarioIndex.of(holder).map(index -> index.groups().perception(holder, target))
                .filter(found -> found.isEmpty()).isPresent();
    }

    /**
     * Whether a perception can be given to another holder.
     *
     * @param perception a perception
     * @param holder the state that would hold it
     * @return true if that leaves one perception at most for each holder and target
     */
    public boolean mayBeHeldBy(Perception perception, EObject holder) {
        return holder instanceof State state && mayPerceive(state, perception.getTarget());
    }

    /**
     * Whether a perception can be turned to another state.
     *
     * @param perception a perception
     * @param target the state that would be perceived
     * @return true if that leaves one perception at most for each holder and target
     */
    public boolean mayConcern(Perception perception, EObject target) {
        return target instanceof State state && mayPerceive(perception.getHolder(), state);
    }
}
