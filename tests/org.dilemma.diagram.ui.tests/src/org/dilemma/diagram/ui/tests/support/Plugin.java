/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.tests.support;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** A plug-in with a notation of its own, which comes and goes while the workbench runs. */
public final class Plugin implements AutoCloseable {
    private static final String POINT = "org.dilemma.platform.viewpoints";
    private final IExtensionRegistry registry = Platform.getExtensionRegistry();
    private final Object token;
    private final IContributor contributor =
            ContributorFactoryOSGi.createContributor(FrameworkUtil.getBundle(Plugin.class));

    private Plugin() {
        try {
            token = registry.getClass().getMethod("getTemporaryUserToken").invoke(registry);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Lets it come.
     *
     * @param file its specification in this bundle
     */
    public static Plugin with(String file) {
        Plugin plugin = new Plugin();
        String xml = "<plugin><extension id='trouble' point='" + POINT + "'><viewpoint file='" + file
                + "'/></extension></plugin>";
        plugin.registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                plugin.contributor, false, "trouble", null, plugin.token);
        return plugin;
    }

    /** Lets it go. */
    @Override
    public void close() {
        for (IExtension extension : registry.getExtensions(contributor)) {
            if (POINT.equals(extension.getExtensionPointUniqueIdentifier())) {
                registry.removeExtension(extension, token);
            }
        }
    }
}
