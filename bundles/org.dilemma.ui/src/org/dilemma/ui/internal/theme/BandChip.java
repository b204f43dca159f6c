/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.theme;

import java.util.Locale;
import org.dilemma.analysis.Band;
import org.dilemma.ui.internal.Labels;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The band of a scenario as a word on its color, large enough to be read from afar. */
public final class BandChip extends Canvas {
    private static final int MARGIN_X = 12;
    private static final int MARGIN_Y = 4;
    private static final int ARC = 8;
    private final Font font;
    private Band band = Band.NONE;
    private boolean dimmed;

    /**
     * Makes a chip.
     *
     * @param parent its parent
     */
    public BandChip(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        font = resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont())
                .increaseHeight(4).setStyle(SWT.BOLD));
        setFont(font);
        addPaintListener(this::paint);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = word();
            }
        });
    }

    /**
     * The band shown.
     *
     * @return the band
     */
    public Band band() {
        return band;
    }

    /**
     * Shows a band.
     *
     * @param newBand the band
     */
    public void show(Band newBand) {
        band = newBand;
        setToolTipText(Labels.explain(newBand));
        requestLayout();
        redraw();
    }

    /**
     * Dims the chip while its band may be out of date.
     *
     * @param on whether to dim
     */
    public void dim(boolean on) {
        dimmed = on;
        redraw();
    }

    private String word() {
        return Labels.of(band).toUpperCase(Locale.ENGLISH);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(font);
            Point text = gc.textExtent(word());
            return new Point(text.x + 2 * MARGIN_X, text.y + 2 * MARGIN_Y);
        } finally {
            gc.dispose();
        }
    }

    private void paint(PaintEvent e) {
        BandColors colors = BandColors.of(band, Theme.isDark(this));
        Rectangle area = getClientArea();
        e.gc.setAntialias(SWT.ON);
        e.gc.setAlpha(dimmed ? 110 : 255);
        e.gc.setBackground(new Color(colors.fill()));
        e.gc.fillRoundRectangle(0, 0, area.width, area.height, ARC, ARC);
        e.gc.setForeground(new Color(colors.text()));
        e.gc.setFont(font);
        Point text = e.gc.textExtent(word());
        e.gc.drawText(word(), (area.width - text.x) / 2, (area.height - text.y) / 2, true);
    }
}
