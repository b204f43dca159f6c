/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Finding;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Verdict;
import org.dilemma.analysis.internal.InputOrder;
import org.dilemma.analysis.text.Words;

/**
 * A comparison in sentences: the verdict of the scenario, the pairs, the elements and the inputs, each tied to the
 * elements it speaks of. The first {@value #MOST} of a kind are told; a last sentence counts the others. Of the inputs,
 * beliefs come first, then the balance and the motives of states, then alliances, capabilities last.
 */
public final class ComparisonText {
    /** Greatest number of sentences of one kind. */
    public static final int MOST = 8;

    private final Comparison comparison;
    private final List<Finding> sentences = new ArrayList<>();

    private ComparisonText(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Puts a comparison into words.
     *
     * @param comparison what differs
     * @return the sentences; the verdict is always told
     */
    public static List<Finding> of(Comparison comparison) {
        ComparisonText text = new ComparisonText(comparison);
        text.verdict();
        text.dyads();
        text.elements("element.added", comparison.added());
        text.elements("element.removed", comparison.removed());
        text.inputs();
        return List.copyOf(text.sentences);
    }

    /**
     * An input that differs, as a sentence.
     *
     * @param input the difference
     * @return what changes from what to what
     */
    public static Finding of(InputDifference input) {
        boolean comparable = input.before().number().isPresent() && input.after().number().isPresent()
                && input.before().unit().equals(input.after().unit());
        double change = comparable ? input.after().number().getAsDouble() - input.before().number().getAsDouble() : 0;
        String key = change == 0 ? "input.changed" : change > 0 ? "input.rises" : "input.falls";
        return new Finding(Severity.INFO, Messages.get(key, input.element().label(), words(input.feature()),
                input.before().text(), input.after().text()), List.of(input.element()));
    }

    private static String words(String feature) {
        int dot = feature.indexOf('.');
        return dot < 0 ? Words.of(feature) : Messages.get("input.observation", feature.substring(dot + 1));
    }

    private void add(String text, ElementRef... elements) {
        sentences.add(new Finding(Severity.INFO, text, List.of(elements)));
    }

    private void verdict() {
        if (comparison.verdictBefore().isEmpty() || comparison.verdictAfter().isEmpty()) {
            comparison.verdictBefore().ifPresent(
                    v -> add(Messages.get("band.disappears", v.band().name(), comparison.before())));
            comparison.verdictAfter().ifPresent(
                    v -> add(Messages.get("band.appears", v.band().name(), comparison.after())));
            if (sentences.isEmpty()) {
                add(Messages.get("band.none"));
            }
            return;
        }
        Verdict before = comparison.verdictBefore().get();
        Verdict after = comparison.verdictAfter().get();
        int change = after.band().compareTo(before.band());
        add(Messages.get(change == 0 ? "band.stays" : change > 0 ? "band.rises" : "band.falls", before.band().name(),
                after.band().name()));
        if (before.model() != after.model()) {
            add(Messages.get("model.changes", before.model().name(), after.model().name()));
        }
    }

    private void dyads() {
        comparison.dyads().stream().limit(MOST).forEach(this::dyad);
        more("dyads.more", comparison.dyads().size());
    }

    private void dyad(DyadDifference difference) {
        DyadVerdict shown = difference.shown();
        String a = shown.a().label();
        String b = shown.b().label();
        String text;
        if (difference.before().isEmpty() || difference.after().isEmpty()) {
            text = Messages.get(difference.before().isEmpty() ? "dyad.new" : "dyad.gone", a, b, shown.band().name());
        } else {
            DyadVerdict before = difference.before().get();
            int change = shown.band().compareTo(before.band());
            text = change == 0
                    ? Messages.get("dyad.model", a, b, shown.band().name(), before.model().name(), shown.model().name())
                    : Messages.get(change > 0 ? "dyad.rises" : "dyad.falls", a, b, before.band().name(),
                            shown.band().name());
        }
        add(text, shown.a(), shown.b());
    }

    private void elements(String key, List<ElementRef> elements) {
        if (!elements.isEmpty()) {
            String names = elements.stream().limit(MOST)
                    .map(ComparisonText::name).collect(Collectors.joining(", "));
            add(Messages.get(key, elements.size() <= MOST ? names
                    : Messages.get("elements.more", names, String.valueOf(elements.size() - MOST))),
                    elements.stream().limit(MOST).toArray(ElementRef[]::new));
        }
    }

    /** Class and label of an element; a balance is called by its class alone. */
    private static String name(ElementRef element) {
        String type = Words.of(element.type());
        return type.endsWith(" " + element.label()) ? type : type + " " + element.label();
    }

    private void inputs() {
        comparison.inputs().stream()
                .sorted(Comparator.comparingInt(input -> InputOrder.rank(input.element().type(), input.feature())))
                .limit(MOST).map(ComparisonText::of).forEach(sentences::add);
        more("inputs.more", comparison.inputs().size());
        if (comparison.inputs().isEmpty() && comparison.added().isEmpty() && comparison.removed().isEmpty()) {
            add(Messages.get("inputs.none"));
        }
    }

    private void more(String key, int all) {
        if (all > MOST) {
            add(Messages.get(key, all - MOST));
        }
    }
}
