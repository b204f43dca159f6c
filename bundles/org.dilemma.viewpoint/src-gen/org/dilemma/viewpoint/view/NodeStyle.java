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
 * A representation of the model object '<em><b>Node Style</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a node looks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.NodeStyle#getLabelPosition <em>Label Position</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getNodeStyle()
 * @model abstract="true"
 * @generated
 */
public interface NodeStyle extends BorderedStyle {
	/**
	 * Returns the value of the '<em><b>Label Position</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.LabelPosition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the label stands inside or beside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Position</em>' attribute.
	 * @see org.dilemma.viewpoint.view.LabelPosition
	 * @see #setLabelPosition(LabelPosition)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getNodeStyle_LabelPosition()
	 * @model
	 * @generated
	 */
	LabelPosition getLabelPosition();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.NodeStyle#getLabelPosition <em>Label Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Position</em>' attribute.
	 * @see org.dilemma.viewpoint.view.LabelPosition
	 * @see #getLabelPosition()
	 * @generated
	 */
	void setLabelPosition(LabelPosition value);

} // NodeStyle
