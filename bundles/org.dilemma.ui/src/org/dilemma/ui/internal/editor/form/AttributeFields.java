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
import java.util.Set;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Scenario;
import org.dilemma.ui.internal.AccessibleNames;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.Elements;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Makes the fields of attributes and of references to other elements, each a label and a widget in two columns. */
final class AttributeFields {
    private static final Set<String> LONG = Set.of("description", "quote", "citation", "text", "testedBy", "question");
    private static final int INDENT = 8;
    private final FormContext context;
    private final Composite parent;

    /**
     * Makes a factory.
     *
     * @param context the form
     * @param parent where the widgets go, with a grid of two columns
     */
    AttributeFields(FormContext context, Composite parent) {
        this.context = context;
        this.parent = parent;
    }

    /**
     * The features that get a field here, in the order of the metamodel.
     *
     * @param type the class of the element
     * @return its attributes and references that are no containments
     */
    static List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(f -> !(f instanceof EReference r && r.isContainment())).toList();
    }

    /**
     * Makes a field.
     *
     * @param owner the element
     * @param feature a feature of {@link #features(EClass)}
     * @return its field
     */
    Field create(EObject owner, EStructuralFeature feature) {
        Label label = context.toolkit().createLabel(parent, Labels.feature(feature) + ":");
        boolean tall = feature.isMany() || LONG.contains(feature.getName());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, tall ? SWT.BEGINNING : SWT.CENTER).indent(0, tall ? 4 : 0)
                .applyTo(label);
        if (feature instanceof EReference reference) {
            return reference.isMany() ? checkList(owner, reference) : reference(owner, reference);
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return attribute.isMany() ? checks(owner, attribute) : literal(owner, attribute, type);
        }
        return text(owner, attribute);
    }

    private Field text(EObject owner, EAttribute attribute) {
        boolean tall = LONG.contains(attribute.getName());
        int style = tall ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        Text text = context.toolkit().createText(parent, "", style | SWT.BORDER);
        if (tall) {
            text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                    || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
            place(text, true, attribute.getName().equals("question") ? 36 : 64);
        } else if (attribute.getEAttributeType().getInstanceClass() == String.class) {
            place(text, true, SWT.DEFAULT);
        } else {
            GridDataFactory.swtDefaults().indent(INDENT, 0).hint(104, SWT.DEFAULT).applyTo(text);
        }
        AccessibleNames.set(text, Labels.feature(attribute));
        return new TextField(context, text, new AttributeBinding(context, owner, attribute));
    }

    private Field literal(EObject owner, EAttribute attribute, EEnum type) {
        List<Enumerator> literals = type.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
        return new ChoiceField<>(combo(attribute), attribute, () -> literals, Labels::literal,
                () -> (Enumerator) owner.eGet(attribute),
                value -> Edits.set(context.domain(), owner, attribute, value),
                () -> context.issues(owner, attribute));
    }

    private Field reference(EObject owner, EReference reference) {
        return new ChoiceField<>(combo(reference), reference, () -> options(owner, reference),
                value -> value == null ? Messages.Form_none : Elements.label(value),
                () -> (EObject) owner.eGet(reference),
                value -> Edits.set(context.domain(), owner, reference, value),
                () -> context.issues(owner, reference));
    }

    private List<EObject> options(EObject owner, EReference reference) {
        List<EObject> options = new ArrayList<>();
        if (owner.eGet(reference) == null) {
            options.add(null);
        }
        options.addAll(candidates(owner, reference.getEReferenceType()));
        return options;
    }

    private Field checkList(EObject owner, EReference reference) {
        CheckListField field = new CheckListField(parent, context, owner, reference,
                () -> candidates(owner, reference.getEReferenceType()), v -> Elements.label((EObject) v));
        AccessibleNames.set(field.control(), Labels.feature(reference));
        place(field.control(), true, field.preferredHeight());
        return field;
    }

    private Field checks(EObject owner, EAttribute attribute) {
        EnumChecksField field = new EnumChecksField(parent, context, owner, attribute);
        place(field.control(), true, SWT.DEFAULT);
        return field;
    }

    private Combo combo(EStructuralFeature feature) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        context.toolkit().adapt(combo, true, false);
        AccessibleNames.set(combo, Labels.feature(feature));
        GridDataFactory.swtDefaults().indent(INDENT, 0).hint(200, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static void place(Control control, boolean grab, int height) {
        GridDataFactory.fillDefaults().grab(grab, false).indent(INDENT, 0).hint(160, height).applyTo(control);
    }

    /**
     * The elements a reference could point at.
     *
     * @param owner the element with the reference
     * @param type the type of the reference
     * @return the elements in document order
     */
    static List<EObject> candidates(EObject owner, EClass type) {
        Optional<Scenario> scenario = Elements.scenario(owner);
        List<EObject> found = new ArrayList<>();
        scenario.ifPresent(s -> s.eAllContents().forEachRemaining(e -> {
            boolean any = type.getInstanceClass() == EObject.class && isTarget(e);
            if (any || type.getInstanceClass() != EObject.class && type.isInstance(e)) {
                found.add(e);
            }
        }));
        return found;
    }

    private static boolean isTarget(EObject element) {
        return element.eContainer() instanceof Scenario
                && element.eClass() != DilemmaPackage.Literals.SOURCE
                && element.eClass() != DilemmaPackage.Literals.ASSUMPTION
                && element.eClass() != DilemmaPackage.Literals.PHASE
                || element.eClass() == DilemmaPackage.Literals.CAPABILITY;
    }
}
