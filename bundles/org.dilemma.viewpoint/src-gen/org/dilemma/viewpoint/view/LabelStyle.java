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

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Label Style</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a label looks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.LabelStyle#getLabelSize <em>Label Size</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.LabelStyle#getLabelFormat <em>Label Format</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.LabelStyle#getLabelColor <em>Label Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.LabelStyle#isShowIcon <em>Show Icon</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.LabelStyle#getIconPath <em>Icon Path</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.LabelStyle#getLabelAlignment <em>Label Alignment</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.LabelStyle#isHideLabelByDefault <em>Hide Label By Default</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getLabelStyle()
 * @model abstract="true"
 * @generated
 */
public interface LabelStyle extends Style {
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
	 * @see org.dilemma.viewpoint.view.ViewPackage#getLabelStyle_LabelSize()
	 * @model default="8"
	 * @generated
	 */
	int getLabelSize();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.LabelStyle#getLabelSize <em>Label Size</em>}' attribute.
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
	 * Ways in which it is set off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Format</em>' attribute list.
	 * @see org.dilemma.viewpoint.view.LabelFormat
	 * @see org.dilemma.viewpoint.view.ViewPackage#getLabelStyle_LabelFormat()
	 * @model
	 * @generated
	 */
	EList<LabelFormat> getLabelFormat();

	/**
	 * Returns the value of the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Color of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Color</em>' attribute.
	 * @see #setLabelColor(Rgb)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getLabelStyle_LabelColor()
	 * @model dataType="org.dilemma.viewpoint.view.Rgb"
	 * @generated
	 */
	Rgb getLabelColor();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.LabelStyle#getLabelColor <em>Label Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Color</em>' attribute.
	 * @see #getLabelColor()
	 * @generated
	 */
	void setLabelColor(Rgb value);

	/**
	 * Returns the value of the '<em><b>Show Icon</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an icon stands before the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Show Icon</em>' attribute.
	 * @see #setShowIcon(boolean)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getLabelStyle_ShowIcon()
	 * @model default="true"
	 * @generated
	 */
	boolean isShowIcon();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.LabelStyle#isShowIcon <em>Show Icon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Show Icon</em>' attribute.
	 * @see #isShowIcon()
	 * @generated
	 */
	void setShowIcon(boolean value);

	/**
	 * Returns the value of the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the icon; empty for that of the element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Icon Path</em>' attribute.
	 * @see #setIconPath(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getLabelStyle_IconPath()
	 * @model
	 * @generated
	 */
	String getIconPath();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.LabelStyle#getIconPath <em>Icon Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Icon Path</em>' attribute.
	 * @see #getIconPath()
	 * @generated
	 */
	void setIconPath(String value);

	/**
	 * Returns the value of the '<em><b>Label Alignment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.LabelAlignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the label stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Alignment</em>' attribute.
	 * @see org.dilemma.viewpoint.view.LabelAlignment
	 * @see #setLabelAlignment(LabelAlignment)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getLabelStyle_LabelAlignment()
	 * @model
	 * @generated
	 */
	LabelAlignment getLabelAlignment();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.LabelStyle#getLabelAlignment <em>Label Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Alignment</em>' attribute.
	 * @see org.dilemma.viewpoint.view.LabelAlignment
	 * @see #getLabelAlignment()
	 * @generated
	 */
	void setLabelAlignment(LabelAlignment value);

	/**
	 * Returns the value of the '<em><b>Hide Label By Default</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the label is hidden at first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hide Label By Default</em>' attribute.
	 * @see #setHideLabelByDefault(boolean)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getLabelStyle_HideLabelByDefault()
	 * @model default="false"
	 * @generated
	 */
	boolean isHideLabelByDefault();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.LabelStyle#isHideLabelByDefault <em>Hide Label By Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hide Label By Default</em>' attribute.
	 * @see #isHideLabelByDefault()
	 * @generated
	 */
	void setHideLabelByDefault(boolean value);

} // LabelStyle
