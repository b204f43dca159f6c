/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.uncertainty;

import java.util.List;
import java.util.Optional;
import org.dilemma.analysis.Parameter;

/**
 * An estimate, or a group of estimates, with its share in the variance of the verdict.
 *
 * @param parameters the estimate; several for the group of those with the smallest swing
 * @param number its indices for the principal number of the verdict; empty where that does not vary
 * @param band its indices for the band, taken as a number from 0 (NONE) to 4 (SEVERE); empty where that does not vary
 */
public record Factor(List<Parameter> parameters, Optional<SobolIndex> number, Optional<SobolIndex> band) {

    /** Copies the parameters. */
    public Factor {
        parameters = List.copyOf(parameters);
    }
}
