/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

/**
 * Marks commands that change no model, or whose parts record by themselves what they change. The command stack of a
 * document runs them as they are; it records all others.
 */
public interface PlainCommand {

    /**
     * Whether it changes the model, or only how the model is shown.
     *
     * @return false if nobody who reads the model will notice it
     */
    default boolean changesModel() {
        return true;
    }
}
