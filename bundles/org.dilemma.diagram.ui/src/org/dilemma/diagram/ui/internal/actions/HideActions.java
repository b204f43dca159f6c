/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.actions;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.diagram.Hidden;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.NodePlace;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.dialogs.ListSelectionDialog;

/** Hides and reveals elements and their labels, and pins nodes. */
final class HideActions {
    private final DiagramEditor editor;

    HideActions(DiagramEditor editor) {
        this.editor = editor;
    }

    List<DiagramAction> all() {
        return List.of(
                new FunctionAction(editor, ActionIds.HIDE, Messages.Hide_element, () -> !selected().isEmpty(),
                        this::hide).with("hide"),
                FunctionAction.check(editor, ActionIds.HIDE_LABEL, Messages.Hide_label,
                        () -> !selected().isEmpty(), this::areLabelsHidden, this::hideLabels),
                new FunctionAction(editor, ActionIds.REVEAL, Messages.Hide_reveal, this::isSomethingHidden,
                        this::reveal).with("reveal"),
                new FunctionAction(editor, ActionIds.REVEAL_ALL, Messages.Hide_revealAll,
                        this::isSomethingHidden, () -> Hidden.reveal(view(), Messages.Hide_revealAll, Hidden.in(view()))),
                FunctionAction.check(editor, ActionIds.PIN, Messages.Pin, () -> !movable().isEmpty(),
                        this::arePinned, this::pin).with("pin"));
    }

    private DiagramView view() {
        return editor.view();
    }

    private List<DDiagramElement> selected() {
        return Selected.elements(editor.viewer());
    }

    private List<AbstractDNode> movable() {
        return Selected.movable(editor.viewer());
    }

    private List<String> keys(List<? extends DDiagramElement> elements) {
        List<String> keys = new ArrayList<>();
        elements.forEach(e -> view().keys().key(e).ifPresent(keys::add));
        return keys;
    }

    private void hide() {
        List<String> keys = keys(selected());
        view().execute(view().change(Messages.Hide_element, layout -> keys.forEach(k -> layout.hide(k, true))));
    }

    private boolean areLabelsHidden() {
        List<String> keys = keys(selected());
        return !keys.isEmpty() && keys.stream().allMatch(view().layout()::isLabelHidden);
    }

    private void hideLabels() {
        boolean hide = !areLabelsHidden();
        List<DDiagramElement> selected = selected();
        List<String> keys = keys(selected);
        view().execute(view().change(hide ? Messages.Hide_label : Messages.Hide_labelShow,
                layout -> keys.forEach(k -> layout.hideLabel(k, hide))));
        Selected.select(editor.viewer(), selected); // what was a label becomes its edge
    }

    private boolean isSomethingHidden() {
        return Hidden.isAny(view());
    }

    private void reveal() {
        List<Hidden> hidden = Hidden.in(view());
        ListSelectionDialog dialog = ListSelectionDialog.of(hidden).title(Messages.Reveal_title)
                .message(Messages.Reveal_message).contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(h -> ((Hidden) h).text()))
                .create(editor.getSite().getShell());
        if (dialog.open() == org.eclipse.jface.window.Window.OK) {
            List<Hidden> chosen = new ArrayList<>();
            for (Object item : dialog.getResult()) {
                chosen.add((Hidden) item);
            }
            Hidden.reveal(view(), Messages.Reveal_title, chosen);
        }
    }

    private boolean arePinned() {
        List<String> keys = keys(movable());
        Layout layout = view().layout();
        return !keys.isEmpty()
                && keys.stream().allMatch(k -> layout.node(k).map(NodePlace::pinned).orElse(false));
    }

    private void pin() {
        boolean pin = !arePinned();
        List<String> keys = keys(movable());
        view().execute(view().change(pin ? Messages.Pin : Messages.Pin_not, layout -> keys.forEach(
                k -> layout.node(k).ifPresent(place -> layout.place(k, place.pinned(pin))))));
    }
}
