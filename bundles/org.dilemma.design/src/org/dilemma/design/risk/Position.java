/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.risk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.dilemma.analysis.Quantity;

/**
 * Where a scenario or a pair of states stands among the four worlds of Jervis (1978).
 *
 * @param world the world
 * @param ratio cost of the attacker's forces over that of the defender's
 * @param distinguishability how far offense can be told from defense, 0..1
 * @param shares how much of the probability of the estimates lies in each world, 0..1
 */
public record Position(World world, double ratio, double distinguishability, Map<World, Double> shares) {
    private static final Map<World, String> SHARES = Map.of(World.DOUBLY_DANGEROUS, "mass.doublyDangerous",
            World.INTENSE, "mass.intense", World.OFFENSE_DISTINGUISHABLE, "mass.offenseDistinguishable",
            World.DOUBLY_STABLE, "mass.doublyStable");

    /** Copies the shares. */
    public Position {
        shares = Map.copyOf(shares);
    }

    /** Reads a position from the values of the four worlds; the evaluator says how far it is from either cut. */
    static Optional<Position> read(SortedMap<String, Quantity> values, String suffix) {
        Quantity ratio = values.get("ratio" + suffix);
        Quantity distinguishability = values.get("distinguishability" + suffix);
        Quantity fromOffense = values.get("distance.ratio" + suffix);
        Quantity fromDistinguishable = values.get("distance.distinguishability" + suffix);
        if (ratio == null || distinguishability == null || fromOffense == null || fromDistinguishable == null) {
            return Optional.empty();
        }
        Map<World, Double> shares = new EnumMap<>(World.class);
        SHARES.forEach((world, name) -> Optional.ofNullable(values.get(name + suffix))
                .ifPresent(share -> shares.put(world, share.value())));
        return Optional.of(new Position(World.of(fromOffense.value() < 0, fromDistinguishable.value() >= 0),
                ratio.value(), distinguishability.value(), shares));
    }
}
