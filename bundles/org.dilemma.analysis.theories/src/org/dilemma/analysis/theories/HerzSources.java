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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Parameter;
import org.dilemma.analysis.Reply;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;
import org.dilemma.model.Intent;

/** Where the dilemma comes from: Herz's aspects 1 to 3, anarchy, fear and the competition for power. */
final class HerzSources {
    private static final double MOSTLY = 0.5;
    private static final double PERCENT = 100;

    private final ScenarioView view;
    private final Inputs inputs;

    HerzSources(ScenarioView view, Inputs inputs) {
        this.view = view;
        this.inputs = inputs;
    }

    /** 1: YES where anarchy is at least one half, PARTLY below, NO at 0; a default decides nothing. */
    Answer anarchy() {
        double anarchy = view.anarchy();
        Parameter given = view.parameters().stream().filter(p -> p.feature().equals("anarchy")).findFirst()
                .orElseThrow();
        Reply reply = !given.given() ? Reply.UNKNOWN
                : anarchy >= MOSTLY ? Reply.YES : anarchy > 0 ? Reply.PARTLY : Reply.NO;
        return Answers.of(HerzAspects.LIST, 1, reply,
                Messages.get("herz.1." + reply.name(), Numbers.format(anarchy)), List.of(view.scenario()));
    }

    /**
     * 2: YES where two states that are not known to be greedy fear each other by at least one half, so that the worst
     * is at least as likely as not to both; PARTLY where they fear less or only one does.
     */
    Answer fear() {
        List<Integer> doubtful = IntStream.range(0, view.perceptionCount())
                .filter(p -> view.intent(view.target(p)) != Intent.GREEDY).boxed().toList();
        List<Integer> feared = doubtful.stream().filter(this::isFear)
                .sorted(Comparator.comparingDouble(p -> -Threat.fear(view, p))).toList();
        if (feared.isEmpty()) {
            boolean byDefault = doubtful.stream().anyMatch(p -> Threat.fear(view, p) > 0);
            String key = view.perceptionCount() == 0 ? "herz.2.undrawn" : byDefault ? "herz.2.UNKNOWN" : "herz.2.NO";
            return Answers.of(HerzAspects.LIST, 2,
                    view.perceptionCount() == 0 || byDefault ? Reply.UNKNOWN : Reply.NO, Messages.get(key),
                    List.of(view.scenario()));
        }
        Optional<Integer> mutual = feared.stream().filter(this::isMutual)
                .max(Comparator.comparingDouble(this::lesserFear));
        int p = mutual.orElse(feared.get(0));
        boolean strong = mutual.filter(m -> lesserFear(m) >= MOSTLY).isPresent();
        String key = strong ? "herz.2.YES" : mutual.isPresent() ? "herz.2.weak" : "herz.2.PARTLY";
        Reply reply = strong ? Reply.YES : Reply.PARTLY;
        String reason = Messages.get(key, view.state(view.holder(p)).label(), view.state(view.target(p)).label(),
                Numbers.format(Threat.fear(view, p)), mutual.map(m -> Numbers.format(Threat.fear(view, back(m))))
                        .orElse(""), String.valueOf(feared.size()), String.valueOf(doubtful.size()))
                + range(feared);
        return Answers.of(HerzAspects.LIST, 2, reply, reason, feared.stream().map(view::perception).toList());
    }

    private boolean isFear(int p) {
        return inputs.judgesFear(p) && Threat.fear(view, p) > 0;
    }

    private boolean isMutual(int p) {
        return back(p) >= 0 && isFear(back(p)) && view.intent(view.holder(p)) != Intent.GREEDY;
    }

    private int back(int p) {
        return view.perception(view.target(p), view.holder(p));
    }

    private double lesserFear(int p) {
        return Math.min(Threat.fear(view, p), Threat.fear(view, back(p)));
    }

    /** How uncertain the least certain of some beliefs is. */
    private String range(List<Integer> perceptions) {
        return perceptions.stream().map(inputs::belief).filter(belief -> !belief.shape().isPoint())
                .max(Comparator.comparingDouble(belief -> belief.shape().high() - belief.shape().low()))
                .map(belief -> " " + Messages.get("herz.2.range", belief.element().label(),
                        Numbers.format(belief.shape().low()), Numbers.format(belief.shape().high())))
                .orElse("");
    }

    /**
     * 3: YES where two states arm and each reacts to the other by at least a tenth of what it adds; PARTLY where they
     * react less, or only one reacts to another that arms.
     */
    Answer competition() {
        List<Optional<Arming>> arming = IntStream.range(0, view.stateCount()).mapToObj(i -> Arming.of(view, i))
                .toList();
        List<Integer> armed = IntStream.range(0, view.stateCount())
                .filter(i -> arming.get(i).filter(Arming::grows).isPresent()).boxed().toList();
        if (armed.isEmpty()) {
            long known = arming.stream().flatMap(Optional::stream).count();
            Reply reply = known < 2 ? Reply.UNKNOWN : Reply.NO;
            return Answers.of(HerzAspects.LIST, 3, reply, Messages.get("herz.3." + reply.name(), known),
                    List.of(view.scenario()));
        }
        LinkMatrix k = Reactions.coefficients(view);
        List<Integer> reactions = IntStream.range(0, view.perceptionCount())
                .filter(p -> arming.get(view.target(p)).filter(Arming::grows).isPresent() && k.weights()[p] > 0)
                .boxed().toList();
        Set<Integer> judged = reactions.stream().filter(inputs::judgesReaction)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<Integer> mutual = judged.stream().filter(p -> judged.contains(back(p)))
                .max(Comparator.comparing((Integer p) -> isStrong(p, k))
                        .thenComparingDouble(p -> Math.min(rate(arming, view.holder(p)),
                                rate(arming, view.target(p)))));
        return mutual.map(p -> race(p, arming, k)).orElseGet(() -> judged.isEmpty()
                ? unanswered(armed, arming, reactions) : oneSided(judged.iterator().next(), arming, k));
    }

    private boolean isStrong(int p, LinkMatrix k) {
        return Math.min(k.weights()[p] / view.fatigue(view.holder(p)),
                k.weights()[back(p)] / view.fatigue(view.target(p))) >= Constants.GAIN_WEAK;
    }

    private static double rate(List<Optional<Arming>> arming, int i) {
        return arming.get(i).map(Arming::rate).orElse(0.0);
    }

    private static String percent(List<Optional<Arming>> arming, int i) {
        return Numbers.format(PERCENT * rate(arming, i));
    }

    private Answer race(int p, List<Optional<Arming>> arming, LinkMatrix k) {
        int i = view.holder(p);
        int j = view.target(p);
        int back = back(p);
        boolean strong = isStrong(p, k);
        String reason = Messages.get(strong ? "herz.3.YES" : "herz.3.weak", view.state(i).label(),
                view.state(j).label(), percent(arming, i), percent(arming, j), Numbers.format(k.weights()[p]),
                Numbers.format(k.weights()[back]));
        SortedSet<Integer> years = new TreeSet<>(BuildUp.years(view, i));
        years.retainAll(BuildUp.years(view, j));
        if (!years.isEmpty()) {
            reason += " " + Messages.get("herz.3.build.up", years.size());
        }
        List<ElementRef> elements = new ArrayList<>(List.of(view.perception(p), view.perception(back)));
        arming.get(i).ifPresent(arms -> elements.add(arms.capability()));
        arming.get(j).ifPresent(arms -> elements.add(arms.capability()));
        return Answers.of(HerzAspects.LIST, 3, strong ? Reply.YES : Reply.PARTLY, reason, elements);
    }

    private Answer oneSided(int p, List<Optional<Arming>> arming, LinkMatrix k) {
        int j = view.target(p);
        return Answers.of(HerzAspects.LIST, 3, Reply.PARTLY,
                Messages.get("herz.3.PARTLY", view.state(view.holder(p)).label(), view.state(j).label(),
                        percent(arming, j), Numbers.format(k.weights()[p])),
                List.of(view.perception(p), arming.get(j).orElseThrow().capability()));
    }

    private Answer unanswered(List<Integer> armed, List<Optional<Arming>> arming, List<Integer> byDefault) {
        Reply reply = byDefault.isEmpty() ? Reply.NO : Reply.UNKNOWN;
        return Answers.of(HerzAspects.LIST, 3, reply,
                Messages.get(byDefault.isEmpty() ? "herz.3.alone" : "herz.3.unjudged", Names.of(view, armed)),
                armed.stream().map(i -> arming.get(i).orElseThrow().capability()).toList());
    }
}
