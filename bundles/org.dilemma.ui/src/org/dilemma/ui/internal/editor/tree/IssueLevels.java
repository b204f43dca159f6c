/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dilemma.model.validation.Issue;
import org.dilemma.model.validation.IssueLevel;

/** Finds the worst issue of each node of the tree, that of its descendants included. */
final class IssueLevels {

    private IssueLevels() {
    }

    /**
     * Spreads issues up the tree.
     *
     * @param issues the issues
     * @return the worst level by element or group; infos are left out
     */
    static Map<Object, IssueLevel> of(List<Issue> issues) {
        ScenarioContentProvider tree = new ScenarioContentProvider();
        Map<Object, IssueLevel> levels = new HashMap<>();
        for (Issue issue : issues) {
            if (issue.level() != IssueLevel.INFO) {
                Object node = issue.element();
                while (node != null) {
                    levels.merge(node, issue.level(), IssueLevels::worse);
                    node = tree.getParent(node);
                }
            }
        }
        return levels;
    }

    private static IssueLevel worse(IssueLevel a, IssueLevel b) {
        return a == IssueLevel.ERROR || b == IssueLevel.ERROR ? IssueLevel.ERROR : IssueLevel.WARNING;
    }
}
