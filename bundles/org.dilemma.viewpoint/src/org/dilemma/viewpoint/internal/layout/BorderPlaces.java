/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import org.dilemma.viewpoint.layout.Box;

/** Places nodes on the border of another node: their middle on its border line. */
final class BorderPlaces {
    private static final int GAP = 8;

    private BorderPlaces() {
    }

    /** Brings a node with a place to the nearest side of its host, one without to a free spot on its sides. */
    static void snap(Item border, Item host) {
        if (border.placed) {
            nearest(border, host);
        } else {
            free(border, host);
        }
        if (!border.labelInside && border.label.isPresent()) {
            label(border, host);
        }
    }

    /** Its label stands outside of the host. */
    private static void label(Item border, Item host) {
        Box text = border.label.get().box();
        int below = border.height + NodeSizing.LABEL_GAP;
        int middle = (border.height - text.height()) / 2;
        if (border.x + border.width / 2 >= host.width) {
            move(border, border.width + NodeSizing.LABEL_GAP - (border.width - text.width()) / 2, middle - below);
        } else if (border.x + border.width / 2 <= 0) {
            move(border, -text.width() - NodeSizing.LABEL_GAP - (border.width - text.width()) / 2, middle - below);
        } else if (border.y < host.height / 2) {
            move(border, 0, -text.height() - NodeSizing.LABEL_GAP - below);
        }
    }

    private static void move(Item border, int right, int down) {
        if (!border.labelMoved) {
            border.labelMoved = true;
            border.label = border.label.map(l -> l.moved(right, down));
        }
    }

    private static void nearest(Item border, Item host) {
        int cx = border.x + border.width / 2;
        int cy = border.y + border.height / 2;
        int toLeft = Math.abs(cx);
        int toRight = Math.abs(host.width - cx);
        int toTop = Math.abs(cy);
        int toBottom = Math.abs(host.height - cy);
        int least = Math.min(Math.min(toLeft, toRight), Math.min(toTop, toBottom));
        if (least == toLeft || least == toRight) {
            border.x = (least == toLeft ? 0 : host.width) - border.width / 2;
            border.y = clamp(cy, host.height) - border.height / 2;
        } else {
            border.y = (least == toTop ? 0 : host.height) - border.height / 2;
            border.x = clamp(cx, host.width) - border.width / 2;
        }
    }

    /** Down the right side, then the left one, then along the bottom; several at one spot where there is no room. */
    private static void free(Item border, Item host) {
        int place = GAP + border.height / 2;
        int side = 0;
        for (Item before : host.borders) {
            if (before == border) {
                break;
            }
            place += before.height + GAP;
            if (place + border.height / 2 > host.height && side < 2) {
                side++;
                place = GAP + border.height / 2;
            }
        }
        int y = side < 2 ? clamp(place, host.height) : host.height;
        int x = side == 0 ? host.width : side == 1 ? 0 : clamp(place, host.width);
        border.x = x - border.width / 2;
        border.y = y - border.height / 2;
    }

    private static int clamp(int value, int most) {
        return Math.max(0, Math.min(most, value));
    }
}
