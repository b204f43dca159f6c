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
import java.util.concurrent.atomic.AtomicReference;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.ui.internal.model.TreeGroup;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** The form of the selected element. */
public final class FormPane {
    private static final int TITLE_LENGTH = 48;
    private final FormToolkit toolkit;
    private final FormContext context;
    private final ScrolledForm form;
    private final GroupPage groupPage;
    private final List<Field> fields = new ArrayList<>();
    private Object shown;

    /**
     * Makes an empty form.
     *
     * @param parent its parent
     * @param document the scenario
     * @param pendingChanged told when text starts or ceases to wait for being written
     * @param adder adds an element to a group
     */
    public FormPane(Composite parent, ScenarioDocument document, Runnable pendingChanged, GroupPage.Adder adder) {
        toolkit = new FormToolkit(parent.getDisplay());
        context = new FormContext(document, toolkit, new PendingEdits(pendingChanged),
                new AtomicReference<>());
        toolkit.getHyperlinkGroup().setHyperlinkUnderlineMode(HyperlinkSettings.UNDERLINE_HOVER);
        form = toolkit.createScrolledForm(parent);
        form.setExpandHorizontal(true);
        form.setExpandVertical(true);
        form.addDisposeListener(e -> toolkit.dispose());
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 12).applyTo(form.getBody());
        groupPage = new GroupPage(toolkit, adder);
    }

    /**
     * The control.
     *
     * @return the form
     */
    public Control control() {
        return form;
    }

    /**
     * Shows an element or a group.
     *
     * @param node a node of the tree, or null for nothing
     */
    public void show(Object node) {
        if (node != null && node.equals(shown)) {
            return;
        }
        commit();
        shown = node;
        fields.clear();
        form.setRedraw(false);
        try {
            for (Control child : form.getBody().getChildren()) {
                child.dispose();
            }
            form.setText("");
            if (node instanceof TreeGroup group) {
                form.setText(Labels.feature(group.feature()));
                groupPage.create(form.getBody(), group);
            } else if (node instanceof EObject element) {
                build(element);
            }
            form.setOrigin(0, 0);
            form.reflow(true);
        } finally {
            form.setRedraw(true);
        }
    }

    private void build(EObject element) {
        showTitle(element);
        List<EStructuralFeature> plain = AttributeFields.features(element.eClass());
        if (!plain.isEmpty()) {
            Composite area = section(Messages.Form_general);
            GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 4).spacing(8, 4).applyTo(area);
            AttributeFields factory = new AttributeFields(context, area);
            plain.forEach(feature -> fields.add(factory.create(element, feature)));
        }
        if (!EstimateTable.features(element.eClass()).isEmpty()) {
            fields.addAll(EstimateTable.create(section(Messages.Form_estimates), context, element, Optional.empty()));
        }
        for (EReference part : Elements.childFeatures(element.eClass())) {
            if (part.getEReferenceType() == Literals.OFFENSE_DEFENSE_BALANCE) {
                fields.addAll(EstimateTable.create(section(Labels.feature(part)), context, element,
                        Optional.of(part)));
            }
        }
    }

    private void showTitle(EObject element) {
        boolean balance = element.eClass() == Literals.OFFENSE_DEFENSE_BALANCE && element.eContainer() != null;
        String type = balance ? Labels.feature(element.eContainmentFeature())
                : Labels.words(element.eClass().getName());
        String label = shortened(Elements.label(balance ? element.eContainer() : element));
        form.setText((label.equals(type) ? type : type + ": " + label).replace("&", "&&"));
    }

    private static String shortened(String label) {
        return label.length() <= TITLE_LENGTH ? label : label.substring(0, TITLE_LENGTH - 1).strip() + "\u2026";
    }

    private Composite section(String title) {
        Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TWISTIE
                | ExpandableComposite.TITLE_BAR
                | ExpandableComposite.EXPANDED);
        section.setText(title);
        section.addExpansionListener(IExpansionListener
                .expansionStateChangedAdapter(e -> form.reflow(true)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite area = toolkit.createComposite(section, SWT.NONE);
        section.setClient(area);
        return area;
    }

    /** Shows what the model has now. */
    public void refresh() {
        context.pending().prune();
        fields.forEach(Field::refresh);
        if (shown instanceof EObject element && element.eResource() != null) {
            showTitle(element);
        }
    }

    /** Writes what was typed into the model, where it can be taken. */
    public void commit() {
        if (!form.isDisposed()) {
            List.copyOf(fields).forEach(Field::commit);
        }
    }

    /**
     * Whether something typed is not in the model.
     *
     * @return true if something waits
     */
    public boolean hasPending() {
        return !context.pending().isEmpty();
    }

    /** Drops whatever was typed and is not in the model. */
    public void dropPending() {
        context.pending().clear();
        refresh();
    }

    /** Forgets the element shown, so that the next one is built anew even if it is equal. */
    public void reset() {
        context.pending().clear();
        fields.clear();
        show(null);
    }

    /**
     * Puts the focus into the field of a feature.
     *
     * @param feature the feature, or null for the first field
     */
    public void focus(EStructuralFeature feature) {
        fields.stream().filter(f -> feature == null || f.shows(feature)).findFirst().ifPresentOrElse(Field::focus,
                form::setFocus);
    }
}
