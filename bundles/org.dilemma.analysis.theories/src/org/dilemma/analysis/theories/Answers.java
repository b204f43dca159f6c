/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.List;
import java.util.Locale;
import org.dilemma.analysis.Answer;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Reply;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;

/** Puts a checklist into words: item n of list x is the text {@code x.item.n}. */
final class Answers {

    private Answers() {
    }

    /** An answer; of its elements only as many as can be told. */
    static Answer of(String list, int item, Reply reply, String reason, List<ElementRef> elements) {
        return new Answer(Messages.get(list + ".item." + item), reply, reason,
                elements.stream().distinct().limit(Constants.TOLD_LIMIT).toList());
    }

    /** Adds the answers, how many there are of each kind, and that in a sentence, the text {@code x.summary}. */
    static void tell(String list, List<Answer> answers, ScenarioView view, Result.Builder result) {
        answers.forEach(result::answer);
        for (Reply reply : Reply.values()) {
            result.value("answers." + reply.name().toLowerCase(Locale.ROOT), count(answers, reply), "");
        }
        result.finding(Severity.INFO,
                Messages.get(list + ".summary", count(answers, Reply.YES), count(answers, Reply.PARTLY),
                        count(answers, Reply.NO), count(answers, Reply.UNKNOWN)),
                view.scenario());
    }

    private static long count(List<Answer> answers, Reply reply) {
        return answers.stream().filter(answer -> answer.reply() == reply).count();
    }
}
