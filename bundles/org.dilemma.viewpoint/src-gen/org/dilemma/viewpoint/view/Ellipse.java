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
 * A representation of the model object '<em><b>Ellipse</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An ellipse.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.Ellipse#getHorizontalDiameter <em>Horizontal Diameter</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.Ellipse#getVerticalDiameter <em>Vertical Diameter</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.Ellipse#getColor <em>Color</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getEllipse()
 * @model
 * @generated
 */
public interface Ellipse extends NodeStyle {
	/**
	 * Returns the value of the '<em><b>Horizontal Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width in units of ten pixels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizontal Diameter</em>' attribute.
	 * @see #setHorizontalDiameter(Integer)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEllipse_HorizontalDiameter()
	 * @model
	 * @generated
	 */
	Integer getHorizontalDiameter();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.Ellipse#getHorizontalDiameter <em>Horizontal Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Horizontal Diameter</em>' attribute.
	 * @see #getHorizontalDiameter()
	 * @generated
	 */
	void setHorizontalDiameter(Integer value);

	/**
	 * Returns the value of the '<em><b>Vertical Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height in units of ten pixels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vertical Diameter</em>' attribute.
	 * @see #setVerticalDiameter(Integer)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEllipse_VerticalDiameter()
	 * @model
	 * @generated
	 */
	Integer getVerticalDiameter();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.Ellipse#getVerticalDiameter <em>Vertical Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vertical Diameter</em>' attribute.
	 * @see #getVerticalDiameter()
	 * @generated
	 */
	void setVerticalDiameter(Integer value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Color of the area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(Rgb)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEllipse_Color()
	 * @model dataType="org.dilemma.viewpoint.view.Rgb"
	 * @generated
	 */
	Rgb getColor();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.Ellipse#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(Rgb value);

} // Ellipse
