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

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>DEdge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An edge. Its name is the label at its center.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.DEdge#getSourceNode <em>Source Node</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DEdge#getTargetNode <em>Target Node</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DEdge#getSize <em>Size</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DEdge#getBeginLabel <em>Begin Label</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DEdge#getEndLabel <em>End Label</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DEdge#getOwnedStyle <em>Owned Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DEdge#getPath <em>Path</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDEdge()
 * @model
 * @generated
 */
public interface DEdge extends DDiagramElement, EdgeTarget {
	/**
	 * Returns the value of the '<em><b>Source Node</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.dilemma.viewpoint.view.EdgeTarget#getOutgoingEdges <em>Outgoing Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Node</em>' reference.
	 * @see #setSourceNode(EdgeTarget)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDEdge_SourceNode()
	 * @see org.dilemma.viewpoint.view.EdgeTarget#getOutgoingEdges
	 * @model opposite="outgoingEdges" resolveProxies="false"
	 * @generated
	 */
	EdgeTarget getSourceNode();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DEdge#getSourceNode <em>Source Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Node</em>' reference.
	 * @see #getSourceNode()
	 * @generated
	 */
	void setSourceNode(EdgeTarget value);

	/**
	 * Returns the value of the '<em><b>Target Node</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.dilemma.viewpoint.view.EdgeTarget#getIncomingEdges <em>Incoming Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Node</em>' reference.
	 * @see #setTargetNode(EdgeTarget)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDEdge_TargetNode()
	 * @see org.dilemma.viewpoint.view.EdgeTarget#getIncomingEdges
	 * @model opposite="incomingEdges" resolveProxies="false"
	 * @generated
	 */
	EdgeTarget getTargetNode();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DEdge#getTargetNode <em>Target Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Node</em>' reference.
	 * @see #getTargetNode()
	 * @generated
	 */
	void setTargetNode(EdgeTarget value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Always 1; the width of the line is that of the style.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDEdge_Size()
	 * @model default="1"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DEdge#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Begin Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label at the source; null where it has no value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begin Label</em>' attribute.
	 * @see #setBeginLabel(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDEdge_BeginLabel()
	 * @model
	 * @generated
	 */
	String getBeginLabel();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DEdge#getBeginLabel <em>Begin Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin Label</em>' attribute.
	 * @see #getBeginLabel()
	 * @generated
	 */
	void setBeginLabel(String value);

	/**
	 * Returns the value of the '<em><b>End Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label at the target; null where it has no value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Label</em>' attribute.
	 * @see #setEndLabel(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDEdge_EndLabel()
	 * @model
	 * @generated
	 */
	String getEndLabel();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DEdge#getEndLabel <em>End Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Label</em>' attribute.
	 * @see #getEndLabel()
	 * @generated
	 */
	void setEndLabel(String value);

	/**
	 * Returns the value of the '<em><b>Owned Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it looks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owned Style</em>' containment reference.
	 * @see #setOwnedStyle(EdgeStyle)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDEdge_OwnedStyle()
	 * @model containment="true"
	 * @generated
	 */
	EdgeStyle getOwnedStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DEdge#getOwnedStyle <em>Owned Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owned Style</em>' containment reference.
	 * @see #getOwnedStyle()
	 * @generated
	 */
	void setOwnedStyle(EdgeStyle value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' reference list.
	 * The list contents are of type {@link org.dilemma.viewpoint.view.EdgeTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nodes that it is led through.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDEdge_Path()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<EdgeTarget> getPath();

} // DEdge
