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
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;

/** Copies elements aside, and pastes copies of them where their kind fits. Each scenario has its own. */
public final class Clipboard {
    private final ScenarioDocument document;
    private List<EObject> content = List.of();

    /**
     * Makes an empty clipboard.
     *
     * @param document the scenario
     */
    public Clipboard(ScenarioDocument document) {
        this.document = document;
    }

    /**
     * Takes copies.
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
        return !content.isEmpty() && content.stream().allMatch(e -> place(target, e).isPresent());
    }

    /**
     * Pastes copies at the end of the list where they fit: in the target, beside it, or in the scenario.
     *
     * @param target a node of the tree
     */
    public void paste(Object target) {
        List<Command> commands = new ArrayList<>();
        for (EObject copy : EcoreUtil.copyAll(content)) {
            dropForeignReferences(copy);
            place(target, copy).ifPresent(p -> commands
                    .add(AddCommand.create(document.domain(), p.owner, p.feature, copy)));
        }
        String what = content.size() == 1 ? Labels.words(content.get(0).eClass().getName()).toLowerCase()
                : Messages.bind(Messages.Edit_elements, content.size());
        Edits.run(document.domain(), Messages.bind(Messages.Edit_paste, what), commands);
    }

    private void dropForeignReferences(EObject copy) {
        List<EObject> all = new ArrayList<>(List.of(copy));
        copy.eAllContents().forEachRemaining(all::add);
        for (EObject element : all) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    dropForeignReferences(element, reference);
                }
            }
        }
    }

    private void dropForeignReferences(EObject element, EReference reference) {
        if (reference.isMany()) {
            ((List<?>) element.eGet(reference)).removeIf(e -> isForeign((EObject) e));
        } else if (element.eGet(reference) instanceof EObject target && isForeign(target)) {
            element.eUnset(reference);
        }
    }

    private boolean isForeign(EObject target) {
        return EcoreUtil.getRootContainer(target) != document.scenario();
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
