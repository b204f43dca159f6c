/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.fixes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;
import org.dilemma.model.validation.QuickFix;
import org.dilemma.model.validation.QuickFixes;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.fixes.Fixable.Choice;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.ScenarioDocument;

/** Finds what mends issues of an open scenario, one by one or all of a kind. */
public final class IssueFixes {
    private static final int MOST = 8;

    private final QuickFixes fixes = QuickFixes.standard();
    private final ScenarioDocument document;

    /**
     * For a scenario.
     *
     * @param document the scenario
     */
    public IssueFixes(ScenarioDocument document) {
        this.document = document;
    }

    /**
     * What can be mended of some issues.
     *
     * @param issues issues that validation found last
     * @return those that can be mended, at most eight; the same thing is said once
     */
    public List<Fixable> of(Collection<Issue> issues) {
        Set<Object> seen = new HashSet<>();
        return issues.stream().filter(i -> i.level() != IssueLevel.INFO)
                .filter(i -> seen.add(List.of(i.code(), i.element(), i.feature()))).map(this::fixable)
                .filter(f -> !f.choices().isEmpty()).limit(MOST).toList();
    }

    private Fixable fixable(Issue issue) {
        List<Choice> choices = new ArrayList<>();
        List<QuickFix> own = fixes.of(issue);
        own.forEach(f -> choices.add(new Choice(f.label(), () -> apply(f.label(), List.of(f)))));
        if (!own.isEmpty()) {
            List<Issue> alike = document.issues().stream().filter(i -> i.code().equals(issue.code()))
                    .filter(i -> i.feature().equals(issue.feature())).toList();
            own.forEach(f -> all(f, alike).ifPresent(choices::add));
        }
        return new Fixable(issue.message(), choices);
    }

    private Optional<Choice> all(QuickFix fix, List<Issue> alike) {
        List<QuickFix> all = alike.stream().flatMap(i -> fixes.of(i, fix.id()).stream()).toList();
        long elements = all.stream().map(QuickFix::element).distinct().count();
        String label = Messages.bind(Messages.Fix_everywhere, fix.label(), elements - 1);
        return elements < 2 ? Optional.empty() : Optional.of(new Choice(label, () -> apply(label, all)));
    }

    private void apply(String label, List<QuickFix> chosen) {
        Edits.fix(document.domain(), document.scenario(), label, chosen);
    }
}
