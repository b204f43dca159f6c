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
 * A representation of the model object '<em><b>DTable Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line, column or cell. Its name is its label.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.DTableElement#getTooltipText <em>Tooltip Text</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DTableElement#getCurrentStyle <em>Current Style</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDTableElement()
 * @model abstract="true"
 * @generated
 */
public interface DTableElement extends DRepresentationElement {
	/**
	 * Returns the value of the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text shown under the pointer; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tooltip Text</em>' attribute.
	 * @see #setTooltipText(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDTableElement_TooltipText()
	 * @model
	 * @generated
	 */
	String getTooltipText();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DTableElement#getTooltipText <em>Tooltip Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tooltip Text</em>' attribute.
	 * @see #getTooltipText()
	 * @generated
	 */
	void setTooltipText(String value);

	/**
	 * Returns the value of the '<em><b>Current Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it looks; none: as any other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current Style</em>' containment reference.
	 * @see #setCurrentStyle(DTableElementStyle)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDTableElement_CurrentStyle()
	 * @model containment="true"
	 * @generated
	 */
	DTableElementStyle getCurrentStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DTableElement#getCurrentStyle <em>Current Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Style</em>' containment reference.
	 * @see #getCurrentStyle()
	 * @generated
	 */
	void setCurrentStyle(DTableElementStyle value);

} // DTableElement
