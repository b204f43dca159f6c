/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal;

import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.theme.Theme;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.LayoutConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What a view shows while it has nothing to show: what is missing, and links to what can be done about it. */
public final class EmptyPage extends Composite {

    /**
     * Makes the page.
     *
     * @param parent its parent
     * @param text what is missing, and what to do
     */
    public EmptyPage(Composite parent, String text) {
        super(parent, SWT.NONE);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(LayoutConstants.getSpacing().x, 8).applyTo(this);
        Label label = new Label(this, SWT.WRAP);
        label.setText(text);
        label.setForeground(Theme.quiet(this));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        link(Messages.Empty_newScenario, DilemmaUi.NEW_SCENARIO);
        link(Messages.Empty_fromExample, DilemmaUi.NEW_FROM_EXAMPLE);
    }

    private void link(String text, String command) {
        Link link = new Link(this, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, e -> Commands.run(command));
    }
}
