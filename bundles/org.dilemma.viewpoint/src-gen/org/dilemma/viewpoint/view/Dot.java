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
 * A representation of the model object '<em><b>Dot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.Dot#getBackgroundColor <em>Background Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.Dot#getStrokeSize <em>Stroke Size</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDot()
 * @model
 * @generated
 */
public interface Dot extends NodeStyle {
	/**
	 * Returns the value of the '<em><b>Background Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Color of the area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Background Color</em>' attribute.
	 * @see #setBackgroundColor(Rgb)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDot_BackgroundColor()
	 * @model dataType="org.dilemma.viewpoint.view.Rgb"
	 * @generated
	 */
	Rgb getBackgroundColor();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.Dot#getBackgroundColor <em>Background Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background Color</em>' attribute.
	 * @see #getBackgroundColor()
	 * @generated
	 */
	void setBackgroundColor(Rgb value);

	/**
	 * Returns the value of the '<em><b>Stroke Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the stroke.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stroke Size</em>' attribute.
	 * @see #setStrokeSize(Integer)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDot_StrokeSize()
	 * @model
	 * @generated
	 */
	Integer getStrokeSize();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.Dot#getStrokeSize <em>Stroke Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stroke Size</em>' attribute.
	 * @see #getStrokeSize()
	 * @generated
	 */
	void setStrokeSize(Integer value);

} // Dot
