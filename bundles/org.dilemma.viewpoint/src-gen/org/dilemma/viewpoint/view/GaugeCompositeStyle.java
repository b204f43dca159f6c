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
 * A representation of the model object '<em><b>Gauge Composite Style</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Gauges.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.GaugeCompositeStyle#getAlignment <em>Alignment</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.GaugeCompositeStyle#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getGaugeCompositeStyle()
 * @model
 * @generated
 */
public interface GaugeCompositeStyle extends NodeStyle {
	/**
	 * Returns the value of the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SQUARE, VERTICAL or HORIZONTAL.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignment</em>' attribute.
	 * @see #setAlignment(String)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getGaugeCompositeStyle_Alignment()
	 * @model
	 * @generated
	 */
	String getAlignment();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.GaugeCompositeStyle#getAlignment <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alignment</em>' attribute.
	 * @see #getAlignment()
	 * @generated
	 */
	void setAlignment(String value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.viewpoint.view.GaugeSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The gauges.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.dilemma.viewpoint.view.ViewPackage#getGaugeCompositeStyle_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<GaugeSection> getSections();

} // GaugeCompositeStyle
