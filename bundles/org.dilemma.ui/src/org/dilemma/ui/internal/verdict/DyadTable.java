/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dilemma.analysis.DyadVerdict;
import org.dilemma.analysis.ElementRef;
import org.dilemma.analysis.Quantity;
import org.dilemma.analysis.text.Numbers;
import org.dilemma.ui.internal.Labels;
import org.dilemma.ui.internal.Messages;
import org.dilemma.ui.internal.theme.BandSwatch;
import org.dilemma.ui.internal.theme.Theme;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The pairs of states with their bands. A click on a header sorts; the first order is by band, the highest first. */
final class DyadTable {
    private static final int LEAST_WIDTH = 160;
    private static final int MAX_ROWS = 10;

    private final Composite area;
    private final TableViewer viewer;
    private final LocalResourceManager resources;
    private Comparator<DyadVerdict> order;

    /**
     * Makes the table.
     *
     * @param parent its parent
     * @param select told of the states of the pair that the user selects
     */
    DyadTable(Composite parent, Consumer<List<ElementRef>> select) {
        area = new Composite(parent, SWT.NONE) {
            /** Asks for little width: the columns share what the view has, however narrow it is. */
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                Point size = super.computeSize(width, height, changed);
                return width == SWT.DEFAULT ? new Point(Math.min(size.x, LEAST_WIDTH), size.y) : size;
            }
        };
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.Dyads_pair, 84, SWT.LEFT, DyadTable::pair,
                Comparator.comparing(DyadTable::pair), false);
        TableColumn band = column(layout, Messages.Dyads_band, 92, SWT.LEFT, d -> Labels.of(d.band()),
                Comparator.comparing(DyadVerdict::band).reversed(), true);
        column(layout, Messages.Dyads_model, 68, SWT.LEFT, d -> Labels.of(d.model()),
                Comparator.comparing(DyadVerdict::model), false);
        column(layout, Messages.Dyads_loopGain, 84, SWT.RIGHT, d -> loopGain(d).map(Numbers::format).orElse(""),
                Comparator.comparing((DyadVerdict d) -> loopGain(d).orElse(-1.0)).reversed(), false);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer v, Object a, Object b) {
                int result = order.compare((DyadVerdict) a, (DyadVerdict) b);
                return viewer.getTable().getSortDirection() == SWT.UP ? -result : result;
            }
        });
        sort(band, Comparator.comparing(DyadVerdict::band).reversed());
        viewer.addSelectionChangedListener(e -> {
            if (e.getStructuredSelection().getFirstElement() instanceof DyadVerdict d
                    && viewer.getTable().isFocusControl()) {
                select.accept(List.of(d.a(), d.b()));
            }
        });
    }

    private TableColumn column(TableColumnLayout layout, String title, int width, int style,
            Function<DyadVerdict, String> text, Comparator<DyadVerdict> comparator, boolean swatch) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(width, 40, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((DyadVerdict) element);
            }

            @Override
            public Image getImage(Object element) {
                return swatch ? (Image) resources.get(new BandSwatch(((DyadVerdict) element).band(),
                        Theme.isListDark(viewer.getTable())).descriptor()) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return ((DyadVerdict) element).rule();
            }
        });
        column.getColumn().addListener(SWT.Selection, e -> sort(column.getColumn(), comparator));
        return column.getColumn();
    }

    private void sort(TableColumn column, Comparator<DyadVerdict> comparator) {
        Table table = viewer.getTable();
        boolean again = table.getSortColumn() == column && table.getSortDirection() == SWT.DOWN;
        order = comparator;
        table.setSortColumn(column);
        table.setSortDirection(again ? SWT.UP : SWT.DOWN);
        viewer.refresh();
    }

    private static String pair(DyadVerdict dyad) {
        return Messages.bind(Messages.Dyads_pairOf, dyad.a().label(), dyad.b().label());
    }

    private static Optional<Double> loopGain(DyadVerdict dyad) {
        return Optional.ofNullable(dyad.values().get("loopGain")).map(Quantity::value);
    }

    /**
     * The widget.
     *
     * @return the table in its area
     */
    Composite control() {
        return area;
    }

    /**
     * Shows pairs.
     *
     * @param dyads the pairs
     */
    void show(List<DyadVerdict> dyads) {
        viewer.setInput(dyads);
    }

    /**
     * The height that shows all pairs, or the first ones of many.
     *
     * @return the height in pixels
     */
    int preferredHeight() {
        Table table = viewer.getTable();
        int rows = Math.max(1, Math.min(MAX_ROWS, table.getItemCount()));
        return table.getHeaderHeight() + rows * table.getItemHeight() + 2 * table.getBorderWidth() + 4;
    }
}
