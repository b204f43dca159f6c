/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.List;
import java.util.Optional;
import org.dilemma.viewpoint.layout.ElementKeys;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.NodePlace;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.ContainerLayout;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DNodeListElement;
import org.dilemma.viewpoint.view.DSemanticDiagram;

/** Finds what a diagram shows and where a layout places it. */
final class SceneBuilder {
    private final Layout layout;
    private final ElementKeys keys;
    private final Scene scene = new Scene();

    private SceneBuilder(Layout layout, ElementKeys keys) {
        this.layout = layout;
        this.keys = keys;
    }

    static Scene build(DSemanticDiagram diagram, Layout layout, ElementKeys keys) {
        SceneBuilder builder = new SceneBuilder(layout, keys);
        builder.items(diagram.getOwnedDiagramElements(), null, builder.scene.roots, false);
        builder.scene.findEdges(diagram, layout, keys);
        return builder.scene;
    }

    private void items(List<? extends DDiagramElement> views, Item parent, List<Item> into, boolean onBorder) {
        for (DDiagramElement view : views) {
            if (view instanceof AbstractDNode node && Shown.isShown(node)) {
                keys.key(node).filter(k -> !layout.isHidden(k)).ifPresent(k -> item(node, k, parent, into, onBorder));
            }
        }
    }

    private void item(AbstractDNode view, String key, Item parent, List<Item> into, boolean onBorder) {
        Item item = new Item(view, key, parent, kind(view), onBorder);
        Optional<NodePlace> place = layout.node(key);
        place.ifPresent(p -> {
            item.x = p.x();
            item.y = p.y();
            item.width = p.width();
            item.height = p.height();
            item.pinned = p.pinned();
            item.placed = true;
        });
        item.index = into.size();
        into.add(item);
        scene.items.put(view, item);
        if (Shown.isCollapsed(view)) {
            return;
        }
        items(view.getOwnedBorderedNodes(), item, item.borders, true);
        if (view instanceof DNodeContainer container) {
            items(container.getOwnedDiagramElements(), item, item.children, false);
        } else if (view instanceof DNodeList list) {
            items(list.getOwnedElements(), item, item.children, false);
        }
    }

    private static Item.Kind kind(AbstractDNode view) {
        if (view instanceof DNodeList) {
            return Item.Kind.LIST;
        }
        if (view instanceof DNodeListElement) {
            return Item.Kind.LINE;
        }
        if (view instanceof DNodeContainer container) {
            ContainerLayout layout = container.getChildrenPresentation();
            return layout == ContainerLayout.HORIZONTAL_STACK ? Item.Kind.COLUMNS
                    : layout == ContainerLayout.FREE_FORM || layout == null ? Item.Kind.FREE : Item.Kind.ROWS;
        }
        return Item.Kind.LEAF;
    }
}
