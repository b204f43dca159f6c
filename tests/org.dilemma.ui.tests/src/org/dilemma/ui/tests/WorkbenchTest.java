/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.dilemma.model.State;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.tests.support.EditorDriver;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The editor and the views together in the window. */
@ExtendWith(Screenshots.class)
class WorkbenchTest {

    @BeforeEach
    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void theEditMenuNamesTheStepThatUndoTakesBack() {
        EditorDriver driver = EditorDriver.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        driver.select(driver.scenario().getStates().get(0));
        Keys.enter(driver.field("Greed"), "0.25");
        Menu edit = item(Ui.window().getShell().getMenuBar(), "Edit").getMenu();
        assertTrue(item(edit, "Undo Set Greed").isEnabled());
        driver.undo();
        assertTrue(item(edit, "Redo Set Greed").isEnabled());
    }

    @Test
    void theToolBarsUndoIsEnabledAfterAnEdit() throws PartInitException {
        EditorDriver driver = EditorDriver.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        driver.select(driver.scenario().getStates().get(0));
        Keys.enter(driver.field("Greed"), "0.25");
        Ui.until("Undo is enabled", () -> toolItem("Undo").isEnabled());
        Ui.page().showView(DilemmaUi.VERDICT_VIEW);
        Ui.until("Undo is enabled in the verdict view", () -> toolItem("Undo").isEnabled());
        driver.undo();
        Ui.until("Redo is enabled", () -> toolItem("Redo").isEnabled());
        assertFalse(toolItem("Undo").isEnabled());
    }

    private static ToolItem toolItem(String toolTip) {
        return Ui.all(Ui.window().getShell(), ToolBar.class, ToolBar::isVisible).stream()
                .flatMap(b -> Arrays.stream(b.getItems()))
                .filter(i -> String.valueOf(i.getToolTipText()).startsWith(toolTip)).findFirst()
                .orElseThrow(() -> new AssertionError("No tool item " + toolTip));
    }

    @Test
    void thePropertiesViewEditsThroughTheSameHistory() throws PartInitException {
        EditorDriver driver = EditorDriver.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        Ui.page().showView(IPageLayout.ID_PROP_SHEET);
        Ui.page().activate(driver.editor());
        State state = driver.scenario().getStates().get(0);
        driver.select(state);
        Tree tree = Ui.await("the properties of the state", () -> Ui.all(Ui.window().getShell(), Tree.class,
                t -> t.isVisible() && t.getColumnCount() == 2 && find(t.getItems(), "Name") != null).stream()
                .findFirst().orElse(null));
        IPropertySheetEntry entry = (IPropertySheetEntry) find(tree.getItems(), "Name").getData();
        CellEditor cell = entry.getEditor(tree);
        cell.setValue("Zedland");
        entry.applyEditorValue();
        assertEquals("Zedland", state.getName());
        assertEquals("Set Name", driver.editor().document().stack().getUndoCommand().getLabel());
        driver.undo();
        assertEquals("Aland", state.getName());
    }

    private static TreeItem find(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            TreeItem found = item.getText().equals(text) ? item : find(item.getItems(), text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void aFindingSelectsItsElementsInTheEditor() throws PartInitException {
        EditorDriver driver = EditorDriver.open(Scenarios.example("anglo-german-1898"));
        Ui.page().showView(DilemmaUi.VERDICT_VIEW);
        Hyperlink finding = Ui.await("a finding", () -> Ui.all(Ui.window().getShell(), Hyperlink.class,
                h -> String.valueOf(h.getToolTipText()).matches("Select in the editor: .*UKG.*")).stream().findFirst()
                .orElse(null));
        Ui.follow(finding);
        Object selected = ((IStructuredSelection) driver.editor().getSite().getSelectionProvider().getSelection())
                .getFirstElement();
        assertFalse(selected == driver.scenario(), "another element than the root");
    }

    @Test
    void theNavigatorOffersWhatAnAnalystNeedsAndNoDeveloperTools() throws PartInitException {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        CommonNavigator navigator = (CommonNavigator) Ui.page().showView(DilemmaUi.NAVIGATOR_VIEW);
        CommonViewer viewer = navigator.getCommonViewer();
        viewer.setSelection(new StructuredSelection(file), true);
        Ui.settle();
        assertEquals(file, viewer.getStructuredSelection().getFirstElement());
        Menu menu = viewer.getTree().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> items = Arrays.stream(menu.getItems()).map(WorkbenchTest::text).toList();
        for (String wanted : List.of("New", "Open", "Copy", "Paste", "Delete", "Rename...", "Properties")) {
            assertTrue(items.contains(wanted), wanted + " among " + items);
        }
        for (String stray : List.of("Team", "Compare With", "Replace With", "Run As", "Debug As", "Source")) {
            assertFalse(items.contains(stray), stray);
        }
        Menu neu = item(menu, "New").getMenu();
        neu.notifyListeners(SWT.Show, new Event());
        assertTrue(Arrays.stream(neu.getItems()).anyMatch(i -> text(i).equals("Scenario")),
                Arrays.stream(neu.getItems()).map(WorkbenchTest::text).toList().toString());
    }

    @Test
    void thePerspectiveHasItsViews() {
        Ui.page().resetPerspective();
        Ui.settle();
        assertEquals(DilemmaUi.PERSPECTIVE, Ui.page().getPerspective().getId());
        for (String view : List.of(DilemmaUi.NAVIGATOR_VIEW, DilemmaUi.VERDICT_VIEW, IPageLayout.ID_PROBLEM_VIEW,
                IPageLayout.ID_PROP_SHEET)) {
            assertTrue(Ui.page().findViewReference(view) != null, view);
        }
    }

    private static MenuItem item(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new Event());
        return Arrays.stream(menu.getItems()).filter(i -> text(i).equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No item " + text + " among "
                        + Arrays.stream(menu.getItems()).map(WorkbenchTest::text).toList()));
    }

    private static String text(MenuItem item) {
        return item.getText().split("\t")[0].replace("&", "");
    }
}
