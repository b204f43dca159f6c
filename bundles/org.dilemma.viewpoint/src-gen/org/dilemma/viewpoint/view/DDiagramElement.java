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
 * A representation of the model object '<em><b>DDiagram Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node, container, list element or edge.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.DDiagramElement#isVisible <em>Visible</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DDiagramElement#getTooltipText <em>Tooltip Text</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DDiagramElement#getGraphicalFilters <em>Graphical Filters</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DDiagramElement#getDecorations <em>Decorations</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DDiagramElement#getParentLayers <em>Parent Layers</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDDiagramElement()
 * @model abstract="true"
 * @generated
 */
public interface DDiagramElement extends DRepresentationElement {
	/**
	 * Returns the value of the '<em><b>Visible</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False where a layer that is off or a filter hides it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visible</em>' attribute.
	 * @see #setVisible(boolean)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDDiagramElement_Visible()
	 * @model default="true"
	 * @generated
	 */
	boolean isVisible();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DDiagramElement#isVisible <em>Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visible</em>' attribute.
	 * @see #isVisible()
	 * @generated
	 */
	void setVisible(boolean value);

	/**
	 * Returns the value of the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text shown under the pointer; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tooltip Text</em>' attribute.
	 * @see #setTooltipText(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDDiagramElement_TooltipText()
	 * @model
	 * @generated
	 */
	String getTooltipText();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DDiagramElement#getTooltipText <em>Tooltip Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tooltip Text</em>' attribute.
	 * @see #getTooltipText()
	 * @generated
	 */
	void setTooltipText(String value);

	/**
	 * Returns the value of the '<em><b>Graphical Filters</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.viewpoint.view.GraphicalFilter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What hides or collapses it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Graphical Filters</em>' containment reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDDiagramElement_GraphicalFilters()
	 * @model containment="true"
	 * @generated
	 */
	EList<GraphicalFilter> getGraphicalFilters();

	/**
	 * Returns the value of the '<em><b>Decorations</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.viewpoint.view.Decoration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Small pictures on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decorations</em>' containment reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDDiagramElement_Decorations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Decoration> getDecorations();

	/**
	 * Returns the value of the '<em><b>Parent Layers</b></em>' reference list.
	 * The list contents are of type {@link org.eclipse.emf.ecore.EObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layers that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent Layers</em>' reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDDiagramElement_ParentLayers()
	 * @model resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<EObject> getParentLayers();

} // DDiagramElement
