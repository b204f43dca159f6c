/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.internal;

import org.dilemma.design.risk.Risks;
import org.dilemma.platform.Platforms;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Lets the notation ask the contributed evaluators, wherever its diagrams are drawn. */
public final class PlatformActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        Risks.evaluators(Platforms::evaluators);
    }

    @Override
    public void stop(BundleContext context) {
        // the evaluators stay as they are
    }
}
