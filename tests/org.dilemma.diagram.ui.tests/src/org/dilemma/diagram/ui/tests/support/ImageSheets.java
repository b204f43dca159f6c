/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dilemma.diagram.ui.internal.print.Printers;
import org.dilemma.diagram.ui.internal.print.Sheets;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** A printer that prints on images. */
public final class ImageSheets implements Sheets, Printers {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 1040;

    private final List<ImageData> printed = new ArrayList<>();
    private int failsAt = Integer.MAX_VALUE;
    private int only;
    private boolean ended;
    private boolean canceled;
    private boolean closed;

    /** Fails at one of its sheets, the first being 0. */
    public ImageSheets failingAt(int sheet) {
        failsAt = sheet;
        return this;
    }

    /** Prints one sheet only, the first being 1. */
    public ImageSheets only(int sheet) {
        only = sheet;
        return this;
    }

    /** The sheets so far. */
    public List<ImageData> printed() {
        return printed;
    }

    /** Whether all was printed. */
    public boolean isEnded() {
        return ended;
    }

    /** Whether printing was broken off. */
    public boolean isCanceled() {
        return canceled;
    }

    /** Whether the printer is free again. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean any() {
        return true;
    }

    @Override
    public Optional<Sheets> choose(Shell shell, boolean landscape) {
        return Optional.of(this);
    }

    @Override
    public double resolution() {
        return 96;
    }

    @Override
    public Point size() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    public float[] identity() {
        return new float[] {1, 0, 0, 1, 0, 0};
    }

    @Override
    public boolean wants(int number) {
        return only == 0 || number == only;
    }

    @Override
    public boolean start(String title) {
        return true;
    }

    @Override
    public boolean sheet(Consumer<GC> painter) {
        if (printed.size() == failsAt) {
            return false;
        }
        Image image = new Image(Ui.display(), WIDTH, HEIGHT);
        GC gc = new GC(image);
        painter.accept(gc);
        gc.dispose();
        printed.add(image.getImageData());
        image.dispose();
        return true;
    }

    @Override
    public void end() {
        ended = true;
    }

    @Override
    public void cancel() {
        canceled = true;
    }

    @Override
    public void close() {
        closed = true;
    }
}
