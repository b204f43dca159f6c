/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a file is not in the encoding that it is read in; the parser does not say it. */
final class Encodings {
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final int LONGEST_DECLARATION = 200;

    private Encodings() {
    }

    /** Whether characters are not in the declared encoding, other than UTF-8: the parser would replace them. */
    static boolean isBent(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LONGEST_DECLARATION),
                StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(start);
        if (!declaration.lookingAt() || !Charset.isSupported(declaration.group(1))) {
            return false;
        }
        Charset charset = Charset.forName(declaration.group(1));
        return !charset.equals(StandardCharsets.UTF_8) && decode(charset, ByteBuffer.wrap(content)).isError();
    }

    private static CoderResult decode(Charset charset, ByteBuffer bytes) {
        CharsetDecoder decoder = charset.newDecoder(); // reports what it cannot decode
        return decoder.decode(bytes, CharBuffer.allocate(bytes.remaining()), true);
    }

    /** What is wrong with a file that could not be decoded. */
    static ScenarioReadException.Problem problem(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult result = decode(StandardCharsets.UTF_8, bytes);
        if (!result.isError()) {
            return problem(0, "encoding.wrong");
        }
        boolean atEnd = bytes.remaining() == result.length();
        return problem(line(content, bytes.position()),
                atEnd && CutOffFiles.isCutOff(content) ? "truncated" : "encoding.not.utf8");
    }

    private static ScenarioReadException.Problem problem(int line, String key) {
        return new ScenarioReadException.Problem(line, "", Messages.get(key), Messages.get(key + ".remedy"));
    }

    private static int line(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
