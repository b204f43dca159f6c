/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells assistive technology what a control is for, where no label of its own does. */
public final class AccessibleNames {

    private AccessibleNames() {
    }

    /**
     * Names a control.
     *
     * @param control the control
     * @param name its name
     */
    public static void set(Control control, String name) {
        set(control, () -> name);
    }

    /**
     * Names a control by what it shows.
     *
     * @param control the control
     * @param name gives its name
     */
    public static void set(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = name.get();
                }
            }
        });
    }
}
