/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>DRepresentation Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a diagram or table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.DRepresentationElement#getName <em>Name</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DRepresentationElement#getSemanticElements <em>Semantic Elements</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DRepresentationElement#getMapping <em>Mapping</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDRepresentationElement()
 * @model abstract="true"
 * @generated
 */
public interface DRepresentationElement extends DSemanticDecorator {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its label; null where the label has no value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDRepresentationElement_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DRepresentationElement#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Semantic Elements</b></em>' reference list.
	 * The list contents are of type {@link org.eclipse.emf.ecore.EObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All elements of the model that it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Semantic Elements</em>' reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDRepresentationElement_SemanticElements()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<EObject> getSemanticElements();

	/**
	 * Returns the value of the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mapping of the specification that made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapping</em>' reference.
	 * @see #setMapping(EObject)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDRepresentationElement_Mapping()
	 * @model resolveProxies="false" transient="true"
	 * @generated
	 */
	EObject getMapping();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DRepresentationElement#getMapping <em>Mapping</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapping</em>' reference.
	 * @see #getMapping()
	 * @generated
	 */
	void setMapping(EObject value);

} // DRepresentationElement
