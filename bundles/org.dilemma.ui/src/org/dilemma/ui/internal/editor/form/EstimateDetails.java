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
import org.dilemma.model.Confidence;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.model.Distribution;
import org.dilemma.model.Estimate;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.Elements;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The rest of an estimate below its row: distribution, confidence, unit, evidence and note. Made when first opened. */
final class EstimateDetails {
    private final FormContext context;
    private final EstimateSlot slot;
    private final Composite area;
    private final List<Field> fields = new ArrayList<>();
    private Estimate shown;

    /**
     * Makes closed details.
     *
     * @param parent their parent, with the grid of {@link EstimateTable}
     * @param context the form
     * @param slot the place of the estimate
     */
    EstimateDetails(Composite parent, FormContext context, EstimateSlot slot) {
        this.context = context;
        this.slot = slot;
        area = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 0).extendedMargins(16, 0, 0, 8).spacing(8, 4)
                .applyTo(area);
        GridDataFactory.fillDefaults().span(EstimateTable.COLUMNS, 1).grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    /**
     * Whether the details are open.
     *
     * @return true if they are
     */
    boolean isOpen() {
        return !((GridData) area.getLayoutData()).exclude;
    }

    /**
     * Opens or closes the details; the caller lays out anew.
     *
     * @param open whether to open them
     */
    void setOpen(boolean open) {
        ((GridData) area.getLayoutData()).exclude = !open;
        area.setVisible(open);
        refresh();
    }

    /**
     * Shows what the model has now.
     *
     * @return whether the size may have changed
     */
    boolean refresh() {
        Estimate estimate = slot.estimate().orElse(null);
        if (estimate == null) {
            boolean wasOpen = isOpen();
            ((GridData) area.getLayoutData()).exclude = true;
            area.setVisible(false);
            return wasOpen;
        }
        if (isOpen() && estimate != shown) {
            build(estimate);
            return true;
        }
        fields.forEach(Field::refresh);
        return false;
    }

    /** Writes what was typed. */
    void commit() {
        fields.forEach(Field::commit);
    }

    private void build(Estimate estimate) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        fields.clear();
        shown = estimate;
        fields.add(distribution(estimate));
        fields.add(confidence(estimate));
        if (Ranges.isUnitOpen(slot.feature()) || estimate.getUnit() != null) {
            fields.add(text(estimate, Literals.ESTIMATE__UNIT, SWT.SINGLE, SWT.DEFAULT));
        }
        label(Labels.feature(Literals.ESTIMATE__EVIDENCE));
        CheckListField evidence = new CheckListField(area, context, estimate, Literals.ESTIMATE__EVIDENCE,
                () -> AttributeFields.candidates(estimate, Literals.SOURCE), v -> Elements.label((EObject) v));
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(120, evidence.preferredHeight())
                .applyTo(evidence.control());
        fields.add(evidence);
        fields.add(text(estimate, Literals.ESTIMATE__NOTE, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 48));
    }

    private void label(String text) {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4)
                .applyTo(context.toolkit().createLabel(area, text + ":"));
    }

    private Combo combo() {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        context.toolkit().adapt(combo, true, false);
        GridDataFactory.swtDefaults().indent(8, 0).hint(160, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private Field distribution(Estimate estimate) {
        label(Labels.feature(Literals.ESTIMATE__DISTRIBUTION));
        List<Distribution> options = new ArrayList<>();
        options.add(null);
        options.addAll(Distribution.VALUES);
        return new ChoiceField<>(combo(), Literals.ESTIMATE__DISTRIBUTION, () -> options,
                d -> d == null ? Messages.Estimate_automatic : Labels.literal(d),
                () -> estimate.eIsSet(Literals.ESTIMATE__DISTRIBUTION) ? estimate.getDistribution() : null,
                d -> Edits.setEstimate(context.domain(), estimate, Literals.ESTIMATE__DISTRIBUTION, d),
                () -> context.issues(estimate, Literals.ESTIMATE__DISTRIBUTION));
    }

    private Field confidence(Estimate estimate) {
        label(Labels.feature(Literals.ESTIMATE__CONFIDENCE));
        return new ChoiceField<>(combo(), Literals.ESTIMATE__CONFIDENCE, () -> Confidence.VALUES, Labels::literal,
                estimate::getConfidence,
                c -> Edits.setEstimate(context.domain(), estimate, Literals.ESTIMATE__CONFIDENCE, c), List::of);
    }

    private Field text(Estimate estimate, EAttribute attribute, int style, int height) {
        label(Labels.feature(attribute));
        Text text = context.toolkit().createText(area, "", style | SWT.BORDER);
        text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(120, height).applyTo(text);
        return new TextField(context, text, new AttributeBinding(context, estimate, attribute));
    }
}
