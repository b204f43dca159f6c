/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.analysis.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of the metamodel and constants as people read them. */
public final class Words {
    private static final Pattern BORDER = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Words() {
    }

    /**
     * The name of a class or feature in words.
     *
     * @param name a name in camel case, for instance {@code perceivedGreed}
     * @return the words in lower case, for instance "perceived greed"
     */
    public static String of(String name) {
        return BORDER.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT)
                .replace("offense defense", "offense-defense");
    }
}
