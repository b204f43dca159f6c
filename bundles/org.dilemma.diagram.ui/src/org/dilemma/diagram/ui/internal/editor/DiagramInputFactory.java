/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;

/** Remembers open diagrams from one start of the workbench to the next. */
public final class DiagramInputFactory implements IElementFactory {
    /** Identifier of the factory. */
    public static final String ID = "org.dilemma.diagram.ui.input";

    private static final String FACTORY = "scenarioFactory";
    private static final String SCENARIO = "scenario";
    private static final String DESCRIPTION = "description";
    private static final String ELEMENT = "element";
    private static final String SUFFIX = "suffix";
    private static final String TITLE = "title";

    static void save(DiagramInput input, IMemento memento) {
        IPersistableElement scenario = input.scenario().getPersistable();
        memento.putString(FACTORY, scenario.getFactoryId());
        scenario.saveState(memento.createChild(SCENARIO));
        memento.putString(DESCRIPTION, input.description());
        memento.putString(ELEMENT, input.element());
        memento.putString(SUFFIX, input.suffix());
        memento.putString(TITLE, input.title());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String factoryId = memento.getString(FACTORY);
        IMemento saved = memento.getChild(SCENARIO);
        IElementFactory factory = factoryId == null ? null : PlatformUI.getWorkbench().getElementFactory(factoryId);
        if (factory == null || saved == null || !(factory.createElement(saved) instanceof IEditorInput scenario)) {
            return null;
        }
        return new DiagramInput(scenario, text(memento, DESCRIPTION), text(memento, ELEMENT),
                text(memento, SUFFIX), text(memento, TITLE));
    }

    private static String text(IMemento memento, String key) {
        String value = memento.getString(key);
        return value == null ? "" : value;
    }
}
