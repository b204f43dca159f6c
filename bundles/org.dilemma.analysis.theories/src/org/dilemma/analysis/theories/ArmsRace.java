/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.theories.internal.numeric.LinearSystem;
import org.dilemma.analysis.theories.internal.numeric.LinkMatrix;
import org.dilemma.analysis.theories.internal.numeric.PerronRoot;
import org.ejml.data.Complex_F64;

/** Eigenvalues and rest point of Richardson's equations dx/dt = (K - A) x + g. */
final class ArmsRace {
    private static final String PER_YEAR = "per year";
    private static final double SINGULAR = 1e-12;

    private final ScenarioView view;
    private final LinkMatrix reactions;

    ArmsRace(ScenarioView view, LinkMatrix reactions) {
        this.view = view;
        this.reactions = reactions;
    }

    /**
     * The greatest eigenvalue of K - A and its derivative by the coefficients that count most: v_i w_j / (v . w), with
     * the left and right eigenvectors v and w.
     *
     * @return the eigenvalue, per year
     */
    double leadingEigenvalue(Result.Builder result, LinkMatrix gains, int limit) {
        double shift = 0;
        for (int i = 0; i < view.stateCount(); i++) {
            shift = Math.max(shift, view.fatigue(i));
        }
        LinkMatrix shifted = shifted(shift);
        PerronRoot root = PerronRoot.of(shifted);
        result.value("eigenvalue.max", root.value() - shift, PER_YEAR);
        double[] sensitivities = root.sensitivities(shifted);
        double[] ofLinks = Arrays.copyOf(sensitivities, reactions.links());
        for (int p = 0; p < ofLinks.length; p++) {
            ofLinks[p] = gains.weights()[p] > 0 ? ofLinks[p] : 0;
        }
        Richardson.strongest(ofLinks, limit).forEach(p -> result.value(
                Names.value("sensitivity", view.state(view.holder(p)), view.state(view.target(p))), ofLinks[p], ""));
        return root.value() - shift;
    }

    private LinkMatrix shifted(double shift) {
        int links = reactions.links();
        int n = view.stateCount();
        int[] rows = Arrays.copyOf(reactions.rows(), links + n);
        int[] columns = Arrays.copyOf(reactions.columns(), links + n);
        double[] weights = Arrays.copyOf(reactions.weights(), links + n);
        for (int i = 0; i < n; i++) {
            rows[links + i] = i;
            columns[links + i] = i;
            weights[links + i] = shift - view.fatigue(i);
        }
        return new LinkMatrix(n, rows, columns, weights);
    }

    /** All eigenvalues of K - A, the greatest real part first. */
    void eigenvalues(Result.Builder result) {
        List<Complex_F64> all = new ComplexEigenvalues(system()).sorted();
        if (all.size() < view.stateCount()) {
            result.finding(Severity.INFO, Messages.get("richardson.no.eigenvalues"), view.scenario());
        }
        for (int k = 0; k < all.size(); k++) {
            result.value("eigenvalue." + (k + 1), all.get(k).getReal(), PER_YEAR);
            if (all.get(k).getImaginary() != 0) {
                result.value("eigenvalue." + (k + 1) + ".imaginary", all.get(k).getImaginary(), PER_YEAR);
            }
        }
    }

    private double[][] system() {
        double[][] system = reactions.toDense();
        for (int i = 0; i < system.length; i++) {
            system[i][i] -= view.fatigue(i);
        }
        return system;
    }

    /** The rest point, with a finding where it is none or no forecast. */
    void equilibrium(Result.Builder result, boolean stable) {
        int n = view.stateCount();
        double[] grievances = new double[n];
        boolean any = false;
        for (int i = 0; i < n; i++) {
            grievances[i] = view.grievance(i);
            any |= grievances[i] != 0;
        }
        if (!any) {
            result.finding(Severity.INFO, Messages.get("richardson.no.grievance"), view.scenario());
            return;
        }
        double[][] matrix = system();
        for (double[] row : matrix) {
            Arrays.setAll(row, j -> -row[j]);
        }
        Optional<double[]> solution = LinearSystem.solve(matrix, grievances, SINGULAR);
        if (solution.isEmpty()) {
            result.finding(Severity.WARNING, Messages.get("richardson.singular"), view.scenario());
            return;
        }
        double[] rest = solution.get();
        boolean negative = false;
        for (int i = 0; i < n; i++) {
            result.value(Names.value("equilibrium", view.state(i)), rest[i], Messages.get("unit.arms"));
            negative |= rest[i] < 0;
        }
        if (negative || !stable) {
            result.finding(Severity.WARNING, Messages.get(negative ? "richardson.negative" : "richardson.unreached"),
                    view.scenario());
        }
    }
}
