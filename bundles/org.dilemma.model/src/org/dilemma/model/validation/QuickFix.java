/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import java.util.Objects;
import org.dilemma.model.Scenario;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A way to mend an issue at once. It changes the model with plain means of EMF and knows no command: whoever applies it
 * records the change, so that it can be undone. To be applied on the thread that owns the model.
 *
 * @param id says what it does, for instance {@code delete}; fixes of the same id for issues of the same code and
 *            feature can be applied together
 * @param label what a person reads: "Delete the perception"
 * @param element the element of the issue
 * @param change makes the change; what it needs to know of other elements it finds out when it runs, since other fixes
 *            may have been applied before
 */
public record QuickFix(String id, String label, EObject element, Runnable change) {
    /** Refuses null. */
    public QuickFix {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(element);
        Objects.requireNonNull(change);
    }

    /** Changes the model, unless the element has gone meanwhile. */
    public void apply() {
        if (EcoreUtil.getRootContainer(element) instanceof Scenario) {
            change.run();
        }
    }
}
