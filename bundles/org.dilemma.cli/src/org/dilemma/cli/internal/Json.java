/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;

/** JSON as the command line prints it: keys in the order in which they were put, line ends always LF. */
final class Json {
    /** Version of the form of all JSON that the command line prints; raised when a key changes its meaning or goes. */
    static final int SCHEMA = 1;

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter COMPACT = new ObjectMapper().writer();
    private static final ObjectWriter PRETTY = new ObjectMapper().writer(new DefaultPrettyPrinter()
            .withObjectIndenter(INDENT).withArrayIndenter(INDENT)
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)));

    private Json() {
    }

    /**
     * An object with the keys that every document starts with.
     *
     * @param version version of the workbench
     */
    static ObjectNode document(String version) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("schema", SCHEMA);
        document.putObject("tool").put("version", version);
        return document;
    }

    /**
     * Prints a document and ends the line.
     *
     * @param out where it goes
     * @param document what to print
     * @param pretty true for indented lines, false for a single line
     */
    static void print(PrintStream out, JsonNode document, boolean pretty) {
        try {
            out.print((pretty ? PRETTY : COMPACT).writeValueAsString(document));
            out.print('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // a tree of plain nodes can always be written
        }
    }
}
