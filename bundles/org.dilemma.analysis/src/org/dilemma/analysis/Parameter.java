/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis;

/**
 * One uncertain number of a scenario: an estimate that is given, or the default that stands for it.
 *
 * @param element the element that has the number
 * @param feature its name in the metamodel
 * @param unit its unit, empty for a pure number
 * @param shape value, range and distribution
 * @param given whether the model gives it; otherwise it is a default
 * @param supported whether the model gives evidence for it with at least moderate confidence
 */
public record Parameter(ElementRef element, String feature, String unit, Shape shape, boolean given,
        boolean supported) {

    /**
     * The parameter as a default that was used.
     *
     * @return element, feature and value
     */
    public DefaultUsed asDefault() {
        return new DefaultUsed(element, feature, shape.value(), unit);
    }
}
