/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.policies;

import java.util.Optional;
import org.dilemma.diagram.ui.internal.menus.TextKeys;
import org.dilemma.diagram.ui.internal.parts.EdgeLabelPart;
import org.dilemma.diagram.ui.internal.parts.EdgePart;
import org.dilemma.diagram.ui.internal.parts.NodePart;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Text;

/** Edits a label where it stands. */
public final class LabelEditing extends DirectEditManager {
    private static final int LEAST_WIDTH = 120;
    private static final int ROOM = 24;

    private final ViewPart part;
    private final EObject tool;

    private LabelEditing(GraphicalEditPart host, ViewPart part, EObject tool) {
        super(host, TextCellEditor.class, locator(host, part));
        this.part = part;
        this.tool = tool;
    }

    /**
     * Opens a text field over the label of a part, if its mapping has a tool for it.
     *
     * @param host the part
     */
    public static void begin(GraphicalEditPart host) {
        ViewPart part = (ViewPart) host;
        tool(part).ifPresent(tool -> new LabelEditing(host, part, tool).show());
    }

    /** The tool that edits the label of a part; empty where the label cannot be edited. */
    public static Optional<EObject> tool(ViewPart part) {
        EObject mapping = part.element() instanceof DDiagramElement element ? element.getMapping() : null;
        return Optional.ofNullable(mapping).flatMap(m -> Elements.one(m, "labelDirectEdit"));
    }

    private static CellEditorLocator locator(GraphicalEditPart host, ViewPart part) {
        return editor -> place(editor, host, part);
    }

    private static void place(CellEditor editor, GraphicalEditPart host, ViewPart part) {
        Text text = (Text) editor.getControl();
        Rectangle box = label(part).map(b -> new Rectangle(b.x(), b.y(), b.width(), b.height()))
                .orElse(host.getFigure().getBounds().getCopy());
        host.getFigure().translateToAbsolute(box);
        org.eclipse.swt.graphics.Point need = text.computeSize(-1, -1);
        int width = Math.max(LEAST_WIDTH, Math.max(need.x + ROOM, box.width));
        text.setBounds(box.x + (box.width - width) / 2, box.y + (box.height - need.y) / 2, width, need.y);
    }

    private static Optional<Box> label(ViewPart part) {
        if (part instanceof NodePart node) {
            return node.shape().flatMap(s -> s.label()).map(TextBlock::box);
        }
        if (part instanceof EdgeLabelPart label) {
            return label.block().map(TextBlock::box);
        }
        return ((EdgePart) part).shape().flatMap(s -> s.labels().values().stream().findFirst()).map(TextBlock::box);
    }

    @Override
    protected void initCellEditor() {
        DDiagramElement element = (DDiagramElement) part.element();
        String text = InitialText.of(part.view().session(), tool, element);
        getCellEditor().setValue(text);
        ((Text) getCellEditor().getControl()).selectAll();
        TextKeys.follow(getCellEditor(), ((DefaultEditDomain) getEditPart().getViewer().getEditDomain()).getEditorPart()
                .getEditorSite().getActionBars());
    }
}
