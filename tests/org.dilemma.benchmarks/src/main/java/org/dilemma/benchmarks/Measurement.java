/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What was measured of one benchmark with certain parameters.
 *
 * @param name class and method, such as LoopGain.perron
 * @param parameters values of the parameters by name
 * @param median median time of an operation over the iterations, in milliseconds
 * @param least shortest time
 * @param greatest longest time
 * @param bytes memory allocated by an operation
 */
record Measurement(String name, Map<String, String> parameters, double median, double least, double greatest,
        double bytes) {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final int MEDIAN = 50;

    /** Takes the figures from a result of JMH. */
    static Measurement of(RunResult result) {
        BenchmarkParams params = result.getParams();
        Map<String, String> parameters = new TreeMap<>();
        params.getParamsKeys().forEach(key -> parameters.put(key, params.getParam(key)));
        Statistics times = result.getPrimaryResult().getStatistics();
        double bytes = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ALLOCATION)).map(Map.Entry::getValue)
                .mapToDouble(Result::getScore).findFirst().orElse(Double.NaN);
        String[] path = params.getBenchmark().split("\\.");
        return new Measurement(path[path.length - 2].replace("Benchmark", "") + "." + path[path.length - 1], parameters,
                times.getPercentile(MEDIAN), times.getMin(), times.getMax(), bytes);
    }

    /** Value of a parameter, empty when there is none. */
    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    /** Whether another measurement has the same value for a parameter. */
    boolean agrees(Measurement other, String key) {
        return parameter(key).equals(other.parameter(key));
    }
}
