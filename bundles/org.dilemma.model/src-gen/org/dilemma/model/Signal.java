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
 * A representation of the model object '<em><b>Signal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An act by which the sender shows its motives to the receiver. A signal that a greedy state would not afford is costly (Kydd 2005).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.Signal#getSender <em>Sender</em>}</li>
 *   <li>{@link org.dilemma.model.Signal#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.dilemma.model.Signal#getCost <em>Cost</em>}</li>
 *   <li>{@link org.dilemma.model.Signal#getObservability <em>Observability</em>}</li>
 *   <li>{@link org.dilemma.model.Signal#getVulnerability <em>Vulnerability</em>}</li>
 *   <li>{@link org.dilemma.model.Signal#getYear <em>Year</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getSignal()
 * @model
 * @generated
 */
public interface Signal extends EObject {
	/**
	 * Returns the value of the '<em><b>Sender</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state that signals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sender</em>' reference.
	 * @see #setSender(State)
	 * @see org.dilemma.model.DilemmaPackage#getSignal_Sender()
	 * @model required="true"
	 * @generated
	 */
	State getSender();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Signal#getSender <em>Sender</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sender</em>' reference.
	 * @see #getSender()
	 * @generated
	 */
	void setSender(State value);

	/**
	 * Returns the value of the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state that the signal is meant for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receiver</em>' reference.
	 * @see #setReceiver(State)
	 * @see org.dilemma.model.DilemmaPackage#getSignal_Receiver()
	 * @model required="true"
	 * @generated
	 */
	State getReceiver();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Signal#getReceiver <em>Receiver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver</em>' reference.
	 * @see #getReceiver()
	 * @generated
	 */
	void setReceiver(State value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of the signal to a greedy sender, relative to what it could gain. Range 0..1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' containment reference.
	 * @see #setCost(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getSignal_Cost()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getCost();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Signal#getCost <em>Cost</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' containment reference.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(Estimate value);

	/**
	 * Returns the value of the '<em><b>Observability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well the receiver can see the signal. Range 0..1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observability</em>' containment reference.
	 * @see #setObservability(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getSignal_Observability()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getObservability();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Signal#getObservability <em>Observability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observability</em>' containment reference.
	 * @see #getObservability()
	 * @generated
	 */
	void setObservability(Estimate value);

	/**
	 * Returns the value of the '<em><b>Vulnerability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the signal exposes the sender. Range 0..1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vulnerability</em>' containment reference.
	 * @see #setVulnerability(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getSignal_Vulnerability()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getVulnerability();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Signal#getVulnerability <em>Vulnerability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vulnerability</em>' containment reference.
	 * @see #getVulnerability()
	 * @generated
	 */
	void setVulnerability(Estimate value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar year of the signal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #isSetYear()
	 * @see #unsetYear()
	 * @see #setYear(int)
	 * @see org.dilemma.model.DilemmaPackage#getSignal_Year()
	 * @model unsettable="true"
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Signal#getYear <em>Year</em>}' attribute.
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
	 * Unsets the value of the '{@link org.dilemma.model.Signal#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetYear()
	 * @see #getYear()
	 * @see #setYear(int)
	 * @generated
	 */
	void unsetYear();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Signal#getYear <em>Year</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Year</em>' attribute is set.
	 * @see #unsetYear()
	 * @see #getYear()
	 * @see #setYear(int)
	 * @generated
	 */
	boolean isSetYear();

} // Signal
