/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.architecture.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a bundle contributes to the platform is packed, is a singleton, and finds its texts. */
final class ContributionRule implements Rule {

    private static final Pattern KEY = Pattern.compile("\"%([\\w.]+)\"");

    @Override
    public List<String> check(BundleFolder bundle) {
        List<String> wrong = new ArrayList<>();
        boolean contributes = bundle.has("plugin.xml") || bundle.has("fragment.xml");
        boolean singleton = "true".equals(bundle.symbolicName().parameter("singleton"));
        if (contributes != singleton) {
            wrong.add(bundle.folder() + (contributes ? ": has a plugin.xml and is no singleton"
                    : ": is a singleton without a plugin.xml"));
        }
        checkTexts(bundle, wrong);
        checkPacked(bundle, wrong);
        return wrong;
    }

    private static void checkTexts(BundleFolder bundle, List<String> wrong) {
        String texts = bundle.has("plugin.xml") ? bundle.text("plugin.xml") : "";
        Matcher matcher = KEY.matcher(texts);
        Properties translations = bundle.has("plugin.properties") ? bundle.properties("plugin.properties")
                : new Properties();
        boolean found = false;
        while (matcher.find()) {
            found = true;
            if (!translations.containsKey(matcher.group(1))) {
                wrong.add(bundle.folder() + ": plugin.properties has no text for %" + matcher.group(1));
            }
        }
        if (found && !"plugin".equals(bundle.header("Bundle-Localization"))) {
            wrong.add(bundle.folder() + ": has texts in plugin.properties and not Bundle-Localization: plugin");
        }
    }

    private static void checkPacked(BundleFolder bundle, List<String> wrong) {
        List<String> packed = bundle.has("build.properties")
                ? Arrays.asList(bundle.properties("build.properties").getProperty("bin.includes", "").split("\\s*,\\s*"))
                : List.of();
        for (String file : List.of("META-INF/", "plugin.xml", "fragment.xml", "plugin.properties", "icons/", "schema/",
                "scenarios/", "description/", "plugin_customization.ini")) {
            if (bundle.has(file) && !packed.contains(file)) {
                wrong.add(bundle.folder() + ": build.properties does not pack " + file);
            }
        }
        for (String file : packed) {
            if (!file.equals(".") && !bundle.has(file)) {
                wrong.add(bundle.folder() + ": build.properties packs " + file + ", which does not exist");
            }
        }
    }
}
