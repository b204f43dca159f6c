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
import java.util.stream.Stream;

/** Dependencies point down the layers; engines know neither windows nor the platform, headless bundles no windows. */
final class LayerRule implements Rule {

    @Override
    public List<String> check(BundleFolder bundle) {
        String name = bundle.symbolicName().name();
        List<String> wrong = new ArrayList<>();
        if (!Layers.isKnown(name)) {
            wrong.add(name + ": is in no layer; add it to the table of the design and to Layers");
        }
        for (Clause used : Stream.of(bundle.requiredBundles(), bundle.fragmentHost()).flatMap(List::stream).toList()) {
            if (Layers.isOwn(used.name()) && !Layers.mayUse(name, used.name())) {
                wrong.add(name + ": may not require " + used.name() + ", which is not below it");
            }
            checkThirdParty(name, "require", used, wrong);
        }
        for (Clause used : bundle.importedPackages()) {
            if (Layers.isOwn(used.name())) {
                wrong.add(name + ": requires own bundles and does not import the package " + used.name());
            }
            checkThirdParty(name, "import", used, wrong);
        }
        return wrong;
    }

    private static void checkThirdParty(String name, String verb, Clause used, List<String> wrong) {
        if (Layers.isHeadless(name) && Layers.WINDOW.matcher(used.name()).matches()) {
            wrong.add(name + ": runs without a window and may not " + verb + " " + used.name());
        }
        if (Layers.isEngine(name) && Layers.FRAMEWORK.matcher(used.name()).matches()) {
            wrong.add(name + ": is an engine and may not " + verb + " " + used.name());
        }
    }
}
