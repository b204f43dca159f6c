/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.check;

import java.util.Set;
import org.dilemma.viewpoint.expression.ServiceCall;
import org.eclipse.emf.ecore.EObject;

/** Every service that is called exists and takes as many values as it is given. */
public final class ServiceCheck implements ElementCheck {
    private final ServiceClasses services;

    /** Finds services in the classes given. */
    public ServiceCheck(ServiceClasses services) {
        this.services = services;
    }

    @Override
    public void check(EObject element, Report report) {
        for (Values.Value value : Values.expressions(element)) {
            ServiceCall.of(value.text()).ifPresent(call -> check(element, value.feature(), call, report));
        }
    }

    private void check(EObject element, String feature, ServiceCall call, Report report) {
        Set<Integer> known = services.parameters(call.name());
        int given = call.arguments().size() + 1;
        if (known.isEmpty()) {
            report.add("service-missing", element, call.name(), feature);
        } else if (!known.contains(given)) {
            report.add("service-parameters", element, call.name(), String.valueOf(given), known.toString(), feature);
        }
    }
}
