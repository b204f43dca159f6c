/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.internal;

import org.dilemma.model.Labels;
import org.dilemma.model.Source;

/** Sources in one line. */
public final class Citations {
    private static final int LONGEST = 90;
    private static final int LONGEST_PAGE = 50;

    private Citations() {
    }

    /**
     * A source in short: its citation and where in it, each cut at a word where it is long.
     *
     * @param source a source
     * @return for instance "Jervis, Robert (1978): Cooperation under the Security Dilemma. p. 187"
     */
    public static String brief(Source source) {
        String citation = Wrap.cut(Labels.of(source), LONGEST);
        String page = source.getPage();
        return page == null || page.isBlank() ? citation : citation + " " + Wrap.cut(page.strip(), LONGEST_PAGE);
    }
}
