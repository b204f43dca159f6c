/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where the elements of one diagram stand: what a person or an arrangement decided, and nothing that follows from the
 * content. Elements are named by the keys of {@link ElementKeys}; what is said of a key that no element has stays until
 * {@link #keepOnly}, so that an undone deletion finds its place again. Not safe for several threads.
 */
public final class Layout {
    /** Which label of an element is moved. */
    public enum Label {
        /** The label of a node, or that at the center of an edge. */
        CENTER,
        /** The label at the source of an edge. */
        BEGIN,
        /** The label at the target of an edge. */
        END
    }

    private final Map<String, NodePlace> nodes = new HashMap<>();
    private final Map<String, List<Point>> bends = new HashMap<>();
    private final Map<String, Map<Label, Point>> labels = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> hiddenLabels = new HashSet<>();
    private final Map<String, Boolean> switches = new HashMap<>();
    private final SortedSet<Guide> guides = new TreeSet<>();

    /** An empty one. */
    public Layout() {
    }

    /**
     * A copy.
     *
     * @param other what is copied
     */
    public Layout(Layout other) {
        set(other);
    }

    /** Takes over everything from another one. */
    public void set(Layout other) {
        if (other == this) {
            return;
        }
        nodes.clear();
        nodes.putAll(other.nodes);
        bends.clear();
        bends.putAll(other.bends);
        labels.clear();
        labels.putAll(other.labels);
        hidden.clear();
        hidden.addAll(other.hidden);
        hiddenLabels.clear();
        hiddenLabels.addAll(other.hiddenLabels);
        switches.clear();
        switches.putAll(other.switches);
        guides.clear();
        guides.addAll(other.guides);
    }

    /** Where a node stands; empty for one that was not placed yet. */
    public Optional<NodePlace> node(String key) {
        return Optional.ofNullable(nodes.get(key));
    }

    /** Places a node. */
    public void place(String key, NodePlace place) {
        nodes.put(key, place);
    }

    /** Points in which an edge bends, in pixels of the diagram, from source to target; empty for an edge without. */
    public List<Point> bends(String key) {
        return bends.getOrDefault(key, List.of());
    }

    /** Leads an edge through points; none make it go its own way. */
    public void bend(String key, List<Point> points) {
        if (points.isEmpty()) {
            bends.remove(key);
        } else {
            bends.put(key, List.copyOf(points));
        }
    }

    /** How far a person moved a label from where it stands by itself; empty for a label that nobody moved. */
    public Optional<Point> label(String key, Label label) {
        return Optional.ofNullable(labels.getOrDefault(key, Map.of()).get(label));
    }

    /** Moves a label away from where it stands by itself; no way at all gives it back to itself. */
    public void moveLabel(String key, Label label, Point offset) {
        Map<Label, Point> moved = new java.util.EnumMap<>(Label.class);
        moved.putAll(labels.getOrDefault(key, Map.of()));
        if (offset.x() == 0 && offset.y() == 0) {
            moved.remove(label);
        } else {
            moved.put(label, offset);
        }
        if (moved.isEmpty()) {
            labels.remove(key);
        } else {
            labels.put(key, Collections.unmodifiableMap(moved));
        }
    }

    /** Whether a person hid an element. */
    public boolean isHidden(String key) {
        return hidden.contains(key);
    }

    /** Hides an element or shows it again. */
    public void hide(String key, boolean hide) {
        put(hidden, key, hide);
    }

    /** Whether a person hid the labels of an element. */
    public boolean isLabelHidden(String key) {
        return hiddenLabels.contains(key);
    }

    /** Hides the labels of an element or shows them again. */
    public void hideLabel(String key, boolean hide) {
        put(hiddenLabels, key, hide);
    }

    /** Layers and filters that a person switched, such as {@code layer risk}, and whether they are on. */
    public Map<String, Boolean> switches() {
        return Collections.unmodifiableMap(switches);
    }

    /** Remembers that a layer or filter is on or off. */
    public void setSwitch(String name, boolean on) {
        switches.put(name, on);
    }

    /** Lines to which nodes are aligned: the upright ones from left to right, then the level ones from above. */
    public List<Guide> guides() {
        return List.copyOf(guides);
    }

    /** Adds a guide; one that is there already stays. */
    public void addGuide(Guide guide) {
        guides.add(guide);
    }

    /** Removes a guide. */
    public void removeGuide(Guide guide) {
        guides.remove(guide);
    }

    /** Keys of everything that something is said of. */
    public Set<String> keys() {
        Set<String> keys = new HashSet<>(nodes.keySet());
        keys.addAll(bends.keySet());
        keys.addAll(labels.keySet());
        keys.addAll(hidden);
        keys.addAll(hiddenLabels);
        return keys;
    }

    /** Forgets an element. */
    public void forget(String key) {
        nodes.remove(key);
        bends.remove(key);
        labels.remove(key);
        hidden.remove(key);
        hiddenLabels.remove(key);
    }

    /** Forgets every element whose key is not among these. */
    public void keepOnly(Set<String> keys) {
        List.of(nodes.keySet(), bends.keySet(), labels.keySet(), hidden, hiddenLabels).forEach(s -> s.retainAll(keys));
    }

    /**
     * The same under other keys, for elements whose place in the file of the model changed since they were placed.
     *
     * @param newKeys new key by old key; keys that are not named stay as they are
     */
    public Layout renamed(Map<String, String> newKeys) {
        Layout result = new Layout();
        nodes.forEach((k, v) -> result.nodes.put(newKeys.getOrDefault(k, k), v));
        bends.forEach((k, v) -> result.bends.put(newKeys.getOrDefault(k, k), v));
        labels.forEach((k, v) -> result.labels.put(newKeys.getOrDefault(k, k), v));
        hidden.forEach(k -> result.hidden.add(newKeys.getOrDefault(k, k)));
        hiddenLabels.forEach(k -> result.hiddenLabels.add(newKeys.getOrDefault(k, k)));
        result.switches.putAll(switches);
        result.guides.addAll(guides);
        return result;
    }

    private static void put(Set<String> set, String key, boolean in) {
        if (in) {
            set.add(key);
        } else {
            set.remove(key);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout o && nodes.equals(o.nodes) && bends.equals(o.bends) && labels.equals(o.labels)
                && hidden.equals(o.hidden) && hiddenLabels.equals(o.hiddenLabels) && switches.equals(o.switches)
                && guides.equals(o.guides);
    }

    @Override
    public int hashCode() {
        return nodes.hashCode() + bends.hashCode();
    }
}
