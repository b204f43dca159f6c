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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.State;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The elements of a scenario below its file in the navigator. */
@ExtendWith(Screenshots.class)
class NavigatorElementsTest {
    private IFile file;
    private TreeViewer navigator;

    @BeforeEach
    void open() throws PartInitException {
        Scenarios.clear();
        file = Scenarios.write("rivals.dilemma", Scenarios.RIVALS.replace("Aland", "Zealand"));
        navigator = ((CommonNavigator) Ui.page().showView(DilemmaUi.NAVIGATOR_VIEW)).getCommonViewer();
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void theyAreThoseOnDiskOrThoseThatAreEdited() {
        navigator.expandToLevel(file, 1);
        TreeItem group = Ui.await("the states", () -> child("States (2)"));
        navigator.setExpandedState(group.getData(), true);
        awaitStates("Zealand (ALA)", "Boria (BOR)");
        ScenarioEditor editor = Scenarios.open(file);
        State first = editor.document().scenario().getStates().get(0);
        Ui.until("the group is still expanded, with the elements of the editor",
                () -> navigator.testFindItem(first) != null);
        Edits.set(editor.document().domain(), first, DilemmaPackage.Literals.STATE__NAME, "Yland");
        awaitStates("Yland (ALA)", "Boria (BOR)");
        Ui.page().closeEditor(editor, false);
        awaitStates("Zealand (ALA)", "Boria (BOR)");
    }

    @Test
    void aFileThatCannotBeReadHasNone() {
        IFile broken = Scenarios.write("broken.dilemma", Scenarios.RIVALS.substring(0, 700));
        navigator.expandToLevel(file, 1);
        navigator.expandToLevel(broken, 1);
        assertNotNull(Ui.await("the states", () -> child("States (2)")));
        TreeItem item = (TreeItem) navigator.testFindItem(broken);
        assertEquals(List.of(), Arrays.stream(item.getItems()).map(TreeItem::getText)
                .filter(text -> text.startsWith("States")).toList());
    }

    @Test
    void filesOfPositionsAreHidden() {
        IFile layout = Scenarios.write("rivals.layout", "<layout/>");
        IFile other = Scenarios.write("other.dilemma", Scenarios.RIVALS);
        navigator.expandToLevel(file, 1);
        Ui.until("what came later is there", () -> navigator.testFindItem(other) != null);
        assertNull(navigator.testFindItem(layout));
    }

    private void awaitStates(String... names) {
        Ui.until("the states " + List.of(names), () -> {
            TreeItem group = child("States (2)");
            return group != null
                    && Arrays.stream(group.getItems()).map(TreeItem::getText).toList().equals(List.of(names));
        });
    }

    private TreeItem child(String text) {
        return navigator.testFindItem(file) instanceof TreeItem parent
                ? Arrays.stream(parent.getItems()).filter(i -> i.getText().equals(text)).findFirst().orElse(null)
                : null;
    }
}
