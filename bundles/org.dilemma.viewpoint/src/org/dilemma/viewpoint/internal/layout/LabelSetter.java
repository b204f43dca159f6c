/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.ImageData;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.layout.TextBlock.Align;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.layout.Typeface;
import org.dilemma.viewpoint.view.LabelFormat;
import org.dilemma.viewpoint.view.LabelStyle;
import org.eclipse.emf.ecore.EObject;

/** Sets labels: breaks them into lines, measures and aligns them. */
final class LabelSetter {
    private static final Rgb BLACK = new Rgb(0, 0, 0);

    private final TextMeasure measure;
    private final TextWrap wrap;
    private final Images images;

    LabelSetter(TextMeasure measure, Images images) {
        this.measure = measure;
        this.wrap = new TextWrap(measure);
        this.images = images;
    }

    /**
     * Sets a label with its upper left corner at the origin.
     *
     * @param text the text; null and blank texts have no label
     * @param style how it looks
     * @param element element of the model whose icon it may show; null for none
     * @param width greatest width of a line in pixels
     * @param most greatest number of lines
     * @return the label, unless there is none
     */
    Optional<TextBlock> set(String text, LabelStyle style, EObject element, int width, int most) {
        Optional<ImageData> icon = icon(style, element);
        boolean blank = text == null || text.isBlank();
        if (blank && icon.isEmpty()) {
            return Optional.empty();
        }
        Typeface face = Typeface.of(style.getLabelSize(), style.getLabelFormat());
        int before = icon.isPresent() ? TextBlock.ICON + (blank ? 0 : TextBlock.ICON_GAP) : 0;
        TextWrap.Wrapped wrapped = blank ? new TextWrap.Wrapped(List.of(), false)
                : wrap.wrap(text, face, Math.max(1, width - before), most);
        return Optional.of(block(wrapped, style, face, icon, before));
    }

    /** The same with even left ends where the middles were even, as lines of a list have it. */
    static TextBlock leftAligned(TextBlock label) {
        if (label.align() != Align.CENTER) {
            return label;
        }
        List<TextBlock.Line> lines = label.lines().stream().map(
                l -> new TextBlock.Line(l.text(), label.box().right() - widest(label), l.baseline(), l.width()))
                        .toList();
        return new TextBlock(lines, label.box(), label.face(), label.underline(), label.strike(), label.color(),
                Align.LEFT, label.icon(), label.shortened());
    }

    private static int widest(TextBlock label) {
        return (int) Math.ceil(label.lines().stream().mapToDouble(TextBlock.Line::width).max().orElse(0));
    }

    private Optional<ImageData> icon(LabelStyle style, EObject element) {
        if (!style.isShowIcon()) {
            return Optional.empty();
        }
        String path = style.getIconPath();
        if (path != null && !path.isBlank()) {
            return images.file(path);
        }
        return element == null ? Optional.empty() : images.icon(element);
    }

    private TextBlock block(TextWrap.Wrapped wrapped, LabelStyle style, Typeface face, Optional<ImageData> icon,
            int before) {
        double lineHeight = measure.lineHeight(face);
        double[] widths = wrapped.lines().stream().mapToDouble(l -> measure.width(l, face)).toArray();
        double widest = 0;
        for (double w : widths) {
            widest = Math.max(widest, w);
        }
        int height = (int) Math.ceil(lineHeight * widths.length);
        int down = icon.isPresent() ? Math.max(0, (TextBlock.ICON - (int) Math.ceil(lineHeight)) / 2) : 0;
        int inner = (int) Math.ceil(widest);
        Align align = align(style);
        double x = before + (align == Align.LEFT ? 0 : align == Align.CENTER ? inner / 2.0 : inner);
        List<TextBlock.Line> lines = new ArrayList<>(widths.length);
        for (int i = 0; i < widths.length; i++) {
            double baseline = down + i * lineHeight + measure.ascent(face);
            lines.add(new TextBlock.Line(wrapped.lines().get(i), x, round(baseline), round(widths[i])));
        }
        Box box = new Box(0, 0, before + inner, Math.max(height + down, icon.isPresent() ? TextBlock.ICON : 0));
        return new TextBlock(lines, box, face, style.getLabelFormat().contains(LabelFormat.UNDERLINE),
                style.getLabelFormat().contains(LabelFormat.STRIKE_THROUGH),
                style.getLabelColor() == null ? BLACK : style.getLabelColor(), align, icon, wrapped.shortened());
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static Align align(LabelStyle style) {
        if (style.getLabelAlignment() == null) {
            return Align.CENTER;
        }
        return switch (style.getLabelAlignment()) {
            case LEFT -> Align.LEFT;
            case RIGHT -> Align.RIGHT;
            default -> Align.CENTER;
        };
    }
}
