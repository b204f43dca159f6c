/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.report;

import java.util.List;

/**
 * A report.
 *
 * @param title what it is about
 * @param subtitle one line below the title; may be empty
 * @param sections its parts, in order
 * @param references the literature and the data that it names, in the order of the alphabet
 */
public record Report(String title, String subtitle, List<Section> sections, List<Reference> references) {

    /** Makes a report. */
    public Report {
        sections = List.copyOf(sections);
        references = List.copyOf(references);
    }
}
