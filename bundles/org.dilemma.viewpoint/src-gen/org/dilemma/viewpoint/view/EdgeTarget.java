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
 * A representation of the model object '<em><b>Edge Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an edge may start or end at.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.EdgeTarget#getOutgoingEdges <em>Outgoing Edges</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.EdgeTarget#getIncomingEdges <em>Incoming Edges</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeTarget()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface EdgeTarget extends EObject {
	/**
	 * Returns the value of the '<em><b>Outgoing Edges</b></em>' reference list.
	 * The list contents are of type {@link org.dilemma.viewpoint.view.DEdge}.
	 * It is bidirectional and its opposite is '{@link org.dilemma.viewpoint.view.DEdge#getSourceNode <em>Source Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edges that start here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outgoing Edges</em>' reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeTarget_OutgoingEdges()
	 * @see org.dilemma.viewpoint.view.DEdge#getSourceNode
	 * @model opposite="sourceNode" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<DEdge> getOutgoingEdges();

	/**
	 * Returns the value of the '<em><b>Incoming Edges</b></em>' reference list.
	 * The list contents are of type {@link org.dilemma.viewpoint.view.DEdge}.
	 * It is bidirectional and its opposite is '{@link org.dilemma.viewpoint.view.DEdge#getTargetNode <em>Target Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edges that end here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming Edges</em>' reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeTarget_IncomingEdges()
	 * @see org.dilemma.viewpoint.view.DEdge#getTargetNode
	 * @model opposite="targetNode" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<DEdge> getIncomingEdges();

} // EdgeTarget
