/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.Optional;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Evaluation;
import org.dilemma.analysis.Verdict;

/** The condition of {@code --fail-on}, watched over all files. */
final class FailOn {
    private final Optional<Band> band;
    private boolean reached;
    private boolean judged = true;

    FailOn(Optional<Band> band) {
        this.band = band;
    }

    /** Takes one evaluation into account. */
    void see(Evaluation evaluation) {
        if (band.isEmpty()) {
            return;
        }
        Optional<Band> verdict = evaluation.verdict().map(Verdict::band);
        judged &= verdict.isPresent();
        reached |= verdict.filter(found -> found.compareTo(band.get()) >= 0).isPresent();
    }

    /** Whether each evaluation gave a verdict to compare, or none was needed. */
    boolean isJudged() {
        return judged;
    }

    /** Whether a verdict reached the band. */
    boolean isReached() {
        return reached;
    }
}
