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
 * A representation of the model object '<em><b>State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A state, or a group that acts like one. A unitary actor with a motive, a memory and the means to arm.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.State#getName <em>Name</em>}</li>
 *   <li>{@link org.dilemma.model.State#getAbbreviation <em>Abbreviation</em>}</li>
 *   <li>{@link org.dilemma.model.State#getCowCode <em>Cow Code</em>}</li>
 *   <li>{@link org.dilemma.model.State#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dilemma.model.State#getIntent <em>Intent</em>}</li>
 *   <li>{@link org.dilemma.model.State#getGreed <em>Greed</em>}</li>
 *   <li>{@link org.dilemma.model.State#getFatigue <em>Fatigue</em>}</li>
 *   <li>{@link org.dilemma.model.State#getGrievance <em>Grievance</em>}</li>
 *   <li>{@link org.dilemma.model.State#getWarCost <em>War Cost</em>}</li>
 *   <li>{@link org.dilemma.model.State#getSensibility <em>Sensibility</em>}</li>
 *   <li>{@link org.dilemma.model.State#getCapabilities <em>Capabilities</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getState()
 * @model
 * @generated
 */
public interface State extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the state, unique in the scenario.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.dilemma.model.DilemmaPackage#getState_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.dilemma.model.State#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Abbreviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name, for instance the Correlates of War abbreviation; used in diagrams and results.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Abbreviation</em>' attribute.
	 * @see #setAbbreviation(String)
	 * @see org.dilemma.model.DilemmaPackage#getState_Abbreviation()
	 * @model
	 * @generated
	 */
	String getAbbreviation();

	/**
	 * Sets the value of the '{@link org.dilemma.model.State#getAbbreviation <em>Abbreviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abbreviation</em>' attribute.
	 * @see #getAbbreviation()
	 * @generated
	 */
	void setAbbreviation(String value);

	/**
	 * Returns the value of the '<em><b>Cow Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Correlates of War country code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cow Code</em>' attribute.
	 * @see #isSetCowCode()
	 * @see #unsetCowCode()
	 * @see #setCowCode(int)
	 * @see org.dilemma.model.DilemmaPackage#getState_CowCode()
	 * @model unsettable="true"
	 * @generated
	 */
	int getCowCode();

	/**
	 * Sets the value of the '{@link org.dilemma.model.State#getCowCode <em>Cow Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cow Code</em>' attribute.
	 * @see #isSetCowCode()
	 * @see #unsetCowCode()
	 * @see #getCowCode()
	 * @generated
	 */
	void setCowCode(int value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.State#getCowCode <em>Cow Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCowCode()
	 * @see #getCowCode()
	 * @see #setCowCode(int)
	 * @generated
	 */
	void unsetCowCode();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.State#getCowCode <em>Cow Code</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cow Code</em>' attribute is set.
	 * @see #unsetCowCode()
	 * @see #getCowCode()
	 * @see #setCowCode(int)
	 * @generated
	 */
	boolean isSetCowCode();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"STATE"</code>.
	 * The literals are from the enumeration {@link org.dilemma.model.StateKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the actor is a state or a group. Default STATE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.dilemma.model.StateKind
	 * @see #setKind(StateKind)
	 * @see org.dilemma.model.DilemmaPackage#getState_Kind()
	 * @model default="STATE"
	 * @generated
	 */
	StateKind getKind();

	/**
	 * Sets the value of the '{@link org.dilemma.model.State#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.dilemma.model.StateKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StateKind value);

	/**
	 * Returns the value of the '<em><b>Intent</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link org.dilemma.model.Intent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The true motive as the analyst judges it: security seeker or greedy state (Glaser 1997, 2010; Kydd 1997). Default UNKNOWN.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intent</em>' attribute.
	 * @see org.dilemma.model.Intent
	 * @see #setIntent(Intent)
	 * @see org.dilemma.model.DilemmaPackage#getState_Intent()
	 * @model default="UNKNOWN"
	 * @generated
	 */
	Intent getIntent();

	/**
	 * Sets the value of the '{@link org.dilemma.model.State#getIntent <em>Intent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intent</em>' attribute.
	 * @see org.dilemma.model.Intent
	 * @see #getIntent()
	 * @generated
	 */
	void setIntent(Intent value);

	/**
	 * Returns the value of the '<em><b>Greed</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value of gain beyond security, relative to own territory = 1 (Kydd 1997; Glaser 2010). Range 0..1, default 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Greed</em>' containment reference.
	 * @see #setGreed(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getState_Greed()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getGreed();

	/**
	 * Sets the value of the '{@link org.dilemma.model.State#getGreed <em>Greed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Greed</em>' containment reference.
	 * @see #getGreed()
	 * @generated
	 */
	void setGreed(Estimate value);

	/**
	 * Returns the value of the '<em><b>Fatigue</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fatigue coefficient a: the share of its own arms level by which a state cuts back in a year for cost and expense (Richardson). Per year, above 0, default 0.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fatigue</em>' containment reference.
	 * @see #setFatigue(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getState_Fatigue()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getFatigue();

	/**
	 * Sets the value of the '{@link org.dilemma.model.State#getFatigue <em>Fatigue</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fatigue</em>' containment reference.
	 * @see #getFatigue()
	 * @generated
	 */
	void setFatigue(Estimate value);

	/**
	 * Returns the value of the '<em><b>Grievance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grievance term g: arms growth that does not depend on others, in arms units per year (Richardson). Default 0; negative values mean goodwill.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grievance</em>' containment reference.
	 * @see #setGrievance(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getState_Grievance()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getGrievance();

	/**
	 * Sets the value of the '{@link org.dilemma.model.State#getGrievance <em>Grievance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grievance</em>' containment reference.
	 * @see #getGrievance()
	 * @generated
	 */
	void setGrievance(Estimate value);

	/**
	 * Returns the value of the '<em><b>War Cost</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expected cost of war relative to own territory = 1. Range 0..1, default 0.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>War Cost</em>' containment reference.
	 * @see #setWarCost(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getState_WarCost()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getWarCost();

	/**
	 * Sets the value of the '{@link org.dilemma.model.State#getWarCost <em>War Cost</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>War Cost</em>' containment reference.
	 * @see #getWarCost()
	 * @generated
	 */
	void setWarCost(Estimate value);

	/**
	 * Returns the value of the '<em><b>Sensibility</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security dilemma sensibility: how far the state sees that others may arm out of fear, and its own part in it (Booth and Wheeler 2008). Range 0..1, default 0.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensibility</em>' containment reference.
	 * @see #setSensibility(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getState_Sensibility()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getSensibility();

	/**
	 * Sets the value of the '{@link org.dilemma.model.State#getSensibility <em>Sensibility</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensibility</em>' containment reference.
	 * @see #getSensibility()
	 * @generated
	 */
	void setSensibility(Estimate value);

	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.model.Capability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The means of self-help of the state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capabilities</em>' containment reference list.
	 * @see org.dilemma.model.DilemmaPackage#getState_Capabilities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Capability> getCapabilities();

} // State
