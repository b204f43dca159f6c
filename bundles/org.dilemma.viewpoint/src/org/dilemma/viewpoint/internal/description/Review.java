/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.util.Locale;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.ExpressionLanguage;
import org.dilemma.viewpoint.description.Problem.Severity;
import org.dilemma.viewpoint.description.Unsupported;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Looks through specifications that were read for what this engine does not do. */
public final class Review {
    private static final String EXPRESSION = "InterpretedExpression";

    private final Findings findings;

    /** Prepares a review. */
    public Review(Findings findings) {
        this.findings = findings;
    }

    /** Looks through a file. */
    public void review(Resource file) {
        URI address = file.getURI();
        for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (!Language.knows(element.eClass())) {
                all.prune();
                continue;
            }
            if (element.eContainer() == null && Versions.isNewer(Elements.text(element, "version"))) {
                findings.add(Severity.WARNING, "newer-version", element, address, 0, Elements.text(element, "version"),
                        Versions.NEWEST);
            }
            Unsupported.reason(element).ifPresent(reason -> findings.add(Severity.WARNING, "unsupported", element,
                    address, 0, Elements.type(element),
                    Texts.get("unsupported." + reason.name().toLowerCase(Locale.ROOT))));
            reviewExpressions(element, address);
        }
    }

    private void reviewExpressions(EObject element, URI address) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getName().equals(EXPRESSION) && element.eIsSet(attribute)) {
                String text = Elements.text(element, attribute.getName());
                ExpressionLanguage.unsupported(text).ifPresent(language -> findings.add(Severity.ERROR,
                        "unsupported-language", element, address, 0, attribute.getName(), text, language));
            }
        }
    }
}
