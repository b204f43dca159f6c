/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.actions;

import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.image.ImageExport;
import org.dilemma.diagram.ui.internal.image.Pictures;
import org.dilemma.diagram.ui.internal.print.Printable;
import org.dilemma.diagram.ui.internal.print.Printing;
import org.dilemma.viewpoint.picture.Legend;
import org.eclipse.ui.actions.ActionFactory;

/** Prints, exports and copies images, and shows the legend. */
final class ImageActions {
    private final DiagramEditor editor;

    ImageActions(DiagramEditor editor) {
        this.editor = editor;
    }

    List<DiagramAction> all() {
        FunctionAction print = new FunctionAction(editor, ActionFactory.PRINT.getId(), Messages.Print_action, () -> true,
                () -> new Printing(editor.getSite().getShell()).print(printable()));
        print.setActionDefinitionId(ActionFactory.PRINT.getCommandId());
        return List.of(print,
                FunctionAction.check(editor, ActionIds.LEGEND, Messages.Legend_show, () -> true, this::isLegendOn,
                        this::switchLegend),
                new FunctionAction(editor, ActionIds.COPY_IMAGE, Messages.Image_copy, () -> true,
                        () -> export().toClipboard()),
                new FunctionAction(editor, ActionIds.EXPORT_IMAGE, Messages.Image_action, () -> true,
                        () -> export().toFile()).with("image"));
    }

    private Printable printable() {
        return new Printable(editor.view().diagram().getName(), true,
                legend -> Pictures.whole(editor.view(), legend));
    }

    private boolean isLegendOn() {
        return editor.view().layout().switches().getOrDefault(Legend.SWITCH, false);
    }

    private void switchLegend() {
        boolean on = !isLegendOn();
        editor.view().execute(editor.view().change(Messages.Legend_show, l -> l.setSwitch(Legend.SWITCH, on)));
    }

    private ImageExport export() {
        return new ImageExport(editor.getSite().getShell(), editor.view(), Selected.elements(editor.viewer()));
    }
}
