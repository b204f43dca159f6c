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

import java.util.List;
import org.dilemma.analysis.Band;
import org.dilemma.model.Perception;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.theme.BandChip;
import org.dilemma.ui.tests.support.EditorDriver;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.Twistie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The verdict follows the editor and the edits. */
@ExtendWith(Screenshots.class)
class VerdictViewTest {
    private Shell shell;

    @BeforeEach
    void begin() throws PartInitException {
        Scenarios.clear();
        shell = Ui.window().getShell();
        Ui.page().showView(DilemmaUi.VERDICT_VIEW);
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    @Test
    void withoutAScenarioTheViewSaysWhatToDo() {
        Ui.until("links", () -> !Ui.all(shell, Link.class, l -> l.isVisible()
                && l.getText().contains("New scenario")).isEmpty());
    }

    @Test
    void theBandIsShownAndChangesAfterAnEdit() {
        EditorDriver driver = EditorDriver.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        Ui.until("a band", () -> isAtLeast(Band.MODERATE));
        assertTrue(Ui.all(shell, Table.class, t -> t.isVisible() && t.getColumnCount() == 4
                && t.getItemCount() == 1).size() == 1, "one pair");
        for (Perception perception : driver.scenario().getPerceptions()) {
            driver.select(perception);
            Keys.enter(driver.field("Reaction"), "0.01");
            Keys.enter(driver.field("Perceived greed", 1), "0");
            Keys.enter(driver.field("Perceived greed"), "0");
        }
        Ui.until("a lower band", () -> !isAtLeast(Band.MODERATE));
        while (driver.editor().document().stack().canUndo()) {
            driver.undo();
        }
        Ui.until("the band is back", () -> isAtLeast(Band.MODERATE));
    }

    @Test
    void theVerdictWaitsWhileTheModelHasErrors() {
        EditorDriver driver = EditorDriver.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        Ui.until("a band", () -> !chips().isEmpty());
        driver.select(driver.scenario().getPerceptions().get(0));
        Keys.enter(driver.field("Perceived greed", 1), "0.7");
        Ui.until("it says that it waits", () -> !Ui.all(shell, Label.class,
                l -> l.isVisible() && l.getText().contains("waits for one error")).isEmpty());
        assertEquals(1, chips().size(), "the old verdict stays legible");
        driver.undo();
        Ui.until("it waits no more", () -> Ui.all(shell, Label.class,
                l -> l.isVisible() && l.getText().contains("waits")).isEmpty());
    }

    @Test
    void confidenceIsSaidInASentenceOfItsOwn() {
        EditorDriver.open(Scenarios.example("anglo-german-1898"));
        Ui.until("the sentence", () -> !Ui.all(shell, Label.class,
                l -> l.isVisible() && l.getText().matches("Confidence in the inputs is \\w+\\.")).isEmpty());
    }

    @Test
    void theAnswersOfAChecklistAreShownWithTheirReplies() {
        EditorDriver.open(Scenarios.example("anglo-german-1898"));
        Section section = Ui.await("the section", () -> Ui.all(shell, Section.class,
                s -> s.getText().startsWith("Herz")).stream().findFirst().orElse(null));
        assertFalse(section.isExpanded(), "the theories are closed at first");
        Ui.follow(Ui.first(section, Twistie.class, t -> true));
        Ui.until("the answer", () -> !Ui.all(shell, Label.class, l -> l.isVisible()
                && l.getText().startsWith("Self-help may be self-defeating. ")).isEmpty());
        assertFalse(Ui.all(shell, Label.class, l -> l.isVisible() && l.getText().equals("Partly")).isEmpty());
    }

    private boolean isAtLeast(Band band) {
        return chips().stream().anyMatch(c -> c.band().compareTo(band) >= 0);
    }

    private List<BandChip> chips() {
        return Ui.all(shell, BandChip.class, BandChip::isVisible);
    }
}
