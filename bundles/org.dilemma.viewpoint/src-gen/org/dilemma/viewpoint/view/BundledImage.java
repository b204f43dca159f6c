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
 * A representation of the model object '<em><b>Bundled Image</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A built-in picture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.BundledImage#getShape <em>Shape</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.BundledImage#getColor <em>Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.BundledImage#getProvidedShapeID <em>Provided Shape ID</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getBundledImage()
 * @model
 * @generated
 */
public interface BundledImage extends NodeStyle {
	/**
	 * Returns the value of the '<em><b>Shape</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.BundledImageShape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shape</em>' attribute.
	 * @see org.dilemma.viewpoint.view.BundledImageShape
	 * @see #setShape(BundledImageShape)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getBundledImage_Shape()
	 * @model
	 * @generated
	 */
	BundledImageShape getShape();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.BundledImage#getShape <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape</em>' attribute.
	 * @see org.dilemma.viewpoint.view.BundledImageShape
	 * @see #getShape()
	 * @generated
	 */
	void setShape(BundledImageShape value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Color of the picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(Rgb)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getBundledImage_Color()
	 * @model dataType="org.dilemma.viewpoint.view.Rgb"
	 * @generated
	 */
	Rgb getColor();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.BundledImage#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(Rgb value);

	/**
	 * Returns the value of the '<em><b>Provided Shape ID</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of a picture that another plug-in provides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provided Shape ID</em>' attribute.
	 * @see #setProvidedShapeID(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getBundledImage_ProvidedShapeID()
	 * @model
	 * @generated
	 */
	String getProvidedShapeID();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.BundledImage#getProvidedShapeID <em>Provided Shape ID</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provided Shape ID</em>' attribute.
	 * @see #getProvidedShapeID()
	 * @generated
	 */
	void setProvidedShapeID(String value);

} // BundledImage
