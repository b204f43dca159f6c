/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation.internal;

import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for arguments, as {@link MessageFormat} writes it. Taken apart once, because a large scenario has
 * very many issues of few kinds; texts with choices are left to the format itself. For one thread.
 */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final List<String> literals = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Format format;

    Template(String pattern) {
        format = pattern.contains(",choice,") || pattern.contains("'") ? new MessageFormat(pattern, Locale.ROOT) : null;
        Matcher matcher = PLACE.matcher(pattern);
        int end = 0;
        while (matcher.find()) {
            literals.add(pattern.substring(end, matcher.start()));
            places.add(Integer.valueOf(matcher.group(1)));
            end = matcher.end();
        }
        literals.add(pattern.substring(end));
    }

    String fill(Object... arguments) {
        if (format != null) {
            return format.format(arguments);
        }
        if (places.isEmpty()) {
            return literals.get(0);
        }
        StringBuilder text = new StringBuilder(literals.get(0));
        for (int i = 0; i < places.size(); i++) {
            text.append(arguments[places.get(i)]).append(literals.get(i + 1));
        }
        return text.toString();
    }
}
