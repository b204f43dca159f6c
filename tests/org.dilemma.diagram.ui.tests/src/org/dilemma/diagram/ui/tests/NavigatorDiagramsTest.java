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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.catalog.DiagramKeeper;
import org.dilemma.diagram.ui.internal.catalog.DiagramList;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.State;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.properties.ModelPropertyPage;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.actions.ActionContext;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Diagrams below their file in the navigator, and what can be done with them. */
@ExtendWith(Screenshots.class)
class NavigatorDiagramsTest {

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void aDiagramIsAddedRenamedAndDeletedWhileItsScenarioIsClosed() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        DiagramKeeper keeper = new DiagramKeeper(open());
        keeper.add(entries(file).get(0).renamed("Fears"));
        Ui.settle();
        assertEquals("Fears - rivals.dilemma", title());
        Ui.page().closeAllEditors(false);
        List<String> offered = List.of("Scenario", "Feedback loops", "Four worlds", "Perception matrix");
        assertTrue(titles(file).containsAll(offered), titles(file).toString());
        assertEquals("Fears", titles(file).get(1));
        keeper.rename(entries(file).get(1), "Hopes");
        assertEquals("Hopes", titles(file).get(1));
        assertFalse(titles(file).contains("Fears"));
        keeper.delete(entries(file).get(1));
        assertEquals(offered, titles(file));
    }

    private static String title() {
        DiagramEditor editor = (DiagramEditor) Ui.page().getActiveEditor();
        return editor.view().diagram().getName() + " - " + editor.file().getName();
    }

    @Test
    void renamingAnOpenDiagramIsAStepThatCanBeUndone() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        DiagramEditor first = (DiagramEditor) IDE.openEditor(Ui.page(), file, DiagramEditor.ID);
        DiagramKeeper keeper = new DiagramKeeper(open());
        keeper.add(entries(file).get(0).renamed("Fears"));
        keeper.rename(entries(file).get(1), "Hopes");
        Ui.settle();
        assertEquals("Hopes - rivals.dilemma", title());
        assertTrue(titles(file).contains("Hopes"));
        assertFalse(titles(file).contains("Fears"));
        assertTrue(first.isDirty());
        first.document().stack().undo();
        assertTrue(titles(file).contains("Fears"));
    }

    @Test
    void aDiagramIsOpenOnlyOnce() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        DiagramEditor first = (DiagramEditor) IDE.openEditor(Ui.page(), file, DiagramEditor.ID);
        assertSame(first, open().open(entries(file).get(0).input()).orElseThrow());
        assertEquals(1, Ui.page().getEditorReferences().length);
    }

    @Test
    void thePropertiesOfTheSelectionAreShown() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        DiagramEditor editor = (DiagramEditor) IDE.openEditor(Ui.page(), file, DiagramEditor.ID);
        assertTrue(editor.getAdapter(IPropertySheetPage.class) instanceof ModelPropertyPage);
    }

    @Test
    void theContextMenuExportsTheChosenDiagrams() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        List<DiagramEntry> entries = entries(file);
        DiagramEntry worlds = entries.stream().filter(e -> "Four worlds".equals(e.title())).findFirst().orElseThrow();
        IContributionItem item = export(worlds);
        Display display = Ui.display();
        List<String> checked = new ArrayList<>();
        display.timerExec(100, () -> {
            Shell shell = Ui.await("the wizard", () -> Ui.shell("Diagrams as Images"));
            Table table = Ui.first(shell, Table.class, t -> true);
            Arrays.stream(table.getItems()).filter(TableItem::getChecked).forEach(i -> checked.add(i.getText()));
            shell.close();
        });
        ((ActionContributionItem) item).getAction().run();
        assertEquals(List.of("Four worlds"), checked);
        DiagramEntry table = entries.stream().filter(DiagramEntry::isTable).findFirst().orElseThrow();
        assertFalse(((ActionContributionItem) export(table)).getAction().isEnabled());
    }

    private static IContributionItem export(DiagramEntry entry) throws Exception {
        CommonNavigator navigator = (CommonNavigator) Ui.page().showView(DilemmaUi.NAVIGATOR_VIEW);
        MenuManager menu = new MenuManager();
        navigator.getNavigatorActionService().setContext(new ActionContext(new StructuredSelection(entry)));
        navigator.getNavigatorActionService().fillContextMenu(menu);
        return Arrays.stream(menu.getItems()).filter(i -> i instanceof ActionContributionItem action
                && "Export Image...".equals(action.getAction().getText())).findFirst().orElseThrow();
    }

    @Test
    void thePropertiesFollowChangesThatAreMadeElsewhere() throws Exception {
        IFile file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS);
        DiagramDriver diagram = DiagramDriver.open(file);
        State state = (State) diagram.states().get(0).getTarget();
        PropertySheet view = (PropertySheet) Ui.page().showView(IPageLayout.ID_PROP_SHEET);
        Ui.page().activate(diagram.editor());
        diagram.select(diagram.states().get(0));
        Tree values = (Tree) view.getCurrentPage().getControl();
        Ui.until("the name is shown", () -> shows(values, "Aland"));
        Edits.set(diagram.editor().document().domain(), state, DilemmaPackage.Literals.STATE__NAME, "Cland");
        Ui.until("the new name is shown", () -> shows(values, "Cland"));
    }

    private static boolean shows(Tree values, String value) {
        return Arrays.stream(values.getItems())
                .anyMatch(i -> i.getText(1).equals(value)
                        || Arrays.stream(i.getItems()).anyMatch(c -> c.getText(1).equals(value)));
    }

    private static OpenDiagrams open() {
        return new OpenDiagrams(Ui.page());
    }

    private static List<DiagramEntry> entries(IFile file) {
        Optional<org.dilemma.ui.internal.model.ScenarioDocument> document = open().document(file);
        return DiagramList.of(file, DiagramList.saved(file, document));
    }

    private static List<String> titles(IFile file) {
        return entries(file).stream().map(DiagramEntry::title).toList();
    }
}
