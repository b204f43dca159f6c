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
 * A representation of the model object '<em><b>Perception</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the holder believes of the target. Directed; each pair of states has at most one in each direction.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.Perception#getHolder <em>Holder</em>}</li>
 *   <li>{@link org.dilemma.model.Perception#getTarget <em>Target</em>}</li>
 *   <li>{@link org.dilemma.model.Perception#getPerceivedGreed <em>Perceived Greed</em>}</li>
 *   <li>{@link org.dilemma.model.Perception#getPerceivedOffensiveness <em>Perceived Offensiveness</em>}</li>
 *   <li>{@link org.dilemma.model.Perception#getBias <em>Bias</em>}</li>
 *   <li>{@link org.dilemma.model.Perception#getReaction <em>Reaction</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getPerception()
 * @model
 * @generated
 */
public interface Perception extends EObject {
	/**
	 * Returns the value of the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state that perceives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holder</em>' reference.
	 * @see #setHolder(State)
	 * @see org.dilemma.model.DilemmaPackage#getPerception_Holder()
	 * @model required="true"
	 * @generated
	 */
	State getHolder();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Perception#getHolder <em>Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder</em>' reference.
	 * @see #getHolder()
	 * @generated
	 */
	void setHolder(State value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state that is perceived; never the holder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(State)
	 * @see org.dilemma.model.DilemmaPackage#getPerception_Target()
	 * @model required="true"
	 * @generated
	 */
	State getTarget();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Perception#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(State value);

	/**
	 * Returns the value of the '<em><b>Perceived Greed</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Belief of the holder, between 0 (certainly a security seeker) and 1 (certainly greedy), that the target seeks gain. Range 0..1, default 0.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Perceived Greed</em>' containment reference.
	 * @see #setPerceivedGreed(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getPerception_PerceivedGreed()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getPerceivedGreed();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Perception#getPerceivedGreed <em>Perceived Greed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perceived Greed</em>' containment reference.
	 * @see #getPerceivedGreed()
	 * @generated
	 */
	void setPerceivedGreed(Estimate value);

	/**
	 * Returns the value of the '<em><b>Perceived Offensiveness</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How offensive the forces of the target look to the holder. Range 0..1; when unset, the mean offensiveness of the capabilities of the target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Perceived Offensiveness</em>' containment reference.
	 * @see #setPerceivedOffensiveness(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getPerception_PerceivedOffensiveness()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getPerceivedOffensiveness();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Perception#getPerceivedOffensiveness <em>Perceived Offensiveness</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perceived Offensiveness</em>' containment reference.
	 * @see #getPerceivedOffensiveness()
	 * @generated
	 */
	void setPerceivedOffensiveness(Estimate value);

	/**
	 * Returns the value of the '<em><b>Bias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bias of interpretation: 1 sees every act of the target at its worst, -1 at its best (Jervis 1976; Butterfield 1951). Range -1..1, default 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bias</em>' containment reference.
	 * @see #setBias(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getPerception_Bias()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getBias();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Perception#getBias <em>Bias</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bias</em>' containment reference.
	 * @see #getBias()
	 * @generated
	 */
	void setBias(Estimate value);

	/**
	 * Returns the value of the '<em><b>Reaction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reaction coefficient k: arms the holder adds in a year for each unit of arms of the target (Richardson). Per year, at least 0; derived from the threat when unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reaction</em>' containment reference.
	 * @see #setReaction(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getPerception_Reaction()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getReaction();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Perception#getReaction <em>Reaction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reaction</em>' containment reference.
	 * @see #getReaction()
	 * @generated
	 */
	void setReaction(Estimate value);

} // Perception
