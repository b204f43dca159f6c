/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.editor.form;

import org.eclipse.emf.ecore.EObject;

/**
 * Names a field of the form across its being rebuilt.
 *
 * @param element the element that the form shows
 * @param path path of features from the element to the value
 */
record FieldKey(EObject element, String path) {
}
