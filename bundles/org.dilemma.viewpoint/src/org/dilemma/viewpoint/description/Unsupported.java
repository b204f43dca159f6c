/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * The parts of the language of Sirius that are read and then left alone, each with the reason: the one table of them,
 * told for readers in {@code doc/unsupported.md} of this bundle. What is not in it and not reported as unknown is
 * supported.
 */
public final class Unsupported {

    /** Why a part is not supported. */
    public enum Reason {
        /** It needs Java code that is written against Sirius or its windows. */
        CODE,
        /** It needs a dialog, menu or palette of the window of Sirius. */
        WINDOW,
        /** It opens, creates or imports another representation. */
        REPRESENTATION,
        /** It says how to arrange a diagram, which is the choice of its reader here. */
        ARRANGEMENT,
        /** Sirius itself calls it outdated, or has no use for it any more. */
        OUTDATED,
        /** It runs once when a diagram is created, and here diagrams are shown without being created. */
        CREATION
    }

    private static final Map<String, Reason> TABLE = table();

    private Unsupported() {
    }

    private static Map<String, Reason> table() {
        Map<String, Reason> table = new LinkedHashMap<>();
        put(table, Reason.CODE, "ExternalJavaAction", "ExternalJavaActionCall", "DeleteHook", "CellEditorTool",
                "CustomStyleDescription", "RequestDescription", "TemplateInformationSection");
        put(table, Reason.WINDOW, "SelectModelElementVariable", "TypedVariable", "VariableFilter", "PopupMenu",
                "GroupMenu", "OperationAction", "MenuItemDescriptionReference", "ToolFilterDescription");
        put(table, Reason.REPRESENTATION, "DiagramCreationDescription", "DiagramNavigationDescription",
                "TableCreationDescription", "TableNavigationDescription", "Navigation", "DiagramImportDescription");
        put(table, Reason.ARRANGEMENT, "OrderedTreeLayout", "CompositeLayout", "CustomLayoutConfiguration");
        put(table, Reason.OUTDATED, "MetamodelExtensionSetting", "ConcernSet", "BehaviorTool");
        return Collections.unmodifiableMap(table);
    }

    private static void put(Map<String, Reason> table, Reason reason, String... classNames) {
        for (String className : classNames) {
            table.put(className, reason);
        }
    }

    /** The classes of Sirius that are not supported, with the reason of each. */
    public static Map<String, Reason> classes() {
        return TABLE;
    }

    /** Why an element is not supported; empty if it is. */
    public static Optional<Reason> reason(EObject element) {
        if (runsAtCreation(element)) {
            return Optional.of(Reason.CREATION);
        }
        return Optional.ofNullable(TABLE.get(Elements.type(element)));
    }

    private static boolean runsAtCreation(EObject element) {
        return element.eContainingFeature() != null
                && element.eContainingFeature().getName().equals("diagramInitialisation")
                && Elements.one(element, "firstModelOperations").isPresent();
    }
}
