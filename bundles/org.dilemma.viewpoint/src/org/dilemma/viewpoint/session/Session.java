/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dilemma.viewpoint.description.Place;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Problem.Severity;
import org.dilemma.viewpoint.description.Specification;
import org.dilemma.viewpoint.expression.EvaluationException;
import org.dilemma.viewpoint.expression.Expressions;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.ProblemSink;
import org.dilemma.viewpoint.expression.ServiceGuard;
import org.dilemma.viewpoint.expression.Services;
import org.eclipse.emf.ecore.EObject;

/**
 * A model seen through viewpoints. All viewpoints of the specification are selected at first. Belongs to one thread at
 * a time.
 */
public final class Session {
    private final Specification specification;
    private final Collection<? extends EObject> roots;
    private final Services services;
    private final Interpreter interpreter;
    private final ProblemSink problems;
    private final ServiceGuard guard;
    private final Set<EObject> selected = new LinkedHashSet<>();
    private final Map<String, DomainType> types = new HashMap<>();

    /**
     * Opens a model.
     *
     * @param specification the viewpoints
     * @param roots         the roots of the model: a live collection, such as the contents of a resource
     * @param classes       finds the Java classes of services
     * @param problems      takes what goes wrong
     */
    public Session(Specification specification, Collection<? extends EObject> roots, Services.Classes classes,
            ProblemSink problems) {
        this.specification = specification;
        this.roots = roots;
        this.services = new Services(classes);
        this.problems = problems;
        this.guard = new ServiceGuard(services, endless -> report(Place.UNKNOWN, endless));
        this.interpreter = new Interpreter(new Expressions(services), problems, specification::place);
        specification.viewpoints().forEach(viewpoint -> select(viewpoint, true));
    }

    /** The viewpoints and everything in them. */
    public Specification specification() {
        return specification;
    }

    /** The roots of the model. */
    public Collection<? extends EObject> roots() {
        return roots;
    }

    /** Evaluates the expressions of the specification. */
    public Interpreter interpreter() {
        return interpreter;
    }

    /** The Java services. */
    public Services services() {
        return services;
    }

    /** Runs work that calls services and ends those that do not end. */
    public ServiceGuard guard() {
        return guard;
    }

    /** Takes what goes wrong. */
    public ProblemSink problems() {
        return problems;
    }

    /** The selected viewpoints, in the order in which they were selected. */
    public Set<EObject> selectedViewpoints() {
        return selected;
    }

    /**
     * Selects a viewpoint or lets it go. Its services stay known.
     *
     * @param viewpoint one of the specification
     * @param on        whether it is selected from now on
     */
    public void select(EObject viewpoint, boolean on) {
        if (on) {
            selected.add(viewpoint);
            Specification.serviceClasses(viewpoint).forEach(name -> register(viewpoint, name));
        } else {
            selected.remove(viewpoint);
        }
    }

    private void register(EObject viewpoint, String className) {
        try {
            guard.register(className);
        } catch (EvaluationException unusable) {
            report(specification.place(Specification.serviceExtension(viewpoint, className)), unusable);
        }
    }

    private void report(Place place, EvaluationException failure) {
        problems.report(new Problem(Severity.ERROR, failure.code(), place, failure.getMessage()));
    }

    /**
     * A domain class by its name.
     *
     * @param name the name that a specification gives it
     * @return the type
     */
    public DomainType type(String name) {
        return types.computeIfAbsent(name, DomainType::new);
    }

    /**
     * All elements of a type in the model, in the order of their containment.
     *
     * @param type the type
     * @return a new list
     */
    public List<EObject> elements(DomainType type) {
        List<EObject> found = new ArrayList<>();
        for (EObject root : roots) {
            if (type.matches(root)) {
                found.add(root);
            }
            root.eAllContents().forEachRemaining(element -> {
                if (type.matches(element)) {
                    found.add(element);
                }
            });
        }
        return found;
    }
}
