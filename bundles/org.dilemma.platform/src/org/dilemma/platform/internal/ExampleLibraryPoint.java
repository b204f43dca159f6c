/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.examples.Example;
import org.dilemma.examples.spi.ExampleLibrary;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/** Reads the extension point of example libraries. */
public final class ExampleLibraryPoint {
    /** Qualified id of the extension point. */
    public static final String ID = "org.dilemma.platform.exampleLibraries";

    private static final String ELEMENT = "library";

    /**
     * The examples of all libraries. A library that fails, and an example whose name is taken, is logged and left out.
     *
     * @param extensions the extension registry
     * @return the examples
     */
    public List<Example> read(IExtensionRegistry extensions) {
        SafeRunner runner = new SafeRunner(ILog.of(ExampleLibraryPoint.class));
        Map<String, Example> byName = new LinkedHashMap<>();
        for (Contribution contribution : new ExtensionReader(extensions).contributions(ID, ELEMENT)) {
            List<Example> found = runner
                    .run(contribution, () -> List.copyOf(contribution.create(ExampleLibrary.class).examples()))
                    .orElse(List.of());
            for (Example example : found) {
                if (byName.putIfAbsent(example.name(), example) != null) {
                    runner.log(contribution.plugin(), Messages.get("example.duplicate", contribution.subject(), example.name()));
                }
            }
        }
        return List.copyOf(byName.values());
    }
}
