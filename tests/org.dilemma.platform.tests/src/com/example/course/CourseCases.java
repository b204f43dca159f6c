/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package com.example.course;

import java.util.List;
import org.dilemma.examples.Example;
import org.dilemma.examples.spi.ExampleLibrary;

/** The cases of a course. */
public class CourseCases implements ExampleLibrary {

    @Override
    public List<Example> examples() {
        return List.of(new Example("week-one", "Week one: two neighbors",
                "A textbook spiral (Jervis 1976, ch. 3).",
                CourseCases.class.getResource("/scenarios/week-one.dilemma")));
    }
}
