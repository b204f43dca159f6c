/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>DNode List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A container whose children are lines of a list.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.DNodeList#getOwnedElements <em>Owned Elements</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDNodeList()
 * @model
 * @generated
 */
public interface DNodeList extends DDiagramElementContainer {
	/**
	 * Returns the value of the '<em><b>Owned Elements</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.viewpoint.view.DNodeListElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owned Elements</em>' containment reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDNodeList_OwnedElements()
	 * @model containment="true"
	 * @generated
	 */
	EList<DNodeListElement> getOwnedElements();

} // DNodeList
