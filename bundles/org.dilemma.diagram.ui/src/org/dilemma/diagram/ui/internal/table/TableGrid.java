/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.menus.TextKeys;
import org.dilemma.diagram.ui.internal.print.Printable;
import org.dilemma.diagram.ui.internal.print.Printing;
import org.dilemma.ui.internal.AccessibleNames;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.table.TableSession;
import org.dilemma.viewpoint.tool.TableTools;
import org.dilemma.viewpoint.view.DCell;
import org.dilemma.viewpoint.view.DColumn;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DTable;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IActionBars;

/** The grid of a table: its lines, which may have lines below them, and its columns. */
public final class TableGrid {
    private static final int HEADER_WIDTH = 180;
    private static final int COLUMN_WIDTH = 90;

    private final ScenarioDocument document;
    private final IActionBars bars;
    private final TreeViewer viewer;
    private final CellStyles styles;
    private final TableSelection selection;
    private final Action copy;
    private final Action delete;
    private final Action print;
    private List<DColumn> columns = List.of();
    private TableTools tools;

    /**
     * Makes an empty grid.
     *
     * @param parent its parent
     * @param document the scenario
     * @param bars action bars of its editor
     */
    TableGrid(Composite parent, ScenarioDocument document, IActionBars bars) {
        this.document = document;
        this.bars = bars;
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(true);
        styles = new CellStyles(viewer.getTree());
        viewer.setContentProvider(new TableLines());
        selection = new TableSelection(viewer);
        copy = action(Messages.Table_copy, this::copyText);
        delete = action(Messages.Table_delete, this::deleteLines);
        print = action(Messages.Print_action, this::printTable);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        editByKeys();
        AccessibleNames.set(viewer.getTree(), () -> tools == null ? null
                : SpokenCells.name(tools.session().table(), columns, focus())); // after the viewer's own, which it replaces
    }

    private void editByKeys() {
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                        && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR);
                return key || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION;
            }
        };
        strategy.setEnableEditorActivationWithKeyboard(true);
        TreeViewerEditor.create(viewer,
                new TreeViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer)), strategy,
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_CYCLE_IN_VIEWER
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /**
     * Shows a table.
     *
     * @param newTools the table and its tools; null for none
     */
    void show(TableTools newTools) {
        tools = newTools;
        columns = List.of();
        viewer.setInput(null);
        makeColumns();
        viewer.setInput(tools == null ? null : tools.session().table());
        viewer.expandAll();
    }

    /** Shows what has changed. */
    void refresh() {
        if (viewer.getTree().isDisposed()) {
            return;
        }
        if (!shownColumns().equals(columns)) {
            show(tools);
        } else {
            viewer.refresh();
        }
    }

    private List<DColumn> shownColumns() {
        return tools == null ? List.of()
                : tools.session().table().getColumns().stream().filter(DColumn::isVisible).toList();
    }

    private void makeColumns() {
        viewer.getTree().setRedraw(false);
        for (TreeColumn column : viewer.getTree().getColumns()) {
            column.dispose();
        }
        columns = shownColumns();
        int width = tools == null ? 0
                : Elements.number(tools.session().table().getDescription(), "initialHeaderColumnWidth");
        column(null, "", width > 0 ? width : HEADER_WIDTH);
        columns.forEach(c -> column(c, c.getName(), c.getWidth() > 0 ? c.getWidth() : COLUMN_WIDTH));
        viewer.getTree().setRedraw(true);
    }

    private void column(DColumn column, String label, int width) {
        TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.NONE);
        made.getColumn().setText(label == null ? "" : label);
        made.getColumn().setWidth(width);
        made.setLabelProvider(new CellLabels(column, styles));
        if (column != null) {
            CellEditing editing = new CellEditing(viewer, column, () -> tools, this::run);
            TextKeys.follow(editing.field(), bars);
            made.setEditingSupport(editing);
            made.getColumn().addDisposeListener(e -> editing.field().dispose());
        }
    }

    private void run(Command command) {
        if (command.canExecute()) {
            document.stack().execute(command);
        }
    }

    private void fill(IMenuManager menu) {
        if (tools == null) {
            return;
        }
        for (EObject tool : Elements.many(tools.session().table().getDescription(), "ownedCreateLine")) {
            String label = Elements.text(tool, "label");
            menu.add(action(Messages.bind(Messages.Table_new, label.isEmpty() ? Elements.name(tool) : label),
                    () -> run(tools.create(tool, tools.session().table()))));
        }
        delete.setEnabled(!lines().isEmpty());
        copy.setEnabled(!lines().isEmpty());
        menu.add(delete);
        menu.add(copy);
        menu.add(print);
    }

    private List<DLine> lines() {
        List<DLine> lines = new ArrayList<>();
        for (Object selected : viewer.getStructuredSelection().toList()) {
            lines.add((DLine) selected);
        }
        return lines;
    }

    private void deleteLines() {
        lines().forEach(line -> run(tools.delete(line)));
    }

    private void printTable() {
        if (tools != null) {
            DTable table = tools.session().table();
            new Printing(viewer.getTree().getShell()).print(new Printable(table.getName(), false,
                    legend -> TablePicture.of(table)));
        }
    }

    private void copyText() {
        if (tools == null) {
            return;
        }
        List<DLine> lines = lines().isEmpty() ? tools.session().table().getLines() : lines();
        Clipboard clipboard = new Clipboard(viewer.getTree().getDisplay());
        try {
            clipboard.setContents(new Object[] {text(lines)}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * Lines as text: one line each after that of the columns, with tabs between the cells.
     *
     * @param lines lines of the table
     */
    public String text(Collection<DLine> lines) {
        StringBuilder text = new StringBuilder();
        columns.forEach(c -> text.append('\t').append(plain(c.getName())));
        text.append('\n');
        for (DLine line : lines) {
            text.append(plain(line.getName()));
            columns.forEach(c -> text.append('\t')
                    .append(TableSession.cell(line, c).map(DCell::getName).map(TableGrid::plain).orElse("")));
            text.append('\n');
        }
        return text.toString();
    }

    private static String plain(String label) {
        return label == null ? "" : label.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static Action action(String text, Runnable body) {
        return new Action(text) {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    /**
     * Selects the lines of elements.
     *
     * @param elements elements of the scenario
     */
    void reveal(List<EObject> elements) {
        selection.setSelection(new StructuredSelection(elements));
    }

    /** Copies the selected lines as text. */
    Action copy() {
        return copy;
    }

    /** Deletes what the selected lines stand for. */
    Action delete() {
        return delete;
    }

    /** Prints the table. */
    Action print() {
        return print;
    }

    /** What is selected, as elements of the scenario. */
    ISelectionProvider selection() {
        return selection;
    }

    /** The viewer. */
    public TreeViewer viewer() {
        return viewer;
    }

    /** The cell at the focus; null for none. */
    ViewerCell focus() {
        return viewer.getColumnViewerEditor().getFocusCell();
    }

    /** Puts the focus into the grid. */
    void setFocus() {
        viewer.getTree().setFocus();
    }
}
