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
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * One element of an extension, with the names that a message about it needs.
 *
 * @param element the element, with an attribute {@code class}
 */
record Contribution(IConfigurationElement element) {
    private static final String CLASS = "class";

    /** Symbolic name of the contributing plug-in. */
    String plugin() {
        return element.getContributor().getName();
    }

    /** Id of the extension, or of the extension point where the extension has none. */
    String extension() {
        return Optional.ofNullable(element.getDeclaringExtension().getUniqueIdentifier())
                .orElse(element.getDeclaringExtension().getExtensionPointUniqueIdentifier());
    }

    /** Name of the contributed class, or words that say that there is none. */
    String className() {
        return named() ? element.getAttribute(CLASS) : Messages.get("contribution.class.none");
    }

    private boolean named() {
        String name = element.getAttribute(CLASS);
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
        Object made = element.createExecutableExtension(CLASS);
        if (!type.isInstance(made)) {
            throw fault(Messages.get("contribution.wrong-type", type.getName()));
        }
        return type.cast(made);
    }

    private CoreException fault(String message) {
        return new CoreException(new Status(IStatus.ERROR, plugin(), message));
    }
}
