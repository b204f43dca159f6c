/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.List;
import org.dilemma.cli.CliContext;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Scenario;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.session.Notation;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.table.TableSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;

/** The diagrams and tables that the installed notations have for a scenario. */
final class ScenarioDiagrams {
    private final Scenario scenario;
    private final Notation notation;
    private final Session session;
    private final DiagramProblems problems;
    private final List<EObject> descriptions;

    ScenarioDiagrams(Scenario scenario, CliContext context, DiagramProblems problems) {
        this.scenario = scenario;
        this.problems = problems;
        EPackage.Registry packages = new EPackageRegistryImpl();
        packages.put(DilemmaPackage.eNS_URI, DilemmaPackage.eINSTANCE);
        notation = new Notation(context.viewpoints().get(), packages);
        problems.report(notation.problems());
        problems.report(notation.check(List.of(DilemmaPackage.eINSTANCE)));
        session = notation.open(List.of(scenario), problems);
        descriptions = notation.specification().representations().stream()
                .filter(d -> session.type(Elements.text(d, "domainClass")).matches(scenario)).toList();
    }

    /** Prints the names of all, with their layers and filters. */
    void list(TextPage page) {
        for (EObject description : descriptions) {
            page.line(label(description));
            if (isTable(description)) {
                page.paragraph("    ", "    ", Messages.get("diagram.list.table"));
                continue;
            }
            DiagramSession diagram = new DiagramSession(session, description, scenario, label(description));
            page.paragraph("    ", "        ", Messages.get("diagram.list.layers",
                    String.join(", ", diagram.layers().stream().map(ScenarioDiagrams::label).toList())));
            if (!diagram.filters().isEmpty()) {
                page.paragraph("    ", "        ", Messages.get("diagram.list.filters",
                        String.join(", ", diagram.filters().stream().map(ScenarioDiagrams::label).toList())));
            }
        }
    }

    /**
     * Opens one.
     *
     * @param name its name or label; null for the first one
     * @throws UnknownNameException if there is none
     */
    OpenDiagram open(String name) {
        EObject description = name == null ? first() : find(descriptions, name, "diagram.unknown", "");
        if (isTable(description)) {
            return OpenDiagram.table(new TableSession(session, description, scenario, label(description)));
        }
        return OpenDiagram.diagram(new DiagramSession(session, description, scenario, label(description)),
                title(label(description)), notation, problems);
    }

    /** What a picture is called where it stands alone. */
    private String title(String diagram) {
        String title = scenario.getTitle();
        return title == null || title.isBlank() ? diagram : Messages.get("diagram.title", title.strip(), diagram);
    }

    private EObject first() {
        return descriptions.stream().findFirst()
                .orElseThrow(() -> new UnknownNameException(Messages.get("diagram.none")));
    }

    /** The element that a person names, by name or label, upper and lower case being the same. */
    static EObject find(List<EObject> elements, String name, String unknown, String place) {
        return elements.stream().filter(e -> name.equalsIgnoreCase(Elements.name(e)) || name.equalsIgnoreCase(label(e)))
                .findFirst().orElseThrow(() -> new UnknownNameException(Messages.get(unknown, name,
                        String.join(", ", elements.stream().map(ScenarioDiagrams::label).toList()), place)));
    }

    /** What people call an element of the specification. */
    static String label(EObject element) {
        String label = Elements.text(element, "label");
        return label == null || label.isBlank() ? Elements.name(element) : label;
    }

    private static boolean isTable(EObject description) {
        return Elements.is(description, "TableDescription");
    }
}
