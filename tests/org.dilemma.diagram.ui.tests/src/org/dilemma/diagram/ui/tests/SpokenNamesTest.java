/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dilemma.diagram.ui.internal.editor.DiagramInput;
import org.dilemma.diagram.ui.internal.outline.DiagramOutline;
import org.dilemma.diagram.ui.internal.table.TableEditor;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a screen reader is told of diagrams and tables. */
@ExtendWith(Screenshots.class)
class SpokenNamesTest {
    private IFile file;

    @BeforeEach
    void write() {
        file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void theDiagramAndWhatHasTheFocusInItSayWhatTheyAre() throws Exception {
        DiagramDriver diagram = DiagramDriver.open(file);
        Control canvas = diagram.editor().viewer().getControl();
        assertEquals("Diagram Scenario: Rivals", name(canvas, ACC.CHILDID_SELF));
        diagram.select(diagram.states().get(0));
        assertEquals("State Aland", name(canvas, focus(canvas)));
        diagram.select(diagram.view().geometry().edges().get(0).view());
        assertEquals("Perception from Aland to Boria, greed 0.6 (0.4 to 0.8)", name(canvas, focus(canvas)));
        Set<String> children = Arrays.stream(children(canvas)).map(id -> name(canvas, (Integer) id))
                .collect(Collectors.toSet());
        assertTrue(children.containsAll(List.of("State Aland", "State Boria",
                "Perception from Boria to Aland, greed 0.6")), children.toString());
        EditPart label = (EditPart) ((EditPart) diagram.editor().viewer().getSelectedEditParts().get(0)).getChildren()
                .get(0);
        AccessibleEvent event = new AccessibleEvent(canvas);
        ((AccessibleEditPart) label.getAdapter(AccessibleEditPart.class)).getName(event);
        assertEquals("greed 0.6 (0.4 to 0.8), label of: "
                + "Perception from Aland to Boria, greed 0.6 (0.4 to 0.8)", event.result);
    }

    @Test
    void toolsZoomAndOutlineHaveNames() throws Exception {
        DiagramDriver.open(file);
        ContentOutline view = (ContentOutline) Ui.page().showView(IPageLayout.ID_OUTLINE);
        DiagramOutline outline = (DiagramOutline) Ui.await("outline",
                () -> view.getCurrentPage() instanceof DiagramOutline page ? page : null);
        assertEquals("Overview", Ui.accessibleName(outline.overview().control()));
        assertEquals("Elements", Ui.accessibleName(outline.tree().control()));
        Combo zoom = Ui.first(Ui.window().getShell(), Combo.class, c -> c.getText().endsWith("%"));
        assertEquals("Zoom", Ui.accessibleName(zoom));
        ToolBar bar = (ToolBar) zoom.getParent();
        assertEquals("Tools of the diagram", Ui.accessibleName(bar));
        ToolItem[] items = bar.getItems();
        for (int i = 0; i < items.length; i++) {
            if (items[i].getImage() != null) {
                String name = name(bar, i);
                assertTrue(name != null && !name.isBlank(), "item " + i);
            }
        }
    }

    @Test
    void aTableSaysWhatItShows() throws Exception {
        TableEditor editor = (TableEditor) Ui.page().openEditor(
                new DiagramInput(new FileEditorInput(file), "PerceptionMatrix", "", "", "Perceptions"), TableEditor.ID);
        Tree tree = editor.grid().viewer().getTree();
        assertTrue(Ui.accessibleName(tree).startsWith("Table Perceptions: Rivals"), Ui.accessibleName(tree));
        Ui.until("the table has the focus", () -> {
            tree.getShell().forceActive();
            return tree.forceFocus() && tree.isFocusControl();
        });
        Keys.press(0, SWT.HOME);
        Keys.press(0, SWT.ARROW_RIGHT);
        Keys.press(0, SWT.ARROW_RIGHT);
        Ui.until("the cell is named", () -> String.valueOf(Ui.accessibleName(tree)).contains("Aland, BOR, 0.6"));
    }

    private static String name(Control control, int child) {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = child;
        for (Object listener : listeners(control, "accessibleListeners")) {
            ((AccessibleListener) listener).getName(event);
        }
        return event.result;
    }

    private static int focus(Control control) {
        AccessibleControlEvent event = new AccessibleControlEvent(control);
        for (Object listener : listeners(control, "accessibleControlListeners")) {
            ((AccessibleControlListener) listener).getFocus(event);
        }
        return event.childID;
    }

    private static Object[] children(Control control) {
        AccessibleControlEvent event = new AccessibleControlEvent(control);
        event.childID = ACC.CHILDID_SELF;
        for (Object listener : listeners(control, "accessibleControlListeners")) {
            ((AccessibleControlListener) listener).getChildren(event);
        }
        return event.children;
    }

    private static List<?> listeners(Control control, String name) {
        try {
            Field field = Accessible.class.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(control.getAccessible()) instanceof List<?> list ? new ArrayList<>(list) : List.of();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
