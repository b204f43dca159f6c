/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.dilemma.viewpoint.description.Place;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Problem.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Evaluates the expressions of a specification with one set of variables. Where an expression fails, the failure is
 * reported, once for each expression and kind of failure, and a value that the caller names is taken instead.
 */
public final class Interpreter {

    /** A conversion that may fail. */
    @FunctionalInterface
    private interface Evaluation<T> {
        T of(Expression expression, EObject self, Variables variables) throws EvaluationException;
    }

    /** What was reported already. */
    private record Reported(EObject owner, String feature, String code) {
    }

    private final Expressions expressions;
    private final Variables variables = new Variables();
    private final ProblemSink sink;
    private final Function<EObject, Place> places;
    private final Set<Reported> reported = new HashSet<>();

    /**
     * Makes an interpreter.
     *
     * @param expressions compiles the expressions
     * @param sink        takes failures
     * @param places      tells where a part of the specification stands
     */
    public Interpreter(Expressions expressions, ProblemSink sink, Function<EObject, Place> places) {
        this.expressions = expressions;
        this.sink = sink;
        this.places = places;
    }

    /** The variables that all expressions know. */
    public Variables variables() {
        return variables;
    }

    /**
     * The expression in a feature of a part of the specification.
     *
     * @param owner   the part
     * @param feature the name of a text feature; an unknown or unset one counts as empty
     * @return the expression
     */
    public Use use(EObject owner, String feature) {
        EStructuralFeature found = owner.eClass().getEStructuralFeature(feature);
        Object text = found == null ? null : owner.eGet(found);
        return new Use(expressions.compile(text == null ? "" : text.toString()), owner, feature);
    }

    /**
     * Evaluates an expression without reporting.
     *
     * @param use  the expression
     * @param self the element at hand
     * @return the value; may be null
     * @throws EvaluationException if it has none
     */
    public Object evaluate(Use use, EObject self) throws EvaluationException {
        return use.expression().evaluate(self, variables);
    }

    /**
     * The value of an expression.
     *
     * @param use        the expression
     * @param self       the element at hand
     * @param whenFailed the value if it fails
     * @return the value; may be null
     */
    public Object value(Use use, EObject self, Object whenFailed) {
        return evaluated(Expression::evaluate, use, self, whenFailed);
    }

    /**
     * The value of a condition.
     *
     * @param use        the expression
     * @param self       the element at hand
     * @param whenFailed the value if it fails
     * @return the value
     */
    public boolean truth(Use use, EObject self, boolean whenFailed) {
        return evaluated(Expression::truth, use, self, whenFailed);
    }

    /**
     * The value of a text.
     *
     * @param use        the expression
     * @param self       the element at hand
     * @param whenFailed the value if it fails
     * @return the value; may be null
     */
    public String string(Use use, EObject self, String whenFailed) {
        return evaluated(Expression::string, use, self, whenFailed);
    }

    /**
     * The value of a whole number.
     *
     * @param use        the expression
     * @param self       the element at hand
     * @param whenFailed the value if it fails
     * @return the value
     */
    public int integer(Use use, EObject self, int whenFailed) {
        return evaluated(Expression::integer, use, self, whenFailed);
    }

    /**
     * The elements that an expression finds.
     *
     * @param use  the expression
     * @param self the element at hand
     * @return the elements in their order, none if it fails; not to be changed
     */
    public Collection<? extends EObject> elements(Use use, EObject self) {
        return evaluated(Expression::elements, use, self, List.of());
    }

    /**
     * The element that an expression finds.
     *
     * @param use  the expression
     * @param self the element at hand
     * @return the element; null if there is none or the expression fails
     */
    public EObject element(Use use, EObject self) {
        return evaluated(Expression::element, use, self, null);
    }

    private <T> T evaluated(Evaluation<T> evaluation, Use use, EObject self, T whenFailed) {
        try {
            return evaluation.of(use.expression(), self, variables);
        } catch (EvaluationException failure) {
            report(use, failure);
            return whenFailed;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError nonsense) {
            report(use, new EvaluationException("value-unusable", Messages.get("value.unusable", nonsense)));
            return whenFailed;
        }
    }

    /**
     * Reports a failure, unless the same expression was reported for the same kind of failure.
     *
     * @param use     the expression
     * @param failure what went wrong
     */
    public void report(Use use, EvaluationException failure) {
        if (reported.add(new Reported(use.owner(), use.feature(), failure.code()))) {
            String text = Messages.get("failure", use.expression().text(), use.feature(), failure.getMessage());
            sink.report(new Problem(Severity.WARNING, failure.code(), places.apply(use.owner()), text));
        }
    }

    /** Forgets what was reported, so that what still fails is reported again. */
    public void forgetReported() {
        reported.clear();
    }
}
