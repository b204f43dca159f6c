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

import org.dilemma.diagram.ui.internal.actions.ActionIds;
import org.dilemma.diagram.ui.internal.outline.DiagramOutline;
import org.dilemma.ui.internal.theme.Theme;
import org.dilemma.ui.tests.support.Keys;
import org.dilemma.ui.tests.support.Scenarios;
import org.dilemma.ui.tests.support.Screenshots;
import org.dilemma.ui.tests.support.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desktop is switched from light to dark and back while a diagram is open. */
@ExtendWith(Screenshots.class)
class ThemeSwitchTest {

    @AfterEach
    void clear() throws Exception {
        dark(false);
        Scenarios.clear();
    }

    @Test
    void diagramPaletteAndOverviewFollow() throws Exception {
        DiagramDriver diagram = DiagramDriver.open(Scenarios.write("rivals.dilemma", Scenarios.RIVALS));
        diagram.run(ActionIds.ZOOM_FIT);
        ContentOutline view = (ContentOutline) Ui.page().showView(IPageLayout.ID_OUTLINE);
        DiagramOutline outline = (DiagramOutline) Ui.await("outline",
                () -> view.getCurrentPage() instanceof DiagramOutline page ? page : null);
        Control canvas = diagram.editor().viewer().getControl();
        Control overview = outline.overview().control();
        Control palette = diagram.editor().palette().getControl();
        Ui.until("the overview is drawn", () -> outline.overview().isUpToDate());
        RGB light = ground(canvas);
        assertEquals(false, isDark(canvas));
        dark(true);
        Ui.until("the diagram is dark", () -> isDark(canvas));
        Ui.until("the overview is dark", () -> isDark(overview));
        Ui.until("the palette is dark", () -> isDark(palette));
        Text field = label(diagram);
        Ui.until("the field over a label is dark", () -> isDark(field));
        diagram.picture("theme-switched-to-dark");
        Keys.press(0, SWT.ESC);
        dark(false);
        Ui.until("the diagram is light", () -> ground(canvas).equals(light));
        Ui.until("the overview is light", () -> !isDark(overview));
        Ui.until("the palette is light", () -> !isDark(palette));
        diagram.picture("theme-switched-back");
    }

    private static Text label(DiagramDriver diagram) {
        Control canvas = diagram.editor().viewer().getControl();
        Ui.page().activate(diagram.editor());
        diagram.select(diagram.states().get(0));
        Ui.until("the diagram has the focus", () -> {
            canvas.getShell().forceActive();
            return canvas.forceFocus() && canvas.isFocusControl();
        });
        Keys.press(0, SWT.F2);
        return Ui.await("a field", () -> Ui.all(canvas, Text.class, Text::isVisible).stream().findFirst().orElse(null));
    }

    /** Does what the settings of the desktop do. */
    private static void dark(boolean on) throws ReflectiveOperationException {
        Class<?> os = Class.forName("org.eclipse.swt.internal.gtk.OS", true, Control.class.getClassLoader());
        os.getMethod("setDarkThemePreferred", boolean.class).invoke(null, on);
        Ui.settle();
    }

    private static boolean isDark(Control control) {
        return Theme.luminance(ground(control)) < 0.18;
    }

    /** The color at the lower edge of a control, where nothing is drawn. */
    private static RGB ground(Control control) {
        Image image = new Image(Ui.display(), control.getSize().x, control.getSize().y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data.palette.getRGB(data.getPixel(data.width / 2, data.height - Math.min(12, data.height / 8 + 2)));
    }
}
