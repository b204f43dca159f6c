/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilemma.design.internal.Citations;
import org.dilemma.design.internal.Messages;
import org.dilemma.design.internal.ScenarioIndex;
import org.dilemma.design.internal.TextKind;
import org.dilemma.design.internal.Wrap;
import org.dilemma.model.Assumption;
import org.dilemma.model.Labels;
import org.dilemma.model.Scenario;
import org.dilemma.model.Source;
import org.eclipse.emf.ecore.EObject;

/** Services on what the analysis rests on: assumptions and sources. */
public class NoteServices {

    /**
     * An assumption with its importance.
     *
     * @param assumption an assumption
     * @return the sentence in lines of readable length
     */
    public String assumptionLabel(Assumption assumption) {
        return ScenarioIndex.text(TextKind.LABEL, assumption, one -> Wrap.lines(Messages.get("assumption."
                + one.getImportance().getName(), Labels.of(one))));
    }

    /**
     * How an assumption would be found wrong.
     *
     * @param assumption an assumption
     * @return the indicator
     */
    public String assumptionTooltip(Assumption assumption) {
        String test = assumption.getTestedBy();
        return test == null || test.isBlank() ? Messages.get("tooltip.untested")
                : Messages.get("tooltip.tested", test.strip());
    }

    /**
     * A source in one line.
     *
     * @param source a source
     * @return its citation in short, else its DOI or address
     */
    public String sourceLabel(Source source) {
        return ScenarioIndex.text(TextKind.LABEL, source, Citations::brief);
    }

    /**
     * Heading of the list of sources.
     *
     * @param scenario the scenario
     * @return for instance "Sources (12)"
     */
    public String sourcesLabel(Scenario scenario) {
        return Messages.get("sources", String.valueOf(scenario.getSources().size()));
    }

    /**
     * What a source says, and where.
     *
     * @param source a source
     * @return its address, page and quotation as far as given
     */
    public String sourceTooltip(Source source) {
        return Stream.of(source.getCitation(), source.getDoi(), source.getUrl(), source.getPage(), source.getQuote())
                .filter(part -> part != null && !part.isBlank()).map(String::strip).collect(Collectors.joining("\n"));
    }

    /**
     * The text of a new assumption.
     *
     * @param assumption the new assumption
     * @return a text that asks to be replaced
     */
    public String freshAssumption(EObject assumption) {
        return Messages.get("new.assumption");
    }

    /**
     * The citation of a new source.
     *
     * @param source the new source
     * @return a text that asks to be replaced
     */
    public String freshCitation(EObject source) {
        return Messages.get("new.source");
    }
}
