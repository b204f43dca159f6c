/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.print;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;

/** The printers of this machine. Implemented by the system's and by tests. For the user-interface thread. */
public interface Printers {

    /** Whether there is one. */
    boolean any();

    /**
     * Asks a person for one.
     *
     * @param shell parent of the dialog
     * @param landscape whether what is printed is wider than high
     * @return its paper, to be closed; empty if the person wants none
     */
    Optional<Sheets> choose(Shell shell, boolean landscape);
}
