/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.Collection;
import java.util.List;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.dilemma.model.Scenario;
import org.dilemma.model.validation.QuickFix;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Every way in which the user interface changes a model: commands with a label that says what Undo undoes. */
public final class Edits {

    private Edits() {
    }

    /**
     * Sets or unsets a feature.
     *
     * @param domain the editing domain
     * @param owner the element
     * @param feature its feature
     * @param value the new value, or null to unset the feature
     */
    public static void set(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
        run(domain, setLabel(feature, value), List.of(setCommand(domain, owner, feature, value)));
    }

    /**
     * Sets or unsets a feature of an estimate, which exists.
     *
     * @param domain the editing domain
     * @param estimate the estimate
     * @param feature a feature of estimates
     * @param value the new value, or null to unset the feature
     */
    public static void setEstimate(EditingDomain domain, Estimate estimate, EStructuralFeature feature,
            Object value) {
        String of = Labels.feature(estimate.eContainmentFeature()).toLowerCase();
        String label = feature == DilemmaPackage.Literals.ESTIMATE__VALUE
                ? setLabel(estimate.eContainmentFeature(), value)
                : Messages.bind(Messages.Edit_setOf, Labels.feature(feature).toLowerCase(), of);
        run(domain, label, List.of(setCommand(domain, estimate, feature, value)));
    }

    /**
     * Gives an element an estimate it does not have yet.
     *
     * @param domain the editing domain
     * @param owner the element
     * @param feature the containment reference
     * @param value the value of the estimate
     */
    public static void newEstimate(EditingDomain domain, EObject owner, EReference feature, double value) {
        Estimate estimate = DilemmaFactory.eINSTANCE.createEstimate();
        estimate.setValue(value);
        set(domain, owner, feature, estimate);
    }

    /**
     * Gives an element an estimate inside a part that does not exist yet either.
     *
     * @param domain the editing domain
     * @param owner the element
     * @param partFeature containment reference of the part
     * @param feature the containment reference of the estimate in the part
     * @param value the value of the estimate
     */
    public static void newEstimateInPart(EditingDomain domain, EObject owner, EReference partFeature,
            EReference feature, double value) {
        EObject part = DilemmaFactory.eINSTANCE.create(partFeature.getEReferenceType());
        Estimate estimate = DilemmaFactory.eINSTANCE.createEstimate();
        estimate.setValue(value);
        part.eSet(feature, estimate);
        run(domain, setLabel(feature, value), List.of(setCommand(domain, owner, partFeature, part)));
    }

    /**
     * Replaces the values of a feature that holds many.
     *
     * @param domain the editing domain
     * @param owner the element
     * @param feature the feature
     * @param values the new values
     */
    public static void setAll(EditingDomain domain, EObject owner, EStructuralFeature feature, Collection<?> values) {
        set(domain, owner, feature, values.isEmpty() ? null : List.copyOf(values));
    }

    /**
     * Adds an element.
     *
     * @param domain the editing domain
     * @param owner where to
     * @param feature the containment reference
     * @param child the new element
     * @param index where in the feature, or -1 for the end
     */
    public static void add(EditingDomain domain, EObject owner, EReference feature, EObject child, int index) {
        String label = Messages.bind(Messages.Edit_add, Labels.words(child.eClass().getName()).toLowerCase());
        Command command = feature.isMany() ? AddCommand.create(domain, owner, feature, child,
                index < 0 ? CommandParameter.NO_INDEX : index)
                : SetCommand.create(domain, owner, feature, child);
        run(domain, label, List.of(command));
    }

    /**
     * Deletes elements, and with them those that make no sense without them.
     *
     * @param domain the editing domain
     * @param elements the elements
     */
    public static void delete(EditingDomain domain, Collection<? extends EObject> elements) {
        Collection<EObject> all = Dependents.closure(elements);
        String name = elements.size() == 1 ? Elements.label(elements.iterator().next())
                : Messages.bind(Messages.Edit_elements, elements.size());
        run(domain, Messages.bind(Messages.Edit_delete, name), List.of(DeleteCommand.create(domain, all)));
    }

    /**
     * Moves an element within its list.
     *
     * @param domain the editing domain
     * @param element the element
     * @param index where to
     */
    public static void move(EditingDomain domain, EObject element, int index) {
        run(domain, Messages.bind(Messages.Edit_move, Elements.label(element)), List.of(
                MoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element, index)));
    }

    /**
     * Moves an element to another owner.
     *
     * @param domain the editing domain
     * @param element the element
     * @param owner the new owner
     * @param feature the containment reference of the new owner
     */
    public static void moveTo(EditingDomain domain, EObject element, EObject owner, EReference feature) {
        run(domain, Messages.bind(Messages.Edit_move, Elements.label(element)), List.of(
                RemoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element),
                AddCommand.create(domain, owner, feature, element)));
    }

    /**
     * Applies quick fixes as one step of the history.
     *
     * @param domain the editing domain
     * @param scenario what they change
     * @param label what they do
     * @param fixes the fixes, in order
     */
    public static void fix(EditingDomain domain, Scenario scenario, String label, List<QuickFix> fixes) {
        run(domain, label, List.of(new ChangeCommand(scenario) {
            @Override
            protected void doExecute() {
                fixes.forEach(QuickFix::apply);
            }
        }));
    }

    /**
     * Runs commands as one step of the history.
     *
     * @param domain the editing domain
     * @param label what the step does
     * @param commands the commands, in order
     */
    public static void run(EditingDomain domain, String label, List<Command> commands) {
        CompoundCommand step = new CompoundCommand(label);
        commands.forEach(step::append);
        domain.getCommandStack().execute(step);
    }

    private static Command setCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
        return SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    private static String setLabel(EStructuralFeature feature, Object value) {
        return Messages.bind(value == null ? Messages.Edit_clear : Messages.Edit_set, Labels.feature(feature));
    }
}
