/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dilemma.analysis.spi.Evaluator;

/**
 * The evaluators that can be run, in the order of their contribution. Immutable. In OSGi the platform bundle makes one
 * from the extension registry; plain programs call {@link #fromServiceLoader(ClassLoader)}.
 */
public final class EvaluatorRegistry {
    private final SortedMap<String, EvaluatorContribution> byId = new TreeMap<>();
    private final List<EvaluatorContribution> contributions = new ArrayList<>();
    private final List<EvaluatorFailure> failures = new ArrayList<>();

    /**
     * Makes a registry. A contribution whose id is taken, or which fails to say its id, is left out and kept as a
     * failure.
     *
     * @param candidates the contributions, in order
     * @param earlierFailures contributions that could not even be made
     */
    public EvaluatorRegistry(List<EvaluatorContribution> candidates, List<EvaluatorFailure> earlierFailures) {
        failures.addAll(earlierFailures);
        for (EvaluatorContribution candidate : candidates) {
            add(candidate);
        }
    }

    private void add(EvaluatorContribution candidate) {
        String className = candidate.evaluator().getClass().getName();
        try {
            String id = candidate.evaluator().info().id();
            EvaluatorContribution first = byId.putIfAbsent(id, candidate);
            if (first == null) {
                contributions.add(candidate);
            } else {
                failures.add(new EvaluatorFailure(candidate.contributor(), id,
                        Messages.get("evaluator.id.taken", first.contributor(), className)));
            }
        } catch (RuntimeException | LinkageError e) {
            failures.add(new EvaluatorFailure(candidate.contributor(), className,
                    Messages.get("evaluator.no.id", e.toString())));
        }
    }

    /**
     * The evaluators that {@link ServiceLoader} finds.
     *
     * @param loader where to look
     * @return a registry of them
     */
    public static EvaluatorRegistry fromServiceLoader(ClassLoader loader) {
        List<EvaluatorContribution> found = new ArrayList<>();
        List<EvaluatorFailure> failed = new ArrayList<>();
        Iterator<Evaluator> services = ServiceLoader.load(Evaluator.class, loader).iterator();
        boolean more = true;
        while (more) {
            try {
                more = services.hasNext();
                if (more) {
                    Evaluator evaluator = services.next();
                    found.add(new EvaluatorContribution(evaluator.getClass().getPackageName(), evaluator));
                }
            } catch (ServiceConfigurationError e) {
                failed.add(new EvaluatorFailure("ServiceLoader", Evaluator.class.getName(), e.getMessage()));
            }
        }
        return new EvaluatorRegistry(found, failed);
    }

    /**
     * All evaluators.
     *
     * @return the contributions in order
     */
    public List<EvaluatorContribution> contributions() {
        return Collections.unmodifiableList(contributions);
    }

    /**
     * One evaluator.
     *
     * @param id its id
     * @return the contribution, if there is one
     */
    public Optional<EvaluatorContribution> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Contributions that could not be taken.
     *
     * @return the failures
     */
    public List<EvaluatorFailure> failures() {
        return Collections.unmodifiableList(failures);
    }

    /**
     * A registry of some of the evaluators.
     *
     * @param ids the ids to keep
     * @return a registry without the others
     */
    public EvaluatorRegistry only(Collection<String> ids) {
        return new EvaluatorRegistry(
                contributions.stream().filter(c -> ids.contains(c.evaluator().info().id())).toList(), failures);
    }
}
