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
import org.eclipse.gef.palette.PaletteContainer;
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
        for (EObject layer : view.session().layers()) {
            if (view.switches().isLayerOn(layer)) {
                Elements.many(layer, "toolSections").forEach(section -> section(section, entries));
            }
        }
        root.setChildren(entries);
        root.setDefaultEntry(select);
    }

    private void section(EObject section, List<PaletteEntry> entries) {
        PaletteDrawer drawer = new PaletteDrawer(label(section), icons.of(section, "icon"));
        tools(section, drawer);
        Elements.many(section, "subSections").forEach(sub -> tools(sub, drawer));
        if (!drawer.getChildren().isEmpty()) {
            entries.add(drawer);
        }
    }

    private void tools(EObject section, PaletteContainer drawer) {
        List<EObject> tools = new ArrayList<>(Elements.many(section, "ownedTools"));
        tools.addAll(Elements.many(section, "reusedTools"));
        for (EObject tool : tools) {
            if (Elements.is(tool, "ToolGroup")) {
                Elements.many(tool, "tools").forEach(t -> add(t, drawer));
            } else {
                add(tool, drawer);
            }
        }
    }

    private void add(EObject tool, PaletteContainer drawer) {
        ToolEntry entry = entry(tool);
        if (entry != null) {
            entry.setId(Elements.name(tool));
            drawer.add(entry);
        }
    }

    private ToolEntry entry(EObject tool) {
        String label = label(tool);
        String help = Elements.text(tool, "documentation");
        ImageDescriptor icon = icons.of(tool, "iconPath");
        Once factory = new Once(tool);
        ToolEntry entry;
        if (Elements.is(tool, "EdgeCreationDescription")) {
            entry = new CombinedTemplateCreationEntry(label, help, factory, icon, icon);
            entry.setToolClass(ConnectTool.class);
        } else if (Elements.is(tool, "NodeCreationDescription") || Elements.is(tool, "ContainerCreationDescription")) {
            entry = new CombinedTemplateCreationEntry(label, help, factory, icon, icon);
            entry.setToolClass(CreateTool.class);
        } else if ("ToolDescription".equals(Elements.type(tool))) {
            entry = new CombinedTemplateCreationEntry(label, help, factory, icon, icon);
            entry.setToolClass(RunTool.class);
        } else {
            return null;
        }
        return entry;
    }

    private static String label(EObject element) {
        String label = Elements.text(element, "label");
        return label == null || label.isBlank() ? Elements.name(element) : label;
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
