/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import java.util.List;
import java.util.Optional;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.model.Estimate;
import org.dilemma.ui.internal.AccessibleNames;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** One estimate of the form: its numbers in a row, and details below that open on demand. */
final class EstimateRow implements Field {
    private final FormContext context;
    private final EstimateSlot slot;
    private final List<TextField> texts;
    private final Label label;
    private final Hyperlink summary;
    private final ImageHyperlink clear;
    private final EstimateDetails details;

    /**
     * Makes the row.
     *
     * @param parent its parent, with the grid of {@link EstimateTable}
     * @param context the form
     * @param slot the place of the estimate
     */
    EstimateRow(Composite parent, FormContext context, EstimateSlot slot) {
        this.context = context;
        this.slot = slot;
        label = context.toolkit().createLabel(parent, Labels.feature(slot.feature()) + ":");
        label.setToolTipText(Messages.bind(Messages.Estimate_range, Labels.feature(slot.feature()),
                Ranges.describe(slot.feature())));
        texts = List.of(text(parent, Literals.ESTIMATE__VALUE, 84), text(parent, Literals.ESTIMATE__LOW, 44),
                text(parent, Literals.ESTIMATE__HIGH, 44));
        summary = context.toolkit().createHyperlink(parent, "", SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(4, 0).hint(56, SWT.DEFAULT)
                .applyTo(summary);
        clear = context.toolkit().createImageHyperlink(parent, SWT.NONE);
        clear.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ELCL_REMOVE));
        clear.setToolTipText(Messages.bind(Messages.Estimate_clear, Labels.feature(slot.feature())));
        AccessibleNames.set(clear, clear.getToolTipText());
        details = new EstimateDetails(parent, context, slot);
        link(summary, () -> toggle(!details.isOpen()));
        link(clear, this::clear);
        refresh();
    }

    private TextField text(Composite parent, EAttribute attribute, int width) {
        Text text = context.toolkit().createText(parent, "", SWT.SINGLE | SWT.BORDER);
        GridDataFactory.swtDefaults().indent(8, 0).hint(width, SWT.DEFAULT).applyTo(text);
        AccessibleNames.set(text, Messages.bind(Messages.Estimate_fieldName, Labels.feature(slot.feature()),
                Labels.feature(attribute).toLowerCase()));
        text.setToolTipText(Ranges.describe(slot.feature()));
        return new TextField(context, text, new EstimateBinding(slot, attribute));
    }

    private static void link(Hyperlink link, Runnable action) {
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                action.run();
            }
        });
    }

    private void clear() {
        texts.forEach(TextField::revert);
        slot.clear();
    }

    private void toggle(boolean open) {
        details.setOpen(open && slot.estimate().isPresent());
        layout();
    }

    private void layout() {
        label.getParent().layout(true, true);
        Control up = label.getParent();
        while (up != null && !(up instanceof SharedScrolledComposite)) {
            up = up.getParent();
        }
        if (up instanceof SharedScrolledComposite scrolled) {
            scrolled.reflow(true);
        }
    }

    @Override
    public void refresh() {
        if (label.isDisposed()) {
            return;
        }
        texts.forEach(TextField::refresh);
        Optional<Estimate> estimate = slot.estimate();
        String text = estimate.map(e -> EstimateSummary.brief(e, slot.feature())).orElse("");
        if (!text.equals(summary.getText())) {
            summary.setText(text);
        }
        summary.setVisible(estimate.isPresent());
        summary.setToolTipText(estimate.map(EstimateSummary::of).orElse("") + "\n" + Messages.Estimate_details);
        clear.setVisible(estimate.isPresent());
        if (details.refresh()) {
            layout();
        }
    }

    @Override
    public void commit() {
        texts.forEach(TextField::commit);
        details.commit();
    }

    @Override
    public void revert() {
        texts.forEach(TextField::revert);
        refresh();
    }

    @Override
    public void focus() {
        texts.get(0).focus();
    }

    @Override
    public boolean shows(EStructuralFeature feature) {
        return slot.feature() == feature;
    }
}
