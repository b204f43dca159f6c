/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.menus;

import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.zoom.ZoomCombo;
import org.dilemma.ui.internal.AccessibleNames;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The bar of buttons above a diagram. */
public final class DiagramBar {
    private final DiagramEditor editor;
    private final ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
    private final Composite below;

    /**
     * Makes an empty bar.
     *
     * @param editor the editor
     * @param parent gets the bar and, below it, the space for the diagram
     */
    public DiagramBar(DiagramEditor editor, Composite parent) {
        this.editor = editor;
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.createControl(frame));
        below = new Composite(frame, SWT.NONE);
        below.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
    }

    /** The space below the bar. */
    public Composite below() {
        return below;
    }

    /** The buttons. */
    public ToolBarManager manager() {
        return bar;
    }

    /** Adds the buttons, once the actions are there. */
    public void fill() {
        DiagramMenu all = new DiagramMenu(editor, true);
        bar.add(new DropDown("arrange", Messages.Bar_arrange, "arrange", whenShown(all::arrange)));
        bar.add(new DropDown("align", Messages.Bar_align, "align", whenShown(all::align)));
        bar.add(new Separator("switches"));
        bar.add(new DropDown("layers", Messages.Bar_layers, "layers",
                whenShown(m -> SwitchMenu.layers(m, editor.view()))));
        bar.add(new DropDown("filters", Messages.Bar_filters, "filters",
                whenShown(m -> SwitchMenu.filters(m, editor.view()))));
        bar.add(new Separator("hide"));
        add(List.of(ActionIds.HIDE, ActionIds.REVEAL, ActionIds.PIN));
        bar.add(new Separator("grid"));
        add(List.of(ActionIds.GRID));
        bar.add(new Separator("zoom"));
        add(List.of(ActionIds.ZOOM_OUT));
        bar.add(new ZoomCombo(editor.zoom()));
        add(List.of(ActionIds.ZOOM_IN, ActionIds.ZOOM_FIT));
        bar.add(new Separator("image"));
        add(List.of(ActionIds.EXPORT_IMAGE));
        bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.update(true);
        AccessibleNames.set(bar.getControl(), Messages.Accessible_bar);
    }

    private java.util.function.Consumer<IMenuManager> whenShown(java.util.function.Consumer<IMenuManager> filler) {
        return menu -> {
            if (editor.view() != null) {
                filler.accept(menu);
            }
        };
    }

    private void add(List<String> ids) {
        for (String id : ids) {
            IAction action = editor.action(id);
            if (action != null) {
                bar.add(new ActionContributionItem(action));
            }
        }
    }
}
