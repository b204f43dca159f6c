/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.catalog;

import org.dilemma.ui.internal.model.PlainCommand;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.eclipse.emf.common.command.AbstractCommand;

/** Adds a diagram to the layout of a document, renames or removes it there. */
final class LayoutEntryChange extends AbstractCommand implements PlainCommand {
    private final ScenarioDocument document;
    private final String from;
    private final String to;
    private final Runnable whenDone;
    private Layout before;
    private Layout replaced;

    /**
     * Makes the command.
     *
     * @param label what a person reads behind Undo
     * @param document the scenario
     * @param from the diagram's name before; empty for a new one
     * @param to its name afterwards; empty if it goes
     * @param whenDone told each time that the names have changed
     */
    LayoutEntryChange(String label, ScenarioDocument document, String from, String to, Runnable whenDone) {
        super(label);
        this.document = document;
        this.from = from;
        this.to = to;
        this.whenDone = whenDone;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        before = copy(from);
        replaced = copy(to);
        redo();
    }

    @Override
    public void redo() {
        put(from, null);
        put(to, before == null ? new Layout() : before);
        whenDone.run();
    }

    @Override
    public void undo() {
        put(to, replaced);
        put(from, before);
        whenDone.run();
    }

    private Layout copy(String name) {
        return document.layouts().diagrams().contains(name) ? new Layout(document.layouts().diagram(name)) : null;
    }

    private void put(String name, Layout layout) {
        LayoutFile layouts = document.layouts();
        if (layout == null) {
            layouts.remove(name);
        } else if (!name.isEmpty()) {
            layouts.diagram(name).set(layout);
        }
    }
}
