/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;

/** Every image that is named exists. */
public final class IconCheck implements ElementCheck {
    private final Predicate<String> icons;

    /** Asks the given predicate for each path. */
    public IconCheck(Predicate<String> icons) {
        this.icons = icons;
    }

    @Override
    public void check(EObject element, Report report) {
        Values.of(element, "ImagePath").stream().filter(value -> !icons.test(value.text()))
                .forEach(value -> report.add("icon-missing", element, value.text(), value.feature()));
    }
}
