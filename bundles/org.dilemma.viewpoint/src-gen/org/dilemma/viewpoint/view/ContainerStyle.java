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
 * A representation of the model object '<em><b>Container Style</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a container looks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.ContainerStyle#isRoundedCorner <em>Rounded Corner</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.ContainerStyle#getArcWidth <em>Arc Width</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.ContainerStyle#getArcHeight <em>Arc Height</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getContainerStyle()
 * @model abstract="true"
 * @generated
 */
public interface ContainerStyle extends BorderedStyle {
	/**
	 * Returns the value of the '<em><b>Rounded Corner</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether corners are round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rounded Corner</em>' attribute.
	 * @see #setRoundedCorner(boolean)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getContainerStyle_RoundedCorner()
	 * @model default="false"
	 * @generated
	 */
	boolean isRoundedCorner();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.ContainerStyle#isRoundedCorner <em>Rounded Corner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rounded Corner</em>' attribute.
	 * @see #isRoundedCorner()
	 * @generated
	 */
	void setRoundedCorner(boolean value);

	/**
	 * Returns the value of the '<em><b>Arc Width</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of a round corner in pixels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arc Width</em>' attribute.
	 * @see #setArcWidth(int)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getContainerStyle_ArcWidth()
	 * @model default="10"
	 * @generated
	 */
	int getArcWidth();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.ContainerStyle#getArcWidth <em>Arc Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arc Width</em>' attribute.
	 * @see #getArcWidth()
	 * @generated
	 */
	void setArcWidth(int value);

	/**
	 * Returns the value of the '<em><b>Arc Height</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of a round corner in pixels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arc Height</em>' attribute.
	 * @see #setArcHeight(int)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getContainerStyle_ArcHeight()
	 * @model default="10"
	 * @generated
	 */
	int getArcHeight();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.ContainerStyle#getArcHeight <em>Arc Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arc Height</em>' attribute.
	 * @see #getArcHeight()
	 * @generated
	 */
	void setArcHeight(int value);

} // ContainerStyle
