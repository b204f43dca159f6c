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
import java.util.List;

/** Folder, symbolic name, module name and Maven artifact of a bundle are the same word; version and Java are fixed. */
final class NamingRule implements Rule {

    @Override
    public List<String> check(BundleFolder bundle) {
        String folder = bundle.folder();
        List<String> wrong = new ArrayList<>();
        expect(bundle, wrong, "Bundle-SymbolicName", bundle.symbolicName().name(), folder);
        if (bundle.fragmentHost().isEmpty()) {
            expect(bundle, wrong, "Automatic-Module-Name", bundle.header("Automatic-Module-Name"), folder);
        }
        expect(bundle, wrong, "Bundle-RequiredExecutionEnvironment",
                bundle.header("Bundle-RequiredExecutionEnvironment"), "JavaSE-17");
        if (!bundle.header("Bundle-Version").matches("\\d+\\.\\d+\\.\\d+\\.qualifier")) {
            wrong.add(folder + ": Bundle-Version is " + bundle.header("Bundle-Version") + " and not x.y.z.qualifier");
        }
        if (!bundle.has("pom.xml") || !bundle.text("pom.xml").contains("<artifactId>" + folder + "</artifactId>")) {
            wrong.add(folder + ": pom.xml does not make the artifact " + folder);
        }
        return wrong;
    }

    private static void expect(BundleFolder bundle, List<String> wrong, String header, String value, String expected) {
        if (!value.equals(expected)) {
            wrong.add(bundle.folder() + ": " + header + " is " + value + " and not " + expected);
        }
    }
}
