/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.wizards;

import java.util.List;
import org.dilemma.examples.Example;
import org.dilemma.ui.internal.Messages;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which example to copy, and where to. */
final class ExamplePage extends WizardPage {
    private final IPath folder;
    private final List<Example> examples;
    private TableViewer list;
    private Text reading;
    private TargetFields target;

    /**
     * Makes the page.
     *
     * @param folder the folder to suggest
     * @param examples the examples to choose from
     */
    ExamplePage(IPath folder, List<Example> examples) {
        super("example");
        this.folder = folder;
        this.examples = examples;
        setTitle(Messages.Example_heading);
        setDescription(Messages.Example_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(area);
        list = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(e -> ((Example) e).title()));
        list.setInput(examples);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(420, 120).applyTo(list.getControl());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label(area, Messages.Example_reading));
        reading = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        reading.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(420, 88).applyTo(reading);
        target = new TargetFields(area, folder, this::check);
        list.addSelectionChangedListener(e -> selected());
        list.addDoubleClickListener(e -> {
            if (isPageComplete() && getWizard().performFinish()) {
                getShell().close();
            }
        });
        setControl(area);
        if (!examples.isEmpty()) {
            list.setSelection(new StructuredSelection(examples.get(0)));
        }
        check();
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    private void selected() {
        Example example = example();
        reading.setText(example == null ? "" : example.reading());
        if (example != null) {
            target.suggest(example.name());
        }
        check();
    }

    private void check() {
        if (examples.isEmpty()) {
            setErrorMessage(Messages.Example_none);
            setPageComplete(false);
            return;
        }
        String problem = example() == null ? Messages.Example_choose : target.problem().orElse(null);
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    /**
     * The example chosen.
     *
     * @return the example, or null while none is chosen
     */
    Example example() {
        return (Example) list.getStructuredSelection().getFirstElement();
    }

    /**
     * Where to write the copy.
     *
     * @return its full path in the workspace
     */
    IPath path() {
        return target.path();
    }
}
