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
 * A part of a report.
 *
 * @param id tells it apart within the report: letters, digits and hyphens
 * @param title its heading
 * @param blocks what stands below the heading, in order
 * @param sections the parts that it has in turn
 */
public record Section(String id, String title, List<Block> blocks, List<Section> sections) {

    /** Makes a part. */
    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /**
     * A part without parts of its own.
     *
     * @param id tells it apart within the report
     * @param title its heading
     * @param blocks what stands below the heading
     * @return the part
     */
    public static Section of(String id, String title, List<Block> blocks) {
        return new Section(id, title, blocks, List.of());
    }
}
