/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds the pictures that styles, labels and decorations name. Implemented by those who know where the files are; asked
 * often, so that it should remember what it found.
 */
public interface Images {
    /** Finds none. */
    Images NONE = new Images() {
        @Override
        public Optional<ImageData> file(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<ImageData> icon(EObject element) {
            return Optional.empty();
        }
    };

    /**
     * The picture of a path as specifications write it.
     *
     * @param path plug-in or project, then the path in it
     * @return the picture; empty where there is none
     */
    Optional<ImageData> file(String path);

    /**
     * The icon of an element of the model, shown before its label.
     *
     * @param element the element
     * @return the picture; empty where there is none
     */
    Optional<ImageData> icon(EObject element);
}
