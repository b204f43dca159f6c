/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.analysis.uncertainty.ValueSpreads;

/** What there is to say about the values of an evaluator over the draws, beyond how they spread. */
final class ValueRemarks {
    private static final int MOST_NAMES = 10;

    private ValueRemarks() {
    }

    /** Sentences on draws that failed and on values that were not followed or never came out; often none. */
    static List<String> of(ValueSpreads spreads) {
        List<String> remarks = new ArrayList<>();
        spreads.failure().ifPresent(failure -> remarks.add(Messages.get("values.failed", spreads.failedDraws(),
                spreads.samples(), failure.message())));
        if (!spreads.absent().isEmpty()) {
            remarks.add(Messages.get("values.absent", spreads.absent().size(), names(spreads.absent())));
        }
        if (!spreads.leftOut().isEmpty()) {
            remarks.add(Messages.get("values.left-out", spreads.leftOut().size(), names(spreads.leftOut())));
        }
        return remarks;
    }

    private static String names(List<String> names) {
        return names(names, MOST_NAMES);
    }

    /** The first names, and how many more there are. */
    static String names(List<String> names, int most) {
        String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
        return names.size() <= most ? first : Messages.get("values.names.more", first, names.size() - most);
    }
}
