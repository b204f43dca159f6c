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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.outline.DiagramOutline;
import org.dilemma.diagram.ui.internal.outline.Placement;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The outline of a diagram. */
@ExtendWith(Screenshots.class)
class DiagramOutlineTest {
    private DiagramEditor editor;
    private DiagramOutline outline;

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    private void open() throws Exception {
        editor = (DiagramEditor) IDE.openEditor(Ui.page(), Scenarios.example("july-1914"), DiagramEditor.ID);
        ContentOutline view = (ContentOutline) Ui.page().showView(IPageLayout.ID_OUTLINE);
        outline = (DiagramOutline) Ui.await("outline", () -> view.getCurrentPage() instanceof DiagramOutline page ? page
                : null);
        Ui.until("size", () -> outline.overview().control().getSize().y > 20);
    }

    @Test
    void showsTheWholeDiagramAndWhatChangesInIt() throws Exception {
        open();
        Ui.until("picture", () -> outline.overview().isUpToDate());
        Ui.until("picture on the screen", () -> colors() > 20);
        Ui.settle();
        Screenshots.take("outline-overview");
        int before = colors();
        editor.view().execute(editor.view().change("Hide", l -> editor.view().geometry().nodes()
                .forEach(n -> l.hide(n.key(), true))));
        Ui.until("empty picture", () -> colors() < before / 2);
        editor.view().document().stack().undo();
        Ui.until("picture again", () -> colors() > before / 2);
    }

    /** Number of colors on the overview. */
    private int colors() {
        Control control = outline.overview().control();
        Image image = new Image(Ui.display(), control.getSize().x, control.getSize().y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        java.util.Set<Integer> found = new java.util.HashSet<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                found.add(data.getPixel(x, y));
            }
        }
        return found.size();
    }

    @Test
    void clickBringsAPlaceToTheMiddleAndDragMovesTheFrame() throws Exception {
        open();
        ((ScalableFreeformRootEditPart) editor.viewer().getRootEditPart()).getZoomManager().setZoom(3);
        Ui.settle();
        Rectangle area = ((org.eclipse.swt.widgets.Canvas) outline.overview().control()).getClientArea();
        mouse(SWT.MouseDown, area.width / 2, area.height / 2, 0);
        Rectangle frame = outline.overview().frame();
        assertEquals(area.width / 2, frame.x + frame.width / 2, 3);
        assertEquals(area.height / 2, frame.y + frame.height / 2, 3);
        Viewport port = ((FigureCanvas) editor.viewer().getControl()).getViewport();
        int left = port.getViewLocation().x;
        mouse(SWT.MouseMove, area.width / 2 + 5, area.height / 2, SWT.BUTTON1);
        assertTrue(port.getViewLocation().x > left);
    }

    private void mouse(int type, int x, int y, int mask) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = mask;
        outline.overview().control().notifyListeners(type, event);
        Ui.settle();
    }

    @Test
    void treeIsLinkedWithTheSelection() throws Exception {
        open();
        outline.showElements();
        DDiagramElement node = editor.view().geometry().nodes().get(0).view();
        outline.tree().viewer().setSelection(new StructuredSelection(node));
        assertEquals(1, editor.viewer().getSelectedEditParts().size());
        assertEquals(node.getTarget(), ((IStructuredSelection) outline.getSelection()).getFirstElement());
        Screenshots.take("outline-tree");
        DDiagramElement edge = editor.view().geometry().edges().get(0).view();
        editor.reveal(List.of(edge.getTarget()));
        assertTrue(outline.tree().viewer().getStructuredSelection().toList().contains(edge));
    }

    @Test
    void closesWithItsEditor() throws Exception {
        open();
        Control control = outline.getControl();
        assertNotNull(control);
        Ui.page().closeAllEditors(false);
        Ui.settle();
        assertTrue(control.isDisposed());
        assertFalse(Ui.page().findView(IPageLayout.ID_OUTLINE) == null);
    }

    @Test
    void fitsIntoItsAreaWithoutGrowing() {
        assertEquals(new Placement(0.5, 10, 0), Placement.fit(new Box(0, 0, 200, 200), 120, 100));
        assertEquals(new Placement(1, 60, 60), Placement.fit(new Box(-10, -10, 100, 100), 200, 200));
    }
}
