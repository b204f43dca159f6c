/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.canvas;

import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.TextBlock;
import org.dilemma.viewpoint.picture.Contour;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.Fill;
import org.dilemma.viewpoint.picture.Group;
import org.dilemma.viewpoint.picture.Mark;
import org.dilemma.viewpoint.picture.Pen;
import org.dilemma.viewpoint.picture.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/**
 * Paints drawings with SWT, at any zoom. What would be too small to read is left out: a text becomes a quiet bar. For
 * the user-interface thread; to be disposed of.
 */
public final class DrawingPainter {
    private static final double LEAST_TEXT = 3.5;
    /** At smaller scales letters that keep to whole pixels run into one another; their outlines stay even. */
    private static final double WHOLE_LETTERS = 0.98;
    private static final int TRIAL_POINTS = 72;
    private static final String TRIAL = "Mmmmmmmm";
    private static final double LEAST_PICTURE = 4;
    private static final int HALO = 205;
    private static final int BAR = 70;

    private final SwtResources resources;
    private final PathCache paths;
    private Theme theme = Theme.LIGHT;
    private double leastText = LEAST_TEXT;
    private double leastPicture = LEAST_PICTURE;
    /** How much larger a font is there than on the screen. */
    private double fontScale = 1;
    /** The transformation that changes nothing on paper; null on the screen. */
    private float[] identity;
    private Transform toTarget;
    private GC gc;
    private double scale;

    /**
     * Makes a painter.
     *
     * @param display where it paints
     */
    public DrawingPainter(Display display) {
        resources = new SwtResources(display);
        paths = new PathCache(resources);
    }

    /**
     * Changes the colors.
     *
     * @param newTheme the colors from now on
     */
    public void theme(Theme newTheme) {
        theme = newTheme;
    }

    /**
     * Paints on paper from now on: leaves nothing out, and brings fonts, which a printer counts in inches, to the size of
     * the drawing.
     *
     * @param target graphics of the printer
     * @param unchanged the transformation under which a dot stays where it is
     */
    public void onPaper(GC target, float[] unchanged) {
        identity = unchanged.clone();
        leastText = 0;
        leastPicture = 0;
        Font trial = new Font(Display.getCurrent(), target.getFont().getFontData()[0].getName(), TRIAL_POINTS, SWT.NORMAL);
        GC screen = new GC(Display.getCurrent());
        Font before = target.getFont();
        try {
            screen.setFont(trial);
            target.setFont(trial);
            fontScale = (double) target.stringExtent(TRIAL).x / screen.stringExtent(TRIAL).x;
        } finally {
            target.setFont(before);
            screen.dispose();
            trial.dispose();
        }
    }

    /** The background on which it paints. */
    public Color paper() {
        return resources.color(theme.paper());
    }

    /**
     * Paints a part of a drawing. The graphics keep their state.
     *
     * @param drawing the drawing
     * @param target takes it
     * @param zoom pixels of the screen for one of the drawing
     * @param originX where the origin of the drawing lies on the target
     * @param originY likewise
     * @param part what has to be painted, in pixels of the drawing
     */
    public void paint(Drawing drawing, GC target, double zoom, double originX, double originY, Box part) {
        gc = target;
        scale = zoom;
        Transform transform = new Transform(target.getDevice());
        Transform before = new Transform(target.getDevice());
        Color foreground = target.getForeground();
        Color background = target.getBackground();
        Font font = target.getFont();
        LineAttributes attributes = target.getLineAttributes();
        try {
            if (identity == null) {
                target.getTransform(before);
                target.getTransform(transform);
            } else {
                set(before, identity);
                set(transform, identity);
            }
            transform.translate((float) originX, (float) originY);
            transform.scale((float) zoom, (float) zoom);
            target.setTransform(transform);
            toTarget = transform;
            target.setAntialias(SWT.ON);
            target.setTextAntialias(SWT.ON);
            target.setInterpolation(SWT.HIGH);
            for (Group group : drawing.groups()) {
                if (group.extent().overlaps(part)) {
                    group.marks().forEach(this::mark);
                }
            }
        } finally {
            target.setAlpha(255);
            target.setLineAttributes(attributes);
            target.setFont(font);
            target.setForeground(foreground);
            target.setBackground(background);
            target.setTransform(before);
            before.dispose();
            transform.dispose();
            gc = null;
        }
    }

    private static void set(Transform transform, float[] e) {
        transform.setElements(e[0], e[1], e[2], e[3], e[4], e[5]);
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Text text) {
            text(text.block(), text.halo());
        } else if (mark instanceof Mark.Picture picture) {
            picture(picture.image(), picture.x(), picture.y(), picture.width(), picture.height());
        } else if (mark instanceof Mark.Rect rect && rect.arcWidth() <= 0) {
            rectangle(rect);
        } else {
            figure(mark);
        }
    }

    private void rectangle(Mark.Rect rect) {
        if (isWhole(rect.x(), rect.y(), rect.width(), rect.height()) && !(rect.fill() instanceof Fill.Gradient)) {
            if (fill(rect.fill())) {
                gc.fillRectangle((int) rect.x(), (int) rect.y(), (int) rect.width(), (int) rect.height());
            }
            if (pen(rect.pen())) {
                gc.drawRectangle((int) rect.x(), (int) rect.y(), (int) rect.width(), (int) rect.height());
            }
        } else {
            figure(rect);
        }
    }

    private static boolean isWhole(double... values) {
        for (double value : values) {
            if (value != Math.rint(value)) {
                return false;
            }
        }
        return true;
    }

    private void figure(Mark mark) {
        Path path = paths.of(mark);
        Fill fill = mark instanceof Mark.Rect rect ? rect.fill()
                : mark instanceof Mark.Oval oval ? oval.fill() : ((Mark.Figure) mark).fill();
        Pen pen = mark instanceof Mark.Rect rect ? rect.pen()
                : mark instanceof Mark.Oval oval ? oval.pen() : ((Mark.Figure) mark).pen();
        if (fill instanceof Fill.Gradient gradient) {
            gradient(path, gradient);
        } else if (fill(fill)) {
            gc.fillPath(path);
        }
        if (pen(pen)) {
            gc.drawPath(path);
        }
    }

    private void gradient(Path path, Fill.Gradient gradient) {
        float[] box = new float[4];
        path.getBounds(box);
        float right = gradient.across() > 0 ? box[0] + box[2] : box[0];
        float bottom = gradient.across() < 1 ? box[1] + box[3] : box[1];
        Pattern pattern = new Pattern(gc.getDevice(), box[0], box[1], right, bottom,
                resources.color(theme.color(gradient.from())), resources.color(theme.color(gradient.to())));
        gc.setBackgroundPattern(pattern);
        gc.fillPath(path);
        gc.setBackgroundPattern(null);
        pattern.dispose();
    }

    /** Sets the color that fills; false where nothing does. */
    private boolean fill(Fill fill) {
        if (fill instanceof Fill.Plain plain) {
            gc.setBackground(resources.color(theme.color(plain.color())));
            return true;
        }
        if (fill instanceof Fill.Paper) {
            gc.setBackground(paper());
            return true;
        }
        return false;
    }

    /** Sets how lines are drawn; false where there is none. */
    private boolean pen(Pen pen) {
        if (!pen.isVisible()) {
            return false;
        }
        gc.setForeground(resources.color(theme.color(pen.color())));
        gc.setLineAttributes(paths.stroke(pen));
        return true;
    }

    private void picture(org.dilemma.viewpoint.layout.ImageData data, double x, double y, double width,
            double height) {
        if (width * scale < leastPicture) {
            return;
        }
        Image image = resources.image(data);
        if (image != null) {
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, (int) Math.round(x), (int) Math.round(y),
                    (int) Math.round(width), (int) Math.round(height));
        }
    }

    private void text(TextBlock block, boolean halo) {
        boolean legible = block.face().size() * scale >= leastText;
        block.icon().ifPresent(
                i -> picture(i, block.box().x(), block.box().y(), TextBlock.ICON, TextBlock.ICON));
        Color ink = resources.color(theme.color(block.color()));
        if (legible && halo) {
            gc.setBackground(paper());
            gc.setAlpha(HALO);
            gc.fillRectangle(block.box().x(), block.box().y(), block.box().width(), block.box().height());
            gc.setAlpha(255);
        }
        if (legible) {
            gc.setFont(resources.font(block.face()));
        }
        int ascent = resources.ascent(block.face());
        for (TextBlock.Line line : block.lines()) {
            double x = switch (block.align()) {
                case LEFT -> line.x();
                case CENTER -> line.x() - line.width() / 2;
                case RIGHT -> line.x() - line.width();
            };
            if (legible) {
                line(block, line, x, ascent, ink);
            } else {
                bar(block, line, x, ink);
            }
        }
    }

    private void line(TextBlock block, TextBlock.Line line, double x, int ascent, Color ink) {
        gc.setForeground(ink);
        int left = (int) Math.round(x);
        int baseline = (int) Math.round(line.baseline());
        if (fontScale == 1 && scale < WHOLE_LETTERS && LetterOutlines.isPossible(line.text())) {
            gc.setBackground(ink);
            gc.fillPath(paths.letters(line, block.face(), x));
        } else {
            letters(line.text(), left, baseline - ascent);
        }
        if (block.underline() || block.strike()) {
            gc.setLineAttributes(new LineAttributes((float) Math.max(1, block.face().size() / 14)));
            int right = (int) Math.round(x + line.width());
            int height = block.underline() ? baseline + 2 : baseline - (int) (block.face().size() * 0.3);
            gc.drawLine(left, height, right, height);
        }
    }

    private void letters(String text, int left, int top) {
        if (fontScale == 1) {
            gc.drawString(text, left, top, true);
            return;
        }
        float[] elements = new float[6];
        toTarget.getElements(elements);
        Transform letters = new Transform(gc.getDevice(), elements);
        letters.translate(left, top);
        letters.scale((float) (1 / fontScale), (float) (1 / fontScale));
        gc.setTransform(letters);
        gc.drawString(text, 0, 0, true);
        gc.setTransform(toTarget);
        letters.dispose();
    }

    private void bar(TextBlock block, TextBlock.Line line, double x, Color ink) {
        gc.setBackground(ink);
        gc.setAlpha(BAR);
        double height = block.face().size() * 0.45;
        gc.fillRectangle((int) Math.round(x), (int) Math.round(line.baseline() - height),
                (int) Math.round(line.width()), (int) Math.max(1, Math.round(height)));
        gc.setAlpha(255);
    }

    /** Lets go of everything. */
    public void dispose() {
        resources.dispose();
        paths.dispose();
    }

    /** Forgets what belonged to an earlier drawing. */
    public void forget() {
        paths.trim();
    }

    static Path path(org.eclipse.swt.graphics.Device device, Contour contour) {
        Path path = new Path(device);
        for (Contour.Step step : contour.steps()) {
            if (step instanceof Contour.Move move) {
                path.moveTo((float) move.to().x(), (float) move.to().y());
            } else if (step instanceof Contour.Line line) {
                path.lineTo((float) line.to().x(), (float) line.to().y());
            } else if (step instanceof Contour.Quad quad) {
                path.quadTo((float) quad.control().x(), (float) quad.control().y(), (float) quad.to().x(),
                        (float) quad.to().y());
            } else if (step instanceof Contour.Cubic cubic) {
                path.cubicTo((float) cubic.first().x(), (float) cubic.first().y(), (float) cubic.second().x(),
                        (float) cubic.second().y(), (float) cubic.to().x(), (float) cubic.to().y());
            } else {
                path.close();
            }
        }
        return path;
    }
}
