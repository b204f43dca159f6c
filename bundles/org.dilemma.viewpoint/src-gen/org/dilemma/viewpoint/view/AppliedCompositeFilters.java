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
 * A representation of the model object '<em><b>Applied Composite Filters</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Filters of the specification hide the element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.AppliedCompositeFilters#getCompositeFilterDescriptions <em>Composite Filter Descriptions</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getAppliedCompositeFilters()
 * @model
 * @generated
 */
public interface AppliedCompositeFilters extends GraphicalFilter {
	/**
	 * Returns the value of the '<em><b>Composite Filter Descriptions</b></em>' reference list.
	 * The list contents are of type {@link org.eclipse.emf.ecore.EObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those filters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Composite Filter Descriptions</em>' reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getAppliedCompositeFilters_CompositeFilterDescriptions()
	 * @model resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<EObject> getCompositeFilterDescriptions();

} // AppliedCompositeFilters
