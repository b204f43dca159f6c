/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.dilemma.diagram.ui.internal.Messages;
import org.dilemma.diagram.ui.internal.catalog.DiagramKind;
import org.dilemma.ui.internal.editor.EditorInputs;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * A diagram of a scenario file.
 *
 * @param scenario the file, as an input of the workbench
 * @param description name of the diagram description
 * @param element identifier of the element that it shows in the file; empty for the scenario itself
 * @param suffix tells apart several diagrams of one description; empty for the first
 * @param title what people call the diagram
 */
public record DiagramInput(IEditorInput scenario, String description, String element, String suffix, String title)
        implements IEditorInput, IPersistableElement {

    /**
     * A diagram by whatever an editor was given: a scenario file alone stands for its first diagram.
     *
     * @param input an input of an editor
     */
    public static DiagramInput of(IEditorInput input) {
        if (input instanceof DiagramInput diagram) {
            return diagram;
        }
        DiagramKind first = DiagramKind.first().orElse(new DiagramKind("", "", false, true));
        return new DiagramInput(input, first.name(), "", "", first.label());
    }

    /**
     * Whether another input stands for the same diagram, whatever it is called.
     *
     * @param other the other
     */
    public boolean isSame(DiagramInput other) {
        return scenario.equals(other.scenario) && description.equals(other.description)
                && element.equals(other.element) && suffix.equals(other.suffix);
    }

    /** The file in the workspace; empty where it lies elsewhere. */
    public Optional<IFile> file() {
        return EditorInputs.file(scenario);
    }

    /** The file on disk. */
    public Path path() {
        return EditorInputs.path(scenario).orElseThrow();
    }

    @Override
    public boolean exists() {
        return scenario.exists();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return scenario.getImageDescriptor();
    }

    @Override
    public String getName() {
        return Messages.bind(Messages.Editor_title, title, scenario.getName());
    }

    @Override
    public IPersistableElement getPersistable() {
        return scenario.getPersistable() == null ? null : this;
    }

    @Override
    public String getToolTipText() {
        return Messages.bind(Messages.Editor_title, title, scenario.getToolTipText());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return scenario.getAdapter(adapter);
    }

    @Override
    public void saveState(IMemento memento) {
        DiagramInputFactory.save(this, memento);
    }

    @Override
    public String getFactoryId() {
        return DiagramInputFactory.ID;
    }
}
