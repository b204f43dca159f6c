/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.List;
import java.util.Objects;

/**
 * What an evaluator says about itself.
 *
 * @param id unique and stable identifier, dotted like a package name
 * @param name short name for people
 * @param standing whether the method is standard or own
 * @param citations the literature it rests on, author and year first
 */
public record EvaluatorInfo(String id, String name, Standing standing, List<String> citations) {

    /** Copies the citations. */
    public EvaluatorInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(standing, "standing");
        citations = List.copyOf(citations);
    }
}
