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
 * A representation of the model object '<em><b>Alliance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A formal alliance between two or more states.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.Alliance#getMembers <em>Members</em>}</li>
 *   <li>{@link org.dilemma.model.Alliance#getObligations <em>Obligations</em>}</li>
 *   <li>{@link org.dilemma.model.Alliance#getCommitment <em>Commitment</em>}</li>
 *   <li>{@link org.dilemma.model.Alliance#getConditionality <em>Conditionality</em>}</li>
 *   <li>{@link org.dilemma.model.Alliance#getStart <em>Start</em>}</li>
 *   <li>{@link org.dilemma.model.Alliance#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getAlliance()
 * @model
 * @generated
 */
public interface Alliance extends EObject {
	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.dilemma.model.State}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The members, each once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.dilemma.model.DilemmaPackage#getAlliance_Members()
	 * @model lower="2"
	 * @generated
	 */
	EList<State> getMembers();

	/**
	 * Returns the value of the '<em><b>Obligations</b></em>' attribute list.
	 * The list contents are of type {@link org.dilemma.model.Obligation}.
	 * The literals are from the enumeration {@link org.dilemma.model.Obligation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the members promise, as ATOP codes it (Leeds et al. 2002).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Obligations</em>' attribute list.
	 * @see org.dilemma.model.Obligation
	 * @see org.dilemma.model.DilemmaPackage#getAlliance_Obligations()
	 * @model
	 * @generated
	 */
	EList<Obligation> getObligations();

	/**
	 * Returns the value of the '<em><b>Commitment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How firmly the members are expected to keep the promise (Snyder 1984). Range 0..1, default 0.7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitment</em>' containment reference.
	 * @see #setCommitment(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getAlliance_Commitment()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getCommitment();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Alliance#getCommitment <em>Commitment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commitment</em>' containment reference.
	 * @see #getCommitment()
	 * @generated
	 */
	void setCommitment(Estimate value);

	/**
	 * Returns the value of the '<em><b>Conditionality</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the promise depends on conditions that limit entrapment. Range 0..1, default 0.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditionality</em>' containment reference.
	 * @see #setConditionality(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getAlliance_Conditionality()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getConditionality();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Alliance#getConditionality <em>Conditionality</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditionality</em>' containment reference.
	 * @see #getConditionality()
	 * @generated
	 */
	void setConditionality(Estimate value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First year of the alliance (calendar year).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #isSetStart()
	 * @see #unsetStart()
	 * @see #setStart(int)
	 * @see org.dilemma.model.DilemmaPackage#getAlliance_Start()
	 * @model unsettable="true"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Alliance#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #isSetStart()
	 * @see #unsetStart()
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.Alliance#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStart()
	 * @see #getStart()
	 * @see #setStart(int)
	 * @generated
	 */
	void unsetStart();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Alliance#getStart <em>Start</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Start</em>' attribute is set.
	 * @see #unsetStart()
	 * @see #getStart()
	 * @see #setStart(int)
	 * @generated
	 */
	boolean isSetStart();

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last year of the alliance (calendar year); not before start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #isSetEnd()
	 * @see #unsetEnd()
	 * @see #setEnd(int)
	 * @see org.dilemma.model.DilemmaPackage#getAlliance_End()
	 * @model unsettable="true"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Alliance#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #isSetEnd()
	 * @see #unsetEnd()
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.Alliance#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEnd()
	 * @see #getEnd()
	 * @see #setEnd(int)
	 * @generated
	 */
	void unsetEnd();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Alliance#getEnd <em>End</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>End</em>' attribute is set.
	 * @see #unsetEnd()
	 * @see #getEnd()
	 * @see #setEnd(int)
	 * @generated
	 */
	boolean isSetEnd();

} // Alliance
