/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.theme.Theme;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The estimates of an element as rows: label, value, low, high, a summary that opens details, and clear. */
final class EstimateTable {
    /** Number of columns of the grid. */
    static final int COLUMNS = 6;

    private EstimateTable() {
    }

    /**
     * The features of a class that are estimates.
     *
     * @param type a class of the metamodel
     * @return the containment references
     */
    static List<EReference> features(EClass type) {
        return type.getEAllContainments().stream()
                .filter(r -> r.getEReferenceType() == DilemmaPackage.Literals.ESTIMATE).toList();
    }

    /**
     * Makes the rows.
     *
     * @param parent their parent, which gets a grid layout
     * @param context the form
     * @param element the element of the form
     * @param part containment reference of the part that has the estimates, if it is not the element itself
     * @return the fields
     */
    static List<Field> create(Composite parent, FormContext context, EObject element, Optional<EReference> part) {
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(0, 4).spacing(4, 4).applyTo(parent);
        header(parent, context);
        List<Field> fields = new ArrayList<>();
        EClass type = part.map(EReference::getEReferenceType).orElse(element.eClass());
        for (EReference feature : features(type)) {
            fields.add(new EstimateRow(parent, context, new EstimateSlot(context, element, part, feature)));
        }
        return fields;
    }

    private static void header(Composite parent, FormContext context) {
        String[] titles = {"", Messages.Estimate_value, Messages.Estimate_low, Messages.Estimate_high,
            "", ""};
        for (int i = 0; i < titles.length; i++) {
            Label label = context.toolkit().createLabel(parent, titles[i]);
            label.setForeground(Theme.quiet(parent));
            GridDataFactory.swtDefaults().indent(i >= 1 && i <= 3 ? 8 : 0, 0).applyTo(label);
        }
    }
}
