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
 * A representation of the model object '<em><b>DSemantic Diagram</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A diagram of one root element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.DSemanticDiagram#isSynchronized <em>Synchronized</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DSemanticDiagram#getOwnedDiagramElements <em>Owned Diagram Elements</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DSemanticDiagram#getActivatedLayers <em>Activated Layers</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DSemanticDiagram#getActivatedFilters <em>Activated Filters</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDSemanticDiagram()
 * @model
 * @generated
 */
public interface DSemanticDiagram extends DRepresentation {
	/**
	 * Returns the value of the '<em><b>Synchronized</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the diagram shows every candidate by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Synchronized</em>' attribute.
	 * @see #setSynchronized(boolean)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDSemanticDiagram_Synchronized()
	 * @model default="true"
	 * @generated
	 */
	boolean isSynchronized();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DSemanticDiagram#isSynchronized <em>Synchronized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Synchronized</em>' attribute.
	 * @see #isSynchronized()
	 * @generated
	 */
	void setSynchronized(boolean value);

	/**
	 * Returns the value of the '<em><b>Owned Diagram Elements</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.viewpoint.view.DDiagramElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows, in refresh order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owned Diagram Elements</em>' containment reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDSemanticDiagram_OwnedDiagramElements()
	 * @model containment="true"
	 * @generated
	 */
	EList<DDiagramElement> getOwnedDiagramElements();

	/**
	 * Returns the value of the '<em><b>Activated Layers</b></em>' reference list.
	 * The list contents are of type {@link org.eclipse.emf.ecore.EObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layers that are on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activated Layers</em>' reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDSemanticDiagram_ActivatedLayers()
	 * @model resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<EObject> getActivatedLayers();

	/**
	 * Returns the value of the '<em><b>Activated Filters</b></em>' reference list.
	 * The list contents are of type {@link org.eclipse.emf.ecore.EObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Filters that are on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activated Filters</em>' reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDSemanticDiagram_ActivatedFilters()
	 * @model resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<EObject> getActivatedFilters();

} // DSemanticDiagram
