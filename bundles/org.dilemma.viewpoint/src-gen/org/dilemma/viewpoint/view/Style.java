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
 * A representation of the model object '<em><b>Style</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an element looks; values as computed for it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.Style#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getStyle()
 * @model abstract="true"
 * @generated
 */
public interface Style extends EObject {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The style description that made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' reference.
	 * @see #setDescription(EObject)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getStyle_Description()
	 * @model resolveProxies="false" transient="true"
	 * @generated
	 */
	EObject getDescription();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.Style#getDescription <em>Description</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' reference.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(EObject value);

} // Style
