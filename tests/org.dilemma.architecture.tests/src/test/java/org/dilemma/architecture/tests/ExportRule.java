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

/** Exported packages carry a version; internal packages are exported to named friends only. */
final class ExportRule implements Rule {

    @Override
    public List<String> check(BundleFolder bundle) {
        List<String> wrong = new ArrayList<>();
        for (Clause exported : bundle.exportedPackages()) {
            boolean internal = exported.name().contains(".internal");
            if (internal && exported.parameter("x-friends").isEmpty()) {
                wrong.add(bundle.folder() + ": exports the internal package " + exported.name() + " without x-friends");
            }
            if (!internal && exported.parameter("version").isEmpty()) {
                wrong.add(bundle.folder() + ": exports " + exported.name() + " without a version");
            }
            if (!exported.name().startsWith(bundle.folder())) {
                wrong.add(bundle.folder() + ": exports " + exported.name() + ", which lies outside its own name");
            }
        }
        return wrong;
    }
}
