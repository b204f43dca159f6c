/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.architecture.tests;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The layers of the project: which bundle may use which other one, and which have no platform or no window. */
final class Layers {

    static final String PREFIX = "org.dilemma.";

    /** Names of the bundles and packages that need a window system. */
    static final Pattern WINDOW =
            Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|draw2d|gef|zest|help)(\\..*)?");

    /** Names of the bundles and packages that need a running OSGi framework. */
    static final Pattern FRAMEWORK =
            Pattern.compile("(org\\.osgi|org\\.eclipse\\.(core|osgi|equinox|e4|urischeme|compare|team))(\\..*)?");

    private static final Set<String> ENGINES = Set.of("model", "model.edit", "analysis", "analysis.theories", "data",
            "report", "viewpoint", "design", "examples");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("model.edit", Set.of("model")),
            Map.entry("analysis", Set.of("model")),
            Map.entry("analysis.theories", Set.of("analysis", "model")),
            Map.entry("data", Set.of("model")),
            Map.entry("viewpoint", Set.of()),
            Map.entry("report", Set.of("analysis", "viewpoint", "model")),
            Map.entry("design", Set.of("model", "analysis")),
            Map.entry("examples", Set.of()),
            Map.entry("platform", ENGINES),
            Map.entry("cli", with(ENGINES, "platform")),
            Map.entry("ui", with(ENGINES, "platform")),
            // A fragment of org.eclipse.gef: below all others, required by none, named in the feature and in tests.
            Map.entry("gef.compat", Set.of()),
            Map.entry("diagram.ui", with(ENGINES, "platform", "ui")),
            Map.entry("app", with(ENGINES, "platform", "ui", "diagram.ui")));

    private Layers() {
    }

    private static Set<String> with(Collection<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(Set.of(more));
        return all;
    }

    static boolean isKnown(String bundle) {
        return MAY_USE.containsKey(shortName(bundle));
    }

    static boolean mayUse(String bundle, String other) {
        return MAY_USE.getOrDefault(shortName(bundle), Set.of()).contains(shortName(other));
    }

    static boolean isOwn(String bundle) {
        return bundle.startsWith(PREFIX);
    }

    /** Whether the bundle also runs as a plain jar, outside OSGi. */
    static boolean isEngine(String bundle) {
        return ENGINES.contains(shortName(bundle));
    }

    /** Whether the bundle runs on a machine that has no window system. */
    static boolean isHeadless(String bundle) {
        return isEngine(bundle) || Set.of("platform", "cli").contains(shortName(bundle));
    }

    private static String shortName(String bundle) {
        return isOwn(bundle) ? bundle.substring(PREFIX.length()) : bundle;
    }
}
