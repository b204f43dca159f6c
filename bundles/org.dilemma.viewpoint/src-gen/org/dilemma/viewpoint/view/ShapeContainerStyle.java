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
 * A representation of the model object '<em><b>Shape Container Style</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An outline of another shape.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.ShapeContainerStyle#getShape <em>Shape</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.ShapeContainerStyle#getBackgroundColor <em>Background Color</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getShapeContainerStyle()
 * @model
 * @generated
 */
public interface ShapeContainerStyle extends ContainerStyle {
	/**
	 * Returns the value of the '<em><b>Shape</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.ContainerShape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shape</em>' attribute.
	 * @see org.dilemma.viewpoint.view.ContainerShape
	 * @see #setShape(ContainerShape)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getShapeContainerStyle_Shape()
	 * @model
	 * @generated
	 */
	ContainerShape getShape();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.ShapeContainerStyle#getShape <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape</em>' attribute.
	 * @see org.dilemma.viewpoint.view.ContainerShape
	 * @see #getShape()
	 * @generated
	 */
	void setShape(ContainerShape value);

	/**
	 * Returns the value of the '<em><b>Background Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Color of the area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Background Color</em>' attribute.
	 * @see #setBackgroundColor(Rgb)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getShapeContainerStyle_BackgroundColor()
	 * @model dataType="org.dilemma.viewpoint.view.Rgb"
	 * @generated
	 */
	Rgb getBackgroundColor();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.ShapeContainerStyle#getBackgroundColor <em>Background Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background Color</em>' attribute.
	 * @see #getBackgroundColor()
	 * @generated
	 */
	void setBackgroundColor(Rgb value);

} // ShapeContainerStyle
