/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dilemma.model.validation.internal.IssueCode;
import org.junit.jupiter.api.Test;

class RuleTableTest {
    private static final Path TABLE =
            Path.of("../../bundles/org.dilemma.model/src/org/dilemma/model/validation/package-info.java");
    private static final Pattern ROW =
            Pattern.compile("<tr><td>\\{@code (.+?)\\}</td><td>(\\w+)</td><td>[^<]+(?:</td></tr>)");

    @Test
    void documentationListsTheCodesWithTheirLevels() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        Matcher rows = ROW.matcher(Files.readString(TABLE));
        while (rows.find()) {
            documented.put(rows.group(1), rows.group(2));
        }
        Map<String, String> implemented = Arrays.stream(IssueCode.values())
                .collect(Collectors.toMap(IssueCode::code, code -> code.level().name(), (a, b) -> a, TreeMap::new));
        assertEquals(implemented, documented);
    }

    @Test
    void everyMessageHasARemedy() {
        ResourceBundle texts = ResourceBundle.getBundle("org.dilemma.model.validation.messages");
        texts.keySet().stream().filter(key -> key.endsWith(".message"))
                .map(key -> key.replaceAll("message$", "remedy"))
                .forEach(key -> assertFalse(texts.getString(key).isBlank(), key));
    }
}
