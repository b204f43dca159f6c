/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests.support;

import java.util.List;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Mouse;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Draws in a diagram editor by mouse and keyboard, as a person does. */
public final class DiagramDriver {
    private final DiagramEditor editor;

    private DiagramDriver(DiagramEditor editor) {
        this.editor = editor;
    }

    /**
     * Opens the first diagram of a scenario.
     *
     * @param file the file
     */
    public static DiagramDriver open(IFile file) {
        try {
            DiagramEditor editor = (DiagramEditor) IDE.openEditor(Ui.page(), file, DiagramEditor.ID);
            Ui.settle();
            return new DiagramDriver(editor);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** The editor. */
    public DiagramEditor editor() {
        return editor;
    }

    /** The drawing area. */
    public Control canvas() {
        return editor.viewer().getControl();
    }

    /**
     * Chooses a tool of the palette.
     *
     * @param name name of the tool in the specification
     */
    public void choose(String name) {
        PaletteViewer palette = editor.palette();
        PaletteEntry entry = find(palette.getPaletteRoot().getChildren(), name);
        GraphicalEditPart part = (GraphicalEditPart) palette.getEditPartRegistry().get(entry);
        palette.reveal(part);
        Ui.settle();
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        Mouse.click(palette.getControl(), box.x + 12, box.y + box.height / 2);
        Ui.until("the tool " + name + " is chosen", () -> palette.getActiveTool() == entry);
    }

    private static PaletteEntry find(List<?> entries, String name) {
        for (Object entry : entries) {
            PaletteEntry found = entry instanceof PaletteContainer container ? find(container.getChildren(), name)
                    : name.equals(((PaletteEntry) entry).getId()) ? (PaletteEntry) entry : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * Creates a node by clicking, and types its name into the field that opens.
     *
     * @param tool name of the tool
     * @param x where, in the drawing area
     * @param y where, in the drawing area
     * @param text what is typed
     */
    public void create(String tool, int x, int y, String text) {
        choose(tool);
        Mouse.click(canvas(), x, y);
        typeLabel(text);
    }

    /** Types into the field over a label and presses Enter. */
    public void typeLabel(String text) {
        Text field = Ui.await("a field over the label", this::field);
        Keys.enter(field, text);
        Ui.until("the field is gone", () -> field() == null);
    }

    private Text field() {
        return Ui.all(canvas(), Text.class, Text::isVisible).stream().findFirst().orElse(null);
    }

    /**
     * Draws an edge by two clicks.
     *
     * @param tool name of the tool
     * @param from label of the node at which it starts
     * @param to label of the node at which it ends
     */
    public void connect(String tool, String from, String to) {
        choose(tool);
        Point start = middle(from);
        Point end = middle(to);
        Mouse.click(canvas(), start.x, start.y);
        Mouse.move(canvas(), (start.x + end.x) / 2, (start.y + end.y) / 2);
        Mouse.click(canvas(), end.x, end.y);
    }

    /** Selects the element with a label by a click. */
    public void select(String label) {
        Point at = middle(label);
        Mouse.click(canvas(), at.x, at.y);
        Ui.until(label + " is selected", () -> selection().contains(part(label).getModel()));
    }

    /** Puts the keyboard focus into the drawing area. */
    public void focus() {
        Ui.until("the drawing area has the focus", () -> {
            canvas().getShell().forceActive();
            return canvas().forceFocus() && canvas().isFocusControl();
        });
        Ui.settle();
    }

    /** Presses F2 and types a new label. */
    public void rename(String label, String text) {
        select(label);
        focus();
        Keys.press(0, SWT.F2);
        typeLabel(text);
    }

    /** The middle of the node with a label, in the drawing area. */
    public Point middle(String label) {
        IFigure figure = part(label).getFigure();
        Rectangle box = figure.getBounds().getCopy();
        figure.translateToAbsolute(box);
        return new Point(box.x + box.width / 2, box.y + Math.min(14, box.height / 2));
    }

    /** The part of the element with a label. */
    public GraphicalEditPart part(String label) {
        for (Object part : editor.viewer().getEditPartRegistry().values()) {
            if (part instanceof ViewPart shown && part instanceof GraphicalEditPart graphical
                    && shown.element() instanceof DDiagramElement element && label.equals(element.getName())) {
                return graphical;
            }
        }
        throw new AssertionError("Nothing is called " + label);
    }

    /** The elements that are selected. */
    public List<?> selection() {
        return ((List<?>) editor.viewer().getSelectedEditParts()).stream().map(p -> ((EditPart) p).getModel()).toList();
    }
}
