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
 * A representation of the model object '<em><b>Abstract DNode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node of any kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.AbstractDNode#getOwnedBorderedNodes <em>Owned Bordered Nodes</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.AbstractDNode#getWidth <em>Width</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.AbstractDNode#getHeight <em>Height</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getAbstractDNode()
 * @model abstract="true"
 * @generated
 */
public interface AbstractDNode extends DDiagramElement, EdgeTarget {
	/**
	 * Returns the value of the '<em><b>Owned Bordered Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.viewpoint.view.DNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nodes on its border.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owned Bordered Nodes</em>' containment reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getAbstractDNode_OwnedBorderedNodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<DNode> getOwnedBorderedNodes();

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Computed width in units of ten pixels; unset where none is computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(Integer)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getAbstractDNode_Width()
	 * @model
	 * @generated
	 */
	Integer getWidth();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.AbstractDNode#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(Integer value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Computed height in units of ten pixels; unset where none is computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(Integer)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getAbstractDNode_Height()
	 * @model
	 * @generated
	 */
	Integer getHeight();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.AbstractDNode#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(Integer value);

} // AbstractDNode
