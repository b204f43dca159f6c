/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.policies;

import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.StackCommand;
import org.dilemma.diagram.ui.internal.diagram.ToolUse;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;

/** Deletes what a node or label shows, by the delete tool of its mapping if it has one. */
public final class DeletePolicy extends ComponentEditPolicy {

    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        return delete(getHost());
    }

    private static Command delete(EditPart host) {
        ViewPart part = (ViewPart) host;
        List<DDiagramElement> elements = List.of((DDiagramElement) part.element());
        ToolUse use = new ToolUse(part.view());
        return use.mayDelete(elements) ? new StackCommand(use.delete(Messages.Command_delete, elements)) : null;
    }

    /** The same for edges. */
    public static final class OfEdge extends ConnectionEditPolicy {

        @Override
        protected Command getDeleteCommand(GroupRequest request) {
            return delete(getHost());
        }
    }
}
