/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.tree;

import java.util.List;
import java.util.Optional;
import org.dilemma.ui.internal.editor.TreeDrag;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/**
 * Moves elements by dragging: within their list, or to another owner that takes their kind. They can also be dragged to
 * a diagram, which says itself what it makes of them.
 */
final class TreeDragAndDrop extends ViewerDropAdapter {
    private final ScenarioDocument document;

    private TreeDragAndDrop(TreeViewer viewer, ScenarioDocument document) {
        super(viewer);
        this.document = document;
    }

    /**
     * Makes a tree's elements draggable.
     *
     * @param viewer the tree
     * @param document the scenario it shows
     */
    static void install(TreeViewer viewer, ScenarioDocument document) {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        TreeDrag.install(viewer, DND.DROP_MOVE | DND.DROP_COPY);
        viewer.addDropSupport(DND.DROP_MOVE, transfers, new TreeDragAndDrop(viewer, document));
    }

    private static Optional<EObject> dragged(IStructuredSelection selection) {
        return selection.size() == 1 && selection.getFirstElement() instanceof EObject element
                && element.eContainer() != null && element.eContainmentFeature().isMany()
                ? Optional.of(element) : Optional.empty();
    }

    private static Optional<EObject> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? dragged(selection) : Optional.empty();
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return dragged().filter(e -> EcoreUtil.getRootContainer(e) == document.scenario())
                .map(e -> isSibling(e, target) || ownerFor(e, target).isPresent()).orElse(false);
    }

    @Override
    public boolean performDrop(Object data) {
        EObject element = dragged().orElseThrow();
        Object target = getCurrentTarget();
        if (isSibling(element, target)) {
            Edits.move(document.domain(), element, indexAt(element, (EObject) target));
            return true;
        }
        Optional<EReference> feature = ownerFor(element, target);
        feature.ifPresent(f -> Edits.moveTo(document.domain(), element, (EObject) target, f));
        return feature.isPresent();
    }

    private int indexAt(EObject element, EObject target) {
        List<?> list = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        int from = list.indexOf(element);
        int to = list.indexOf(target) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
        return Math.min(list.size() - 1, from < to ? Math.max(from, to - 1) : to);
    }

    private static boolean isSibling(EObject element, Object target) {
        return target instanceof EObject other && other != element && other.eContainer() == element.eContainer()
                && other.eContainmentFeature() == element.eContainmentFeature();
    }

    private static Optional<EReference> ownerFor(EObject element, Object target) {
        if (target instanceof EObject owner && owner != element.eContainer()) {
            return Elements.childFeatures(owner.eClass()).stream()
                    .filter(f -> f.isMany() && f.getEReferenceType().isSuperTypeOf(element.eClass())).findFirst();
        }
        return Optional.empty();
    }
}
