/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.outline;

import java.io.ByteArrayInputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.editor.DiagramEditor;
import org.dilemma.viewpoint.layout.ImageData;
import org.dilemma.viewpoint.picture.SpecificationNames;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DRepresentationElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** Names and icons of the elements of a diagram in its outline. */
final class OutlineLabels extends LabelProvider {
    private final DiagramEditor editor;
    private final Map<ImageData, Image> images = new IdentityHashMap<>();

    OutlineLabels(DiagramEditor editor) {
        this.editor = editor;
    }

    @Override
    public String getText(Object element) {
        if (element instanceof OutlineContent.Edges group) {
            return Messages.bind(Messages.Outline_edges, SpecificationNames.of(group.mapping()), group.list().size());
        }
        if (element instanceof DEdge edge) {
            return Messages.bind(Messages.Outline_edge, name(edge.getSourceNode()), name(edge.getTargetNode()));
        }
        return name(element);
    }

    private static String name(Object element) {
        if (!(element instanceof DRepresentationElement view)) {
            return "";
        }
        String name = view.getName() == null ? "" : view.getName().replaceAll("\\s+", " ").strip();
        return name.isEmpty() ? SpecificationNames.of(view.getMapping()) : name;
    }

    @Override
    public Image getImage(Object element) {
        EObject target = element instanceof OutlineContent.Edges group ? group.list().get(0).getTarget()
                : ((DDiagramElement) element).getTarget();
        if (target == null || editor.view() == null) {
            return null;
        }
        return editor.view().images().icon(target).map(i -> images.computeIfAbsent(i, OutlineLabels::read))
                .orElse(null);
    }

    private static Image read(ImageData data) {
        try {
            return new Image(Display.getCurrent(), new ByteArrayInputStream(data.content()));
        } catch (SWTException damaged) {
            return null; // shown without an icon
        }
    }

    @Override
    public void dispose() {
        images.values().stream().filter(i -> i != null).forEach(Image::dispose);
        images.clear();
        super.dispose();
    }
}
