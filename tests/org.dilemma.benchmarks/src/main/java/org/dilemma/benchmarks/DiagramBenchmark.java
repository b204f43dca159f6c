/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Scenario;
import org.dilemma.model.io.ScenarioFiles;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Sources;
import org.dilemma.viewpoint.description.Specification;
import org.dilemma.viewpoint.description.SpecificationReader;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.layout.ArrangeOptions;
import org.dilemma.viewpoint.layout.Arranger;
import org.dilemma.viewpoint.layout.ElementKeys;
import org.dilemma.viewpoint.layout.Geometry;
import org.dilemma.viewpoint.layout.Images;
import org.dilemma.viewpoint.layout.Layout;
import org.dilemma.viewpoint.layout.Progress;
import org.dilemma.viewpoint.layout.TextMeasure;
import org.dilemma.viewpoint.picture.Drawing;
import org.dilemma.viewpoint.picture.SvgWriter;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.tool.DiagramTools;
import org.dilemma.viewpoint.tool.EditCommand;
import org.dilemma.viewpoint.tool.Editing;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The scenario diagram of the notation, from its views to its picture. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DiagramBenchmark {
    private static final String SPECIFICATION = "/description/dilemma.odesign";
    private static final int PARTS_OF_A_STATE = 8;

    /** A scenario in memory, and its diagram. */
    @State(Scope.Benchmark)
    public static class Board {
        /** Numbers of states and perceptions; each state has six capabilities. */
        @Param({"50x600", "200x2000", "200x10000"})
        public String size;
        /** PLAIN for the layers that are on at first, RISK for the risk layer besides. */
        @Param("PLAIN")
        public String layers;

        final List<Problem> problems = new ArrayList<>();
        Scenario scenario;
        Session session;
        EObject description;
        DiagramSession diagram;
        DiagramTools tools;
        EditCommand creation;
        BasicCommandStack stack;
        int edits;

        /** Makes the scenario and the diagram. */
        @Setup
        public void make() {
            prepare();
            diagram = open();
            tools = new DiagramTools(new Editing(session), diagram);
            stack = new BasicCommandStack();
            check();
        }

        void prepare() {
            String[] numbers = size.split("x");
            int states = Integer.parseInt(numbers[0]);
            scenario = GreatScenario.of(states, Integer.parseInt(numbers[1]) / states);
            ScenarioFiles.createResource(URI.createURI("great.dilemma")).getContents().add(scenario);
            session = new Session(specification(), List.of(scenario), DiagramBenchmark.class.getClassLoader()::loadClass,
                    problems::add);
            description = session.specification().representations().stream()
                    .filter(one -> Elements.name(one).equals("Scenario")).findFirst().orElseThrow();
        }

        DiagramSession open() {
            DiagramSession opened = new DiagramSession(session, description, scenario, "great");
            if (layers.equals("RISK")) {
                opened.activate(opened.find("Layer", "Risk").orElseThrow(), true);
            }
            opened.refresh();
            return opened;
        }

        /** Nothing is measured that does not show the scenario. */
        @TearDown
        public void check() {
            long shown = diagram.diagram().getOwnedDiagramElements().size();
            if (!problems.isEmpty() || shown < scenario.getStates().size() + scenario.getPerceptions().size()) {
                throw new IllegalStateException(shown + " elements, problems: " + problems);
            }
        }
    }

    /** A scenario in memory, of which nothing has been shown yet. */
    @State(Scope.Benchmark)
    public static class Blank {
        /** Numbers of states and perceptions. */
        @Param({"50x600", "200x2000", "200x10000"})
        public String size;

        final Board board = new Board();

        /** Makes the scenario. */
        @Setup
        public void make() {
            board.size = size;
            board.layers = "PLAIN";
            board.prepare();
        }
    }

    /** A tool that is taken back after each run. */
    @State(Scope.Benchmark)
    public static class NewState {
        /** Prepares the tool. */
        @Setup(Level.Invocation)
        public void prepare(Board board) {
            EObject tool = board.diagram.find("AbstractToolDescription", "NewState").orElseThrow();
            board.creation = board.tools.create(tool, board.diagram.diagram());
        }

        /** Takes it back. */
        @TearDown(Level.Invocation)
        public void undo(Board board) {
            board.stack.undo();
            board.stack.flush();
        }
    }

    /** The positions of the elements, as arranged once. */
    @State(Scope.Benchmark)
    public static class Places {
        final Layout layout = new Layout();
        final ElementKeys keys = new ElementKeys();

        /** Arranges the diagram. */
        @Setup
        public void arrange(Board board) {
            keys.update(board.diagram.diagram());
            new Arranger(TextMeasure.standard(), Images.NONE).arrangeAll(board.diagram.diagram(), layout, keys,
                    ArrangeOptions.AUTOMATIC, Progress.NONE);
        }
    }

    /** About how many elements a diagram of a size has. */
    static double elements(String size) {
        String[] numbers = size.split("x");
        return PARTS_OF_A_STATE * Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]);
    }

    private static Specification specification() {
        EPackage.Registry packages = new EPackageRegistryImpl();
        packages.put(DilemmaPackage.eNS_URI, DilemmaPackage.eINSTANCE);
        try (InputStream content = DiagramBenchmark.class.getResourceAsStream(SPECIFICATION)) {
            return new SpecificationReader(Sources.NONE, packages)
                    .read(URI.createURI("platform:/plugin/org.dilemma.design" + SPECIFICATION), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Builds the views in a Java process that has never done so, as on the first diagram that is opened.
     *
     * @param blank the scenario
     * @return the diagram
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public DiagramSession first(Blank blank) {
        return blank.board.open();
    }

    /**
     * Builds the views for the first time in a process that has done so before.
     *
     * @param board the scenario
     * @return the diagram
     */
    @Benchmark
    public DiagramSession build(Board board) {
        return board.open();
    }

    /**
     * Refreshes though nothing has changed.
     *
     * @param board the diagram
     */
    @Benchmark
    public void refresh(Board board) {
        board.diagram.refresh();
    }

    /**
     * Renames a state, and refreshes.
     *
     * @param board the diagram
     */
    @Benchmark
    public void edit(Board board) {
        board.scenario.getStates().get(0).setName("State " + board.edits++);
        board.diagram.refresh();
    }

    /**
     * Runs a creation tool, with the refresh that belongs to it.
     *
     * @param board the diagram
     * @param state the tool
     */
    @Benchmark
    public void create(Board board, NewState state) {
        board.stack.execute(board.creation);
    }

    /**
     * Arranges all.
     *
     * @param board the diagram
     * @return the positions
     */
    @Benchmark
    public Layout arrange(Board board) {
        Places places = new Places();
        places.arrange(board);
        return places.layout;
    }

    /**
     * Draws the arranged diagram and writes it as SVG.
     *
     * @param board the diagram
     * @param places its positions
     * @throws IOException never
     */
    @Benchmark
    public void svg(Board board, Places places) throws IOException {
        Geometry geometry = Geometry.of(board.diagram.diagram(), places.layout, places.keys, TextMeasure.standard(),
                Images.NONE);
        new SvgWriter().write(Drawing.of("great", geometry, Images.NONE), OutputStream.nullOutputStream());
    }
}
