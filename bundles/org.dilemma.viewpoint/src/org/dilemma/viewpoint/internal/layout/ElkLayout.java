/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.viewpoint.layout.ArrangeOptions;
import org.dilemma.viewpoint.layout.Box;
import org.dilemma.viewpoint.layout.Point;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.EdgeRouting;
import org.eclipse.elk.alg.force.ForceLayoutProvider;
import org.eclipse.elk.alg.force.options.ForceOptions;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.alg.force.stress.StressLayoutProvider;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.AbstractLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays connected nodes out by the algorithms of the Eclipse Layout Kernel, each time alike. */
final class ElkLayout {
    private static final double WORK = 1.5e8;
    private static final int SEED = 1;

    static {
        LayoutMetaDataService.getInstance(); // tells the kernel how values of its options are copied
    }

    private final ArrangeOptions options;
    private final Progress progress;

    ElkLayout(ArrangeOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Nodes and links to lay out.
     *
     * @param sizes what each node takes up
     * @param links the links between them, by index
     * @param length wanted distance of the middles of linked nodes
     */
    record Graph(List<Box> sizes, List<Level.Link> links, double length) {
    }

    /**
     * Where the nodes stand.
     *
     * @param centers middles of the nodes
     * @param bends bends of the edges that have any
     * @param settled whether the nodes keep their distances already
     */
    record Positions(List<Point> centers, Map<DEdge, List<Point>> bends, boolean settled) {
    }

    /** Lays a connected graph out. */
    Positions lay(Graph graph, ArrangeOptions.Algorithm algorithm) {
        ElkNode root = ElkGraphUtil.createGraph();
        List<ElkNode> nodes = new ArrayList<>(graph.sizes().size());
        for (Box size : graph.sizes()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(size.width(), size.height());
            nodes.add(node);
        }
        Map<DEdge, ElkEdge> edges = new LinkedHashMap<>();
        for (Level.Link link : graph.links()) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to()));
            if (link.direct()) {
                edges.put(link.edge(), edge);
            }
        }
        AbstractLayoutProvider provider = prepare(root, graph, algorithm);
        try {
            provider.layout(root, monitor());
        } finally {
            provider.dispose();
        }
        boolean layered = algorithm == ArrangeOptions.Algorithm.LAYERED;
        List<Point> centers = nodes.stream()
                .map(n -> new Point(n.getX() + n.getWidth() / 2, n.getY() + n.getHeight() / 2)).toList();
        return new Positions(centers, layered ? bends(edges) : Map.of(), layered);
    }

    private AbstractLayoutProvider prepare(ElkNode root, Graph graph, ArrangeOptions.Algorithm algorithm) {
        return switch (algorithm) {
            case LAYERED -> layered(root, graph);
            case FORCE -> force(root);
            default -> stress(root, graph);
        };
    }

    private AbstractLayoutProvider layered(ElkNode root, Graph graph) {
        boolean right = graph.links().stream().anyMatch(l -> l.edge().getOwnedStyle() != null
                && l.edge().getOwnedStyle().getRoutingStyle() != EdgeRouting.STRAIGHT);
        root.setProperty(LayeredOptions.DIRECTION, switch (options.direction()) {
            case UP -> Direction.UP;
            case RIGHT -> Direction.RIGHT;
            default -> Direction.DOWN;
        });
        root.setProperty(LayeredOptions.EDGE_ROUTING, right ? org.eclipse.elk.core.options.EdgeRouting.ORTHOGONAL
                : org.eclipse.elk.core.options.EdgeRouting.POLYLINE);
        root.setProperty(LayeredOptions.RANDOM_SEED, SEED);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) options.gap());
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, options.gap() * 1.5);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, options.gap() / 2.0);
        return new LayeredLayoutProvider();
    }

    private AbstractLayoutProvider force(ElkNode root) {
        root.setProperty(ForceOptions.RANDOM_SEED, SEED);
        root.setProperty(ForceOptions.OMIT_NODE_MICRO_LAYOUT, true);
        root.setProperty(ForceOptions.SPACING_NODE_NODE, 2.0 * options.gap());
        return new ForceLayoutProvider();
    }

    /** The more nodes, the fewer rounds: the work of a round grows with their square. */
    private AbstractLayoutProvider stress(ElkNode root, Graph graph) {
        int nodes = graph.sizes().size();
        root.setProperty(StressOptions.DESIRED_EDGE_LENGTH, graph.length());
        root.setProperty(StressOptions.ITERATION_LIMIT, (int) Math.max(20, Math.min(300, WORK / nodes / nodes)));
        root.setProperty(StressOptions.EPSILON, 1e-4);
        root.setProperty(StressOptions.INTERACTIVE, true);
        root.setProperty(StressOptions.OMIT_NODE_MICRO_LAYOUT, true);
        double radius = graph.length() * Math.sqrt(nodes) / 2;
        int[] order = BreadthFirst.order(nodes, graph.links());
        for (int i = 0; i < nodes; i++) {
            double angle = 2 * Math.PI * i / nodes;
            ElkNode node = root.getChildren().get(order[i]);
            double wobble = 1 + 0.01 * (i % 3); // exact symmetry is where the search can get stuck
            node.setLocation(radius * (1 - Math.cos(angle) * wobble) - node.getWidth() / 2,
                    radius * (1 - Math.sin(angle) * wobble) - node.getHeight() / 2);
        }
        return new StressLayoutProvider();
    }

    private BasicProgressMonitor monitor() {
        return new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return progress.isCanceled();
            }
        };
    }

    private static Map<DEdge, List<Point>> bends(Map<DEdge, ElkEdge> edges) {
        Map<DEdge, List<Point>> bends = new HashMap<>();
        edges.forEach((edge, laid) -> {
            List<Point> points = new ArrayList<>();
            for (ElkEdgeSection section : laid.getSections()) {
                section.getBendPoints().forEach(b -> points.add(new Point(Math.round(b.getX()), Math.round(b.getY()))));
            }
            boolean tree = edge.getOwnedStyle() != null && edge.getOwnedStyle().getRoutingStyle() == EdgeRouting.TREE;
            if (!points.isEmpty() && !tree) {
                bends.put(edge, points);
            }
        });
        return bends;
    }
}
