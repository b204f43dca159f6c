/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dilemma.analysis.DyadVerdict;

/**
 * The verdict on two states as JSON.
 *
 * @param dyad the verdict
 */
record DyadJson(DyadVerdict dyad) {
    private static final String LOOP_GAIN = "loopGain";

    /** The fixed keys with the loop gain among them, then the other values by name, then the rule. */
    ObjectNode node() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("a", dyad.a().label())
                .put("b", dyad.b().label()).put("band", dyad.band().name()).put("model", dyad.model().name());
        putValue(node, LOOP_GAIN);
        dyad.values().keySet().forEach(name -> putValue(node, name));
        return node.put("rule", dyad.rule());
    }

    private void putValue(ObjectNode node, String name) {
        if (!node.has(name)) {
            node.put(name, dyad.values().containsKey(name) ? dyad.values().get(name).value() : null);
        }
    }
}
