/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.io;

import java.util.Map;
import java.util.WeakHashMap;
import org.dilemma.model.Estimate;
import org.dilemma.model.Observation;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The XMI form of a scenario. Elements that can be referred to carry an {@code xmi:id} that stays the same over saves;
 * estimates and observations get none. Remembers the line of each element that was read.
 */
final class ScenarioResource extends XMIResourceImpl {
    private static final int LINE_WIDTH = 120;
    private static final String ENCODING = "UTF-8";

    private final Map<EObject, Integer> lines = new WeakHashMap<>();
    private boolean assigningIds = true;

    ScenarioResource(URI uri) {
        super(uri);
        super.setEncoding(ENCODING);
        getDefaultSaveOptions().put(OPTION_LINE_WIDTH, LINE_WIDTH);
        getDefaultLoadOptions().put(OPTION_DISABLE_NOTIFY, Boolean.TRUE);
    }

    @Override
    protected boolean useUUIDs() {
        return assigningIds;
    }

    @Override
    protected void attachedHelper(EObject element) {
        boolean nameless = element instanceof Estimate || element instanceof Observation;
        assigningIds = !nameless || DETACHED_EOBJECT_TO_ID_MAP.get(element) != null;
        try {
            super.attachedHelper(element);
        } finally {
            assigningIds = true;
        }
    }

    /** Looks the id up; without one, EMF would search the whole model for each reference that points forward. */
    @Override
    protected EObject getEObjectByID(String id) {
        return getIDToEObjectMap().get(id);
    }

    /** Keeps to UTF-8 whatever a file that was read declares. */
    @Override
    public void setEncoding(String encoding) {
        super.setEncoding(ENCODING);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new StrictLoad(createXMLHelper(), lines);
    }

    @Override
    protected XMLLoad createXMLLoad(Map<?, ?> options) {
        return createXMLLoad();
    }

    /** Line of an element, or of the nearest element around it, that was read; 0 when unknown. */
    int lineOf(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 0;
    }
}
