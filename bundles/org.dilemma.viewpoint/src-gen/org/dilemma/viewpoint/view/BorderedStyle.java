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
 * A representation of the model object '<em><b>Bordered Style</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a label and the border around it look.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.BorderedStyle#getBorderSize <em>Border Size</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.BorderedStyle#getBorderColor <em>Border Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.BorderedStyle#getBorderLineStyle <em>Border Line Style</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getBorderedStyle()
 * @model abstract="true"
 * @generated
 */
public interface BorderedStyle extends LabelStyle {
	/**
	 * Returns the value of the '<em><b>Border Size</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the border in pixels, at least 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Border Size</em>' attribute.
	 * @see #setBorderSize(int)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getBorderedStyle_BorderSize()
	 * @model default="0"
	 * @generated
	 */
	int getBorderSize();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.BorderedStyle#getBorderSize <em>Border Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Border Size</em>' attribute.
	 * @see #getBorderSize()
	 * @generated
	 */
	void setBorderSize(int value);

	/**
	 * Returns the value of the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Color of the border.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Border Color</em>' attribute.
	 * @see #setBorderColor(Rgb)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getBorderedStyle_BorderColor()
	 * @model dataType="org.dilemma.viewpoint.view.Rgb"
	 * @generated
	 */
	Rgb getBorderColor();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.BorderedStyle#getBorderColor <em>Border Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Border Color</em>' attribute.
	 * @see #getBorderColor()
	 * @generated
	 */
	void setBorderColor(Rgb value);

	/**
	 * Returns the value of the '<em><b>Border Line Style</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.LineStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the border is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Border Line Style</em>' attribute.
	 * @see org.dilemma.viewpoint.view.LineStyle
	 * @see #setBorderLineStyle(LineStyle)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getBorderedStyle_BorderLineStyle()
	 * @model
	 * @generated
	 */
	LineStyle getBorderLineStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.BorderedStyle#getBorderLineStyle <em>Border Line Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Border Line Style</em>' attribute.
	 * @see org.dilemma.viewpoint.view.LineStyle
	 * @see #getBorderLineStyle()
	 * @generated
	 */
	void setBorderLineStyle(LineStyle value);

} // BorderedStyle
