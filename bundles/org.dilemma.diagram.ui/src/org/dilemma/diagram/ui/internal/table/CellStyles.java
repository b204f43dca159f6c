/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.table;

import java.util.List;
import org.dilemma.ui.internal.theme.Theme;
import org.dilemma.viewpoint.view.DTableElementStyle;
import org.dilemma.viewpoint.view.LabelFormat;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colors and fonts of the styles of a table. */
final class CellStyles {
    private static final double LEGIBLE = 4.5;

    private final Control control;
    private final ResourceManager resources;

    /**
     * Makes colors and fonts that live as long as a control.
     *
     * @param control the control
     */
    CellStyles(Control control) {
        this.control = control;
        resources = new LocalResourceManager(JFaceResources.getResources(), control);
    }

    /** Color of text; null for the system's, also where the style's could not be read on its background. */
    Color foreground(DTableElementStyle style) {
        if (style == null || style.getForegroundColor() == null) {
            return null;
        }
        RGB color = rgb(style.getForegroundColor());
        Color background = background(style);
        RGB behind = background == null ? system() : background.getRGB();
        return Theme.contrast(color, behind) >= LEGIBLE ? new Color(color) : background == null ? null
                : new Color(Theme.luminance(behind) > 0.18 ? new RGB(0, 0, 0) : new RGB(255, 255, 255));
    }

    /** Color behind text; null for the system's. */
    Color background(DTableElementStyle style) {
        return style == null || style.isDefaultBackgroundStyle() || style.getBackgroundColor() == null ? null
                : new Color(rgb(style.getBackgroundColor()));
    }

    private RGB system() {
        return control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
    }

    private static RGB rgb(org.dilemma.viewpoint.Rgb color) {
        return new RGB(color.red(), color.green(), color.blue());
    }

    /** Font of text; null for the system's. */
    Font font(DTableElementStyle style) {
        if (style == null) {
            return null;
        }
        List<LabelFormat> formats = style.getLabelFormat();
        int bits = (formats.contains(LabelFormat.BOLD) ? SWT.BOLD : 0)
                | (formats.contains(LabelFormat.ITALIC) ? SWT.ITALIC : 0);
        return bits == 0 ? null : resources.create(FontDescriptor.createFrom(control.getFont()).setStyle(bits));
    }
}
