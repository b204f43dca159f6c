/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.tests.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.dilemma.examples.Example;
import org.dilemma.platform.Platforms;
import org.dilemma.ui.DilemmaUi;
import org.dilemma.ui.internal.editor.ScenarioEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Puts scenario files into the workspace and opens them. */
public final class Scenarios {
    /** Two states that fear each other, as a person would write them by hand. */
    public static final String RIVALS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <dilemma:Scenario xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:dilemma="http://www.dilemma-workbench.org/model/1.0" xmi:id="s" title="Rivals">
              <states xmi:id="a" name="Aland" abbreviation="ALA" intent="SECURITY_SEEKING">
                <fatigue value="0.5"/>
              </states>
              <states xmi:id="b" name="Boria" abbreviation="BOR" intent="SECURITY_SEEKING">
                <fatigue value="0.5"/>
              </states>
              <perceptions xmi:id="ab" holder="a" target="b">
                <perceivedGreed value="0.6" low="0.4" high="0.8"/>
                <reaction value="0.9"/>
              </perceptions>
              <perceptions xmi:id="ba" holder="b" target="a">
                <perceivedGreed value="0.6"/>
                <reaction value="0.9"/>
              </perceptions>
            </dilemma:Scenario>
            """;

    private Scenarios() {
    }

    /** Closes all editors and deletes all projects. */
    public static void clear() {
        Ui.page().closeAllEditors(false);
        try {
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                project.delete(true, true, null);
            }
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        Ui.settle();
    }

    /**
     * Writes a file into the workspace.
     *
     * @param name its name
     * @param content its content
     * @return the file
     */
    public static IFile write(String name, byte[] content) {
        try {
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Tests");
            if (!project.exists()) {
                project.create(null);
            }
            project.open(null);
            IFile file = project.getFile(name);
            file.create(new ByteArrayInputStream(content), true, null);
            return file;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Writes a file into the workspace.
     *
     * @param name its name
     * @param content its content
     * @return the file
     */
    public static IFile write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes an example into the workspace.
     *
     * @param name name of the example
     * @return the file
     */
    public static IFile example(String name) {
        Example example = Platforms.examples().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
        try (InputStream stream = example.location().openStream()) {
            return write(name + "." + DilemmaUi.FILE_EXTENSION, stream.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return its editor
     */
    public static ScenarioEditor open(IFile file) {
        try {
            ScenarioEditor editor = (ScenarioEditor) IDE.openEditor(Ui.page(), file, DilemmaUi.EDITOR);
            Ui.settle();
            return editor;
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * The content of a file on disk.
     *
     * @param file the file
     * @return its bytes as text
     */
    public static String onDisk(IFile file) {
        try {
            return Files.readString(file.getLocation().toFile().toPath());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
