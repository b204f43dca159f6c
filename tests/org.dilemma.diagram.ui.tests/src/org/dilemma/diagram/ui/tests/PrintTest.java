/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.diagram.ui.internal.image.Pictures;
import org.dilemma.diagram.ui.internal.print.PrintJob;
import org.dilemma.diagram.ui.internal.print.Printable;
import org.dilemma.diagram.ui.internal.print.Printers;
import org.dilemma.diagram.ui.internal.print.Printing;
import org.dilemma.diagram.ui.internal.print.Sheets;
import org.dilemma.diagram.ui.internal.print.SystemPrinters;
import org.dilemma.diagram.ui.internal.table.TablePicture;
import org.dilemma.diagram.ui.tests.support.ImageSheets;
import org.dilemma.ui.tests.support.Answers;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.dilemma.viewpoint.picture.Drawing;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Printing, mostly on images. */
@ExtendWith(Screenshots.class)
class PrintTest {
    private static final Path PICTURES = Path.of(System.getProperty("dilemma.screenshots", "target"));

    private DiagramEditor editor;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(PICTURES);
        editor = (DiagramEditor) IDE.openEditor(Ui.page(), Scenarios.example("july-1914"), DiagramEditor.ID);
        Ui.settle();
    }

    @AfterEach
    void clear() {
        Scenarios.clear();
    }

    private Printable printable() {
        return new Printable("Scenario", true, legend -> Pictures.whole(editor.view(), legend));
    }

    private void job(Sheets paper, Drawing drawing, boolean fit) {
        PrintJob job = new PrintJob(Ui.display(), paper, drawing, fit);
        job.setUser(false);
        job.setSystem(true);
        job.schedule();
        Ui.until("it is printed", () -> job.getResult() != null);
    }

    private static void save(String name, ImageData sheet) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {sheet};
        loader.save(PICTURES.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }

    /** How many pixels of a part of a sheet are not white. */
    private static long ink(ImageData sheet, int left, int right) {
        long count = 0;
        for (int y = 0; y < sheet.height - 40; y++) {
            for (int x = left; x < right; x++) {
                count += (sheet.palette.getRGB(sheet.getPixel(x, y)).getHSB()[2] < 0.9) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void fitsAllOnOnePageInLightColors() throws Exception {
        ImageSheets paper = new ImageSheets();
        job(paper, Pictures.whole(editor.view(), true), true);
        assertTrue(paper.isEnded() && paper.isClosed());
        assertEquals(1, paper.printed().size());
        ImageData sheet = paper.printed().get(0);
        save("print-fit", sheet);
        assertEquals(0xffffff, sheet.getPixel(1, 1) & 0xffffff);
        assertTrue(ink(sheet, 0, 360) > 1000 && ink(sheet, 360, 720) > 1000);
    }

    @Test
    void actualSizeTakesSeveralPagesAndOfferedChoicesAreRemembered() throws Exception {
        ImageSheets paper = new ImageSheets();
        answer("&Actual size, on as many pages as it takes", "print-dialog");
        new Printing(Ui.window().getShell(), paper).print(printable());
        Ui.until("it is printed", paper::isClosed);
        assertTrue(paper.isEnded());
        Drawing drawing = Pictures.whole(editor.view(), false);
        int across = (drawing.frame().width() + 719) / 720;
        int down = (drawing.frame().height() + 1011) / 1012;
        assertEquals(across * down, paper.printed().size());
        assertTrue(paper.printed().size() > 1);
        for (int i = 0; i < paper.printed().size(); i++) {
            save("print-page-" + i, paper.printed().get(i));
            assertTrue(ink(paper.printed().get(i), 0, 720) > 100, "page " + i);
        }
        ImageSheets again = new ImageSheets();
        try (Answers answers = Answers.to("Print Scenario", "Print")) {
            new Printing(Ui.window().getShell(), again).print(printable());
        }
        Ui.until("it is printed", again::isClosed);
        assertEquals(paper.printed().size(), again.printed().size());
        answer("&Fit to one page", "print-dialog-fit");
        new Printing(Ui.window().getShell(), new ImageSheets()).print(printable());
    }

    /** Waits for the dialog, chooses and presses Print. */
    private static void answer(String radio, String picture) {
        Ui.display().timerExec(100, () -> {
            Shell shell = Ui.await("the dialog", () -> Ui.shell("Print Scenario"));
            for (Button button : Ui.all(shell, Button.class, b -> (b.getStyle() & SWT.RADIO) != 0)) {
                button.setSelection(button.getText().equals(radio));
                Ui.click(button);
            }
            try {
                Screenshots.take(picture);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            Ui.click(Ui.first(shell, Button.class, b -> "Print".equals(b.getText())));
        });
    }

    @Test
    void onlyTheChosenPagesArePrinted() {
        ImageSheets all = new ImageSheets();
        job(all, Pictures.whole(editor.view(), false), false);
        ImageSheets second = new ImageSheets().only(2);
        job(second, Pictures.whole(editor.view(), false), false);
        assertTrue(second.isEnded());
        assertEquals(1, second.printed().size());
        assertArrayEquals(all.printed().get(1).data, second.printed().get(0).data);
    }

    @Test
    void aSheetThatFailsBreaksOff() {
        ImageSheets paper = new ImageSheets().failingAt(1);
        job(paper, Pictures.whole(editor.view(), true), false);
        assertEquals(1, paper.printed().size());
        assertTrue(paper.isCanceled() && paper.isClosed());
        assertFalse(paper.isEnded());
    }

    @Test
    void withoutPrintersPdfIsOffered() {
        Printers none = new Printers() {
            @Override
            public boolean any() {
                return false;
            }

            @Override
            public Optional<Sheets> choose(Shell shell, boolean landscape) {
                throw new AssertionError("There is none to choose.");
            }
        };
        try (Answers answers = Answers.to("Print Scenario", IDialogConstants.CANCEL_LABEL)) {
            new Printing(Ui.window().getShell(), none).print(printable());
            assertEquals(1, answers.count());
        }
    }

    @Test
    void theCommandPrintsDiagramsAndTables() throws Exception {
        ICommandService commands = Ui.window().getService(ICommandService.class);
        assertTrue(commands.getCommand(ActionFactory.PRINT.getCommandId()).isEnabled());
        var table = TableEditorTest.open();
        Ui.until("the table can be printed",
                () -> commands.getCommand(ActionFactory.PRINT.getCommandId()).isEnabled());
        ImageSheets paper = new ImageSheets();
        job(paper, TablePicture.of(table.tools().session().table()), true);
        save("print-table", paper.printed().get(0));
        assertTrue(ink(paper.printed().get(0), 0, 360) > 300);
    }

    /** The printers that print into files. */
    private static List<PrinterData> files() {
        return Arrays.stream(Printer.getPrinterList()).filter(p -> p.driver.contains("File") || p.name.contains("File"))
                .toList();
    }

    static boolean canPrintToFiles() {
        return !files().isEmpty();
    }

    @Test
    @EnabledIf("canPrintToFiles")
    void printsToAFileWhereTheSystemCan() throws Exception {
        Path written = Path.of("output.pdf").toAbsolutePath(); // what GTK takes where no dialog gave another one
        Files.deleteIfExists(written);
        PrinterData data = files().get(0);
        data.orientation = PrinterData.LANDSCAPE;
        job(SystemPrinters.on(data), Pictures.whole(editor.view(), true), false);
        Ui.until("the file is written", () -> Files.exists(written) && written.toFile().length() > 1000);
        Path target = Files.move(written, PICTURES.resolve("printed.pdf"), StandardCopyOption.REPLACE_EXISTING);
        assertTrue(new String(Files.readAllBytes(target), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }
}
