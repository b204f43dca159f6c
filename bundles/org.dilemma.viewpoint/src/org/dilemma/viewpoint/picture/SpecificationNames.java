/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What people call the parts of a specification. */
public final class SpecificationNames {
    private static final String LABEL = "label";

    private SpecificationNames() {
    }

    /**
     * What people call the elements of a mapping: its label; else the label of the tool of the palette that creates
     * them and does not create those of other mappings alone; else its domain class; else its name.
     *
     * @param mapping a mapping, or null for none
     */
    public static String of(EObject mapping) {
        if (mapping == null) {
            return "";
        }
        String label = Elements.text(mapping, LABEL);
        if (!label.isBlank()) {
            return label;
        }
        String domain = Elements.text(mapping, "domainClass");
        String named = domain.substring(Math.max(domain.lastIndexOf('.'), domain.lastIndexOf(':')) + 1);
        return tool(mapping).map(t -> Elements.text(t, LABEL)).filter(text -> !text.isBlank())
                .orElseGet(() -> words(named.isEmpty() ? Elements.name(mapping) : named));
    }

    /** The one tool that creates elements of a mapping; empty where there are several. */
    private static Optional<EObject> tool(EObject mapping) {
        EObject root = EcoreUtil.getRootContainer(mapping);
        Stream<EObject> all = Stream.iterate(root.eAllContents(), i -> i.hasNext(), i -> i).map(i -> i.next());
        var found = all.filter(e -> Elements.is(e, "AbstractToolDescription"))
                .filter(t -> Stream.of("nodeMappings", "containerMappings", "edgeMappings")
                        .anyMatch(f -> Elements.many(t, f).contains(mapping)))
                .filter(t -> !Elements.text(t, LABEL).isBlank()).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * A name of a program as words: {@code isDefensePact} is "Defense pact".
     *
     * @param name letters, the words told apart by capitals, or lines below
     */
    public static String words(String name) {
        String text = name.replaceAll("^(is|has)(?=[A-Z])", "").replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .replace('_', ' ').strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
