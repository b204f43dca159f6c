/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.policies;

import java.util.Optional;
import org.dilemma.diagram.ui.internal.diagram.StackCommand;
import org.dilemma.diagram.ui.internal.parts.EdgePart;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.viewpoint.tool.EdgeEnd;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;

/** Starts and ends edges at a node or edge, and takes the ends of others. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {

    /** The first half of drawing an edge: the view at which it starts. */
    private static final class Started extends Command {
        private final EdgeTarget source;

        Started(EdgeTarget source) {
            this.source = source;
        }
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!(request.getNewObject() instanceof EObject tool) || !(part().element() instanceof EdgeTarget source)
                || !part().view().tools().mayStart(tool, source)) {
            return null;
        }
        Command started = new Started(source);
        request.setStartCommand(started);
        return started;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (!(request.getNewObject() instanceof EObject tool) || !(part().element() instanceof EdgeTarget target)
                || !(request.getStartCommand() instanceof Started started)) {
            return null;
        }
        return new StackCommand(part().view().tools().connect(tool, started.source, target));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request, EdgeEnd.TARGET);
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request, EdgeEnd.SOURCE);
    }

    private Command reconnect(ReconnectRequest request, EdgeEnd end) {
        if (!(request.getConnectionEditPart() instanceof EdgePart edge)
                || !(part().element() instanceof EdgeTarget to)) {
            return null;
        }
        Optional<EditCommand> command = part().view().tools().reconnect(edge.element(), end, to);
        return command.map(StackCommand::new).orElse(null);
    }

    private ViewPart part() {
        return (ViewPart) getHost();
    }
}
