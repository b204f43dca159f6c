/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.platform.internal;

import java.util.Optional;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;

/**
 * One element of an extension, with the names that a message about it needs.
 *
 * @param element the element
 * @param attribute name of its attribute that names what is contributed: a class, or a file of the plug-in
 */
record Contribution(IConfigurationElement element, String attribute) {
    /** The attribute that names a class. */
    static final String CLASS = "class";

    /** Symbolic name of the contributing plug-in. */
    String plugin() {
        return element.getContributor().getName();
    }

    /** Id of the extension, or of the extension point where the extension has none. */
    String extension() {
        return Optional.ofNullable(element.getDeclaringExtension().getUniqueIdentifier())
                .orElse(element.getDeclaringExtension().getExtensionPointUniqueIdentifier());
    }

    /** Name of the contributed class or file, or words that say that there is none. */
    String contributed() {
        return named() ? element.getAttribute(attribute) : Messages.get("contribution.none");
    }

    /** What is contributed and by which extension, as a sentence begins with it. */
    String subject() {
        return Messages.get("contribution." + attribute, contributed(), extension());
    }

    private boolean named() {
        String name = element.getAttribute(attribute);
        return name != null && !name.isBlank();
    }

    /**
     * Makes an instance of the contributed class.
     *
     * @param type what it must be
     * @throws CoreException if no class is named, there is no such class, it is something else or its constructor fails
     */
    <T> T create(Class<T> type) throws CoreException {
        if (!named()) {
            throw fault(Messages.get("contribution.no-class", type.getName()));
        }
        Object made = element.createExecutableExtension(attribute);
        if (!type.isInstance(made)) {
            throw fault(Messages.get("contribution.wrong-type", type.getName()));
        }
        return type.cast(made);
    }

    /** The contributing plug-in. */
    Bundle bundle() {
        return ContributorFactoryOSGi.resolve(element.getContributor());
    }

    /**
     * Finds the contributed file.
     *
     * @return its path in the plug-in, without a leading slash
     * @throws CoreException if no file is named or there is no such file
     */
    String file() throws CoreException {
        if (!named()) {
            throw fault(Messages.get("contribution.no-file", attribute));
        }
        String path = element.getAttribute(attribute).strip().replaceFirst("^/+", "");
        if (path.contains("..") || bundle().getEntry(path) == null) {
            throw fault(Messages.get("contribution.missing-file"));
        }
        return path;
    }

    private CoreException fault(String message) {
        return new CoreException(new Status(IStatus.ERROR, plugin(), message));
    }
}
