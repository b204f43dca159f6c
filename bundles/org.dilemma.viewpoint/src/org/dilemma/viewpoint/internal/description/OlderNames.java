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
import java.util.Set;

/** Names that older versions of Sirius wrote, and what stands in their place today. */
final class OlderNames {
    private static final Map<String, String> CLASSES = Map.of("OptionalLayer", "AdditionalLayer",
            "FilterVariable", "SelectModelElementVariable");
    private static final Map<String, String> FEATURES = Map.of("optionalLayers", "additionalLayers",
            "decoratorPath", "imageExpression");
    /** Other ends of references, which are found from the first end. */
    private static final Set<String> OTHER_ENDS = Set.of("DeleteElementDescription.mappings",
            "ReconnectEdgeDescription.mappings", "DirectEditLabel.mapping", "ContainerDropDescription.containers",
            "PasteDescription.containers", "DiagramCreationDescription.mappings",
            "DiagramNavigationDescription.mappings", "TableCreationDescription.mappings",
            "TableNavigationDescription.mappings");

    private OlderNames() {
    }

    /** The name of a class as it is today, with its prefix. */
    static String ofClass(String qualifiedName) {
        int name = qualifiedName.indexOf(':') + 1;
        return qualifiedName.substring(0, name)
                + CLASSES.getOrDefault(qualifiedName.substring(name), qualifiedName.substring(name));
    }

    /** The name of a feature as it is today. */
    static String ofFeature(String name) {
        return FEATURES.getOrDefault(name, name);
    }

    /** Whether a feature is the other end of a reference that is not written any more. */
    static boolean isOtherEnd(String className, String feature) {
        return OTHER_ENDS.contains(className + "." + feature);
    }
}
