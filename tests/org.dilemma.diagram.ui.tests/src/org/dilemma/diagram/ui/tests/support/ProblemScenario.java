/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests.support;

/** A scenario with things that are wrong. */
public final class ProblemScenario {
    /** The file: greed and an estimate beyond their range, a perception in one direction only, and one good state. */
    public static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <dilemma:Scenario xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:dilemma="http://www.dilemma-workbench.org/model/1.0" xmi:id="s" title="Problems">
              <states xmi:id="a" name="Aland" abbreviation="ALA" intent="MIXED">
                <greed value="2" evidence="q"/>
                <capabilities xmi:id="n" kind="NAVAL"><level value="10" unit="ships"/></capabilities>
                <capabilities xmi:id="r" kind="AIR"><level value="5" unit="wings" evidence="q"/></capabilities>
              </states>
              <states xmi:id="b" name="Boria" abbreviation="BOR">
                <capabilities xmi:id="m" kind="NAVAL"><level value="8" evidence="q"/></capabilities>
              </states>
              <states xmi:id="c" name="Caria" abbreviation="CAR" intent="SECURITY_SEEKING"/>
              <perceptions xmi:id="ab" holder="a" target="b">
                <perceivedGreed value="0.6" low="0.8" high="0.4" evidence="q"/>
              </perceptions>
              <perceptions xmi:id="ba" holder="b" target="a">
                <perceivedGreed value="0.6" evidence="q"/>
              </perceptions>
              <perceptions xmi:id="ca" holder="c" target="a">
                <perceivedGreed value="0.3" evidence="q"/>
              </perceptions>
              <sources xmi:id="q" citation="A book"/>
            </dilemma:Scenario>
            """;

    private ProblemScenario() {
    }
}
