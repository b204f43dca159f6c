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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dilemma.analysis.Evaluation;
import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.image.ImageChoice;
import org.dilemma.diagram.ui.internal.image.ImageExport;
import org.dilemma.diagram.ui.internal.image.ImageFormat;
import org.dilemma.diagram.ui.internal.image.ImageJob;
import org.dilemma.ui.internal.verdict.EvaluationLoop;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.picture.Group;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Images of a diagram. */
@ExtendWith(Screenshots.class)
class ImageExportTest {
    @TempDir
    private Path folder;

    private DiagramEditor editor;

    @BeforeEach
    void open() throws Exception {
        editor = (DiagramEditor) IDE.openEditor(Ui.page(), Scenarios.example("july-1914"), DiagramEditor.ID);
        Ui.settle();
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    private ImageJob write(String name, boolean selection, List<DDiagramElement> selected) throws Exception {
        ImageJob job = new ImageExport(editor.getSite().getShell(), editor.view(), selected).job(new ImageChoice(
                folder.resolve(name), ImageFormat.of(name).orElseThrow(), 150, selection, false, true));
        job.setUser(false);
        job.setSystem(true);
        job.schedule();
        job.join();
        return job;
    }

    private String read(String name) throws Exception {
        return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1);
    }

    @Test
    void writesEachFormat() throws Exception {
        for (String name : List.of("a.svg", "a.png", "a.pdf")) {
            assertTrue(write(name, false, List.of()).getResult().isOK());
        }
        assertTrue(read("a.svg").contains(">Serbia<"));
        assertTrue(read("a.svg").contains(">Perception<"));
        assertTrue(read("a.png").contains("PNG"));
        assertTrue(read("a.pdf").startsWith("%PDF"));
    }

    @Test
    void writesWhatIsSelectedAlone() throws Exception {
        DDiagramElement serbia = editor.view().geometry().nodes().stream().map(n -> n.view())
                .filter(v -> "Serbia".equals(v.getName())).findFirst().orElseThrow();
        write("s.svg", true, List.of(serbia));
        assertTrue(read("s.svg").contains(">Serbia<"));
        assertFalse(read("s.svg").contains(">Germany<"));
    }

    @Test
    void saysWhatFailsAndLeavesNothingBehind() throws Exception {
        Files.createDirectory(folder.resolve("a.svg"));
        Files.writeString(folder.resolve("a.svg").resolve("x"), "x");
        ImageJob job = write("a.svg", false, List.of());
        assertFalse(job.getResult().isOK());
        assertTrue(job.getResult().getMessage().contains("a.svg"));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void cancelingStopsSoonAndLeavesTheOldFile() throws Exception {
        Path target = Files.writeString(folder.resolve("a.png"), "old");
        ImageJob job = new ImageExport(editor.getSite().getShell(), editor.view(), List.of())
                .job(new ImageChoice(target, ImageFormat.PNG, 1800, false, false, true));
        job.setUser(false);
        job.setSystem(true);
        job.schedule();
        Ui.until("it writes", () -> folder.toFile().list().length == 2);
        long canceled = System.nanoTime();
        job.cancel();
        job.join();
        assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
        assertTrue(System.nanoTime() - canceled < 3_000_000_000L);
        assertEquals("old", Files.readString(target));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void copiesThePictureAsText() {
        editor.action(ActionIds.COPY_IMAGE).run();
        Clipboard clipboard = new Clipboard(Ui.display());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(String.valueOf(text).contains("<svg"));
    }

    @Test
    void legendIsSwitchedAndTakenBack() throws Exception {
        editor.action(ActionIds.LEGEND).run();
        assertTrue(hasLegend());
        editor.zoom().setZoom(0.4);
        Ui.settle();
        Ui.display().update();
        Ui.settle();
        Screenshots.take("legend");
        editor.view().document().stack().undo();
        assertFalse(hasLegend());
    }

    @Test
    void theLegendSaysInWordsWhatEachSignAndColorMeans() throws Exception {
        AtomicBoolean evaluated = new AtomicBoolean();
        EvaluationLoop.Listener listener = new EvaluationLoop.Listener() {
            @Override
            public void evaluated(Evaluation evaluation) {
                evaluated.set(true);
            }
        };
        editor.evaluation().add(listener);
        Ui.until("the scenario is evaluated", evaluated::get);
        editor.evaluation().remove(listener);
        legend("legend-plain");
        editor.view().execute(editor.view().change("", l -> l.setSwitch("layer Risk", true)));
        legend("legend-risk");
        String picture = Files.readString(folder.resolve("legend-risk.svg"));
        String legend = picture.substring(picture.indexOf("class=\"legend\""));
        for (String text : List.of("State", "Motives", "Capability", "Perception", "Spiral risk", "Severe")) {
            assertTrue(legend.contains(">" + text + "<"), text);
        }
        assertFalse(legend.contains("Band"));
        assertEquals(1, legend.split("#99000d", -1).length - 1, "a color is explained once: by its swatch");
        assertEquals(2, legend.split(">Abc<", -1).length - 1, "lines in boxes have a sign");
    }

    private void legend(String name) throws Exception {
        Ui.settle();
        write(name + ".svg", false, List.of());
        Path pictures = Files.createDirectories(Path.of(System.getProperty("dilemma.screenshots", "target")));
        for (boolean dark : new boolean[] {false, true}) {
            ImageJob job = new ImageExport(editor.getSite().getShell(), editor.view(), List.of())
                    .job(new ImageChoice(pictures.resolve(name + (dark ? "-dark.png" : ".png")), ImageFormat.PNG, 96, false,
                            dark, true));
            job.setUser(false);
            job.schedule();
            job.join();
        }
    }

    private boolean hasLegend() {
        return editor.view().drawing().groups().stream().anyMatch(g -> g.kind() == Group.Kind.LEGEND);
    }
}
