/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.model;

import java.nio.file.Path;
import org.dilemma.model.Scenario;
import org.dilemma.viewpoint.layout.LayoutFile;
import org.dilemma.viewpoint.session.Notation;
import org.dilemma.viewpoint.tool.Editing;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A model that was read, with all that lives as long as it does.
 *
 * @param scenario the model
 * @param notation how its diagrams are drawn
 * @param domain its editing domain
 * @param editing changes it and brings its diagrams in line
 * @param problems what went wrong with its diagrams
 * @param layouts where the elements of its diagrams stand
 */
record OpenModel(Scenario scenario, Notation notation, EditingDomain domain, Editing editing,
        DiagramProblems problems, LayoutFile layouts) {

    static OpenModel of(Scenario scenario, Path file, AdapterFactory factory, CommandStack stack, Notation notation,
            DiagramProblems problems) {
        ResourceSet resources = scenario.eResource().getResourceSet();
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, stack, resources);
        resources.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
        return new OpenModel(scenario, notation, domain,
                new Editing(notation.open(scenario.eResource().getContents(), problems)), problems,
                LayoutFile.load(LayoutFile.beside(file), LayoutFile.identity(scenario)));
    }

    /** The same model, whose diagrams are saved elsewhere from now on. */
    OpenModel at(LayoutFile other) {
        return new OpenModel(scenario, notation, domain, editing, problems, other);
    }
}
