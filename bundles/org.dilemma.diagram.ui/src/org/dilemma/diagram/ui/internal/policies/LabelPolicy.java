/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.policies;

import org.dilemma.diagram.ui.internal.diagram.StackCommand;
import org.dilemma.diagram.ui.internal.parts.ViewPart;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** Changes a label by the tool of its mapping. */
public final class LabelPolicy extends DirectEditPolicy {

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        ViewPart part = (ViewPart) getHost();
        String text = String.valueOf(request.getCellEditor().getValue());
        return part.view().tools().edit((DDiagramElement) part.element(), text).map(StackCommand::new).orElse(null);
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the editor itself shows what is typed
    }
}
