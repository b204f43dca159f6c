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
 * A representation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a model: states under anarchy, what they can do, what they believe of each other, and how they are bound. One scenario asks one question.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.Scenario#getTitle <em>Title</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getDescription <em>Description</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getStart <em>Start</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getEnd <em>End</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getAnarchy <em>Anarchy</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getBalance <em>Balance</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getStates <em>States</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getPerceptions <em>Perceptions</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getAlliances <em>Alliances</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getDyads <em>Dyads</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getSignals <em>Signals</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getPowerShifts <em>Power Shifts</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getSources <em>Sources</em>}</li>
 *   <li>{@link org.dilemma.model.Scenario#getAssumptions <em>Assumptions</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getScenario()
 * @model
 * @generated
 */
public interface Scenario extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short title of the scenario, as shown in the navigator and on reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Scenario#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The analytic question the scenario is drawn to answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Question()
	 * @model
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Scenario#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scope, setting and remarks, in plain text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Scenario#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First year covered (calendar year).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #isSetStart()
	 * @see #unsetStart()
	 * @see #setStart(int)
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Start()
	 * @model unsettable="true"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Scenario#getStart <em>Start</em>}' attribute.
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
	 * Unsets the value of the '{@link org.dilemma.model.Scenario#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStart()
	 * @see #getStart()
	 * @see #setStart(int)
	 * @generated
	 */
	void unsetStart();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Scenario#getStart <em>Start</em>}' attribute is set.
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
	 * Last year covered (calendar year); not before start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #isSetEnd()
	 * @see #unsetEnd()
	 * @see #setEnd(int)
	 * @see org.dilemma.model.DilemmaPackage#getScenario_End()
	 * @model unsettable="true"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Scenario#getEnd <em>End</em>}' attribute.
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
	 * Unsets the value of the '{@link org.dilemma.model.Scenario#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEnd()
	 * @see #getEnd()
	 * @see #setEnd(int)
	 * @generated
	 */
	void unsetEnd();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Scenario#getEnd <em>End</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>End</em>' attribute is set.
	 * @see #unsetEnd()
	 * @see #getEnd()
	 * @see #setEnd(int)
	 * @generated
	 */
	boolean isSetEnd();

	/**
	 * Returns the value of the '<em><b>Anarchy</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degree of anarchy: 1 = no authority above the states that could protect them (Waltz 1979; Herz 1950), 0 = complete protection by a common authority. Range 0..1, default 1, no unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anarchy</em>' attribute.
	 * @see #isSetAnarchy()
	 * @see #unsetAnarchy()
	 * @see #setAnarchy(double)
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Anarchy()
	 * @model default="1.0" unsettable="true"
	 * @generated
	 */
	double getAnarchy();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Scenario#getAnarchy <em>Anarchy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anarchy</em>' attribute.
	 * @see #isSetAnarchy()
	 * @see #unsetAnarchy()
	 * @see #getAnarchy()
	 * @generated
	 */
	void setAnarchy(double value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.Scenario#getAnarchy <em>Anarchy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAnarchy()
	 * @see #getAnarchy()
	 * @see #setAnarchy(double)
	 * @generated
	 */
	void unsetAnarchy();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Scenario#getAnarchy <em>Anarchy</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Anarchy</em>' attribute is set.
	 * @see #unsetAnarchy()
	 * @see #getAnarchy()
	 * @see #setAnarchy(double)
	 * @generated
	 */
	boolean isSetAnarchy();

	/**
	 * Returns the value of the '<em><b>Balance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The offense-defense balance that holds for every dyad without one of its own. Default: an even balance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Balance</em>' containment reference.
	 * @see #setBalance(OffenseDefenseBalance)
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Balance()
	 * @model containment="true"
	 * @generated
	 */
	OffenseDefenseBalance getBalance();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Scenario#getBalance <em>Balance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Balance</em>' containment reference.
	 * @see #getBalance()
	 * @generated
	 */
	void setBalance(OffenseDefenseBalance value);

	/**
	 * Returns the value of the '<em><b>States</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.model.State}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The states and state-like groups of the scenario.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>States</em>' containment reference list.
	 * @see org.dilemma.model.DilemmaPackage#getScenario_States()
	 * @model containment="true"
	 * @generated
	 */
	EList<State> getStates();

	/**
	 * Returns the value of the '<em><b>Perceptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.model.Perception}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directed beliefs of one state about another; at most one for each holder and target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Perceptions</em>' containment reference list.
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Perceptions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Perception> getPerceptions();

	/**
	 * Returns the value of the '<em><b>Alliances</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.model.Alliance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alliances between two or more of the states.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alliances</em>' containment reference list.
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Alliances()
	 * @model containment="true"
	 * @generated
	 */
	EList<Alliance> getAlliances();

	/**
	 * Returns the value of the '<em><b>Dyads</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.model.Dyad}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pairs of states with a geography or a balance of their own; at most one for each pair.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dyads</em>' containment reference list.
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Dyads()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dyad> getDyads();

	/**
	 * Returns the value of the '<em><b>Signals</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.model.Signal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Costly or cheap signals sent between states.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signals</em>' containment reference list.
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Signals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Signal> getSignals();

	/**
	 * Returns the value of the '<em><b>Power Shifts</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.model.PowerShift}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expected shifts of relative power (windows).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Shifts</em>' containment reference list.
	 * @see org.dilemma.model.DilemmaPackage#getScenario_PowerShifts()
	 * @model containment="true"
	 * @generated
	 */
	EList<PowerShift> getPowerShifts();

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.model.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages of the story told by the scenario, each overriding some values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Phases()
	 * @model containment="true"
	 * @generated
	 */
	EList<Phase> getPhases();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence that estimates refer to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.model.Assumption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key assumptions of the analysis, written down so that they can be checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' containment reference list.
	 * @see org.dilemma.model.DilemmaPackage#getScenario_Assumptions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assumption> getAssumptions();

} // Scenario
