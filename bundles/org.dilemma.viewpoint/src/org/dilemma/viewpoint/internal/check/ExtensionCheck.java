/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import java.util.List;
import java.util.stream.Stream;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Extensions;
import org.dilemma.viewpoint.description.Specification;
import org.eclipse.emf.ecore.EObject;

/** Every extension has something that it extends. */
public final class ExtensionCheck implements ElementCheck {
    private final List<EObject> extensible;

    /** Knows the diagrams, and the extensions of diagrams, of a specification. */
    public ExtensionCheck(Specification specification) {
        extensible = specification.viewpoints().stream()
                .flatMap(viewpoint -> Stream.of("ownedRepresentations", "ownedRepresentationExtensions")
                        .flatMap(feature -> Elements.many(viewpoint, feature).stream())).toList();
    }

    @Override
    public void check(EObject element, Report report) {
        if (Elements.is(element, "RepresentationExtensionDescription") && extensible.stream()
                .noneMatch(other -> other != element && Extensions.extend(element, other))) {
            report.add("extension-idle", element, Elements.text(element, "representationName"),
                    Elements.text(element, "viewpointURI"));
        }
    }
}
