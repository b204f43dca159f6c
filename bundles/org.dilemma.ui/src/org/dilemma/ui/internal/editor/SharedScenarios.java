/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.ui.IEditorInput;

/** The scenarios that are open, each once, however many editors show it. For the user-interface thread. */
public final class SharedScenarios {
    private static final List<SharedScenario> OPEN = new ArrayList<>();
    private static final ListenerList<Runnable> LISTENERS = new ListenerList<>();

    private SharedScenarios() {
    }

    /**
     * Joins an editor to the scenario of a file, which is read if no other editor has it open.
     *
     * @param input the file
     * @param part the editor; it leaves with {@link SharedScenario#leave(DocumentPart)}
     * @return the scenario
     */
    public static SharedScenario join(IEditorInput input, DocumentPart part) {
        SharedScenario scenario = find(EditorInputs.path(input).orElseThrow()).orElse(null);
        if (scenario == null) {
            scenario = new SharedScenario(input, part.part().getSite().getShell().getDisplay());
            OPEN.add(scenario);
            scenario.load();
            LISTENERS.forEach(Runnable::run);
        }
        scenario.join(part);
        return scenario;
    }

    /**
     * The scenario of a file, where an editor has it open.
     *
     * @param file the file
     */
    public static Optional<SharedScenario> opened(Path file) {
        return find(file);
    }

    /**
     * Adds a listener.
     *
     * @param listener told when a scenario was opened or closed
     */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    private static Optional<SharedScenario> find(Path file) {
        Path path = real(file);
        return OPEN.stream().filter(open -> real(open.path()).equals(path)).findFirst();
    }

    /**
     * Whether a file is open as another scenario.
     *
     * @param file the file
     * @param but the scenario that does not count
     */
    static boolean isOpen(Path file, SharedScenario but) {
        return find(file).filter(found -> found != but).isPresent();
    }

    /** Forgets a scenario that no editor shows any more. */
    static void forget(SharedScenario scenario) {
        OPEN.remove(scenario);
        LISTENERS.forEach(Runnable::run);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
