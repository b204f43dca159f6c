/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.util.List;
import org.dilemma.design.SiriusRegistration;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.viewpoint.session.Contributor;
import org.dilemma.viewpoint.session.Notation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;

/** The notation of the workbench, read when a scenario is first opened. For the user-interface thread. */
final class Notations {
    private static Notation notation;

    private Notations() {
    }

    static Notation get() {
        if (notation == null) {
            EPackage.Registry packages = new EPackageRegistryImpl();
            packages.put(DilemmaPackage.eNS_URI, DilemmaPackage.eINSTANCE);
            String file = SiriusRegistration.SPECIFICATION;
            int slash = file.indexOf('/');
            notation = new Notation(List.of(new Contributor(file.substring(0, slash), SiriusRegistration.class,
                    List.of(file.substring(slash + 1)))), packages);
        }
        return notation;
    }
}
