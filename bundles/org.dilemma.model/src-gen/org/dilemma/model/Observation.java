/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The level of a capability in one year, in the unit of the level of the capability.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.Observation#getYear <em>Year</em>}</li>
 *   <li>{@link org.dilemma.model.Observation#getValue <em>Value</em>}</li>
 *   <li>{@link org.dilemma.model.Observation#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getObservation()
 * @model
 * @generated
 */
public interface Observation extends EObject {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #isSetYear()
	 * @see #unsetYear()
	 * @see #setYear(int)
	 * @see org.dilemma.model.DilemmaPackage#getObservation_Year()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Observation#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #isSetYear()
	 * @see #unsetYear()
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.Observation#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetYear()
	 * @see #getYear()
	 * @see #setYear(int)
	 * @generated
	 */
	void unsetYear();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Observation#getYear <em>Year</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Year</em>' attribute is set.
	 * @see #unsetYear()
	 * @see #getYear()
	 * @see #setYear(int)
	 * @generated
	 */
	boolean isSetYear();

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Observed level, at least 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #setValue(double)
	 * @see org.dilemma.model.DilemmaPackage#getObservation_Value()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Observation#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.Observation#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetValue()
	 * @see #getValue()
	 * @see #setValue(double)
	 * @generated
	 */
	void unsetValue();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Observation#getValue <em>Value</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Value</em>' attribute is set.
	 * @see #unsetValue()
	 * @see #getValue()
	 * @see #setValue(double)
	 * @generated
	 */
	boolean isSetValue();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.dilemma.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sources of the observation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.dilemma.model.DilemmaPackage#getObservation_Evidence()
	 * @model
	 * @generated
	 */
	EList<Source> getEvidence();

} // Observation
