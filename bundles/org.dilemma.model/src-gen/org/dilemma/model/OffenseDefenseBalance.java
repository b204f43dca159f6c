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
 * A representation of the model object '<em><b>Offense Defense Balance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether attack or defense has the advantage, and whether the two can be told apart (Jervis 1978; Glaser and Kaufmann 1998).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.OffenseDefenseBalance#getRatio <em>Ratio</em>}</li>
 *   <li>{@link org.dilemma.model.OffenseDefenseBalance#getFirstStrikeAdvantage <em>First Strike Advantage</em>}</li>
 *   <li>{@link org.dilemma.model.OffenseDefenseBalance#getDistinguishability <em>Distinguishability</em>}</li>
 *   <li>{@link org.dilemma.model.OffenseDefenseBalance#getTechnologyAndDoctrine <em>Technology And Doctrine</em>}</li>
 *   <li>{@link org.dilemma.model.OffenseDefenseBalance#getGeography <em>Geography</em>}</li>
 *   <li>{@link org.dilemma.model.OffenseDefenseBalance#getSocialAndPoliticalOrder <em>Social And Political Order</em>}</li>
 *   <li>{@link org.dilemma.model.OffenseDefenseBalance#getDiplomacy <em>Diplomacy</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getOffenseDefenseBalance()
 * @model
 * @generated
 */
public interface OffenseDefenseBalance extends EObject {
	/**
	 * Returns the value of the '<em><b>Ratio</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of the forces the attacker needs over the cost of the forces the defender needs (Glaser and Kaufmann 1998). Above 0, default 1; below 1 favors offense.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratio</em>' containment reference.
	 * @see #setRatio(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getOffenseDefenseBalance_Ratio()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getRatio();

	/**
	 * Sets the value of the '{@link org.dilemma.model.OffenseDefenseBalance#getRatio <em>Ratio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ratio</em>' containment reference.
	 * @see #getRatio()
	 * @generated
	 */
	void setRatio(Estimate value);

	/**
	 * Returns the value of the '<em><b>First Strike Advantage</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much striking first adds to the probability of winning (Schelling 1960). Range 0..0.5, default 0.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Strike Advantage</em>' containment reference.
	 * @see #setFirstStrikeAdvantage(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getOffenseDefenseBalance_FirstStrikeAdvantage()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getFirstStrikeAdvantage();

	/**
	 * Sets the value of the '{@link org.dilemma.model.OffenseDefenseBalance#getFirstStrikeAdvantage <em>First Strike Advantage</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Strike Advantage</em>' containment reference.
	 * @see #getFirstStrikeAdvantage()
	 * @generated
	 */
	void setFirstStrikeAdvantage(Estimate value);

	/**
	 * Returns the value of the '<em><b>Distinguishability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far offensive weapons and policies can be told from defensive ones (Jervis 1978). Range 0..1, default 0.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distinguishability</em>' containment reference.
	 * @see #setDistinguishability(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getOffenseDefenseBalance_Distinguishability()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getDistinguishability();

	/**
	 * Sets the value of the '{@link org.dilemma.model.OffenseDefenseBalance#getDistinguishability <em>Distinguishability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distinguishability</em>' containment reference.
	 * @see #getDistinguishability()
	 * @generated
	 */
	void setDistinguishability(Estimate value);

	/**
	 * Returns the value of the '<em><b>Technology And Doctrine</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor of the balance: military technology and doctrine (Van Evera 1998). Range -1 (favors offense) .. 1 (favors defense); optional.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technology And Doctrine</em>' containment reference.
	 * @see #setTechnologyAndDoctrine(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getOffenseDefenseBalance_TechnologyAndDoctrine()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getTechnologyAndDoctrine();

	/**
	 * Sets the value of the '{@link org.dilemma.model.OffenseDefenseBalance#getTechnologyAndDoctrine <em>Technology And Doctrine</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technology And Doctrine</em>' containment reference.
	 * @see #getTechnologyAndDoctrine()
	 * @generated
	 */
	void setTechnologyAndDoctrine(Estimate value);

	/**
	 * Returns the value of the '<em><b>Geography</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor of the balance: geography (Van Evera 1998). Range -1 (favors offense) .. 1 (favors defense); optional.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geography</em>' containment reference.
	 * @see #setGeography(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getOffenseDefenseBalance_Geography()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getGeography();

	/**
	 * Sets the value of the '{@link org.dilemma.model.OffenseDefenseBalance#getGeography <em>Geography</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geography</em>' containment reference.
	 * @see #getGeography()
	 * @generated
	 */
	void setGeography(Estimate value);

	/**
	 * Returns the value of the '<em><b>Social And Political Order</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor of the balance: social and political order (Van Evera 1998). Range -1 (favors offense) .. 1 (favors defense); optional.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Social And Political Order</em>' containment reference.
	 * @see #setSocialAndPoliticalOrder(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getOffenseDefenseBalance_SocialAndPoliticalOrder()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getSocialAndPoliticalOrder();

	/**
	 * Sets the value of the '{@link org.dilemma.model.OffenseDefenseBalance#getSocialAndPoliticalOrder <em>Social And Political Order</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Social And Political Order</em>' containment reference.
	 * @see #getSocialAndPoliticalOrder()
	 * @generated
	 */
	void setSocialAndPoliticalOrder(Estimate value);

	/**
	 * Returns the value of the '<em><b>Diplomacy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor of the balance: diplomacy (Van Evera 1998). Range -1 (favors offense) .. 1 (favors defense); optional.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diplomacy</em>' containment reference.
	 * @see #setDiplomacy(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getOffenseDefenseBalance_Diplomacy()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getDiplomacy();

	/**
	 * Sets the value of the '{@link org.dilemma.model.OffenseDefenseBalance#getDiplomacy <em>Diplomacy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diplomacy</em>' containment reference.
	 * @see #getDiplomacy()
	 * @generated
	 */
	void setDiplomacy(Estimate value);

} // OffenseDefenseBalance
