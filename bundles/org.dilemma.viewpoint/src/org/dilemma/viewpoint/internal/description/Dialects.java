/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.util.Map;
import java.util.Optional;

/** The dialects and add-ons of Sirius that this engine knows by name and does not run. */
final class Dialects {
    private static final Map<String, String> NAMES = Map.of(
            "http://www.eclipse.org/sirius/tree/1.0.0", "tree",
            "http://www.eclipse.org/sirius/tree/description/1.0.0", "tree",
            "http://www.eclipse.org/sirius/diagram/sequence/2.0.0", "sequence diagram",
            "http://www.eclipse.org/sirius/diagram/sequence/description/2.0.0", "sequence diagram",
            "http://www.eclipse.org/sirius/diagram/sequence/description/tool/2.0.0", "sequence diagram",
            "http://www.eclipse.org/sirius/properties/1.0.0", "properties view",
            "http://www.eclipse.org/sirius/properties-ext-widgets-reference/1.0.0", "properties view",
            "http://www.eclipse.org/sirius/workflow/1.0.0", "workflow");

    private Dialects() {
    }

    /** The dialect to which a namespace belongs, as a reader calls it. */
    static Optional<String> of(String namespace) {
        return Optional.ofNullable(NAMES.get(namespace));
    }
}
