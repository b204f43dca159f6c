/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workspace Image</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A picture from a file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.WorkspaceImage#getWorkspacePath <em>Workspace Path</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getWorkspaceImage()
 * @model
 * @generated
 */
public interface WorkspaceImage extends NodeStyle, ContainerStyle {
	/**
	 * Returns the value of the '<em><b>Workspace Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the file: plug-in or project, then path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workspace Path</em>' attribute.
	 * @see #setWorkspacePath(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getWorkspaceImage_WorkspacePath()
	 * @model
	 * @generated
	 */
	String getWorkspacePath();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.WorkspaceImage#getWorkspacePath <em>Workspace Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workspace Path</em>' attribute.
	 * @see #getWorkspacePath()
	 * @generated
	 */
	void setWorkspacePath(String value);

} // WorkspaceImage
