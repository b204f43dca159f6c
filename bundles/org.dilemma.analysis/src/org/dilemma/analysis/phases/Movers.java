/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.phases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dilemma.analysis.Band;
import org.dilemma.analysis.Judge;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.ScenarioView;

/** Finds the changes that moved the band, by applying each alone and by taking each back alone [OWN]. */
final class Movers {
    private final Staging staging;
    private final Judge judge;
    private final Monitor monitor;

    Movers(Staging staging, Judge judge, Monitor monitor) {
        this.staging = staging;
        this.judge = judge;
        this.monitor = monitor;
    }

    List<Mover> find(PhaseStory.Stage last, PhaseStory.Stage next, Changes changes, List<Place> examined) {
        Band before = band(last.values());
        Band after = band(next.values());
        List<Mover> movers = new ArrayList<>();
        if (before == after) {
            return movers;
        }
        boolean rises = after.compareTo(before) > 0;
        Changes back = Changes.between(next.values(), last.values());
        for (Place place : examined) {
            monitor.check();
            Band with = band(changes.apply(last.values(), place));
            boolean alone = rises ? with.compareTo(before) > 0 : with.compareTo(before) < 0;
            Band without = band(back.apply(next.values(), place));
            boolean needed = rises ? without.compareTo(after) < 0 : without.compareTo(after) > 0;
            if (alone || needed) {
                movers.add(new Mover(staging.elements().ref(place.owner()), place.name(), alone, needed));
            }
        }
        return movers;
    }

    private Band band(Map<Place, Object> values) {
        return judge.band(ScenarioView.of(staging.with(values)));
    }
}
