/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.table;

import java.util.List;
import org.dilemma.viewpoint.view.DLine;
import org.dilemma.viewpoint.view.DTable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of a table that are not hidden. */
final class TableLines implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof DTable table ? visible(table.getLines()) : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof DLine line ? visible(line.getLines()) : new Object[0];
    }

    private static Object[] visible(List<DLine> lines) {
        return lines.stream().filter(DLine::isVisible).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof DLine line ? line.eContainer() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
