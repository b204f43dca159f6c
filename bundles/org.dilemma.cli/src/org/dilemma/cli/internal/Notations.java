/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.util.List;
import org.dilemma.design.SiriusRegistration;
import org.dilemma.viewpoint.session.Contributor;

/** The notations that come with the workbench. */
public final class Notations {

    private Notations() {
    }

    /** Those who bring them. */
    public static List<Contributor> builtIn() {
        String specification = SiriusRegistration.SPECIFICATION;
        int slash = specification.indexOf('/');
        return List.of(new Contributor(specification.substring(0, slash), SiriusRegistration.class,
                List.of(specification.substring(slash + 1))));
    }
}
