/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Power Shift</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An expected shift of power that opens or closes a window (Van Evera 1999).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.PowerShift#getState <em>State</em>}</li>
 *   <li>{@link org.dilemma.model.PowerShift#getRate <em>Rate</em>}</li>
 *   <li>{@link org.dilemma.model.PowerShift#getWindow <em>Window</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getPowerShift()
 * @model
 * @generated
 */
public interface PowerShift extends EObject {
	/**
	 * Returns the value of the '<em><b>State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state whose relative power shifts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' reference.
	 * @see #setState(State)
	 * @see org.dilemma.model.DilemmaPackage#getPowerShift_State()
	 * @model required="true"
	 * @generated
	 */
	State getState();

	/**
	 * Sets the value of the '{@link org.dilemma.model.PowerShift#getState <em>State</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' reference.
	 * @see #getState()
	 * @generated
	 */
	void setState(State value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative change of power per year; negative values mean decline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' containment reference.
	 * @see #setRate(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getPowerShift_Rate()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getRate();

	/**
	 * Sets the value of the '{@link org.dilemma.model.PowerShift#getRate <em>Rate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' containment reference.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(Estimate value);

	/**
	 * Returns the value of the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the window in years, at least 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window</em>' attribute.
	 * @see #isSetWindow()
	 * @see #unsetWindow()
	 * @see #setWindow(double)
	 * @see org.dilemma.model.DilemmaPackage#getPowerShift_Window()
	 * @model unsettable="true"
	 * @generated
	 */
	double getWindow();

	/**
	 * Sets the value of the '{@link org.dilemma.model.PowerShift#getWindow <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window</em>' attribute.
	 * @see #isSetWindow()
	 * @see #unsetWindow()
	 * @see #getWindow()
	 * @generated
	 */
	void setWindow(double value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.PowerShift#getWindow <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWindow()
	 * @see #getWindow()
	 * @see #setWindow(double)
	 * @generated
	 */
	void unsetWindow();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.PowerShift#getWindow <em>Window</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Window</em>' attribute is set.
	 * @see #unsetWindow()
	 * @see #getWindow()
	 * @see #setWindow(double)
	 * @generated
	 */
	boolean isSetWindow();

} // PowerShift
