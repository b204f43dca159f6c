/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decoration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A small picture on an element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.Decoration#getDescription <em>Description</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.Decoration#getImagePath <em>Image Path</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.Decoration#getPosition <em>Position</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.Decoration#getTooltipText <em>Tooltip Text</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDecoration()
 * @model
 * @generated
 */
public interface Decoration extends EObject {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its description in the specification.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' reference.
	 * @see #setDescription(EObject)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDecoration_Description()
	 * @model resolveProxies="false" transient="true"
	 * @generated
	 */
	EObject getDescription();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.Decoration#getDescription <em>Description</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' reference.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(EObject value);

	/**
	 * Returns the value of the '<em><b>Image Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the picture: plug-in, then path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image Path</em>' attribute.
	 * @see #setImagePath(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDecoration_ImagePath()
	 * @model
	 * @generated
	 */
	String getImagePath();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.Decoration#getImagePath <em>Image Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image Path</em>' attribute.
	 * @see #getImagePath()
	 * @generated
	 */
	void setImagePath(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A compass direction, or CENTER.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDecoration_Position()
	 * @model
	 * @generated
	 */
	String getPosition();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.Decoration#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(String value);

	/**
	 * Returns the value of the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text shown under the pointer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tooltip Text</em>' attribute.
	 * @see #setTooltipText(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDecoration_TooltipText()
	 * @model
	 * @generated
	 */
	String getTooltipText();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.Decoration#getTooltipText <em>Tooltip Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tooltip Text</em>' attribute.
	 * @see #getTooltipText()
	 * @generated
	 */
	void setTooltipText(String value);

} // Decoration
