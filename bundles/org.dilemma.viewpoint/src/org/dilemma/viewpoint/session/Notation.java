/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.session;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dilemma.viewpoint.check.SpecificationCheck;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Sources;
import org.dilemma.viewpoint.description.Specification;
import org.dilemma.viewpoint.description.SpecificationReader;
import org.dilemma.viewpoint.expression.ProblemSink;
import org.dilemma.viewpoint.layout.ImageData;
import org.dilemma.viewpoint.layout.Images;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * All viewpoint specifications of some contributors, read together, so that one can extend another. Finds their service
 * classes and pictures in the contributors. For one thread.
 */
public final class Notation implements Images {
    private static final String PLUGIN = "platform:/plugin/";

    private final ViewpointRegistry registry;
    private final Specification specification;
    private final Map<String, Optional<ImageData>> images = new ConcurrentHashMap<>(); // arranging asks as well

    /**
     * Reads the specifications.
     *
     * @param registry who brings them
     * @param packages the packages of the models
     */
    public Notation(ViewpointRegistry registry, EPackage.Registry packages) {
        this.registry = registry;
        Sources sources = uri -> uri.isPlatformPlugin() ? open(uri.toPlatformString(true)) : Optional.empty();
        specification = new SpecificationReader(sources, packages).read(registry.contributors().stream()
                .flatMap(c -> c.specifications().stream().map(s -> URI.createURI(PLUGIN + c.name() + "/" + s)))
                        .toList());
    }

    /** What was read, with its problems. */
    public Specification specification() {
        return specification;
    }

    /** What is wrong with contributions that were left out, and with what was read. */
    public List<Problem> problems() {
        return Stream.of(registry.problems(), specification.problems()).flatMap(List::stream).toList();
    }

    /**
     * Looks for what the specifications name and nobody has: classes, features, services, mappings, pictures and what
     * they extend. Much of it never fails when a diagram is drawn: it only shows nothing.
     *
     * @param metamodels the packages of the models
     * @return the problems, in the order of the files
     */
    public List<Problem> check(List<EPackage> metamodels) {
        return new SpecificationCheck(metamodels, this::find, this::has).check(specification);
    }

    private boolean has(String path) {
        try (InputStream content = open(path).orElse(null)) {
            return content != null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Opens a model.
     *
     * @param roots the roots of the model: a live collection, such as the contents of a resource
     * @param problems takes what goes wrong later
     */
    public Session open(Collection<? extends EObject> roots, ProblemSink problems) {
        return new Session(specification, roots, this::find, problems);
    }

    private Class<?> find(String className) throws ClassNotFoundException {
        for (Contributor contributor : registry.contributors()) {
            try {
                return contributor.find(className);
            } catch (ClassNotFoundException e) {
                continue; // the next one may have it
            }
        }
        throw new ClassNotFoundException(className);
    }

    private Optional<InputStream> open(String path) throws IOException {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        int slash = relative.indexOf('/');
        for (Contributor contributor : registry.contributors()) {
            if (slash > 0 && contributor.name().equals(relative.substring(0, slash))) {
                return contributor.open(relative.substring(slash + 1));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<ImageData> file(String path) {
        return images.computeIfAbsent(path, this::read);
    }

    private Optional<ImageData> read(String path) {
        try (InputStream content = open(path).orElse(null)) {
            return content == null ? Optional.empty() : ImageData.of(content.readAllBytes());
        } catch (IOException e) {
            return Optional.empty(); // drawn as a missing picture
        }
    }

    @Override
    public Optional<ImageData> icon(EObject element) {
        return Optional.empty();
    }
}
