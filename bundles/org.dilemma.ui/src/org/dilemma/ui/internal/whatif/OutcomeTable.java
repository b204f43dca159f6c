/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.whatif;

import java.util.Locale;
import java.util.function.Function;
import org.dilemma.analysis.interventions.Outcome;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** The interventions that were found, the least change first. */
final class OutcomeTable {
    private static final double PERCENT = 100;

    private final TableViewer viewer;
    private final LocalResourceManager resources;

    OutcomeTable(Composite area) {
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.WhatIf_intervention, 240, SWT.LEFT, o -> sentence(o.intervention().label()), false);
        column(layout, Messages.WhatIf_intensity, 80, SWT.RIGHT,
                o -> Messages.bind(Messages.WhatIf_percent, Numbers.format(PERCENT * o.intensity())), false);
        column(layout, Messages.WhatIf_size, 80, SWT.RIGHT, o -> Numbers.format(o.size(), 2), false);
        column(layout, Messages.WhatIf_band, 100, SWT.LEFT, o -> Labels.of(o.band()), true);
        column(layout, Messages.WhatIf_loopGain, 80, SWT.RIGHT,
                o -> o.loopGain().isPresent() ? Numbers.format(o.loopGain().getAsDouble()) : "", false);
    }

    private void column(TableColumnLayout layout, String title, int weight, int style,
            Function<Outcome, String> text, boolean swatch) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Outcome) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Outcome) element).sentence();
            }

            @Override
            public Image getImage(Object element) {
                return swatch ? (Image) resources.get(new BandSwatch(((Outcome) element).band(),
                        Theme.isListDark(viewer.getTable())).descriptor()) : null;
            }
        });
    }

    private static String sentence(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /**
     * The viewer.
     *
     * @return the table, of outcomes
     */
    TableViewer viewer() {
        return viewer;
    }
}
