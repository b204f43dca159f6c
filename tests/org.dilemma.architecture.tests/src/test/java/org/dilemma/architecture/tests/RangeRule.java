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
import java.util.regex.Pattern;

/** Every dependency names a range of versions that is closed below and open above. */
final class RangeRule implements Rule {

    private static final Pattern BOUNDED = Pattern.compile("\\[[\\w.-]+,[\\w.-]+\\)");

    @Override
    public List<String> check(BundleFolder bundle) {
        List<String> wrong = new ArrayList<>();
        bundle.requiredBundles().forEach(used -> check(bundle, used, "bundle-version", wrong));
        bundle.fragmentHost().forEach(used -> check(bundle, used, "bundle-version", wrong));
        bundle.importedPackages().forEach(used -> check(bundle, used, "version", wrong));
        return wrong;
    }

    private static void check(BundleFolder bundle, Clause used, String parameter, List<String> wrong) {
        if (!BOUNDED.matcher(used.parameter(parameter)).matches()) {
            wrong.add(bundle.folder() + ": the dependency on " + used.name() + " has no bounded range " + parameter
                    + "=\"[a,b)\"");
        }
    }
}
