/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.theories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilemma.analysis.AllianceView;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.EvaluatorInfo;
import org.dilemma.analysis.Monitor;
import org.dilemma.analysis.Result;
import org.dilemma.analysis.ScenarioView;
import org.dilemma.analysis.Severity;
import org.dilemma.analysis.Standing;
import org.dilemma.analysis.spi.Evaluator;
import org.dilemma.analysis.text.Numbers;

/**
 * The alliance dilemma (Snyder 1984): for each member of an alliance the risks of being abandoned and of being
 * entrapped [OWN index, see {@link AllianceRisks}], and whether chain-ganging or buck-passing is to be expected
 * (Christensen and Snyder 1990). The balance of the model is taken as the one that the members perceive.
 */
public final class AllianceDilemma implements Evaluator {
    private static final EvaluatorInfo INFO = new EvaluatorInfo(Ids.ALLIANCE_DILEMMA, Messages.get("alliance.name"),
            Standing.OWN, List.of("Snyder 1984, The Security Dilemma in Alliance Politics",
                    "Christensen and Snyder 1990, Chain Gangs and Passed Bucks"));

    @Override
    public EvaluatorInfo info() {
        return INFO;
    }

    @Override
    public Result evaluate(ScenarioView view, Monitor monitor) {
        Result.Builder result = Result.builder();
        List<AllianceView> alliances = view.alliances().stream().filter(one -> one.members().size() > 1).toList();
        if (alliances.isEmpty()) {
            return result.finding(Severity.INFO, Messages.get("alliance.none"), view.scenario()).build();
        }
        boolean detailed = alliances.stream().mapToInt(a -> a.members().size()).sum() <= Constants.DETAIL_LIMIT;
        List<List<Integer>> touching = AllianceRisks.touching(view);
        List<Said> risks = new ArrayList<>();
        List<Said> conduct = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        double abandonment = 0;
        double entrapment = 0;
        for (AllianceView alliance : alliances) {
            monitor.check();
            AllianceRisks numbers = new AllianceRisks(view, touching, alliance);
            String suffix = names.merge(alliance.ref().label(), 1, Integer::sum) > 1
                    ? "." + names.get(alliance.ref().label()) : "";
            for (int m = 0; m < alliance.members().size(); m++) {
                ElementRef member = view.state(alliance.members().get(m));
                abandonment = Math.max(abandonment, numbers.abandonment(m));
                entrapment = Math.max(entrapment, numbers.entrapment(m));
                if (detailed) {
                    result.value(Names.value("abandonment", alliance.ref(), member) + suffix,
                            numbers.abandonment(m), "");
                    result.value(Names.value("entrapment", alliance.ref(), member) + suffix,
                            numbers.entrapment(m), "");
                }
                risks(view, alliance, numbers, m, risks);
            }
            conduct(view, alliance, numbers.ratio(view), conduct);
        }
        if (risks.isEmpty()) {
            result.finding(Severity.INFO, Messages.get("alliance.quiet"), view.scenario());
        }
        tell(view, risks, result);
        tell(view, conduct, result);
        return result.value("abandonment.greatest", abandonment, "").value("entrapment.greatest", entrapment, "")
                .assumed(view.defaults(Set.of("commitment", "conditionality", "perceivedGreed", "bias", "ratio")))
                .build();
    }

    private static void risks(ScenarioView view, AllianceView alliance, AllianceRisks numbers, int m,
            List<Said> said) {
        ElementRef member = view.state(alliance.members().get(m));
        double entrapment = numbers.entrapment(m);
        double abandonment = numbers.abandonment(m);
        if (entrapment >= Constants.ALLIANCE_RISK_CUT) {
            ElementRef ally = view.state(alliance.members().get(numbers.quarrelsome(m)));
            said.add(new Said(entrapment, Severity.NOTICE, Messages.get("alliance.entrapment", member.label(),
                    Names.of(view, alliance.members()), Numbers.format(entrapment), ally.label()),
                    List.of(alliance.ref(), member, ally)));
        }
        if (abandonment >= Constants.ALLIANCE_RISK_CUT) {
            said.add(new Said(abandonment, Severity.NOTICE, Messages.get("alliance.abandonment", member.label(),
                    Names.of(view, alliance.members()), Numbers.format(abandonment)), List.of(alliance.ref(), member)));
        }
    }

    private static void conduct(ScenarioView view, AllianceView alliance, double ratio, List<Said> said) {
        String label = Names.of(view, alliance.members());
        if (!AllianceRisks.promisesWar(alliance)) {
            said.add(new Said(0, Severity.INFO, Messages.get("alliance.no.promise", label),
                    List.of(alliance.ref())));
        } else if (alliance.members().size() < view.stateCount() && ratio != Constants.OFFENSE_CUT) {
            boolean chain = ratio < Constants.OFFENSE_CUT;
            said.add(new Said(chain ? 1 + AllianceRisks.bond(alliance) : AllianceRisks.bond(alliance),
                    chain ? Severity.NOTICE : Severity.INFO,
                    Messages.get(chain ? "alliance.chain" : "alliance.pass", label, Numbers.format(ratio)),
                    List.of(alliance.ref())));
        }
    }

    private static void tell(ScenarioView view, List<Said> said, Result.Builder result) {
        said.sort(Comparator.comparingDouble(Said::weight).reversed());
        said.stream().limit(Constants.TOLD_LIMIT)
                .forEach(one -> result.finding(one.severity(), one.text(), one.elements()));
        if (said.size() > Constants.TOLD_LIMIT) {
            result.finding(Severity.INFO,
                    Messages.get("alliance.more", String.valueOf(said.size() - Constants.TOLD_LIMIT)),
                    view.scenario());
        }
    }

    /** A sentence and its weight among others. */
    private record Said(double weight, Severity severity, String text, List<ElementRef> elements) {
    }
}
