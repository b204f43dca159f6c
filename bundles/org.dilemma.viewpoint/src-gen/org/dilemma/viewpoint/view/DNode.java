/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>DNode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node without children, or a bordered node.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.DNode#getOwnedStyle <em>Owned Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DNode#getLabelPosition <em>Label Position</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DNode#getResizeKind <em>Resize Kind</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDNode()
 * @model
 * @generated
 */
public interface DNode extends AbstractDNode {
	/**
	 * Returns the value of the '<em><b>Owned Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it looks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owned Style</em>' containment reference.
	 * @see #setOwnedStyle(NodeStyle)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDNode_OwnedStyle()
	 * @model containment="true"
	 * @generated
	 */
	NodeStyle getOwnedStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DNode#getOwnedStyle <em>Owned Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owned Style</em>' containment reference.
	 * @see #getOwnedStyle()
	 * @generated
	 */
	void setOwnedStyle(NodeStyle value);

	/**
	 * Returns the value of the '<em><b>Label Position</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.LabelPosition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its label stands inside or beside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Position</em>' attribute.
	 * @see org.dilemma.viewpoint.view.LabelPosition
	 * @see #setLabelPosition(LabelPosition)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDNode_LabelPosition()
	 * @model
	 * @generated
	 */
	LabelPosition getLabelPosition();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DNode#getLabelPosition <em>Label Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Position</em>' attribute.
	 * @see org.dilemma.viewpoint.view.LabelPosition
	 * @see #getLabelPosition()
	 * @generated
	 */
	void setLabelPosition(LabelPosition value);

	/**
	 * Returns the value of the '<em><b>Resize Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.ResizeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directions in which it may be resized.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resize Kind</em>' attribute.
	 * @see org.dilemma.viewpoint.view.ResizeKind
	 * @see #setResizeKind(ResizeKind)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDNode_ResizeKind()
	 * @model
	 * @generated
	 */
	ResizeKind getResizeKind();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DNode#getResizeKind <em>Resize Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resize Kind</em>' attribute.
	 * @see org.dilemma.viewpoint.view.ResizeKind
	 * @see #getResizeKind()
	 * @generated
	 */
	void setResizeKind(ResizeKind value);

} // DNode
