/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Mappings;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Every domain class that is named exists, and where one is needed there is one. */
public final class DomainClassCheck implements ElementCheck {
    private static final String DOMAIN_CLASS = "domainClass";

    private final Metaclasses metaclasses;

    /** Finds classes among those given. */
    public DomainClassCheck(Metaclasses metaclasses) {
        this.metaclasses = metaclasses;
    }

    @Override
    public void check(EObject element, Report report) {
        for (Values.Value value : Values.of(element, "TypeName")) {
            if (!Metaclasses.isAnything(value.text()) && metaclasses.named(value.text()).isEmpty()) {
                report.add("domain-class-missing", element, value.text(), value.feature());
            } else if (Elements.is(element, "CreateInstance")
                    && metaclasses.named(value.text()).stream().allMatch(EClass::isAbstract)) {
                report.add("domain-class-abstract", element, value.text());
            }
        }
        if (needsClass(element)
                && Elements.text(Mappings.giver(element, DOMAIN_CLASS), DOMAIN_CLASS).isBlank()) {
            report.add("domain-class-empty", element, Elements.type(element));
        }
    }

    private static boolean needsClass(EObject element) {
        return Elements.is(element, "EdgeMapping") ? Elements.flag(element, "useDomainElement")
                : Elements.is(element, "AbstractNodeMapping") || Elements.is(element, "DiagramDescription")
                        || Elements.is(element, "TableDescription") || Elements.is(element, "LineMapping")
                        || Elements.is(element, "ElementColumnMapping");
    }
}
