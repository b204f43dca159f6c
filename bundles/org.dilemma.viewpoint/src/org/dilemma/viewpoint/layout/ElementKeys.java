/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.dilemma.viewpoint.internal.layout.ShownElements;
import org.dilemma.viewpoint.view.AbstractDNode;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.DNodeList;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Names the elements of a diagram so that the names hold when the file is closed and opened, when the diagram is
 * refreshed and when something gets another label. A node is named by its parent, mapping and element of the model:
 * {@code State#_a1/Capability#_b7}; an edge also by its ends: {@code Perception#_p3(State#_a1,State#_a2)}. The part
 * after the number sign is the identifier of the element in its file, or its place where it has none. Of several with
 * the same name the second ends with {@code ~2}. A place is remembered as long as this object lives: elements that
 * move in their file keep their name until the next opening ({@link #renamed}). For one thread.
 */
public final class ElementKeys {
    private static final String NONE = "-";

    private final Map<EObject, String> identifiers;
    private final Map<DDiagramElement, String> keys = new IdentityHashMap<>();
    private final Map<String, DDiagramElement> elements = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private List<Object> shown = List.of();

    /** Knows no element yet. */
    public ElementKeys() {
        this(new WeakHashMap<>());
    }

    private ElementKeys(Map<EObject, String> identifiers) {
        this.identifiers = identifiers;
    }

    /** Names of the elements of one diagram, as they are in the file now. */
    public static ElementKeys of(DSemanticDiagram diagram) {
        ElementKeys result = new ElementKeys();
        result.update(diagram);
        return result;
    }

    /** Names what the diagram shows now, and forgets what it showed before. */
    public void update(DSemanticDiagram diagram) {
        List<Object> now = ShownElements.of(diagram);
        if (ShownElements.same(now, shown)) {
            return;
        }
        shown = now;
        keys.clear();
        elements.clear();
        counts.clear();
        nodes(diagram.getOwnedDiagramElements(), "");
        List<DEdge> edges = diagram.getOwnedDiagramElements().stream().filter(DEdge.class::isInstance)
                .map(DEdge.class::cast).toList();
        edges.forEach(this::edge);
    }

    /** The key of an element that the diagram shows; empty for any other. */
    public Optional<String> key(DDiagramElement element) {
        return Optional.ofNullable(keys.get(element));
    }

    /** The element with a key; empty where there is none. */
    public Optional<DDiagramElement> element(String key) {
        return Optional.ofNullable(elements.get(key));
    }

    /** All keys and their elements. */
    public Map<String, DDiagramElement> elements() {
        return java.util.Collections.unmodifiableMap(elements);
    }

    /**
     * What the keys will be when the model is opened again.
     *
     * @param diagram the diagram of these keys
     * @return new key by present key, for those that differ
     */
    public Map<String, String> renamed(DSemanticDiagram diagram) {
        Map<String, String> result = new HashMap<>();
        of(diagram).keys.forEach((element, fresh) -> {
            String present = keys.get(element);
            if (present != null && !present.equals(fresh)) {
                result.put(present, fresh);
            }
        });
        return result;
    }

    private void nodes(List<? extends DDiagramElement> children, String parent) {
        for (DDiagramElement child : children) {
            if (child instanceof AbstractDNode node) {
                node(node, parent);
            }
        }
    }

    private void node(AbstractDNode node, String parent) {
        String key = put(parent + mapping(node) + "#" + identifier(node.getTarget()), node);
        String inside = key + "/";
        nodes(node.getOwnedBorderedNodes(), inside);
        if (node instanceof DNodeContainer container) {
            nodes(container.getOwnedDiagramElements(), inside);
        } else if (node instanceof DNodeList list) {
            nodes(list.getOwnedElements(), inside);
        }
    }

    private String edge(DEdge edge) {
        String known = keys.get(edge);
        if (known != null) {
            return known;
        }
        keys.put(edge, NONE); // an edge that ends at itself by way of others is named without them
        String ends = "(" + end(edge.getSourceNode()) + "," + end(edge.getTargetNode()) + ")";
        keys.remove(edge);
        return put(mapping(edge) + "#" + identifier(edge.getTarget()) + ends, edge);
    }

    private String end(EdgeTarget target) {
        if (target instanceof DEdge edge) {
            return edge(edge);
        }
        String key = target instanceof DDiagramElement element ? keys.get(element) : null;
        return key == null ? NONE : key;
    }

    private String put(String name, DDiagramElement element) {
        int before = counts.merge(name, 1, Integer::sum) - 1;
        String key = before == 0 ? name : name + "~" + (before + 1);
        keys.put(element, key);
        elements.put(key, element);
        return key;
    }

    private static String mapping(DDiagramElement element) {
        EObject mapping = element.getMapping();
        StringBuilder path = new StringBuilder();
        for (EObject at = mapping; at != null && at.eClass().getName().endsWith("Mapping"); at = at.eContainer()) {
            EStructuralFeature name = at.eClass().getEStructuralFeature("name");
            String text = name == null ? NONE : escaped(String.valueOf(at.eGet(name)));
            path.insert(0, path.length() == 0 ? text : text + ".");
        }
        return path.length() == 0 ? NONE : path.toString();
    }

    private String identifier(EObject element) {
        if (element == null) {
            return NONE;
        }
        String known = identifiers.get(element);
        if (known == null) {
            known = place(element);
            if (!known.equals(NONE)) { // an element without a file may get into one
                identifiers.put(element, known);
            }
        }
        return known;
    }

    private static String place(EObject element) {
        Resource resource = element.eResource();
        return resource == null ? NONE : escaped(resource.getURIFragment(element));
    }

    /** Without the characters that separate the parts of a key, and without any that a file cannot hold. */
    private static String escaped(String text) {
        StringBuilder result = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && "#/(),~%<>&\"'".indexOf(c) < 0 && !Character.isSurrogate(c) && c < '\ufffe') {
                if (result != null) {
                    result.append(c);
                }
                continue;
            }
            if (result == null) {
                result = new StringBuilder(text.substring(0, i));
            }
            result.append('%').append(Integer.toHexString(0x10000 | c).substring(1));
        }
        return result == null ? text : result.toString();
    }
}
