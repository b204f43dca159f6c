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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.model.Edits;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A check box for each literal of an enumeration, for an attribute that is a set of them. */
final class EnumChecksField implements Field {
    private final FormContext context;
    private final EObject owner;
    private final EAttribute attribute;
    private final Composite row;
    private final Map<Enumerator, Button> boxes = new LinkedHashMap<>();
    private final FieldMark mark;

    /**
     * Makes the check boxes.
     *
     * @param parent their parent
     * @param context the form
     * @param owner the element
     * @param attribute its attribute with many literals
     */
    EnumChecksField(Composite parent, FormContext context, EObject owner, EAttribute attribute) {
        this.context = context;
        this.owner = owner;
        this.attribute = attribute;
        row = context.toolkit().createComposite(parent);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(8).applyTo(row);
        ((EEnum) attribute.getEAttributeType()).getELiterals().forEach(literal -> {
            Enumerator value = literal.getInstance();
            Button box = context.toolkit().createButton(row, Labels.literal(value), SWT.CHECK);
            box.addListener(SWT.Selection, e -> write());
            boxes.put(value, box);
        });
        mark = new FieldMark(row);
        refresh();
    }

    /**
     * The widget.
     *
     * @return the row of boxes
     */
    Control control() {
        return row;
    }

    private void write() {
        List<Enumerator> values = new ArrayList<>();
        boxes.forEach((value, box) -> {
            if (box.getSelection()) {
                values.add(value);
            }
        });
        Edits.setAll(context.domain(), owner, attribute, values);
    }

    @Override
    public void refresh() {
        if (row.isDisposed()) {
            return;
        }
        List<?> values = (List<?>) owner.eGet(attribute);
        boxes.forEach((value, box) -> box.setSelection(values.contains(value)));
        mark.showIssues(context.issues(owner, attribute));
    }

    @Override
    public void focus() {
        row.setFocus();
    }

    @Override
    public boolean shows(EStructuralFeature other) {
        return attribute == other;
    }
}
