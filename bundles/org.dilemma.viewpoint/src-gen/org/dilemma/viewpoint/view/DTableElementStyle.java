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

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>DTable Element Style</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a line, column or cell looks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.DTableElementStyle#getLabelSize <em>Label Size</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DTableElementStyle#getLabelFormat <em>Label Format</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DTableElementStyle#getForegroundColor <em>Foreground Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DTableElementStyle#getBackgroundColor <em>Background Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DTableElementStyle#isDefaultForegroundStyle <em>Default Foreground Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DTableElementStyle#isDefaultBackgroundStyle <em>Default Background Style</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDTableElementStyle()
 * @model
 * @generated
 */
public interface DTableElementStyle extends EObject {
	/**
	 * Returns the value of the '<em><b>Label Size</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of the font in points.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Size</em>' attribute.
	 * @see #setLabelSize(int)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDTableElementStyle_LabelSize()
	 * @model default="8"
	 * @generated
	 */
	int getLabelSize();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DTableElementStyle#getLabelSize <em>Label Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Size</em>' attribute.
	 * @see #getLabelSize()
	 * @generated
	 */
	void setLabelSize(int value);

	/**
	 * Returns the value of the '<em><b>Label Format</b></em>' attribute list.
	 * The list contents are of type {@link org.dilemma.viewpoint.view.LabelFormat}.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.LabelFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways in which the text is set off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Format</em>' attribute list.
	 * @see org.dilemma.viewpoint.view.LabelFormat
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDTableElementStyle_LabelFormat()
	 * @model
	 * @generated
	 */
	EList<LabelFormat> getLabelFormat();

	/**
	 * Returns the value of the '<em><b>Foreground Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Color of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foreground Color</em>' attribute.
	 * @see #setForegroundColor(Rgb)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDTableElementStyle_ForegroundColor()
	 * @model dataType="org.dilemma.viewpoint.view.Rgb"
	 * @generated
	 */
	Rgb getForegroundColor();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DTableElementStyle#getForegroundColor <em>Foreground Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foreground Color</em>' attribute.
	 * @see #getForegroundColor()
	 * @generated
	 */
	void setForegroundColor(Rgb value);

	/**
	 * Returns the value of the '<em><b>Background Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Color behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Background Color</em>' attribute.
	 * @see #setBackgroundColor(Rgb)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDTableElementStyle_BackgroundColor()
	 * @model dataType="org.dilemma.viewpoint.view.Rgb"
	 * @generated
	 */
	Rgb getBackgroundColor();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DTableElementStyle#getBackgroundColor <em>Background Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background Color</em>' attribute.
	 * @see #getBackgroundColor()
	 * @generated
	 */
	void setBackgroundColor(Rgb value);

	/**
	 * Returns the value of the '<em><b>Default Foreground Style</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the text looks as the default style says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Foreground Style</em>' attribute.
	 * @see #setDefaultForegroundStyle(boolean)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDTableElementStyle_DefaultForegroundStyle()
	 * @model default="false"
	 * @generated
	 */
	boolean isDefaultForegroundStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DTableElementStyle#isDefaultForegroundStyle <em>Default Foreground Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Foreground Style</em>' attribute.
	 * @see #isDefaultForegroundStyle()
	 * @generated
	 */
	void setDefaultForegroundStyle(boolean value);

	/**
	 * Returns the value of the '<em><b>Default Background Style</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the background is that of the default style.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Background Style</em>' attribute.
	 * @see #setDefaultBackgroundStyle(boolean)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDTableElementStyle_DefaultBackgroundStyle()
	 * @model default="false"
	 * @generated
	 */
	boolean isDefaultBackgroundStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DTableElementStyle#isDefaultBackgroundStyle <em>Default Background Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Background Style</em>' attribute.
	 * @see #isDefaultBackgroundStyle()
	 * @generated
	 */
	void setDefaultBackgroundStyle(boolean value);

} // DTableElementStyle
