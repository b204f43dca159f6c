/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources keep what the manifests promise, even where a dependency would bring a package along. */
final class SourceRule implements Rule {

    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.])(?:[a-z]\\w*\\.){2,}");

    private static final Pattern PRINT = Pattern.compile("\\bSystem\\s*\\.\\s*(out|err)\\b|\\.printStackTrace\\s*\\(");

    private static final String LICENSE = "SPDX-License-Identifier: EPL-2.0";

    @Override
    public List<String> check(BundleFolder bundle) {
        List<String> wrong = new ArrayList<>();
        for (Path file : Stream.of("src", "src-gen").flatMap(folder -> bundle.javaFiles(folder).stream()).toList()) {
            String source = read(file);
            String code = JavaCode.of(source);
            String place = bundle.folder() + "/" + bundle.path().relativize(file).toString().replace('\\', '/');
            checkNames(bundle.symbolicName().name(), place, code, wrong);
            if (!bundle.folder().equals("org.dilemma.cli")) {
                report(PRINT, place, code, "prints; return or log it instead", wrong);
            }
            if (!source.contains(LICENSE)) {
                wrong.add(place + ":1: has no license header");
            }
        }
        return wrong;
    }

    private static void checkNames(String bundle, String place, String code, List<String> wrong) {
        Matcher matcher = QUALIFIED.matcher(code);
        while (matcher.find()) {
            String name = matcher.group().substring(0, matcher.group().length() - 1);
            boolean window = Layers.isHeadless(bundle) && Layers.WINDOW.matcher(name).matches();
            boolean framework = Layers.isEngine(bundle) && Layers.FRAMEWORK.matcher(name).matches();
            boolean upward = Layers.isOwn(name) && !name.startsWith(bundle) && usesForeign(bundle, name);
            if (window || framework || upward) {
                wrong.add(place + ":" + JavaCode.lineAt(code, matcher.start()) + ": may not use " + name);
            }
        }
    }

    private static boolean usesForeign(String bundle, String name) {
        for (String owner = name; owner.contains("."); owner = owner.substring(0, owner.lastIndexOf('.'))) {
            if (Layers.isKnown(owner)) {
                return !owner.equals(bundle) && !Layers.mayUse(bundle, owner);
            }
        }
        return false;
    }

    private static void report(Pattern pattern, String place, String code, String what, List<String> wrong) {
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
            wrong.add(place + ":" + JavaCode.lineAt(code, matcher.start()) + ": " + what);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
