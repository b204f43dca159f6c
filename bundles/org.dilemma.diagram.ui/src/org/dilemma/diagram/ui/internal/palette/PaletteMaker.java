/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.palette;

import java.util.ArrayList;
import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.diagram.DiagramView;
import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.SimpleFactory;
import org.eclipse.jface.resource.ImageDescriptor;

/** Makes the palette of a diagram from the tools of its active layers, in the order of the specification. */
public final class PaletteMaker {
    private final DiagramView view;
    private final ToolIcons icons;

    /**
     * For one diagram.
     *
     * @param view the diagram
     */
    public PaletteMaker(DiagramView view) {
        this.view = view;
        this.icons = new ToolIcons(view.images());
    }

    /**
     * Fills a palette anew.
     *
     * @param root the palette
     */
    public void fill(PaletteRoot root) {
        List<PaletteEntry> entries = new ArrayList<>();
        PaletteGroup general = new PaletteGroup(Messages.Palette_general);
        ToolEntry select = new PanningSelectionToolEntry(Messages.Palette_select);
        general.add(select);
        general.add(new MarqueeToolEntry(Messages.Palette_marquee));
        entries.add(general);
        ToolSections.of(view).forEach(section -> entries.add(drawer(section)));
        root.setChildren(entries);
        root.setDefaultEntry(select);
    }

    private PaletteDrawer drawer(ToolSections.Section section) {
        PaletteDrawer drawer = new PaletteDrawer(ToolSections.label(section.description()),
                icons.of(section.description(), "icon"));
        for (EObject tool : section.tools()) {
            ToolEntry entry = entry(tool);
            entry.setId(Elements.name(tool));
            drawer.add(entry);
        }
        return drawer;
    }

    private ToolEntry entry(EObject tool) {
        String label = ToolSections.label(tool);
        String help = Elements.text(tool, "documentation");
        ImageDescriptor icon = icons.of(tool, "iconPath");
        ToolEntry entry = new CombinedTemplateCreationEntry(label, help, new Once(tool), icon, icon);
        if (ToolSections.isEdge(tool)) {
            entry.setToolClass(ConnectTool.class);
        } else {
            entry.setToolClass(ToolSections.isNode(tool) ? CreateTool.class : RunTool.class);
        }
        return entry;
    }

    /** Gives a tool of the specification to the tools of the diagram, which use it. */
    private static final class Once extends SimpleFactory {
        private final EObject tool;

        Once(EObject tool) {
            super(EObject.class);
            this.tool = tool;
        }

        @Override
        public Object getNewObject() {
            return tool;
        }

        @Override
        public Object getObjectType() {
            return tool;
        }
    }
}
