/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Specification;
import org.dilemma.viewpoint.description.SpecificationReader;
import org.dilemma.viewpoint.diagram.DiagramSession;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DRepresentation;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** A case of the conformance suite, opened with its tools. */
final class Fixture {
    private static final Path FOLDER = Path.of("src/test/resources/conformance");
    private static final ClassLoader SERVICES = services();

    final List<Problem> problems = new ArrayList<>();
    final BasicCommandStack stack = new BasicCommandStack();
    final XMIResourceImpl model;
    final Session session;
    final Editing editing;
    private final Map<EObject, Integer> numbers = new IdentityHashMap<>();
    private DRepresentation views;

    Fixture(String name) {
        try {
            EPackage.Registry registry = registry();
            ResourceSet resources = new ResourceSetImpl();
            resources.setPackageRegistry(registry);
            model = new XMIResourceImpl(URI.createURI("model.xmi"));
            resources.getResources().add(model);
            try (InputStream content = Files.newInputStream(FOLDER.resolve(name).resolve("model.xmi"))) {
                model.load(content, Map.of());
            }
            session = new Session(specification(name, registry), model.getContents(), SERVICES::loadClass,
                    problems::add);
            editing = new Editing(session);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DiagramTools diagram() {
        DiagramSession diagram = new DiagramSession(session, description(), model.getContents().get(0), "d");
        diagram.refresh();
        views = diagram.diagram();
        return new DiagramTools(editing, diagram);
    }

    TableTools table() {
        TableSession table = new TableSession(session, description(), model.getContents().get(0), "d");
        table.refresh();
        views = table.table();
        return new TableTools(editing, table);
    }

    private EObject description() {
        return session.specification().representations().get(0);
    }

    EObject tool(DiagramTools tools, String name) {
        return tools.session().find("AbstractToolDescription", name).orElseThrow();
    }

    /** All tools of the specification. */
    List<EObject> tools() {
        List<EObject> tools = new ArrayList<>();
        session.specification().roots().forEach(root -> root.eAllContents().forEachRemaining(part -> {
            if (Elements.is(part, "AbstractToolDescription")) {
                tools.add(part);
            }
        }));
        return tools;
    }

    /** All views of the diagram. */
    List<DDiagramElement> views() {
        return all().stream().filter(DDiagramElement.class::isInstance).map(DDiagramElement.class::cast).toList();
    }

    /** The first view of a mapping whose element has a name. */
    @SuppressWarnings("unchecked")
    <V extends DDiagramElement> V view(String mapping, String name) {
        return (V) all().stream().filter(DDiagramElement.class::isInstance).map(DDiagramElement.class::cast)
                .filter(view -> mapping.equals(Elements.name(view.getMapping())))
                .filter(view -> name.equals(Elements.name(view.getTarget()))).findFirst().orElseThrow();
    }

    private List<EObject> all() {
        List<EObject> all = new ArrayList<>();
        views.eAllContents().forEachRemaining(all::add);
        return all;
    }

    /** The model as it would be saved. */
    String model() {
        StringWriter text = new StringWriter();
        try {
            model.save(text, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Model and views; views are numbered by identity in the order in which they are first seen. */
    String state() {
        StringBuilder text = new StringBuilder(model());
        append(text, views);
        all().forEach(view -> append(text, view));
        return text.toString();
    }

    private void append(StringBuilder text, EObject view) {
        text.append('\n').append(number(view)).append(' ').append(view.eClass().getName());
        for (EStructuralFeature feature : view.eClass().getEAllStructuralFeatures()) {
            text.append(' ').append(feature.getName()).append('=').append(value(view.eGet(feature)));
        }
    }

    private String value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::value).toList().toString();
        }
        return value instanceof EObject object ? "#" + number(object) : Objects.toString(value);
    }

    private int number(EObject object) {
        return numbers.computeIfAbsent(object, key -> numbers.size());
    }

    private static Specification specification(String name, EPackage.Registry registry) throws IOException {
        List<URI> files = Stream.of("viewpoint.odesign", "extension.odesign")
                .map(FOLDER.resolve(name).toAbsolutePath()::resolve).filter(Files::exists)
                .map(file -> URI.createFileURI(file.toString())).toList();
        return new SpecificationReader(uri -> uri.isFile()
                ? Optional.of(Files.newInputStream(Path.of(uri.toFileString()))) : Optional.empty(), registry)
                .read(files);
    }

    private static EPackage.Registry registry() throws IOException {
        XMIResourceImpl file = new XMIResourceImpl(URI.createURI("conformance.ecore"));
        try (InputStream content = Files.newInputStream(FOLDER.resolve("conformance.ecore"))) {
            file.load(content, Map.of());
        }
        EPackage root = (EPackage) file.getContents().get(0);
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(root.getNsURI(), root);
        return registry;
    }

    private static ClassLoader services() {
        try {
            Path classes = Files.createTempDirectory("services");
            String classPath = Stream.of(EObject.class, Notifier.class).map(Fixture::place)
                    .collect(Collectors.joining(File.pathSeparator));
            int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), "-cp",
                    classPath, FOLDER.resolve("Services.java").toString());
            if (result != 0) {
                throw new IllegalStateException("Services.java does not compile");
            }
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Fixture.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
