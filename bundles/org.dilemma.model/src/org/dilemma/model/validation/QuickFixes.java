/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import java.util.List;
import java.util.Optional;
import org.dilemma.model.validation.internal.fix.BuiltInFixes;
import org.dilemma.model.validation.spi.FixProvider;

/** Finds the fixes for issues. Without state of its own; the fixes belong to the thread that owns the model. */
public final class QuickFixes {
    private final List<FixProvider> providers;

    /**
     * Asks some providers.
     *
     * @param providers the providers, in the order in which their fixes are shown
     */
    public QuickFixes(List<? extends FixProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    /** The fixes for the constraints of this package. */
    public static QuickFixes standard() {
        return new QuickFixes(List.of(new BuiltInFixes()));
    }

    /**
     * The fixes for an issue.
     *
     * @param issue the issue, found in the model as it is now
     * @return the fixes, the most likely first; empty where a person has to judge
     */
    public List<QuickFix> of(Issue issue) {
        return providers.stream().flatMap(p -> p.fixes(issue).stream()).toList();
    }

    /**
     * The fix of a kind for an issue.
     *
     * @param issue the issue, found in the model as it is now
     * @param id identifier of the fix
     */
    public Optional<QuickFix> of(Issue issue, String id) {
        return of(issue).stream().filter(f -> f.id().equals(id)).findFirst();
    }
}
