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
 * A representation of the model object '<em><b>Dyad</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pair of states with its geography and, where it differs from that of the scenario, its own offense-defense balance.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.Dyad#getStates <em>States</em>}</li>
 *   <li>{@link org.dilemma.model.Dyad#getContiguity <em>Contiguity</em>}</li>
 *   <li>{@link org.dilemma.model.Dyad#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.dilemma.model.Dyad#getBalance <em>Balance</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getDyad()
 * @model
 * @generated
 */
public interface Dyad extends EObject {
	/**
	 * Returns the value of the '<em><b>States</b></em>' reference list.
	 * The list contents are of type {@link org.dilemma.model.State}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two states, in any order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>States</em>' reference list.
	 * @see org.dilemma.model.DilemmaPackage#getDyad_States()
	 * @model lower="2" upper="2"
	 * @generated
	 */
	EList<State> getStates();

	/**
	 * Returns the value of the '<em><b>Contiguity</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.dilemma.model.Contiguity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Direct contiguity (Correlates of War codes; Stinnett et al. 2002). Default NONE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contiguity</em>' attribute.
	 * @see org.dilemma.model.Contiguity
	 * @see #isSetContiguity()
	 * @see #unsetContiguity()
	 * @see #setContiguity(Contiguity)
	 * @see org.dilemma.model.DilemmaPackage#getDyad_Contiguity()
	 * @model default="NONE" unsettable="true"
	 * @generated
	 */
	Contiguity getContiguity();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Dyad#getContiguity <em>Contiguity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contiguity</em>' attribute.
	 * @see org.dilemma.model.Contiguity
	 * @see #isSetContiguity()
	 * @see #unsetContiguity()
	 * @see #getContiguity()
	 * @generated
	 */
	void setContiguity(Contiguity value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.Dyad#getContiguity <em>Contiguity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetContiguity()
	 * @see #getContiguity()
	 * @see #setContiguity(Contiguity)
	 * @generated
	 */
	void unsetContiguity();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Dyad#getContiguity <em>Contiguity</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Contiguity</em>' attribute is set.
	 * @see #unsetContiguity()
	 * @see #getContiguity()
	 * @see #setContiguity(Contiguity)
	 * @generated
	 */
	boolean isSetContiguity();

	/**
	 * Returns the value of the '<em><b>Distance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance between the two states in kilometers, usually between capitals. At least 0; unknown when unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance</em>' containment reference.
	 * @see #setDistance(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getDyad_Distance()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getDistance();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Dyad#getDistance <em>Distance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance</em>' containment reference.
	 * @see #getDistance()
	 * @generated
	 */
	void setDistance(Estimate value);

	/**
	 * Returns the value of the '<em><b>Balance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offense-defense balance of this pair; overrides that of the scenario, feature by feature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Balance</em>' containment reference.
	 * @see #setBalance(OffenseDefenseBalance)
	 * @see org.dilemma.model.DilemmaPackage#getDyad_Balance()
	 * @model containment="true"
	 * @generated
	 */
	OffenseDefenseBalance getBalance();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Dyad#getBalance <em>Balance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Balance</em>' containment reference.
	 * @see #getBalance()
	 * @generated
	 */
	void setBalance(OffenseDefenseBalance value);

} // Dyad
