/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.image;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What was chosen the last time an image was exported, in the dialog of an editor or in the wizard. */
final class ImageSettings {
    static final String FOLDER = "folder";
    static final String ENDING = "ending";
    static final String RESOLUTION = "resolution";
    static final String DARK = "dark";
    static final String LEGEND = "legend";
    static final String[] RESOLUTIONS = {"96", "150", "300", "600"};

    private ImageSettings() {
    }

    static IDialogSettings get() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImageSettings.class))
                .getDialogSettings();
        IDialogSettings section = all.getSection("image");
        return section == null ? all.addNewSection("image") : section;
    }

    static String text(IDialogSettings settings, String key, String otherwise) {
        String value = settings.get(key);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
