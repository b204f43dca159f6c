/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.internal.diagram.Colors;
import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DTableElement;
import org.dilemma.viewpoint.view.DTableElementStyle;
import org.dilemma.viewpoint.view.LabelFormat;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/**
 * Sets the styles of lines, columns and cells. Foreground and background are chosen apart: the first condition that
 * holds, else the default. A column shows its default only if the color is a fixed one; its cells show the rest.
 */
final class TableStyles {
    private static final Rgb BLACK = new Rgb(0, 0, 0);
    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final Rgb NO_COLOR = new Rgb(209, 209, 209);
    private static final int USUAL_SIZE = 8;

    /** One of the two sides of a style, by the names of its features in the specification. */
    private enum Side {
        FOREGROUND("defaultForeground", "foregroundConditionalStyle", "foreGroundColor"),
        BACKGROUND("defaultBackground", "backgroundConditionalStyle", "backgroundColor");

        private final String standard;
        private final String conditional;
        private final String color;

        Side(String standard, String conditional, String color) {
            this.standard = standard;
            this.conditional = conditional;
            this.color = color;
        }
    }

    /** A style that was chosen, and whether it counts as the default. */
    private record Choice(EObject style, boolean standard) {
    }

    private final Interpreter interpreter;
    private final Colors colors;

    TableStyles(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.colors = new Colors(interpreter);
    }

    void refresh(DLine line) {
        apply(line, ofLine(line, Side.FOREGROUND), ofLine(line, Side.BACKGROUND));
    }

    void refresh(DColumn column) {
        apply(column, ofColumn(column, Side.FOREGROUND), ofColumn(column, Side.BACKGROUND));
    }

    void refresh(DCell cell) {
        apply(cell, ofCell(cell, Side.FOREGROUND), ofCell(cell, Side.BACKGROUND));
    }

    /** A condition whose color is that of the default counts as the default too. */
    private Optional<Choice> ofLine(DLine line, Side side) {
        EObject mapping = line.getMapping();
        Optional<EObject> standard = Elements.one(mapping, side.standard);
        Optional<EObject> chosen = conditional(mapping, side, line.getTarget()).or(() -> standard);
        Object standardColor = standard.flatMap(style -> Elements.one(style, side.color)).orElse(null);
        return chosen.filter(style -> side == Side.FOREGROUND || Elements.one(style, side.color).isPresent())
                .map(style -> new Choice(style, standardColor != null
                        && Elements.one(style, side.color).orElse(null) == standardColor));
    }

    private Optional<Choice> ofColumn(DColumn column, Side side) {
        return Elements.one(column.getMapping(), side.standard).filter(style -> Elements.one(style, side.color)
                .filter(color -> Elements.is(color, "FixedColor")).isPresent()).map(style -> new Choice(style, true));
    }

    private Optional<Choice> ofCell(DCell cell, Side side) {
        List<EObject> mappings = new ArrayList<>();
        if (cell.getIntersectionMapping() != null) {
            mappings.add(cell.getIntersectionMapping());
        }
        mappings.add(cell.getColumn().getMapping());
        Optional<Choice> conditional = mappings.stream()
                .flatMap(mapping -> conditional(mapping, side, cell.getTarget()).stream()).findFirst()
                .map(style -> new Choice(style, false));
        return conditional.or(() -> mappings.stream().flatMap(mapping -> Elements.one(mapping, side.standard).stream())
                .filter(style -> Elements.one(style, side.color).isPresent()).findFirst()
                .map(style -> new Choice(style, true)));
    }

    private Optional<EObject> conditional(EObject mapping, Side side, EObject element) {
        return Elements.many(mapping, side.conditional).stream()
                .filter(style -> Elements.one(style, "style").isPresent() && element != null)
                .filter(style -> interpreter.truth(interpreter.use(style, "predicateExpression"), element, false))
                .findFirst().flatMap(style -> Elements.one(style, "style"));
    }

    private void apply(DTableElement element, Optional<Choice> foreground, Optional<Choice> background) {
        DTableElementStyle style = element.getCurrentStyle();
        if (style == null) {
            style = ViewFactory.eINSTANCE.createDTableElementStyle();
        }
        setForeground(style, foreground, element);
        setBackground(style, background, element.getTarget());
        if (element.getCurrentStyle() == null && isSet(style)) {
            element.setCurrentStyle(style);
        }
    }

    /** As in Sirius, whether a color is the default is only said where the color changes, in cells at least. */
    private void setForeground(DTableElementStyle style, Optional<Choice> choice, DTableElement element) {
        Rgb color = color(choice, Side.FOREGROUND, element.getTarget());
        boolean changed = differs(color, style.getForegroundColor(), BLACK);
        if (choice.isEmpty() ? style.getForegroundColor() != null : color != null && changed) {
            style.setForegroundColor(color);
        }
        boolean standard = choice.filter(Choice::standard).isPresent();
        boolean said = choice.isEmpty() || changed || !(element instanceof DCell);
        if (said && style.isDefaultForegroundStyle() != standard) {
            style.setDefaultForegroundStyle(standard);
        }
        int size = choice.map(chosen -> Elements.number(chosen.style(), "labelSize")).orElse(USUAL_SIZE);
        if (style.getLabelSize() != size) {
            style.setLabelSize(size);
        }
        List<LabelFormat> formats = choice.map(chosen -> formats(chosen.style())).orElse(List.of());
        if (!style.getLabelFormat().equals(formats)) {
            style.getLabelFormat().clear();
            style.getLabelFormat().addAll(formats);
        }
    }

    private static List<LabelFormat> formats(EObject style) {
        return Elements.literals(style, "labelFormat").stream().map(LabelFormat::getByName).filter(Objects::nonNull)
                .distinct().toList();
    }

    private void setBackground(DTableElementStyle style, Optional<Choice> choice, EObject element) {
        Rgb color = color(choice, Side.BACKGROUND, element);
        if (color == null) {
            if (style.getBackgroundColor() != null) {
                style.setBackgroundColor(null);
            }
            if (style.isDefaultBackgroundStyle()) {
                style.setDefaultBackgroundStyle(false);
            }
        } else if (differs(color, style.getBackgroundColor(), WHITE)) {
            style.setBackgroundColor(color);
            style.setDefaultBackgroundStyle(choice.filter(Choice::standard).isPresent());
        }
    }

    /** The color of a style that was chosen, gray if it has none; null if no style was chosen. */
    private Rgb color(Optional<Choice> choice, Side side, EObject element) {
        return choice.map(chosen -> colors.in(chosen.style(), side.color).map(color -> color.of(element))
                .orElse(NO_COLOR)).orElse(null);
    }

    private static boolean isSet(DTableElementStyle style) {
        return style.getLabelSize() != USUAL_SIZE || !style.getLabelFormat().isEmpty()
                || style.isDefaultForegroundStyle() || style.isDefaultBackgroundStyle()
                || differs(style.getForegroundColor(), BLACK, BLACK)
                || differs(style.getBackgroundColor(), WHITE, WHITE);
    }

    /** Whether two colors differ; none counts as the usual one. */
    private static boolean differs(Rgb color, Rgb other, Rgb usual) {
        return !Objects.requireNonNullElse(color, usual).equals(Objects.requireNonNullElse(other, usual));
    }
}
