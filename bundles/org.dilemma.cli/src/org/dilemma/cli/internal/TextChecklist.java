/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.Arrays;
import java.util.List;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.Reply;

/** The answered checklist of an evaluator in a report for people: replies in a column, each item with its reason. */
final class TextChecklist {
    private static final String GAP = "  ";

    private final TextPage page;

    TextChecklist(TextPage page) {
        this.page = page;
    }

    /** Prints the answers, all of them: a checklist is short, and means little in parts. */
    void print(List<Answer> answers) {
        int widest = Arrays.stream(Reply.values()).mapToInt(reply -> TextPage.width(word(reply))).max().orElse(0);
        String rest = GAP + " ".repeat(widest) + GAP;
        for (Answer answer : answers) {
            String word = word(answer.reply());
            page.paragraph(GAP + word + " ".repeat(widest - TextPage.width(word)) + GAP, rest, answer.item());
            page.paragraph(rest + GAP, rest + GAP, answer.reason());
        }
    }

    private static String word(Reply reply) {
        return Messages.get("reply." + reply.name());
    }
}
