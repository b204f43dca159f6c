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
 * A representation of the model object '<em><b>DCell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.DCell#getLine <em>Line</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DCell#getColumn <em>Column</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.DCell#getIntersectionMapping <em>Intersection Mapping</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDCell()
 * @model
 * @generated
 */
public interface DCell extends DTableElement {
	/**
	 * Returns the value of the '<em><b>Line</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.dilemma.viewpoint.view.DLine#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' container reference.
	 * @see #setLine(DLine)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDCell_Line()
	 * @see org.dilemma.viewpoint.view.DLine#getCells
	 * @model opposite="cells" resolveProxies="false" transient="false"
	 * @generated
	 */
	DLine getLine();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DCell#getLine <em>Line</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' container reference.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(DLine value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' reference.
	 * @see #setColumn(DColumn)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDCell_Column()
	 * @model resolveProxies="false"
	 * @generated
	 */
	DColumn getColumn();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DCell#getColumn <em>Column</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' reference.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(DColumn value);

	/**
	 * Returns the value of the '<em><b>Intersection Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mapping that made it, in a cross table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intersection Mapping</em>' reference.
	 * @see #setIntersectionMapping(EObject)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getDCell_IntersectionMapping()
	 * @model resolveProxies="false" transient="true"
	 * @generated
	 */
	EObject getIntersectionMapping();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.DCell#getIntersectionMapping <em>Intersection Mapping</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intersection Mapping</em>' reference.
	 * @see #getIntersectionMapping()
	 * @generated
	 */
	void setIntersectionMapping(EObject value);

} // DCell
