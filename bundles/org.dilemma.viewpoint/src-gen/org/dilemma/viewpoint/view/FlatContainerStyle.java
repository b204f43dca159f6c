/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;

import org.dilemma.viewpoint.Rgb;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flat Container Style</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rectangle with two colors that flow into each other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.FlatContainerStyle#getBackgroundStyle <em>Background Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.FlatContainerStyle#getBackgroundColor <em>Background Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.FlatContainerStyle#getForegroundColor <em>Foreground Color</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getFlatContainerStyle()
 * @model
 * @generated
 */
public interface FlatContainerStyle extends ContainerStyle {
	/**
	 * Returns the value of the '<em><b>Background Style</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.BackgroundStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they flow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Background Style</em>' attribute.
	 * @see org.dilemma.viewpoint.view.BackgroundStyle
	 * @see #setBackgroundStyle(BackgroundStyle)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getFlatContainerStyle_BackgroundStyle()
	 * @model
	 * @generated
	 */
	BackgroundStyle getBackgroundStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.FlatContainerStyle#getBackgroundStyle <em>Background Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background Style</em>' attribute.
	 * @see org.dilemma.viewpoint.view.BackgroundStyle
	 * @see #getBackgroundStyle()
	 * @generated
	 */
	void setBackgroundStyle(BackgroundStyle value);

	/**
	 * Returns the value of the '<em><b>Background Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first color.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Background Color</em>' attribute.
	 * @see #setBackgroundColor(Rgb)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getFlatContainerStyle_BackgroundColor()
	 * @model dataType="org.dilemma.viewpoint.view.Rgb"
	 * @generated
	 */
	Rgb getBackgroundColor();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.FlatContainerStyle#getBackgroundColor <em>Background Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background Color</em>' attribute.
	 * @see #getBackgroundColor()
	 * @generated
	 */
	void setBackgroundColor(Rgb value);

	/**
	 * Returns the value of the '<em><b>Foreground Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second color.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foreground Color</em>' attribute.
	 * @see #setForegroundColor(Rgb)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getFlatContainerStyle_ForegroundColor()
	 * @model dataType="org.dilemma.viewpoint.view.Rgb"
	 * @generated
	 */
	Rgb getForegroundColor();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.FlatContainerStyle#getForegroundColor <em>Foreground Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foreground Color</em>' attribute.
	 * @see #getForegroundColor()
	 * @generated
	 */
	void setForegroundColor(Rgb value);

} // FlatContainerStyle
