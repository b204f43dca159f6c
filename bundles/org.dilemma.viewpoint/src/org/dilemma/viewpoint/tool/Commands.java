/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.internal.tool.Effects;
import org.dilemma.viewpoint.internal.tool.Mask;
import org.dilemma.viewpoint.internal.tool.Names;
import org.dilemma.viewpoint.internal.tool.Reports;
import org.dilemma.viewpoint.internal.tool.ToolRunner;
import org.dilemma.viewpoint.internal.tool.Views;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.eclipse.emf.ecore.EObject;

/** Makes commands of tools. */
final class Commands {

    /** What a tool does; its result are the objects that it made in the model. */
    @FunctionalInterface
    interface Body {
        Iterable<EObject> run();
    }

    private final Editing editing;
    private final ToolRunner runner;
    private final Views views;

    /**
     * Makes commands.
     *
     * @param editing changes the model
     * @param views   makes views for operations
     */
    Commands(Editing editing, Views views) {
        this.editing = editing;
        this.runner = editing.runner();
        this.views = views;
    }

    /** Whether the precondition of a tool holds for the view on which it is used. */
    boolean holds(EObject tool, DSemanticDecorator view) {
        Names names = new Names(tool).always("containerView", view).always("container", view.getTarget());
        return runner.holds(tool, "precondition", view.getTarget(), names.values());
    }

    /** Sets the variables of a tool and runs its operations. */
    Effects run(EObject tool, Names names, EObject target) {
        runner.begin(tool, names.values());
        return runner.run(tool, target, views);
    }

    /** A command with the label of the tool, or its name. */
    EditCommand command(EObject tool, BooleanSupplier allowed, Body body) {
        String label = Elements.text(tool, "label");
        return command(tool, label.isEmpty() ? Elements.name(tool) : label, allowed, body);
    }

    EditCommand command(EObject tool, String label, BooleanSupplier allowed, Body body) {
        List<Object> created = new ArrayList<>();
        EditCommand command = editing.command(tool, label, allowed, () -> body.run().forEach(created::add));
        command.results(created);
        return command;
    }

    /** The variables that a typed text gives a tool; empty if the text does not fit its mask. */
    Optional<Map<String, Object>> typed(EObject tool, String text) {
        Mask mask = Mask.of(tool);
        try {
            return mask.parse(text);
        } catch (IllegalArgumentException wrong) {
            new Reports(editing.session()).warn(tool, "mask.wrong", mask, wrong.getMessage());
            return Optional.empty();
        }
    }
}
