/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Graphical Filter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reason why an element is hidden or drawn smaller.
 * <!-- end-model-doc -->
 *
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getGraphicalFilter()
 * @model abstract="true"
 * @generated
 */
public interface GraphicalFilter extends EObject {
} // GraphicalFilter
