/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.examples.spi;

import java.util.List;
import org.dilemma.examples.Example;

/**
 * A collection of ready-made scenarios. Plug-ins implement it and contribute the class to the extension point
 * {@code org.dilemma.platform.exampleLibraries}; plain programs find it through {@link java.util.ServiceLoader}. An
 * implementation needs a public constructor without parameters.
 */
public interface ExampleLibrary {

    /**
     * The examples, in the order in which they are to be listed. May be called from any thread and more than once.
     *
     * @return the examples; empty if there are none, never null
     */
    List<Example> examples();
}
