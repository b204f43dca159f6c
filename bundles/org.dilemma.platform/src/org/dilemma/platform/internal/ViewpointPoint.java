/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilemma.viewpoint.description.Place;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.session.Contributor;
import org.dilemma.viewpoint.session.ViewpointRegistry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;

/** Reads the extension point of viewpoint specifications into the plain registry of the viewpoint engine. */
public final class ViewpointPoint {
    /** Qualified id of the extension point. */
    public static final String ID = "org.dilemma.platform.viewpoints";

    private static final String ELEMENT = "viewpoint";
    private static final String FILE = "file";

    /**
     * Makes a contributor of each plug-in that has a specification.
     *
     * @param extensions the extension registry
     * @return the contributors, and the contributions that failed; the latter are in the log as well
     */
    public ViewpointRegistry read(IExtensionRegistry extensions) {
        SafeRunner runner = new SafeRunner(ILog.of(ViewpointPoint.class));
        Map<Bundle, List<String>> files = new LinkedHashMap<>();
        for (Contribution contribution : new ExtensionReader(extensions).contributions(ID, ELEMENT, FILE)) {
            runner.run(contribution, contribution::file).ifPresent(
                    file -> files.computeIfAbsent(contribution.bundle(), b -> new ArrayList<>()).add(file));
        }
        List<Contributor> contributors = new ArrayList<>();
        files.forEach((bundle, paths) -> contributors.add(contributor(bundle, paths)));
        return new ViewpointRegistry(contributors, runner.failures().stream()
                .map(failure -> new Problem(Problem.Severity.ERROR, "contribution", Place.UNKNOWN,
                        Messages.get("plugin.message", failure.contributor(), failure.message())))
                .toList());
    }

    private static Contributor contributor(Bundle bundle, List<String> paths) {
        return new Contributor(bundle.getSymbolicName(), paths.stream().distinct().toList(),
                path -> Optional.ofNullable(bundle.getEntry(path)), bundle::loadClass);
    }
}
