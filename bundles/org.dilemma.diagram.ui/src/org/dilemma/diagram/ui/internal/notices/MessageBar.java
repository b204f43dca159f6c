/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.notices;

import java.util.List;
import org.dilemma.ui.internal.theme.Theme;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A slim bar that takes no room while there is nothing to say. */
final class MessageBar {
    private final Composite bar;
    private List<Notice> shown = List.of();

    /**
     * Makes an empty bar.
     *
     * @param parent lays out its children in a grid of one column
     */
    MessageBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 4).applyTo(bar);
        bar.setBackground(Theme.notice(parent));
        bar.setBackgroundMode(SWT.INHERIT_FORCE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    /** The widget. */
    Control control() {
        return bar;
    }

    /**
     * Shows notices in place of those before.
     *
     * @param notices one a line; none closes the bar
     */
    void show(List<Notice> notices) {
        if (texts(notices).equals(texts(shown))) {
            return;
        }
        shown = List.copyOf(notices);
        for (Control child : bar.getChildren()) {
            child.dispose();
        }
        notices.forEach(this::add);
        bar.setVisible(!notices.isEmpty());
        ((GridData) bar.getLayoutData()).exclude = notices.isEmpty();
        bar.getParent().layout(true, true);
    }

    private static List<String> texts(List<Notice> notices) {
        return notices.stream().map(Notice::text).toList();
    }

    private void add(Notice notice) {
        Label icon = new Label(bar, SWT.NONE);
        icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        StringBuilder text = new StringBuilder(escaped(notice.text()));
        for (int i = 0; i < notice.links().size(); i++) {
            text.append("  <a href=\"").append(i).append("\">").append(escaped(notice.links().get(i).text()))
                    .append("</a>");
        }
        Link link = new Link(bar, SWT.WRAP);
        link.setText(text.toString());
        link.setLinkForeground(link.getForeground());
        link.addListener(SWT.Selection, e -> notice.links().get(Integer.parseInt(e.text)).action().run());
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(link);
    }

    private static String escaped(String text) {
        return text.replace("&", "&&").replace('<', '\u2039').replace('>', '\u203a');
    }
}
