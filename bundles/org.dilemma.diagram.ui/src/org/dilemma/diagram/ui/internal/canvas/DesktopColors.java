/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import java.lang.reflect.Field;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.gef.internal.ui.palette.editparts.DrawerFigure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/**
 * The colors by which Draw2d paints palettes and tooltips. It asks the desktop for them only once, and has no way to ask
 * again: the constants are given the new values of the colors in their public field for the window system.
 */
public final class DesktopColors {
    private static final List<Constant> CONSTANTS = List.of(
            new Constant(ColorConstants.buttonLightest, SWT.COLOR_WIDGET_HIGHLIGHT_SHADOW),
            new Constant(ColorConstants.button, SWT.COLOR_WIDGET_BACKGROUND),
            new Constant(ColorConstants.buttonDarker, SWT.COLOR_WIDGET_NORMAL_SHADOW),
            new Constant(ColorConstants.buttonDarkest, SWT.COLOR_WIDGET_DARK_SHADOW),
            new Constant(ColorConstants.listBackground, SWT.COLOR_LIST_BACKGROUND),
            new Constant(ColorConstants.listForeground, SWT.COLOR_LIST_FOREGROUND),
            new Constant(ColorConstants.menuBackground, SWT.COLOR_WIDGET_BACKGROUND),
            new Constant(ColorConstants.menuForeground, SWT.COLOR_WIDGET_FOREGROUND),
            new Constant(ColorConstants.menuBackgroundSelected, SWT.COLOR_LIST_SELECTION),
            new Constant(ColorConstants.menuForegroundSelected, SWT.COLOR_LIST_SELECTION_TEXT),
            new Constant(ColorConstants.tooltipForeground, SWT.COLOR_INFO_FOREGROUND),
            new Constant(ColorConstants.tooltipBackground, SWT.COLOR_INFO_BACKGROUND));

    private record Constant(Color color, int system) {
    }

    /** Knows the color of the titles of a palette. */
    @SuppressWarnings("restriction")
    private abstract static class PaletteTitle extends DrawerFigure {
        static final Color COLOR = FG_COLOR;

        PaletteTitle() {
            super(null);
        }
    }

    private DesktopColors() {
    }

    /**
     * Brings the constants in line with the desktop. Where that is not possible, they stay as they are.
     *
     * @param display where one sees them
     */
    public static void renew(Display display) {
        try {
            Field handle = Color.class.getField("handle");
            for (Constant constant : CONSTANTS) {
                handle.set(constant.color(), handle.get(display.getSystemColor(constant.system())));
            }
            handle.set(PaletteTitle.COLOR,
                    handle.get(FigureUtilities.mixColors(ColorConstants.buttonDarker, ColorConstants.button)));
        } catch (ReflectiveOperationException e) {
            ILog.get().info("Palettes keep the colors that they have: " + e.getMessage());
        }
    }
}
