/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.diagram;

import java.util.function.Consumer;
import org.dilemma.ui.internal.model.PlainCommand;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.layout.Layout;
import org.eclipse.emf.common.command.AbstractCommand;

/** A change of where the elements of a diagram stand, and of nothing else. */
final class LayoutChange extends AbstractCommand implements PlainCommand {
    private final ScenarioDocument document;
    private final String name;
    private final Consumer<Layout> change;
    private Layout before;
    private Layout after;

    LayoutChange(String label, ScenarioDocument document, String name, Consumer<Layout> change) {
        super(label);
        this.document = document;
        this.name = name;
        this.change = change;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        before = new Layout(layout());
        change.accept(layout());
        after = new Layout(layout());
    }

    @Override
    public void undo() {
        layout().set(before);
    }

    @Override
    public void redo() {
        layout().set(after);
    }

    @Override
    public boolean changesModel() {
        return false;
    }

    private Layout layout() {
        return document.layouts().diagram(name);
    }
}
