/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dilemma.analysis.Arms;
import org.dilemma.analysis.CapabilityView;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.model.CapabilityKind;

/** Says of one link of a loop how the arms of one state become the arms of another: means, fear, reaction. */
final class LinkWords {
    private static final Set<CapabilityKind> NO_FORCE = EnumSet.of(CapabilityKind.MILITARY_EXPENDITURE,
            CapabilityKind.OTHER);

    private final ScenarioView view;
    private final SpiralNumbers numbers;

    LinkWords(ScenarioView view, SpiralNumbers numbers) {
        this.view = view;
        this.numbers = numbers;
    }

    /**
     * The sentences on a link.
     *
     * @param link number of the link among those of {@link AlliedGains}
     * @return the sentences, with the perception, the states and what else they speak of
     */
    Finding of(int link) {
        int holder = numbers.allied().rows()[link];
        int target = numbers.allied().columns()[link];
        return numbers.allied().handedOn(view, numbers.gains(), link)
                .map(hand -> handedOn(holder, target, link, hand)).orElseGet(() -> own(link));
    }

    /**
     * The sentences on what a state fears itself, whatever its allies hand on.
     *
     * @param p position of its perception
     * @return the sentences, with the perception, the states and what else they speak of
     */
    Finding own(int p) {
        int holder = view.holder(p);
        int target = view.target(p);
        List<ElementRef> elements = new ArrayList<>(List.of(view.perception(p), view.state(holder),
                view.state(target)));
        Optional<CapabilityView> means = means(target);
        means.ifPresent(capability -> elements.add(capability.ref()));
        String kind = means.map(capability -> Messages.get("explain.means." + capability.kind().getName())).orElse("");
        String fear = Messages.get(view.bias(p) == 0 ? "explain.fear" : "explain.fear.bias",
                Names.ofState(view, target), kind, Names.ofState(view, holder), Numbers.format(view.perceivedGreed(p)),
                Numbers.format(view.bias(p)), Numbers.format(Threat.fear(view, p)));
        return new Finding(Severity.NOTICE,
                Names.sentence(fear) + " " + Names.sentence(reaction(holder, target, p)), elements);
    }

    private String reaction(int holder, int target, int p) {
        OptionalDouble given = view.reaction(p);
        String[] common = {Names.ofState(view, holder), Names.ofState(view, target),
            Numbers.format(Reactions.coefficient(view, p)),
            Numbers.format(numbers.gains()[p]), Numbers.format(view.fatigue(holder))};
        if (given.isPresent()) {
            return Messages.get("explain.reaction.given", (Object[]) common);
        }
        return Messages.get("explain.reaction.derived", common[0], common[1], common[2], common[3], common[4],
                Numbers.format(view.share(holder, target)), Numbers.format(view.perceivedOffensiveness(p)),
                Numbers.format(Threat.proximity(view, holder, target)), Numbers.format(Threat.fear(view, p)));
    }

    private Finding handedOn(int holder, int target, int link, AlliedGains.Hand hand) {
        int through = view.perception(hand.ally(), target);
        return new Finding(Severity.NOTICE,
                Names.sentence(Messages.get("explain.handed.on", Names.ofState(view, holder),
                        Names.ofState(view, hand.ally()), Names.ofState(view, target),
                        Numbers.format(hand.bond()), Numbers.format(numbers.allied().weights()[link]),
                        Numbers.format(numbers.gains()[through]))),
                List.of(view.alliances().get(hand.alliance()).ref(), view.state(holder), view.state(hand.ally()),
                        view.state(target), view.perception(through)));
    }

    /** The armed force that serves attack most; of equals, the first in the model. */
    private Optional<CapabilityView> means(int state) {
        CapabilityView most = null;
        for (CapabilityView capability : view.capabilities(state)) {
            if (isForce(capability.kind()) && capability.level().orElse(0) > 0
                    && (most == null || capability.offensiveness() > most.offensiveness())) {
                most = capability;
            }
        }
        return Optional.ofNullable(most);
    }

    private static boolean isForce(CapabilityKind kind) {
        return Arms.include(kind) && !NO_FORCE.contains(kind);
    }
}
