/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Scenarios of the security dilemma: states, capabilities, perceptions, alliances, and the evidence for every number.
 * <!-- end-model-doc -->
 * @see org.dilemma.model.DilemmaFactory
 * @model kind="package"
 * @generated
 */
public interface DilemmaPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "dilemma";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.dilemma-workbench.org/model/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "dilemma";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DilemmaPackage eINSTANCE = org.dilemma.model.impl.DilemmaPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.ScenarioImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getScenario()
	 * @generated
	 */
	int SCENARIO = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__QUESTION = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__START = 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__END = 4;

	/**
	 * The feature id for the '<em><b>Anarchy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ANARCHY = 5;

	/**
	 * The feature id for the '<em><b>Balance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__BALANCE = 6;

	/**
	 * The feature id for the '<em><b>States</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__STATES = 7;

	/**
	 * The feature id for the '<em><b>Perceptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__PERCEPTIONS = 8;

	/**
	 * The feature id for the '<em><b>Alliances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ALLIANCES = 9;

	/**
	 * The feature id for the '<em><b>Dyads</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__DYADS = 10;

	/**
	 * The feature id for the '<em><b>Signals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__SIGNALS = 11;

	/**
	 * The feature id for the '<em><b>Power Shifts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__POWER_SHIFTS = 12;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__PHASES = 13;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__SOURCES = 14;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ASSUMPTIONS = 15;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_FEATURE_COUNT = 16;

	/**
	 * The number of operations of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.EstimateImpl <em>Estimate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.EstimateImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getEstimate()
	 * @generated
	 */
	int ESTIMATE = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__LOW = 1;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__HIGH = 2;

	/**
	 * The feature id for the '<em><b>Distribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__DISTRIBUTION = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__UNIT = 4;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__CONFIDENCE = 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__EVIDENCE = 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__NOTE = 7;

	/**
	 * The number of structural features of the '<em>Estimate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Estimate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.PhaseImpl <em>Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.PhaseImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__START = 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__END = 2;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ORDER = 3;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__OVERRIDES = 4;

	/**
	 * The number of structural features of the '<em>Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.PhaseOverrideImpl <em>Phase Override</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.PhaseOverrideImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getPhaseOverride()
	 * @generated
	 */
	int PHASE_OVERRIDE = 3;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_OVERRIDE__TARGET = 0;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_OVERRIDE__FEATURE = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_OVERRIDE__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Phase Override</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_OVERRIDE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Phase Override</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_OVERRIDE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.StateImpl <em>State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.StateImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getState()
	 * @generated
	 */
	int STATE = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Abbreviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE__ABBREVIATION = 1;

	/**
	 * The feature id for the '<em><b>Cow Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE__COW_CODE = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE__KIND = 3;

	/**
	 * The feature id for the '<em><b>Intent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE__INTENT = 4;

	/**
	 * The feature id for the '<em><b>Greed</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE__GREED = 5;

	/**
	 * The feature id for the '<em><b>Fatigue</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE__FATIGUE = 6;

	/**
	 * The feature id for the '<em><b>Grievance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE__GRIEVANCE = 7;

	/**
	 * The feature id for the '<em><b>War Cost</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE__WAR_COST = 8;

	/**
	 * The feature id for the '<em><b>Sensibility</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE__SENSIBILITY = 9;

	/**
	 * The feature id for the '<em><b>Capabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE__CAPABILITIES = 10;

	/**
	 * The number of structural features of the '<em>State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.CapabilityImpl <em>Capability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.CapabilityImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getCapability()
	 * @generated
	 */
	int CAPABILITY = 5;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__KIND = 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__LEVEL = 1;

	/**
	 * The feature id for the '<em><b>Offensiveness</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__OFFENSIVENESS = 2;

	/**
	 * The feature id for the '<em><b>Observability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__OBSERVABILITY = 3;

	/**
	 * The feature id for the '<em><b>Growth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__GROWTH = 4;

	/**
	 * The feature id for the '<em><b>Observations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY__OBSERVATIONS = 5;

	/**
	 * The number of structural features of the '<em>Capability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Capability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPABILITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.ObservationImpl <em>Observation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.ObservationImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getObservation()
	 * @generated
	 */
	int OBSERVATION = 6;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__YEAR = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__EVIDENCE = 2;

	/**
	 * The number of structural features of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.PerceptionImpl <em>Perception</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.PerceptionImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getPerception()
	 * @generated
	 */
	int PERCEPTION = 7;

	/**
	 * The feature id for the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__HOLDER = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__TARGET = 1;

	/**
	 * The feature id for the '<em><b>Perceived Greed</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__PERCEIVED_GREED = 2;

	/**
	 * The feature id for the '<em><b>Perceived Offensiveness</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__PERCEIVED_OFFENSIVENESS = 3;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__BIAS = 4;

	/**
	 * The feature id for the '<em><b>Reaction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__REACTION = 5;

	/**
	 * The number of structural features of the '<em>Perception</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Perception</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.AllianceImpl <em>Alliance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.AllianceImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getAlliance()
	 * @generated
	 */
	int ALLIANCE = 8;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE__MEMBERS = 0;

	/**
	 * The feature id for the '<em><b>Obligations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE__OBLIGATIONS = 1;

	/**
	 * The feature id for the '<em><b>Commitment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE__COMMITMENT = 2;

	/**
	 * The feature id for the '<em><b>Conditionality</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE__CONDITIONALITY = 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE__START = 4;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE__END = 5;

	/**
	 * The number of structural features of the '<em>Alliance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Alliance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLIANCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.DyadImpl <em>Dyad</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.DyadImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getDyad()
	 * @generated
	 */
	int DYAD = 9;

	/**
	 * The feature id for the '<em><b>States</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__STATES = 0;

	/**
	 * The feature id for the '<em><b>Contiguity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__CONTIGUITY = 1;

	/**
	 * The feature id for the '<em><b>Distance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__DISTANCE = 2;

	/**
	 * The feature id for the '<em><b>Balance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD__BALANCE = 3;

	/**
	 * The number of structural features of the '<em>Dyad</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Dyad</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DYAD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.OffenseDefenseBalanceImpl <em>Offense Defense Balance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.OffenseDefenseBalanceImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getOffenseDefenseBalance()
	 * @generated
	 */
	int OFFENSE_DEFENSE_BALANCE = 10;

	/**
	 * The feature id for the '<em><b>Ratio</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE_DEFENSE_BALANCE__RATIO = 0;

	/**
	 * The feature id for the '<em><b>First Strike Advantage</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE = 1;

	/**
	 * The feature id for the '<em><b>Distinguishability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY = 2;

	/**
	 * The feature id for the '<em><b>Technology And Doctrine</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE = 3;

	/**
	 * The feature id for the '<em><b>Geography</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE_DEFENSE_BALANCE__GEOGRAPHY = 4;

	/**
	 * The feature id for the '<em><b>Social And Political Order</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER = 5;

	/**
	 * The feature id for the '<em><b>Diplomacy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE_DEFENSE_BALANCE__DIPLOMACY = 6;

	/**
	 * The number of structural features of the '<em>Offense Defense Balance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE_DEFENSE_BALANCE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Offense Defense Balance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE_DEFENSE_BALANCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.SignalImpl <em>Signal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.SignalImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getSignal()
	 * @generated
	 */
	int SIGNAL = 11;

	/**
	 * The feature id for the '<em><b>Sender</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL__SENDER = 0;

	/**
	 * The feature id for the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL__RECEIVER = 1;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL__COST = 2;

	/**
	 * The feature id for the '<em><b>Observability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL__OBSERVABILITY = 3;

	/**
	 * The feature id for the '<em><b>Vulnerability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL__VULNERABILITY = 4;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL__YEAR = 5;

	/**
	 * The number of structural features of the '<em>Signal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Signal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNAL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.PowerShiftImpl <em>Power Shift</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.PowerShiftImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getPowerShift()
	 * @generated
	 */
	int POWER_SHIFT = 12;

	/**
	 * The feature id for the '<em><b>State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SHIFT__STATE = 0;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SHIFT__RATE = 1;

	/**
	 * The feature id for the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SHIFT__WINDOW = 2;

	/**
	 * The number of structural features of the '<em>Power Shift</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SHIFT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Power Shift</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SHIFT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.SourceImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 13;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CITATION = 0;

	/**
	 * The feature id for the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DOI = 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__URL = 2;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__PAGE = 3;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__QUOTE = 4;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.impl.AssumptionImpl <em>Assumption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.impl.AssumptionImpl
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getAssumption()
	 * @generated
	 */
	int ASSUMPTION = 14;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Importance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__IMPORTANCE = 1;

	/**
	 * The feature id for the '<em><b>Tested By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__TESTED_BY = 2;

	/**
	 * The number of structural features of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.model.Distribution <em>Distribution</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.Distribution
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getDistribution()
	 * @generated
	 */
	int DISTRIBUTION = 15;

	/**
	 * The meta object id for the '{@link org.dilemma.model.Confidence <em>Confidence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.Confidence
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getConfidence()
	 * @generated
	 */
	int CONFIDENCE = 16;

	/**
	 * The meta object id for the '{@link org.dilemma.model.Importance <em>Importance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.Importance
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getImportance()
	 * @generated
	 */
	int IMPORTANCE = 17;

	/**
	 * The meta object id for the '{@link org.dilemma.model.StateKind <em>State Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.StateKind
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getStateKind()
	 * @generated
	 */
	int STATE_KIND = 18;

	/**
	 * The meta object id for the '{@link org.dilemma.model.Intent <em>Intent</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.Intent
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getIntent()
	 * @generated
	 */
	int INTENT = 19;

	/**
	 * The meta object id for the '{@link org.dilemma.model.CapabilityKind <em>Capability Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.CapabilityKind
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getCapabilityKind()
	 * @generated
	 */
	int CAPABILITY_KIND = 20;

	/**
	 * The meta object id for the '{@link org.dilemma.model.Obligation <em>Obligation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.Obligation
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getObligation()
	 * @generated
	 */
	int OBLIGATION = 21;

	/**
	 * The meta object id for the '{@link org.dilemma.model.Contiguity <em>Contiguity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.model.Contiguity
	 * @see org.dilemma.model.impl.DilemmaPackageImpl#getContiguity()
	 * @generated
	 */
	int CONTIGUITY = 22;


	/**
	 * Returns the meta object for class '{@link org.dilemma.model.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see org.dilemma.model.Scenario
	 * @generated
	 */
	EClass getScenario();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Scenario#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.dilemma.model.Scenario#getTitle()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Scenario#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.dilemma.model.Scenario#getQuestion()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Scenario#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.dilemma.model.Scenario#getDescription()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Scenario#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.dilemma.model.Scenario#getStart()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Scenario#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.dilemma.model.Scenario#getEnd()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_End();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Scenario#getAnarchy <em>Anarchy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anarchy</em>'.
	 * @see org.dilemma.model.Scenario#getAnarchy()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Anarchy();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Scenario#getBalance <em>Balance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Balance</em>'.
	 * @see org.dilemma.model.Scenario#getBalance()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Balance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.Scenario#getStates <em>States</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>States</em>'.
	 * @see org.dilemma.model.Scenario#getStates()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_States();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.Scenario#getPerceptions <em>Perceptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Perceptions</em>'.
	 * @see org.dilemma.model.Scenario#getPerceptions()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Perceptions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.Scenario#getAlliances <em>Alliances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alliances</em>'.
	 * @see org.dilemma.model.Scenario#getAlliances()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Alliances();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.Scenario#getDyads <em>Dyads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dyads</em>'.
	 * @see org.dilemma.model.Scenario#getDyads()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Dyads();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.Scenario#getSignals <em>Signals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signals</em>'.
	 * @see org.dilemma.model.Scenario#getSignals()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Signals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.Scenario#getPowerShifts <em>Power Shifts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Power Shifts</em>'.
	 * @see org.dilemma.model.Scenario#getPowerShifts()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_PowerShifts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.Scenario#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phases</em>'.
	 * @see org.dilemma.model.Scenario#getPhases()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Phases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.Scenario#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.dilemma.model.Scenario#getSources()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.Scenario#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see org.dilemma.model.Scenario#getAssumptions()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Assumptions();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.Estimate <em>Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Estimate</em>'.
	 * @see org.dilemma.model.Estimate
	 * @generated
	 */
	EClass getEstimate();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Estimate#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.dilemma.model.Estimate#getValue()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Estimate#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.dilemma.model.Estimate#getLow()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Estimate#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.dilemma.model.Estimate#getHigh()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_High();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Estimate#getDistribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distribution</em>'.
	 * @see org.dilemma.model.Estimate#getDistribution()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Distribution();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Estimate#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.dilemma.model.Estimate#getUnit()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Estimate#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.dilemma.model.Estimate#getConfidence()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Confidence();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.model.Estimate#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.dilemma.model.Estimate#getEvidence()
	 * @see #getEstimate()
	 * @generated
	 */
	EReference getEstimate_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Estimate#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.dilemma.model.Estimate#getNote()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Note();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase</em>'.
	 * @see org.dilemma.model.Phase
	 * @generated
	 */
	EClass getPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Phase#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.dilemma.model.Phase#getName()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Phase#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.dilemma.model.Phase#getStart()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Phase#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.dilemma.model.Phase#getEnd()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_End();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Phase#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.dilemma.model.Phase#getOrder()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Order();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.Phase#getOverrides <em>Overrides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Overrides</em>'.
	 * @see org.dilemma.model.Phase#getOverrides()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Overrides();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.PhaseOverride <em>Phase Override</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase Override</em>'.
	 * @see org.dilemma.model.PhaseOverride
	 * @generated
	 */
	EClass getPhaseOverride();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.model.PhaseOverride#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.dilemma.model.PhaseOverride#getTarget()
	 * @see #getPhaseOverride()
	 * @generated
	 */
	EReference getPhaseOverride_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.PhaseOverride#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.dilemma.model.PhaseOverride#getFeature()
	 * @see #getPhaseOverride()
	 * @generated
	 */
	EAttribute getPhaseOverride_Feature();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.PhaseOverride#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.dilemma.model.PhaseOverride#getValue()
	 * @see #getPhaseOverride()
	 * @generated
	 */
	EAttribute getPhaseOverride_Value();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.State <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>State</em>'.
	 * @see org.dilemma.model.State
	 * @generated
	 */
	EClass getState();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.State#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.dilemma.model.State#getName()
	 * @see #getState()
	 * @generated
	 */
	EAttribute getState_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.State#getAbbreviation <em>Abbreviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abbreviation</em>'.
	 * @see org.dilemma.model.State#getAbbreviation()
	 * @see #getState()
	 * @generated
	 */
	EAttribute getState_Abbreviation();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.State#getCowCode <em>Cow Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cow Code</em>'.
	 * @see org.dilemma.model.State#getCowCode()
	 * @see #getState()
	 * @generated
	 */
	EAttribute getState_CowCode();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.State#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.dilemma.model.State#getKind()
	 * @see #getState()
	 * @generated
	 */
	EAttribute getState_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.State#getIntent <em>Intent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intent</em>'.
	 * @see org.dilemma.model.State#getIntent()
	 * @see #getState()
	 * @generated
	 */
	EAttribute getState_Intent();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.State#getGreed <em>Greed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Greed</em>'.
	 * @see org.dilemma.model.State#getGreed()
	 * @see #getState()
	 * @generated
	 */
	EReference getState_Greed();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.State#getFatigue <em>Fatigue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fatigue</em>'.
	 * @see org.dilemma.model.State#getFatigue()
	 * @see #getState()
	 * @generated
	 */
	EReference getState_Fatigue();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.State#getGrievance <em>Grievance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Grievance</em>'.
	 * @see org.dilemma.model.State#getGrievance()
	 * @see #getState()
	 * @generated
	 */
	EReference getState_Grievance();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.State#getWarCost <em>War Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>War Cost</em>'.
	 * @see org.dilemma.model.State#getWarCost()
	 * @see #getState()
	 * @generated
	 */
	EReference getState_WarCost();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.State#getSensibility <em>Sensibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Sensibility</em>'.
	 * @see org.dilemma.model.State#getSensibility()
	 * @see #getState()
	 * @generated
	 */
	EReference getState_Sensibility();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.State#getCapabilities <em>Capabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Capabilities</em>'.
	 * @see org.dilemma.model.State#getCapabilities()
	 * @see #getState()
	 * @generated
	 */
	EReference getState_Capabilities();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.Capability <em>Capability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capability</em>'.
	 * @see org.dilemma.model.Capability
	 * @generated
	 */
	EClass getCapability();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Capability#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.dilemma.model.Capability#getKind()
	 * @see #getCapability()
	 * @generated
	 */
	EAttribute getCapability_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Capability#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Level</em>'.
	 * @see org.dilemma.model.Capability#getLevel()
	 * @see #getCapability()
	 * @generated
	 */
	EReference getCapability_Level();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Capability#getOffensiveness <em>Offensiveness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Offensiveness</em>'.
	 * @see org.dilemma.model.Capability#getOffensiveness()
	 * @see #getCapability()
	 * @generated
	 */
	EReference getCapability_Offensiveness();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Capability#getObservability <em>Observability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Observability</em>'.
	 * @see org.dilemma.model.Capability#getObservability()
	 * @see #getCapability()
	 * @generated
	 */
	EReference getCapability_Observability();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Capability#getGrowth <em>Growth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Growth</em>'.
	 * @see org.dilemma.model.Capability#getGrowth()
	 * @see #getCapability()
	 * @generated
	 */
	EReference getCapability_Growth();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.model.Capability#getObservations <em>Observations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Observations</em>'.
	 * @see org.dilemma.model.Capability#getObservations()
	 * @see #getCapability()
	 * @generated
	 */
	EReference getCapability_Observations();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.Observation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observation</em>'.
	 * @see org.dilemma.model.Observation
	 * @generated
	 */
	EClass getObservation();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Observation#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.dilemma.model.Observation#getYear()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Observation#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.dilemma.model.Observation#getValue()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Value();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.model.Observation#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.dilemma.model.Observation#getEvidence()
	 * @see #getObservation()
	 * @generated
	 */
	EReference getObservation_Evidence();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.Perception <em>Perception</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Perception</em>'.
	 * @see org.dilemma.model.Perception
	 * @generated
	 */
	EClass getPerception();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.model.Perception#getHolder <em>Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Holder</em>'.
	 * @see org.dilemma.model.Perception#getHolder()
	 * @see #getPerception()
	 * @generated
	 */
	EReference getPerception_Holder();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.model.Perception#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.dilemma.model.Perception#getTarget()
	 * @see #getPerception()
	 * @generated
	 */
	EReference getPerception_Target();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Perception#getPerceivedGreed <em>Perceived Greed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Perceived Greed</em>'.
	 * @see org.dilemma.model.Perception#getPerceivedGreed()
	 * @see #getPerception()
	 * @generated
	 */
	EReference getPerception_PerceivedGreed();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Perception#getPerceivedOffensiveness <em>Perceived Offensiveness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Perceived Offensiveness</em>'.
	 * @see org.dilemma.model.Perception#getPerceivedOffensiveness()
	 * @see #getPerception()
	 * @generated
	 */
	EReference getPerception_PerceivedOffensiveness();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Perception#getBias <em>Bias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bias</em>'.
	 * @see org.dilemma.model.Perception#getBias()
	 * @see #getPerception()
	 * @generated
	 */
	EReference getPerception_Bias();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Perception#getReaction <em>Reaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reaction</em>'.
	 * @see org.dilemma.model.Perception#getReaction()
	 * @see #getPerception()
	 * @generated
	 */
	EReference getPerception_Reaction();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.Alliance <em>Alliance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alliance</em>'.
	 * @see org.dilemma.model.Alliance
	 * @generated
	 */
	EClass getAlliance();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.model.Alliance#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see org.dilemma.model.Alliance#getMembers()
	 * @see #getAlliance()
	 * @generated
	 */
	EReference getAlliance_Members();

	/**
	 * Returns the meta object for the attribute list '{@link org.dilemma.model.Alliance#getObligations <em>Obligations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Obligations</em>'.
	 * @see org.dilemma.model.Alliance#getObligations()
	 * @see #getAlliance()
	 * @generated
	 */
	EAttribute getAlliance_Obligations();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Alliance#getCommitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Commitment</em>'.
	 * @see org.dilemma.model.Alliance#getCommitment()
	 * @see #getAlliance()
	 * @generated
	 */
	EReference getAlliance_Commitment();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Alliance#getConditionality <em>Conditionality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Conditionality</em>'.
	 * @see org.dilemma.model.Alliance#getConditionality()
	 * @see #getAlliance()
	 * @generated
	 */
	EReference getAlliance_Conditionality();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Alliance#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.dilemma.model.Alliance#getStart()
	 * @see #getAlliance()
	 * @generated
	 */
	EAttribute getAlliance_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Alliance#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.dilemma.model.Alliance#getEnd()
	 * @see #getAlliance()
	 * @generated
	 */
	EAttribute getAlliance_End();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.Dyad <em>Dyad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dyad</em>'.
	 * @see org.dilemma.model.Dyad
	 * @generated
	 */
	EClass getDyad();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.model.Dyad#getStates <em>States</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>States</em>'.
	 * @see org.dilemma.model.Dyad#getStates()
	 * @see #getDyad()
	 * @generated
	 */
	EReference getDyad_States();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Dyad#getContiguity <em>Contiguity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contiguity</em>'.
	 * @see org.dilemma.model.Dyad#getContiguity()
	 * @see #getDyad()
	 * @generated
	 */
	EAttribute getDyad_Contiguity();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Dyad#getDistance <em>Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Distance</em>'.
	 * @see org.dilemma.model.Dyad#getDistance()
	 * @see #getDyad()
	 * @generated
	 */
	EReference getDyad_Distance();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Dyad#getBalance <em>Balance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Balance</em>'.
	 * @see org.dilemma.model.Dyad#getBalance()
	 * @see #getDyad()
	 * @generated
	 */
	EReference getDyad_Balance();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.OffenseDefenseBalance <em>Offense Defense Balance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Offense Defense Balance</em>'.
	 * @see org.dilemma.model.OffenseDefenseBalance
	 * @generated
	 */
	EClass getOffenseDefenseBalance();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.OffenseDefenseBalance#getRatio <em>Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ratio</em>'.
	 * @see org.dilemma.model.OffenseDefenseBalance#getRatio()
	 * @see #getOffenseDefenseBalance()
	 * @generated
	 */
	EReference getOffenseDefenseBalance_Ratio();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.OffenseDefenseBalance#getFirstStrikeAdvantage <em>First Strike Advantage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>First Strike Advantage</em>'.
	 * @see org.dilemma.model.OffenseDefenseBalance#getFirstStrikeAdvantage()
	 * @see #getOffenseDefenseBalance()
	 * @generated
	 */
	EReference getOffenseDefenseBalance_FirstStrikeAdvantage();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.OffenseDefenseBalance#getDistinguishability <em>Distinguishability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Distinguishability</em>'.
	 * @see org.dilemma.model.OffenseDefenseBalance#getDistinguishability()
	 * @see #getOffenseDefenseBalance()
	 * @generated
	 */
	EReference getOffenseDefenseBalance_Distinguishability();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.OffenseDefenseBalance#getTechnologyAndDoctrine <em>Technology And Doctrine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Technology And Doctrine</em>'.
	 * @see org.dilemma.model.OffenseDefenseBalance#getTechnologyAndDoctrine()
	 * @see #getOffenseDefenseBalance()
	 * @generated
	 */
	EReference getOffenseDefenseBalance_TechnologyAndDoctrine();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.OffenseDefenseBalance#getGeography <em>Geography</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Geography</em>'.
	 * @see org.dilemma.model.OffenseDefenseBalance#getGeography()
	 * @see #getOffenseDefenseBalance()
	 * @generated
	 */
	EReference getOffenseDefenseBalance_Geography();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.OffenseDefenseBalance#getSocialAndPoliticalOrder <em>Social And Political Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Social And Political Order</em>'.
	 * @see org.dilemma.model.OffenseDefenseBalance#getSocialAndPoliticalOrder()
	 * @see #getOffenseDefenseBalance()
	 * @generated
	 */
	EReference getOffenseDefenseBalance_SocialAndPoliticalOrder();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.OffenseDefenseBalance#getDiplomacy <em>Diplomacy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Diplomacy</em>'.
	 * @see org.dilemma.model.OffenseDefenseBalance#getDiplomacy()
	 * @see #getOffenseDefenseBalance()
	 * @generated
	 */
	EReference getOffenseDefenseBalance_Diplomacy();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.Signal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signal</em>'.
	 * @see org.dilemma.model.Signal
	 * @generated
	 */
	EClass getSignal();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.model.Signal#getSender <em>Sender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sender</em>'.
	 * @see org.dilemma.model.Signal#getSender()
	 * @see #getSignal()
	 * @generated
	 */
	EReference getSignal_Sender();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.model.Signal#getReceiver <em>Receiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Receiver</em>'.
	 * @see org.dilemma.model.Signal#getReceiver()
	 * @see #getSignal()
	 * @generated
	 */
	EReference getSignal_Receiver();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Signal#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cost</em>'.
	 * @see org.dilemma.model.Signal#getCost()
	 * @see #getSignal()
	 * @generated
	 */
	EReference getSignal_Cost();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Signal#getObservability <em>Observability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Observability</em>'.
	 * @see org.dilemma.model.Signal#getObservability()
	 * @see #getSignal()
	 * @generated
	 */
	EReference getSignal_Observability();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.Signal#getVulnerability <em>Vulnerability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Vulnerability</em>'.
	 * @see org.dilemma.model.Signal#getVulnerability()
	 * @see #getSignal()
	 * @generated
	 */
	EReference getSignal_Vulnerability();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Signal#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.dilemma.model.Signal#getYear()
	 * @see #getSignal()
	 * @generated
	 */
	EAttribute getSignal_Year();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.PowerShift <em>Power Shift</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Power Shift</em>'.
	 * @see org.dilemma.model.PowerShift
	 * @generated
	 */
	EClass getPowerShift();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.model.PowerShift#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>State</em>'.
	 * @see org.dilemma.model.PowerShift#getState()
	 * @see #getPowerShift()
	 * @generated
	 */
	EReference getPowerShift_State();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.model.PowerShift#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rate</em>'.
	 * @see org.dilemma.model.PowerShift#getRate()
	 * @see #getPowerShift()
	 * @generated
	 */
	EReference getPowerShift_Rate();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.PowerShift#getWindow <em>Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window</em>'.
	 * @see org.dilemma.model.PowerShift#getWindow()
	 * @see #getPowerShift()
	 * @generated
	 */
	EAttribute getPowerShift_Window();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.dilemma.model.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Source#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.dilemma.model.Source#getCitation()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Source#getDoi <em>Doi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doi</em>'.
	 * @see org.dilemma.model.Source#getDoi()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Doi();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Source#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.dilemma.model.Source#getUrl()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Source#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.dilemma.model.Source#getPage()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Source#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.dilemma.model.Source#getQuote()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Quote();

	/**
	 * Returns the meta object for class '{@link org.dilemma.model.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assumption</em>'.
	 * @see org.dilemma.model.Assumption
	 * @generated
	 */
	EClass getAssumption();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Assumption#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.dilemma.model.Assumption#getText()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Assumption#getImportance <em>Importance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Importance</em>'.
	 * @see org.dilemma.model.Assumption#getImportance()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Importance();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.model.Assumption#getTestedBy <em>Tested By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tested By</em>'.
	 * @see org.dilemma.model.Assumption#getTestedBy()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_TestedBy();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.model.Distribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Distribution</em>'.
	 * @see org.dilemma.model.Distribution
	 * @generated
	 */
	EEnum getDistribution();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.model.Confidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidence</em>'.
	 * @see org.dilemma.model.Confidence
	 * @generated
	 */
	EEnum getConfidence();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.model.Importance <em>Importance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Importance</em>'.
	 * @see org.dilemma.model.Importance
	 * @generated
	 */
	EEnum getImportance();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.model.StateKind <em>State Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State Kind</em>'.
	 * @see org.dilemma.model.StateKind
	 * @generated
	 */
	EEnum getStateKind();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.model.Intent <em>Intent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Intent</em>'.
	 * @see org.dilemma.model.Intent
	 * @generated
	 */
	EEnum getIntent();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.model.CapabilityKind <em>Capability Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Capability Kind</em>'.
	 * @see org.dilemma.model.CapabilityKind
	 * @generated
	 */
	EEnum getCapabilityKind();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.model.Obligation <em>Obligation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Obligation</em>'.
	 * @see org.dilemma.model.Obligation
	 * @generated
	 */
	EEnum getObligation();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.model.Contiguity <em>Contiguity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contiguity</em>'.
	 * @see org.dilemma.model.Contiguity
	 * @generated
	 */
	EEnum getContiguity();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DilemmaFactory getDilemmaFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.ScenarioImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getScenario()
		 * @generated
		 */
		EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__TITLE = eINSTANCE.getScenario_Title();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__QUESTION = eINSTANCE.getScenario_Question();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__DESCRIPTION = eINSTANCE.getScenario_Description();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__START = eINSTANCE.getScenario_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__END = eINSTANCE.getScenario_End();

		/**
		 * The meta object literal for the '<em><b>Anarchy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__ANARCHY = eINSTANCE.getScenario_Anarchy();

		/**
		 * The meta object literal for the '<em><b>Balance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__BALANCE = eINSTANCE.getScenario_Balance();

		/**
		 * The meta object literal for the '<em><b>States</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__STATES = eINSTANCE.getScenario_States();

		/**
		 * The meta object literal for the '<em><b>Perceptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__PERCEPTIONS = eINSTANCE.getScenario_Perceptions();

		/**
		 * The meta object literal for the '<em><b>Alliances</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__ALLIANCES = eINSTANCE.getScenario_Alliances();

		/**
		 * The meta object literal for the '<em><b>Dyads</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__DYADS = eINSTANCE.getScenario_Dyads();

		/**
		 * The meta object literal for the '<em><b>Signals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__SIGNALS = eINSTANCE.getScenario_Signals();

		/**
		 * The meta object literal for the '<em><b>Power Shifts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__POWER_SHIFTS = eINSTANCE.getScenario_PowerShifts();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__PHASES = eINSTANCE.getScenario_Phases();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__SOURCES = eINSTANCE.getScenario_Sources();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__ASSUMPTIONS = eINSTANCE.getScenario_Assumptions();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.EstimateImpl <em>Estimate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.EstimateImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getEstimate()
		 * @generated
		 */
		EClass ESTIMATE = eINSTANCE.getEstimate();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__VALUE = eINSTANCE.getEstimate_Value();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__LOW = eINSTANCE.getEstimate_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__HIGH = eINSTANCE.getEstimate_High();

		/**
		 * The meta object literal for the '<em><b>Distribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__DISTRIBUTION = eINSTANCE.getEstimate_Distribution();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__UNIT = eINSTANCE.getEstimate_Unit();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__CONFIDENCE = eINSTANCE.getEstimate_Confidence();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESTIMATE__EVIDENCE = eINSTANCE.getEstimate_Evidence();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__NOTE = eINSTANCE.getEstimate_Note();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.PhaseImpl <em>Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.PhaseImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getPhase()
		 * @generated
		 */
		EClass PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__NAME = eINSTANCE.getPhase_Name();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__START = eINSTANCE.getPhase_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__END = eINSTANCE.getPhase_End();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__ORDER = eINSTANCE.getPhase_Order();

		/**
		 * The meta object literal for the '<em><b>Overrides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__OVERRIDES = eINSTANCE.getPhase_Overrides();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.PhaseOverrideImpl <em>Phase Override</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.PhaseOverrideImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getPhaseOverride()
		 * @generated
		 */
		EClass PHASE_OVERRIDE = eINSTANCE.getPhaseOverride();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE_OVERRIDE__TARGET = eINSTANCE.getPhaseOverride_Target();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_OVERRIDE__FEATURE = eINSTANCE.getPhaseOverride_Feature();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_OVERRIDE__VALUE = eINSTANCE.getPhaseOverride_Value();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.StateImpl <em>State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.StateImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getState()
		 * @generated
		 */
		EClass STATE = eINSTANCE.getState();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE__NAME = eINSTANCE.getState_Name();

		/**
		 * The meta object literal for the '<em><b>Abbreviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE__ABBREVIATION = eINSTANCE.getState_Abbreviation();

		/**
		 * The meta object literal for the '<em><b>Cow Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE__COW_CODE = eINSTANCE.getState_CowCode();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE__KIND = eINSTANCE.getState_Kind();

		/**
		 * The meta object literal for the '<em><b>Intent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE__INTENT = eINSTANCE.getState_Intent();

		/**
		 * The meta object literal for the '<em><b>Greed</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATE__GREED = eINSTANCE.getState_Greed();

		/**
		 * The meta object literal for the '<em><b>Fatigue</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATE__FATIGUE = eINSTANCE.getState_Fatigue();

		/**
		 * The meta object literal for the '<em><b>Grievance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATE__GRIEVANCE = eINSTANCE.getState_Grievance();

		/**
		 * The meta object literal for the '<em><b>War Cost</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATE__WAR_COST = eINSTANCE.getState_WarCost();

		/**
		 * The meta object literal for the '<em><b>Sensibility</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATE__SENSIBILITY = eINSTANCE.getState_Sensibility();

		/**
		 * The meta object literal for the '<em><b>Capabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATE__CAPABILITIES = eINSTANCE.getState_Capabilities();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.CapabilityImpl <em>Capability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.CapabilityImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getCapability()
		 * @generated
		 */
		EClass CAPABILITY = eINSTANCE.getCapability();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPABILITY__KIND = eINSTANCE.getCapability_Kind();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY__LEVEL = eINSTANCE.getCapability_Level();

		/**
		 * The meta object literal for the '<em><b>Offensiveness</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY__OFFENSIVENESS = eINSTANCE.getCapability_Offensiveness();

		/**
		 * The meta object literal for the '<em><b>Observability</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY__OBSERVABILITY = eINSTANCE.getCapability_Observability();

		/**
		 * The meta object literal for the '<em><b>Growth</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY__GROWTH = eINSTANCE.getCapability_Growth();

		/**
		 * The meta object literal for the '<em><b>Observations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPABILITY__OBSERVATIONS = eINSTANCE.getCapability_Observations();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.ObservationImpl <em>Observation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.ObservationImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getObservation()
		 * @generated
		 */
		EClass OBSERVATION = eINSTANCE.getObservation();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__YEAR = eINSTANCE.getObservation_Year();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__VALUE = eINSTANCE.getObservation_Value();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBSERVATION__EVIDENCE = eINSTANCE.getObservation_Evidence();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.PerceptionImpl <em>Perception</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.PerceptionImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getPerception()
		 * @generated
		 */
		EClass PERCEPTION = eINSTANCE.getPerception();

		/**
		 * The meta object literal for the '<em><b>Holder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERCEPTION__HOLDER = eINSTANCE.getPerception_Holder();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERCEPTION__TARGET = eINSTANCE.getPerception_Target();

		/**
		 * The meta object literal for the '<em><b>Perceived Greed</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERCEPTION__PERCEIVED_GREED = eINSTANCE.getPerception_PerceivedGreed();

		/**
		 * The meta object literal for the '<em><b>Perceived Offensiveness</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERCEPTION__PERCEIVED_OFFENSIVENESS = eINSTANCE.getPerception_PerceivedOffensiveness();

		/**
		 * The meta object literal for the '<em><b>Bias</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERCEPTION__BIAS = eINSTANCE.getPerception_Bias();

		/**
		 * The meta object literal for the '<em><b>Reaction</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERCEPTION__REACTION = eINSTANCE.getPerception_Reaction();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.AllianceImpl <em>Alliance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.AllianceImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getAlliance()
		 * @generated
		 */
		EClass ALLIANCE = eINSTANCE.getAlliance();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE__MEMBERS = eINSTANCE.getAlliance_Members();

		/**
		 * The meta object literal for the '<em><b>Obligations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLIANCE__OBLIGATIONS = eINSTANCE.getAlliance_Obligations();

		/**
		 * The meta object literal for the '<em><b>Commitment</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE__COMMITMENT = eINSTANCE.getAlliance_Commitment();

		/**
		 * The meta object literal for the '<em><b>Conditionality</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALLIANCE__CONDITIONALITY = eINSTANCE.getAlliance_Conditionality();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLIANCE__START = eINSTANCE.getAlliance_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLIANCE__END = eINSTANCE.getAlliance_End();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.DyadImpl <em>Dyad</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.DyadImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getDyad()
		 * @generated
		 */
		EClass DYAD = eINSTANCE.getDyad();

		/**
		 * The meta object literal for the '<em><b>States</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYAD__STATES = eINSTANCE.getDyad_States();

		/**
		 * The meta object literal for the '<em><b>Contiguity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DYAD__CONTIGUITY = eINSTANCE.getDyad_Contiguity();

		/**
		 * The meta object literal for the '<em><b>Distance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYAD__DISTANCE = eINSTANCE.getDyad_Distance();

		/**
		 * The meta object literal for the '<em><b>Balance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DYAD__BALANCE = eINSTANCE.getDyad_Balance();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.OffenseDefenseBalanceImpl <em>Offense Defense Balance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.OffenseDefenseBalanceImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getOffenseDefenseBalance()
		 * @generated
		 */
		EClass OFFENSE_DEFENSE_BALANCE = eINSTANCE.getOffenseDefenseBalance();

		/**
		 * The meta object literal for the '<em><b>Ratio</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFFENSE_DEFENSE_BALANCE__RATIO = eINSTANCE.getOffenseDefenseBalance_Ratio();

		/**
		 * The meta object literal for the '<em><b>First Strike Advantage</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE = eINSTANCE.getOffenseDefenseBalance_FirstStrikeAdvantage();

		/**
		 * The meta object literal for the '<em><b>Distinguishability</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY = eINSTANCE.getOffenseDefenseBalance_Distinguishability();

		/**
		 * The meta object literal for the '<em><b>Technology And Doctrine</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE = eINSTANCE.getOffenseDefenseBalance_TechnologyAndDoctrine();

		/**
		 * The meta object literal for the '<em><b>Geography</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFFENSE_DEFENSE_BALANCE__GEOGRAPHY = eINSTANCE.getOffenseDefenseBalance_Geography();

		/**
		 * The meta object literal for the '<em><b>Social And Political Order</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER = eINSTANCE.getOffenseDefenseBalance_SocialAndPoliticalOrder();

		/**
		 * The meta object literal for the '<em><b>Diplomacy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFFENSE_DEFENSE_BALANCE__DIPLOMACY = eINSTANCE.getOffenseDefenseBalance_Diplomacy();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.SignalImpl <em>Signal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.SignalImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getSignal()
		 * @generated
		 */
		EClass SIGNAL = eINSTANCE.getSignal();

		/**
		 * The meta object literal for the '<em><b>Sender</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNAL__SENDER = eINSTANCE.getSignal_Sender();

		/**
		 * The meta object literal for the '<em><b>Receiver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNAL__RECEIVER = eINSTANCE.getSignal_Receiver();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNAL__COST = eINSTANCE.getSignal_Cost();

		/**
		 * The meta object literal for the '<em><b>Observability</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNAL__OBSERVABILITY = eINSTANCE.getSignal_Observability();

		/**
		 * The meta object literal for the '<em><b>Vulnerability</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNAL__VULNERABILITY = eINSTANCE.getSignal_Vulnerability();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNAL__YEAR = eINSTANCE.getSignal_Year();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.PowerShiftImpl <em>Power Shift</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.PowerShiftImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getPowerShift()
		 * @generated
		 */
		EClass POWER_SHIFT = eINSTANCE.getPowerShift();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POWER_SHIFT__STATE = eINSTANCE.getPowerShift_State();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POWER_SHIFT__RATE = eINSTANCE.getPowerShift_Rate();

		/**
		 * The meta object literal for the '<em><b>Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SHIFT__WINDOW = eINSTANCE.getPowerShift_Window();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.SourceImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__CITATION = eINSTANCE.getSource_Citation();

		/**
		 * The meta object literal for the '<em><b>Doi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DOI = eINSTANCE.getSource_Doi();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__URL = eINSTANCE.getSource_Url();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__PAGE = eINSTANCE.getSource_Page();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__QUOTE = eINSTANCE.getSource_Quote();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.impl.AssumptionImpl <em>Assumption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.impl.AssumptionImpl
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getAssumption()
		 * @generated
		 */
		EClass ASSUMPTION = eINSTANCE.getAssumption();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__TEXT = eINSTANCE.getAssumption_Text();

		/**
		 * The meta object literal for the '<em><b>Importance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__IMPORTANCE = eINSTANCE.getAssumption_Importance();

		/**
		 * The meta object literal for the '<em><b>Tested By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__TESTED_BY = eINSTANCE.getAssumption_TestedBy();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.Distribution <em>Distribution</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.Distribution
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getDistribution()
		 * @generated
		 */
		EEnum DISTRIBUTION = eINSTANCE.getDistribution();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.Confidence <em>Confidence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.Confidence
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getConfidence()
		 * @generated
		 */
		EEnum CONFIDENCE = eINSTANCE.getConfidence();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.Importance <em>Importance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.Importance
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getImportance()
		 * @generated
		 */
		EEnum IMPORTANCE = eINSTANCE.getImportance();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.StateKind <em>State Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.StateKind
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getStateKind()
		 * @generated
		 */
		EEnum STATE_KIND = eINSTANCE.getStateKind();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.Intent <em>Intent</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.Intent
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getIntent()
		 * @generated
		 */
		EEnum INTENT = eINSTANCE.getIntent();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.CapabilityKind <em>Capability Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.CapabilityKind
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getCapabilityKind()
		 * @generated
		 */
		EEnum CAPABILITY_KIND = eINSTANCE.getCapabilityKind();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.Obligation <em>Obligation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.Obligation
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getObligation()
		 * @generated
		 */
		EEnum OBLIGATION = eINSTANCE.getObligation();

		/**
		 * The meta object literal for the '{@link org.dilemma.model.Contiguity <em>Contiguity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.dilemma.model.Contiguity
		 * @see org.dilemma.model.impl.DilemmaPackageImpl#getContiguity()
		 * @generated
		 */
		EEnum CONTIGUITY = eINSTANCE.getContiguity();

	}

} //DilemmaPackage
