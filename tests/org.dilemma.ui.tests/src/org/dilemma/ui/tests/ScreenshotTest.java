/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dilemma.model.DilemmaPackage.Literals;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.dilemma.ui.internal.model.Elements;
import org.dilemma.ui.internal.model.TreeGroup;
import org.dilemma.ui.internal.theme.BandChip;
import org.dilemma.ui.tests.support.EditorDriver;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes pictures of the window, to be looked at by a person. */
@ExtendWith(Screenshots.class)
class ScreenshotTest {

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void windowWithAnExampleIsPictured() throws IOException, PartInitException {
        Shell shell = Ui.window().getShell();
        ScenarioEditor editor = show(Scenarios.example("anglo-german-1898"));
        Ui.until("a verdict is shown", () -> !Ui.all(shell, BandChip.class, BandChip::isVisible).isEmpty());
        picture("window");
        Set<EClass> seen = new HashSet<>();
        for (TreeIterator<EObject> all = editor.document().scenario().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element.eClass() != Literals.ESTIMATE && seen.add(element.eClass())) {
                editor.reveal(List.of(element));
                picture("form-" + element.eClass().getName());
            }
        }
        assertTrue(seen.size() > 5, "most kinds of elements");
    }

    @Test
    void elementsOfEveryKindHaveAForm() throws IOException, PartInitException {
        ScenarioEditor editor = show(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        EditorDriver driver = new EditorDriver(editor);
        for (EReference feature : Elements.childFeatures(Literals.SCENARIO)) {
            if (feature.isMany()) {
                driver.select(new TreeGroup(driver.scenario(), feature));
                picture("group-" + feature.getName());
                driver.choose("New " + Labels.words(feature.getEReferenceType().getName()).toLowerCase());
                picture("new-" + feature.getEReferenceType().getName());
            }
        }
        assertTrue(editor.isDirty());
    }

    @Test
    void detailsAndTheUnreadableAndTheEmptyArePictured() throws IOException, PartInitException {
        Scenarios.clear();
        Ui.page().showView(DilemmaUi.NAVIGATOR_VIEW);
        picture("empty");
        ScenarioEditor editor = show(Scenarios.example("anglo-german-1898"));
        EditorDriver driver = new EditorDriver(editor);
        driver.select(driver.scenario().getStates().get(0));
        Ui.follow(Ui.first(Ui.window().getShell(), Hyperlink.class,
                h -> h.isVisible() && String.valueOf(h.getText()).contains("source")));
        Ui.page().showView("org.eclipse.ui.views.PropertySheet", null, IWorkbenchPage.VIEW_VISIBLE);
        picture("details");
        Keys.type(driver.field("Greed"), "much");
        picture("problem");
        show(Scenarios.write("broken.dilemma", Scenarios.RIVALS.substring(0, 700)));
        picture("broken");
    }

    private static ScenarioEditor show(IFile file) throws PartInitException {
        Ui.window().getShell().setBounds(0, 0, 1400, 900);
        ScenarioEditor editor = Scenarios.open(file);
        Ui.page().showView(DilemmaUi.VERDICT_VIEW);
        Ui.page().activate(editor);
        return editor;
    }

    private static void picture(String name) throws IOException {
        Ui.settle();
        assertTrue(Files.size(Screenshots.take(name)) > 0);
    }
}
