/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.wizard;

import java.util.List;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Icons;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.catalog.DiagramEntry;
import org.dilemma.diagram.ui.internal.catalog.DiagramKind;
import org.dilemma.diagram.ui.internal.catalog.DiagramList;
import org.dilemma.diagram.ui.internal.catalog.DiagramName;
import org.dilemma.diagram.ui.internal.catalog.DiagramNames;
import org.dilemma.diagram.ui.internal.catalog.OpenDiagrams;
import org.dilemma.model.io.ScenarioReadException;
import org.dilemma.viewpoint.layout.LayoutFile.Listing;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for the scenario, the kind of diagram or table, what it shows, and its name. */
final class NewDiagramPage extends WizardPage {
    private final OpenDiagrams open;
    private final Optional<IFile> selected;
    private final List<DiagramKind> kinds = DiagramKind.all();
    private ElementChoice choice;
    private List<ElementChoice.Element> elements = List.of();
    private ScenarioChoice scenario;
    private Table kind;
    private Label elementLabel;
    private Combo element;
    private Text name;
    private Listing saved = new Listing("", List.of());
    private String suggested = "";
    private Optional<String> problem = Optional.empty();

    /**
     * Makes the page.
     *
     * @param open what is open
     * @param selected the file to start with, if it is a scenario
     */
    NewDiagramPage(OpenDiagrams open, Optional<IFile> selected) {
        super("diagram");
        this.open = open;
        this.selected = selected;
        setTitle(Messages.New_title);
        setDescription(Messages.New_message);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 8).applyTo(area);
        choice = new ElementChoice(open, getContainer());
        label(area, Messages.New_scenario);
        scenario = new ScenarioChoice(area, selected, this::chosen);
        fill(scenario.control());
        Label kindLabel = label(area, Messages.New_kind);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(kindLabel);
        kind = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 120).applyTo(kind);
        fillKinds();
        elementLabel = label(area, Messages.New_element);
        element = new Combo(area, SWT.READ_ONLY);
        fill(element);
        label(area, Messages.New_name);
        name = new Text(area, SWT.BORDER);
        fill(name);
        setControl(area);
        chosen();
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen()));
        element.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> suggest()));
        name.addModifyListener(e -> check());
    }

    private static Label label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
    }

    private void fillKinds() {
        ResourceManager images = new LocalResourceManager(JFaceResources.getResources(), kind);
        for (DiagramKind each : kinds) {
            TableItem item = new TableItem(kind, SWT.NONE);
            item.setText(each.label());
            item.setImage(images.create(Icons.of(each.isTable() ? "table" : "diagram")));
        }
        kind.select(0);
    }

    /** Another scenario or kind is chosen. */
    private void chosen() {
        elements = List.of();
        problem = Optional.empty();
        saved = scenario.file().map(f -> DiagramList.saved(f, open.document(f))).orElse(new Listing("", List.of()));
        boolean asks = kind().isPresent() && !kind().get().ofScenario();
        if (asks && scenario.file().isPresent()) {
            findElements(scenario.file().get());
        }
        element.setItems(elements.stream().map(ElementChoice.Element::label).toArray(String[]::new));
        element.select(0);
        show(elementLabel, asks);
        show(element, asks);
        element.getParent().layout();
        suggest();
    }

    private void findElements(IFile file) {
        try {
            elements = choice.elements(file, kind().get());
            if (elements.isEmpty()) {
                problem = Optional.of(Messages.bind(Messages.New_noElement, file.getName()));
            }
        } catch (ScenarioReadException e) {
            problem = Optional.of(Messages.bind(Messages.New_cannotRead, file.getName(), e.getMessage()));
        }
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !shown;
        } else {
            GridDataFactory.swtDefaults().exclude(!shown).applyTo(control);
        }
    }

    /** Suggests a name that is free, unless the person gave one. */
    private void suggest() {
        boolean table = kind().filter(DiagramKind::isTable).isPresent();
        name.setEnabled(!table);
        if (ready() && (name.getText().equals(suggested) || table)) {
            DiagramEntry first = first();
            suggested = table ? first.title() : names().free(first.title(), kind().get().ofScenario());
            name.setText(suggested);
        }
        check();
    }

    private void check() {
        Optional<String> wrong = scenario.file().isEmpty() ? Optional.of(Messages.New_noScenario)
                : kind().isEmpty() ? Optional.of(Messages.New_chooseKind) : problem;
        boolean table = kind().filter(DiagramKind::isTable).isPresent();
        if (wrong.isEmpty() && !table) {
            wrong = names().problem(name.getText());
        }
        setErrorMessage(wrong.orElse(null));
        setMessage(table ? Messages.New_oneTable : null, IMessageProvider.INFORMATION);
        setPageComplete(wrong.isEmpty());
    }

    private Optional<DiagramKind> kind() {
        return kind.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(kinds.get(kind.getSelectionIndex()));
    }

    private boolean ready() {
        return problem.isEmpty() && scenario.file().isPresent() && kind().isPresent();
    }

    private DiagramNames names() {
        return new DiagramNames(saved, first().name());
    }

    /** The diagram or table without a name of its own. */
    private DiagramEntry first() {
        DiagramKind chosen = kind().orElseThrow();
        boolean whole = chosen.ofScenario();
        String id = whole ? saved.model() : elements.get(element.getSelectionIndex()).id();
        String title = whole ? chosen.label() : Messages.bind(Messages.Diagram_ofElement, chosen.label(),
                elements.get(element.getSelectionIndex()).label());
        return new DiagramEntry(scenario.file().orElseThrow(), new DiagramName(chosen.name(), id, ""), whole, title,
                chosen.isTable(), false);
    }

    /** What was chosen. */
    DiagramEntry entry() {
        return first().isTable() ? first() : first().renamed(name.getText().strip());
    }
}
