/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.navigator;

import org.dilemma.ui.internal.EmptyPage;
import org.dilemma.ui.internal.Messages;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.navigator.CommonNavigator;

/** The scenario files of the workspace; while there is no project yet, links to what makes one. */
public final class ScenarioNavigator extends CommonNavigator {
    private final IResourceChangeListener listener = event -> resourcesChanged();
    private Composite stack;
    private Composite tree;
    private EmptyPage empty;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        tree = new Composite(stack, SWT.NONE);
        tree.setLayout(new FillLayout());
        super.createPartControl(tree);
        empty = new EmptyPage(stack, Messages.Navigator_empty);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        showTreeOrHint();
    }

    private void resourcesChanged() {
        if (!stack.isDisposed()) {
            stack.getDisplay().asyncExec(this::showTreeOrHint);
        }
    }

    private void showTreeOrHint() {
        if (stack.isDisposed()) {
            return;
        }
        boolean none = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
        Control top = none ? empty : tree;
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != top) {
            layout.topControl = top;
            stack.layout();
        }
    }

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == empty) {
            empty.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        super.dispose();
    }
}
