/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dilemma.model.Scenario;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;

/**
 * Copies elements aside, and pastes copies of them where their kind fits. What was copied is shared by all scenarios.
 * Copies refer to one another as the originals do; they refer to other elements only in the scenario of the originals.
 */
public final class Clipboard {
    private static List<EObject> content = List.of();

    private final ScenarioDocument document;

    /**
     * What is ready to be pasted.
     *
     * @param label what a person reads behind Undo
     * @param copies new elements, in the order in which they were copied
     * @param command adds them
     */
    public record Paste(String label, List<EObject> copies, CompoundCommand command) {
    }

    /**
     * Gives access to the clipboard.
     *
     * @param document the scenario from which is copied and to which is pasted
     */
    public Clipboard(ScenarioDocument document) {
        this.document = document;
    }

    /**
     * Takes copies. Copies that were taken before are forgotten, by all scenarios.
     *
     * @param elements the elements to copy
     */
    public void copy(Collection<? extends EObject> elements) {
        content = List.copyOf(EcoreUtil.copyAll(EcoreUtil.filterDescendants(elements)));
    }

    /**
     * Takes copies and deletes the elements.
     *
     * @param elements the elements to cut
     */
    public void cut(Collection<? extends EObject> elements) {
        copy(elements);
        Edits.delete(document.domain(), elements);
    }

    /**
     * Whether all that was copied fits somewhere.
     *
     * @param target a node of the tree, or null
     * @return true if it can be pasted there
     */
    public boolean canPaste(Object target) {
        return canPaste(target, content);
    }

    /**
     * Whether copies of elements fit somewhere.
     *
     * @param target a node of the tree, or null
     * @param elements the elements
     * @return true if they can be pasted there
     */
    public boolean canPaste(Object target, List<? extends EObject> elements) {
        return !elements.isEmpty() && elements.stream().allMatch(e -> place(target, e).isPresent());
    }

    /**
     * Pastes copies at the end of the list where they fit: in the target, beside it, or in the scenario.
     *
     * @param target a node of the tree
     */
    public void paste(Object target) {
        Paste paste = prepare(target);
        Edits.run(document.domain(), paste.label, paste.command.getCommandList());
    }

    /**
     * Makes what {@link #paste} does without doing it.
     *
     * @param target a node of the tree
     * @return new copies, not yet in the scenario
     */
    public Paste prepare(Object target) {
        return prepare(target, content);
    }

    /**
     * Copies elements, and makes the command that adds the copies where they fit.
     *
     * @param target a node of the tree, or null
     * @param elements the elements, of any scenario; what was copied aside does not change
     * @return what is to be done
     */
    public Paste prepare(Object target, List<? extends EObject> elements) {
        List<EObject> copies = List.copyOf(EcoreUtil.copyAll(elements));
        CompoundCommand command = new CompoundCommand();
        UniqueNames names = new UniqueNames();
        for (EObject copy : copies) {
            dropForeignReferences(copy, copies);
            place(target, copy).ifPresent(p -> {
                names.rename(copy, (List<?>) p.owner.eGet(p.feature));
                command.append(AddCommand.create(document.domain(), p.owner, p.feature, copy));
            });
        }
        String what = copies.size() == 1 ? Labels.words(copies.get(0).eClass().getName()).toLowerCase()
                : Messages.bind(Messages.Edit_elements, copies.size());
        return new Paste(Messages.bind(Messages.Edit_paste, what), copies, command);
    }

    /** What was copied last; another list after each copying. */
    public static List<EObject> content() {
        return content;
    }

    private void dropForeignReferences(EObject copy, List<EObject> copies) {
        List<EObject> all = new ArrayList<>(List.of(copy));
        copy.eAllContents().forEachRemaining(all::add);
        for (EObject element : all) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()
                        && !reference.isDerived()) {
                    dropForeignReferences(element, reference, copies);
                }
            }
        }
    }

    private void dropForeignReferences(EObject element, EReference reference, List<EObject> copies) {
        if (reference.isMany()) {
            ((List<?>) element.eGet(reference)).removeIf(e -> isForeign((EObject) e, copies));
        } else if (element.eGet(reference) instanceof EObject target && isForeign(target, copies)) {
            element.eUnset(reference);
        }
    }

    private boolean isForeign(EObject target, List<EObject> copies) {
        EObject root = EcoreUtil.getRootContainer(target);
        return root != document.scenario() && !copies.contains(root);
    }

    private Optional<Place> place(Object target, EObject element) {
        EObject owner = target instanceof TreeGroup group ? group.owner()
                : target instanceof EObject selected ? selected : null;
        while (owner != null) {
            for (EReference feature : Elements.childFeatures(owner.eClass())) {
                if (feature.isMany() && feature.getEReferenceType().isSuperTypeOf(element.eClass())) {
                    return Optional.of(new Place(owner, feature));
                }
            }
            owner = owner instanceof Scenario ? null : owner.eContainer();
        }
        return Optional.empty();
    }

    private record Place(EObject owner, EReference feature) {
    }
}
