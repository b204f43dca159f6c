/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * Finds the contributions to an extension point in an order that does not depend on the order in which plug-ins were
 * installed: the plug-ins of the workbench first, so that nobody takes the place of a built-in contribution by taking
 * its id, then all others by name; in each plug-in, the order of its plugin.xml.
 */
final class ExtensionReader {
    private static final String OWN = "org.dilemma.";
    private static final Comparator<Contribution> ORDER = Comparator
            .comparing((Contribution c) -> !c.plugin().startsWith(OWN)).thenComparing(Contribution::plugin);

    private final IExtensionRegistry registry;

    ExtensionReader(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /**
     * The contributions to a point.
     *
     * @param pointId qualified id of the point
     * @param elementName name of the elements that contribute
     */
    List<Contribution> contributions(String pointId, String elementName) {
        return contributions(pointId, elementName, Contribution.CLASS);
    }

    /**
     * The contributions to a point.
     *
     * @param pointId qualified id of the point
     * @param elementName name of the elements that contribute
     * @param attribute name of the attribute that names what is contributed
     */
    List<Contribution> contributions(String pointId, String elementName, String attribute) {
        return elements(pointId, elementName).map(element -> new Contribution(element, attribute)).sorted(ORDER)
                .toList();
    }

    private Stream<IConfigurationElement> elements(String pointId, String elementName) {
        return Arrays.stream(registry.getConfigurationElementsFor(pointId))
                .filter(element -> elementName.equals(element.getName()));
    }
}
