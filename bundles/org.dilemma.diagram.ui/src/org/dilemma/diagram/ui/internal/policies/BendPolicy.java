/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.StackCommand;
import org.dilemma.diagram.ui.internal.parts.EdgePart;
import org.dilemma.viewpoint.layout.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;

/** Bends edges: a handle in the middle of each segment makes a bend, one on a bend moves it. */
public final class BendPolicy extends BendpointEditPolicy {

    @Override
    protected Command getCreateBendpointCommand(BendpointRequest request) {
        Point at = location(request);
        return change(bends -> bends.add(Math.min(request.getIndex(), bends.size()), at));
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest request) {
        Point at = location(request);
        return change(bends -> bends.set(request.getIndex(), at));
    }

    @Override
    protected Command getDeleteBendpointCommand(BendpointRequest request) {
        return change(bends -> bends.remove(request.getIndex()));
    }

    private Point location(BendpointRequest request) {
        org.eclipse.draw2d.geometry.Point at = request.getLocation().getCopy();
        getConnection().translateToRelative(at);
        return new Point(at.x, at.y);
    }

    private Command change(Consumer<List<Point>> edit) {
        EdgePart part = (EdgePart) getHost();
        String key = part.view().keys().key(part.element()).orElse("");
        return new StackCommand(part.view().change(Messages.Command_bend, layout -> {
            List<Point> bends = new ArrayList<>(layout.bends(key));
            edit.accept(bends);
            layout.bend(key, bends);
        }));
    }
}
