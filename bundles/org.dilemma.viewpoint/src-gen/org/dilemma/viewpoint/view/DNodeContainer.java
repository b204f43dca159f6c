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
 * A representation of the model object '<em><b>DNode Container</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A container whose children are nodes and containers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.DNodeContainer#getChildrenPresentation <em>Children Presentation</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DNodeContainer#getOwnedDiagramElements <em>Owned Diagram Elements</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDNodeContainer()
 * @model
 * @generated
 */
public interface DNodeContainer extends DDiagramElementContainer {
	/**
	 * Returns the value of the '<em><b>Children Presentation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.ContainerLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it arranges its children.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children Presentation</em>' attribute.
	 * @see org.dilemma.viewpoint.view.ContainerLayout
	 * @see #setChildrenPresentation(ContainerLayout)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDNodeContainer_ChildrenPresentation()
	 * @model
	 * @generated
	 */
	ContainerLayout getChildrenPresentation();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DNodeContainer#getChildrenPresentation <em>Children Presentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Children Presentation</em>' attribute.
	 * @see org.dilemma.viewpoint.view.ContainerLayout
	 * @see #getChildrenPresentation()
	 * @generated
	 */
	void setChildrenPresentation(ContainerLayout value);

	/**
	 * Returns the value of the '<em><b>Owned Diagram Elements</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.viewpoint.view.DDiagramElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its children.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owned Diagram Elements</em>' containment reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDNodeContainer_OwnedDiagramElements()
	 * @model containment="true"
	 * @generated
	 */
	EList<DDiagramElement> getOwnedDiagramElements();

} // DNodeContainer
