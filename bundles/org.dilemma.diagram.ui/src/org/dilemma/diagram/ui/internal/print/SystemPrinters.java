/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.print;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** The printers of the system, chosen in its own dialog. */
public final class SystemPrinters implements Printers {

    @Override
    public boolean any() {
        return Printer.getPrinterList().length > 0;
    }

    @Override
    public Optional<Sheets> choose(Shell shell, boolean landscape) {
        PrinterData wish = new PrinterData();
        wish.orientation = landscape ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        PrintDialog dialog = new PrintDialog(shell);
        dialog.setPrinterData(wish);
        return Optional.ofNullable(dialog.open()).map(SystemPrinters::on);
    }

    /**
     * The paper of a printer.
     *
     * @param data the printer and how it prints
     * @return its paper, to be closed
     */
    public static Sheets on(PrinterData data) {
        return new Paper(new Printer(data));
    }

    private record Paper(Printer printer) implements Sheets {
        private static final double POINTS = 72;

        @Override
        public double resolution() {
            return printer.getDPI().x;
        }

        @Override
        public Point size() {
            Rectangle area = printer.getClientArea();
            return new Point(area.width, area.height);
        }

        /**
         * With GTK a transformation that is set comes on top of the scale from dots to points and the margins, which are
         * applied twice then (seen with SWT 3.132); this takes them back once.
         */
        @Override
        public float[] identity() {
            if (!"gtk".equals(SWT.getPlatform())) {
                return new float[] {1, 0, 0, 1, 0, 0};
            }
            Rectangle margin = printer.computeTrim(0, 0, 0, 0);
            float dots = (float) (resolution() / POINTS);
            return new float[] {dots, 0, 0, dots, margin.x, margin.y};
        }

        @Override
        public boolean wants(int number) {
            PrinterData data = printer.getPrinterData();
            return data.scope != PrinterData.PAGE_RANGE || number >= data.startPage && number <= data.endPage;
        }

        @Override
        public boolean start(String title) {
            return printer.startJob(title);
        }

        @Override
        public boolean sheet(Consumer<GC> painter) {
            if (!printer.startPage()) {
                return false;
            }
            GC gc = new GC(printer);
            try {
                painter.accept(gc);
            } finally {
                gc.dispose();
                printer.endPage();
            }
            return true;
        }

        @Override
        public void end() {
            printer.endJob();
        }

        @Override
        public void cancel() {
            printer.cancelJob();
        }

        @Override
        public void close() {
            printer.dispose();
        }
    }
}
