/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.app.internal;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/**
 * The images that the platform's resource and problem views expect the application to declare. Without them projects
 * and problems show as red squares.
 */
final class NavigatorImages {

    private static final String OWNER = "org.eclipse.ui.ide";

    private static final String FOLDER = "icons/full/";

    private static final Map<String, String> IMAGES = Map.of(
            IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj",
            IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj",
            "IMG_OBJS_ERROR_PATH", "obj16/error_tsk",
            "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk",
            "IMG_OBJS_INFO_PATH", "obj16/info_tsk",
            "IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co",
            "IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co",
            "IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj",
            "IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj",
            "IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj");

    private final IWorkbenchConfigurer configurer;

    NavigatorImages(IWorkbenchConfigurer configurer) {
        this.configurer = configurer;
    }

    /** Declares every image that the platform has a file for. */
    void declare() {
        Bundle owner = Platform.getBundle(OWNER);
        if (owner != null) {
            IMAGES.forEach((name, file) -> declare(owner, name, file));
        }
    }

    private void declare(Bundle owner, String name, String file) {
        for (String ending : new String[] {".svg", ".png"}) {
            URL url = FileLocator.find(owner, new Path(FOLDER + file + ending), null);
            if (url != null) {
                configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
                return;
            }
        }
    }
}
