/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.List;

import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.LabelAlignment;
import org.dilemma.viewpoint.view.LabelFormat;
import org.dilemma.viewpoint.view.LabelStyle;
import org.eclipse.emf.ecore.EObject;

/** How labels look by a style description. */
final class LabelLook {
    private final int size;
    private final List<LabelFormat> formats;
    private final boolean showIcon;
    private final String iconPath;
    private final LabelAlignment alignment;
    private final boolean hideByDefault;
    private final Colors.Source color;

    LabelLook(EObject description, Colors colors) {
        size = Math.max(1, Elements.number(description, "labelSize"));
        formats = Elements.literals(description, "labelFormat").stream().map(LabelFormat::get).toList();
        showIcon = Elements.flag(description, "showIcon");
        iconPath = Elements.text(description, "iconPath");
        LabelAlignment given = LabelAlignment.get(Elements.literal(description, "labelAlignment"));
        alignment = given == null ? LabelAlignment.CENTER : given;
        hideByDefault = Elements.flag(description, "hideLabelByDefault");
        color = colors.in(description, "labelColor").orElse(self -> Defaults.INK);
    }

    /** Sets what differs. */
    void apply(LabelStyle style, EObject self) {
        if (style.getLabelSize() != size) {
            style.setLabelSize(size);
        }
        if (!style.getLabelFormat().equals(formats)) {
            style.getLabelFormat().clear();
            style.getLabelFormat().addAll(formats);
        }
        if (style.isShowIcon() != showIcon) {
            style.setShowIcon(showIcon);
        }
        if (!iconPath.equals(style.getIconPath())) {
            style.setIconPath(iconPath);
        }
        if (style.getLabelAlignment() != alignment) {
            style.setLabelAlignment(alignment);
        }
        if (style.isHideLabelByDefault() != hideByDefault) {
            style.setHideLabelByDefault(hideByDefault);
        }
        Rgb now = color.of(self);
        if (!now.equals(style.getLabelColor())) {
            style.setLabelColor(now);
        }
    }
}
