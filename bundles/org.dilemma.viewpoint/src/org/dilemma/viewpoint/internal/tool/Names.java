/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.LinkedHashMap;
import java.util.Map;

import org.dilemma.viewpoint.description.Elements;
import org.eclipse.emf.ecore.EObject;

/** The variables of one tool, under the names that the specification gives them. */
public final class Names {
    private final EObject tool;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Begins without variables.
     *
     * @param tool the tool
     */
    public Names(EObject tool) {
        this.tool = tool;
    }

    /**
     * Gives a variable of the tool its value, if the specification has the variable.
     *
     * @param feature the feature of the tool that holds the variable
     * @param value   its value; may be null
     * @return this
     */
    public Names put(String feature, Object value) {
        Elements.one(tool, feature).map(Elements::name).filter(name -> !name.isEmpty())
                .ifPresent(name -> values.put(name, value));
        return this;
    }

    /**
     * Gives a variable of a tool of a table its value, if the specification has the variable.
     *
     * @param name  its name
     * @param value its value; may be null
     * @return this
     */
    public Names declared(String name, Object value) {
        if (Elements.many(tool, "variables").stream().anyMatch(variable -> name.equals(Elements.name(variable)))) {
            values.put(name, value);
        }
        return this;
    }

    /**
     * Sets a variable that every such tool knows.
     *
     * @param name  its name
     * @param value its value; may be null
     * @return this
     */
    public Names always(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The variables by their names. */
    public Map<String, Object> values() {
        return values;
    }
}
