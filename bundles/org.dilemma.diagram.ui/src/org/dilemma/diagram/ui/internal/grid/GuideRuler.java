/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.grid;

import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.diagram.ui.internal.diagram.StackCommand;
import org.dilemma.viewpoint.layout.Guide;
import org.dilemma.viewpoint.layout.Layout;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.rulers.RulerChangeListener;
import org.eclipse.gef.rulers.RulerProvider;

/** A ruler of a diagram with the guides that were made in it. Follows the diagram. */
final class GuideRuler extends RulerProvider {
    private final DiagramView view;
    private final Guide.Axis axis;
    private List<Guide> guides;

    GuideRuler(DiagramView view, Guide.Axis axis) {
        this.view = view;
        this.axis = axis;
        guides = current();
        view.addListener(this::follow);
    }

    private List<Guide> current() {
        return view.layout().guides().stream().filter(g -> g.axis() == axis).toList();
    }

    private void follow() {
        List<Guide> before = guides;
        guides = current();
        if (!guides.equals(before)) {
            Guide added = guides.stream().filter(g -> !before.contains(g)).findFirst().orElse(null);
            for (Object listener : listeners.toArray()) {
                ((RulerChangeListener) listener).notifyGuideReparented(added);
            }
        }
    }

    private Command change(String label, java.util.function.Consumer<Layout> change) {
        return new StackCommand(view.change(label, change));
    }

    @Override
    public Object getRuler() {
        return this;
    }

    @Override
    public int getUnit() {
        return UNIT_PIXELS;
    }

    @Override
    public List<Guide> getGuides() {
        return guides;
    }

    @Override
    public int[] getGuidePositions() {
        return guides.stream().mapToInt(Guide::position).toArray();
    }

    @Override
    public int getGuidePosition(Object guide) {
        return ((Guide) guide).position();
    }

    @Override
    public Object getGuideAt(int position) {
        return guides.stream().filter(g -> g.position() == position).findFirst().orElse(null);
    }

    @Override
    public Command getCreateGuideCommand(int position) {
        return change(Messages.Guide_add, layout -> layout.addGuide(new Guide(axis, position)));
    }

    @Override
    public Command getDeleteGuideCommand(Object guide) {
        return change(Messages.Guide_delete, layout -> layout.removeGuide((Guide) guide));
    }

    @Override
    public Command getMoveGuideCommand(Object guide, int delta) {
        return delta == 0 ? UnexecutableCommand.INSTANCE : change(Messages.Guide_move, layout -> {
            layout.removeGuide((Guide) guide);
            layout.addGuide(new Guide(axis, getGuidePosition(guide) + delta));
        });
    }
}
