/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import org.dilemma.viewpoint.Rgb;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.view.BackgroundStyle;
import org.dilemma.viewpoint.view.ContainerStyle;
import org.dilemma.viewpoint.view.FlatContainerStyle;
import org.dilemma.viewpoint.view.ShapeContainerStyle;
import org.dilemma.viewpoint.view.ViewFactory;
import org.dilemma.viewpoint.view.WorkspaceImage;
import org.eclipse.emf.ecore.EObject;

/** What is particular to one kind of container style. */
interface ContainerArea {

    /** A new style object. */
    ContainerStyle create();

    /** Sets what differs. */
    void update(ContainerStyle style, EObject self);

    /** The area for a style description, by its class. */
    static ContainerArea of(EObject description, Colors colors) {
        return switch (Elements.type(description)) {
            case "ShapeContainerStyleDescription" -> new Shape(description, colors);
            case "WorkspaceImageDescription" -> new Picture(description);
            default -> new Flat(description, colors);
        };
    }

    /** A rectangle with two colors. */
    final class Flat implements ContainerArea {
        private final BackgroundStyle backgroundStyle;
        private final Colors.Source background;
        private final Colors.Source foreground;

        Flat(EObject description, Colors colors) {
            BackgroundStyle given = BackgroundStyle.get(Elements.literal(description, "backgroundStyle"));
            backgroundStyle = given == null ? BackgroundStyle.GRADIENT_LEFT_TO_RIGHT : given;
            background = colors.in(description, "backgroundColor").orElse(self -> Defaults.WHITE);
            foreground = colors.in(description, "foregroundColor").orElse(self -> Defaults.AREA);
        }

        @Override
        public ContainerStyle create() {
            return ViewFactory.eINSTANCE.createFlatContainerStyle();
        }

        @Override
        public void update(ContainerStyle style, EObject self) {
            FlatContainerStyle flat = (FlatContainerStyle) style;
            if (flat.getBackgroundStyle() != backgroundStyle) {
                flat.setBackgroundStyle(backgroundStyle);
            }
            Rgb back = background.of(self);
            if (!back.equals(flat.getBackgroundColor())) {
                flat.setBackgroundColor(back);
            }
            Rgb front = foreground.of(self);
            if (!front.equals(flat.getForegroundColor())) {
                flat.setForegroundColor(front);
            }
        }
    }

    /** An outline of another shape. */
    final class Shape implements ContainerArea {
        private final Colors.Source background;

        Shape(EObject description, Colors colors) {
            background = colors.in(description, "backgroundColor").orElse(self -> Defaults.AREA);
        }

        @Override
        public ContainerStyle create() {
            return ViewFactory.eINSTANCE.createShapeContainerStyle();
        }

        @Override
        public void update(ContainerStyle style, EObject self) {
            ShapeContainerStyle shape = (ShapeContainerStyle) style;
            Rgb back = background.of(self);
            if (!back.equals(shape.getBackgroundColor())) {
                shape.setBackgroundColor(back);
            }
        }
    }

    /** A picture. */
    final class Picture implements ContainerArea {
        private final String path;

        Picture(EObject description) {
            path = Elements.text(description, "workspacePath");
        }

        @Override
        public ContainerStyle create() {
            return ViewFactory.eINSTANCE.createWorkspaceImage();
        }

        @Override
        public void update(ContainerStyle style, EObject self) {
            WorkspaceImage image = (WorkspaceImage) style;
            if (!path.equals(image.getWorkspacePath())) {
                image.setWorkspacePath(path);
            }
        }
    }
}
