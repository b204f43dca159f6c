/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.impl;

import org.dilemma.model.Alliance;
import org.dilemma.model.Assumption;
import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.Confidence;
import org.dilemma.model.Contiguity;
import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Distribution;
import org.dilemma.model.Dyad;
import org.dilemma.model.Estimate;
import org.dilemma.model.Importance;
import org.dilemma.model.Intent;
import org.dilemma.model.Obligation;
import org.dilemma.model.Observation;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.Perception;
import org.dilemma.model.Phase;
import org.dilemma.model.PhaseOverride;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.dilemma.model.Source;
import org.dilemma.model.State;
import org.dilemma.model.StateKind;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DilemmaPackageImpl extends EPackageImpl implements DilemmaPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scenarioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass estimateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phaseOverrideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capabilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass observationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass perceptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass allianceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dyadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass offenseDefenseBalanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass signalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass powerShiftEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assumptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum distributionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum confidenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum importanceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stateKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum intentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum capabilityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum obligationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contiguityEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.dilemma.model.DilemmaPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DilemmaPackageImpl() {
		super(eNS_URI, DilemmaFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link DilemmaPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DilemmaPackage init() {
		if (isInited) return (DilemmaPackage)EPackage.Registry.INSTANCE.getEPackage(DilemmaPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDilemmaPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DilemmaPackageImpl theDilemmaPackage = registeredDilemmaPackage instanceof DilemmaPackageImpl ? (DilemmaPackageImpl)registeredDilemmaPackage : new DilemmaPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theDilemmaPackage.createPackageContents();

		// Initialize created meta-data
		theDilemmaPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDilemmaPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DilemmaPackage.eNS_URI, theDilemmaPackage);
		return theDilemmaPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScenario() {
		return scenarioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Title() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Question() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Description() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Start() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_End() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Anarchy() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Balance() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_States() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Perceptions() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Alliances() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Dyads() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Signals() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_PowerShifts() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Phases() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Sources() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Assumptions() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEstimate() {
		return estimateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEstimate_Value() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEstimate_Low() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEstimate_High() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEstimate_Distribution() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEstimate_Unit() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEstimate_Confidence() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEstimate_Evidence() {
		return (EReference)estimateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEstimate_Note() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhase() {
		return phaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Name() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Start() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_End() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Order() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Overrides() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhaseOverride() {
		return phaseOverrideEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhaseOverride_Target() {
		return (EReference)phaseOverrideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhaseOverride_Feature() {
		return (EAttribute)phaseOverrideEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhaseOverride_Value() {
		return (EAttribute)phaseOverrideEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getState() {
		return stateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getState_Name() {
		return (EAttribute)stateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getState_Abbreviation() {
		return (EAttribute)stateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getState_CowCode() {
		return (EAttribute)stateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getState_Kind() {
		return (EAttribute)stateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getState_Intent() {
		return (EAttribute)stateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getState_Greed() {
		return (EReference)stateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getState_Fatigue() {
		return (EReference)stateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getState_Grievance() {
		return (EReference)stateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getState_WarCost() {
		return (EReference)stateEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getState_Sensibility() {
		return (EReference)stateEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getState_Capabilities() {
		return (EReference)stateEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapability() {
		return capabilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapability_Kind() {
		return (EAttribute)capabilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapability_Level() {
		return (EReference)capabilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapability_Offensiveness() {
		return (EReference)capabilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapability_Observability() {
		return (EReference)capabilityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapability_Growth() {
		return (EReference)capabilityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapability_Observations() {
		return (EReference)capabilityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObservation() {
		return observationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Year() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Value() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObservation_Evidence() {
		return (EReference)observationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerception() {
		return perceptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerception_Holder() {
		return (EReference)perceptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerception_Target() {
		return (EReference)perceptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerception_PerceivedGreed() {
		return (EReference)perceptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerception_PerceivedOffensiveness() {
		return (EReference)perceptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerception_Bias() {
		return (EReference)perceptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerception_Reaction() {
		return (EReference)perceptionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAlliance() {
		return allianceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAlliance_Members() {
		return (EReference)allianceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlliance_Obligations() {
		return (EAttribute)allianceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAlliance_Commitment() {
		return (EReference)allianceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAlliance_Conditionality() {
		return (EReference)allianceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlliance_Start() {
		return (EAttribute)allianceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlliance_End() {
		return (EAttribute)allianceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDyad() {
		return dyadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDyad_States() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDyad_Contiguity() {
		return (EAttribute)dyadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDyad_Distance() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDyad_Balance() {
		return (EReference)dyadEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOffenseDefenseBalance() {
		return offenseDefenseBalanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOffenseDefenseBalance_Ratio() {
		return (EReference)offenseDefenseBalanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOffenseDefenseBalance_FirstStrikeAdvantage() {
		return (EReference)offenseDefenseBalanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOffenseDefenseBalance_Distinguishability() {
		return (EReference)offenseDefenseBalanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOffenseDefenseBalance_TechnologyAndDoctrine() {
		return (EReference)offenseDefenseBalanceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOffenseDefenseBalance_Geography() {
		return (EReference)offenseDefenseBalanceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOffenseDefenseBalance_SocialAndPoliticalOrder() {
		return (EReference)offenseDefenseBalanceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOffenseDefenseBalance_Diplomacy() {
		return (EReference)offenseDefenseBalanceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSignal() {
		return signalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSignal_Sender() {
		return (EReference)signalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSignal_Receiver() {
		return (EReference)signalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSignal_Cost() {
		return (EReference)signalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSignal_Observability() {
		return (EReference)signalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSignal_Vulnerability() {
		return (EReference)signalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignal_Year() {
		return (EAttribute)signalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPowerShift() {
		return powerShiftEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPowerShift_State() {
		return (EReference)powerShiftEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPowerShift_Rate() {
		return (EReference)powerShiftEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerShift_Window() {
		return (EAttribute)powerShiftEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSource() {
		return sourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Citation() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Doi() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Url() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Page() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Quote() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssumption() {
		return assumptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Text() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Importance() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_TestedBy() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDistribution() {
		return distributionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConfidence() {
		return confidenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImportance() {
		return importanceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStateKind() {
		return stateKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIntent() {
		return intentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCapabilityKind() {
		return capabilityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getObligation() {
		return obligationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContiguity() {
		return contiguityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DilemmaFactory getDilemmaFactory() {
		return (DilemmaFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		scenarioEClass = createEClass(SCENARIO);
		createEAttribute(scenarioEClass, SCENARIO__TITLE);
		createEAttribute(scenarioEClass, SCENARIO__QUESTION);
		createEAttribute(scenarioEClass, SCENARIO__DESCRIPTION);
		createEAttribute(scenarioEClass, SCENARIO__START);
		createEAttribute(scenarioEClass, SCENARIO__END);
		createEAttribute(scenarioEClass, SCENARIO__ANARCHY);
		createEReference(scenarioEClass, SCENARIO__BALANCE);
		createEReference(scenarioEClass, SCENARIO__STATES);
		createEReference(scenarioEClass, SCENARIO__PERCEPTIONS);
		createEReference(scenarioEClass, SCENARIO__ALLIANCES);
		createEReference(scenarioEClass, SCENARIO__DYADS);
		createEReference(scenarioEClass, SCENARIO__SIGNALS);
		createEReference(scenarioEClass, SCENARIO__POWER_SHIFTS);
		createEReference(scenarioEClass, SCENARIO__PHASES);
		createEReference(scenarioEClass, SCENARIO__SOURCES);
		createEReference(scenarioEClass, SCENARIO__ASSUMPTIONS);

		estimateEClass = createEClass(ESTIMATE);
		createEAttribute(estimateEClass, ESTIMATE__VALUE);
		createEAttribute(estimateEClass, ESTIMATE__LOW);
		createEAttribute(estimateEClass, ESTIMATE__HIGH);
		createEAttribute(estimateEClass, ESTIMATE__DISTRIBUTION);
		createEAttribute(estimateEClass, ESTIMATE__UNIT);
		createEAttribute(estimateEClass, ESTIMATE__CONFIDENCE);
		createEReference(estimateEClass, ESTIMATE__EVIDENCE);
		createEAttribute(estimateEClass, ESTIMATE__NOTE);

		phaseEClass = createEClass(PHASE);
		createEAttribute(phaseEClass, PHASE__NAME);
		createEAttribute(phaseEClass, PHASE__START);
		createEAttribute(phaseEClass, PHASE__END);
		createEAttribute(phaseEClass, PHASE__ORDER);
		createEReference(phaseEClass, PHASE__OVERRIDES);

		phaseOverrideEClass = createEClass(PHASE_OVERRIDE);
		createEReference(phaseOverrideEClass, PHASE_OVERRIDE__TARGET);
		createEAttribute(phaseOverrideEClass, PHASE_OVERRIDE__FEATURE);
		createEAttribute(phaseOverrideEClass, PHASE_OVERRIDE__VALUE);

		stateEClass = createEClass(STATE);
		createEAttribute(stateEClass, STATE__NAME);
		createEAttribute(stateEClass, STATE__ABBREVIATION);
		createEAttribute(stateEClass, STATE__COW_CODE);
		createEAttribute(stateEClass, STATE__KIND);
		createEAttribute(stateEClass, STATE__INTENT);
		createEReference(stateEClass, STATE__GREED);
		createEReference(stateEClass, STATE__FATIGUE);
		createEReference(stateEClass, STATE__GRIEVANCE);
		createEReference(stateEClass, STATE__WAR_COST);
		createEReference(stateEClass, STATE__SENSIBILITY);
		createEReference(stateEClass, STATE__CAPABILITIES);

		capabilityEClass = createEClass(CAPABILITY);
		createEAttribute(capabilityEClass, CAPABILITY__KIND);
		createEReference(capabilityEClass, CAPABILITY__LEVEL);
		createEReference(capabilityEClass, CAPABILITY__OFFENSIVENESS);
		createEReference(capabilityEClass, CAPABILITY__OBSERVABILITY);
		createEReference(capabilityEClass, CAPABILITY__GROWTH);
		createEReference(capabilityEClass, CAPABILITY__OBSERVATIONS);

		observationEClass = createEClass(OBSERVATION);
		createEAttribute(observationEClass, OBSERVATION__YEAR);
		createEAttribute(observationEClass, OBSERVATION__VALUE);
		createEReference(observationEClass, OBSERVATION__EVIDENCE);

		perceptionEClass = createEClass(PERCEPTION);
		createEReference(perceptionEClass, PERCEPTION__HOLDER);
		createEReference(perceptionEClass, PERCEPTION__TARGET);
		createEReference(perceptionEClass, PERCEPTION__PERCEIVED_GREED);
		createEReference(perceptionEClass, PERCEPTION__PERCEIVED_OFFENSIVENESS);
		createEReference(perceptionEClass, PERCEPTION__BIAS);
		createEReference(perceptionEClass, PERCEPTION__REACTION);

		allianceEClass = createEClass(ALLIANCE);
		createEReference(allianceEClass, ALLIANCE__MEMBERS);
		createEAttribute(allianceEClass, ALLIANCE__OBLIGATIONS);
		createEReference(allianceEClass, ALLIANCE__COMMITMENT);
		createEReference(allianceEClass, ALLIANCE__CONDITIONALITY);
		createEAttribute(allianceEClass, ALLIANCE__START);
		createEAttribute(allianceEClass, ALLIANCE__END);

		dyadEClass = createEClass(DYAD);
		createEReference(dyadEClass, DYAD__STATES);
		createEAttribute(dyadEClass, DYAD__CONTIGUITY);
		createEReference(dyadEClass, DYAD__DISTANCE);
		createEReference(dyadEClass, DYAD__BALANCE);

		offenseDefenseBalanceEClass = createEClass(OFFENSE_DEFENSE_BALANCE);
		createEReference(offenseDefenseBalanceEClass, OFFENSE_DEFENSE_BALANCE__RATIO);
		createEReference(offenseDefenseBalanceEClass, OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE);
		createEReference(offenseDefenseBalanceEClass, OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY);
		createEReference(offenseDefenseBalanceEClass, OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE);
		createEReference(offenseDefenseBalanceEClass, OFFENSE_DEFENSE_BALANCE__GEOGRAPHY);
		createEReference(offenseDefenseBalanceEClass, OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER);
		createEReference(offenseDefenseBalanceEClass, OFFENSE_DEFENSE_BALANCE__DIPLOMACY);

		signalEClass = createEClass(SIGNAL);
		createEReference(signalEClass, SIGNAL__SENDER);
		createEReference(signalEClass, SIGNAL__RECEIVER);
		createEReference(signalEClass, SIGNAL__COST);
		createEReference(signalEClass, SIGNAL__OBSERVABILITY);
		createEReference(signalEClass, SIGNAL__VULNERABILITY);
		createEAttribute(signalEClass, SIGNAL__YEAR);

		powerShiftEClass = createEClass(POWER_SHIFT);
		createEReference(powerShiftEClass, POWER_SHIFT__STATE);
		createEReference(powerShiftEClass, POWER_SHIFT__RATE);
		createEAttribute(powerShiftEClass, POWER_SHIFT__WINDOW);

		sourceEClass = createEClass(SOURCE);
		createEAttribute(sourceEClass, SOURCE__CITATION);
		createEAttribute(sourceEClass, SOURCE__DOI);
		createEAttribute(sourceEClass, SOURCE__URL);
		createEAttribute(sourceEClass, SOURCE__PAGE);
		createEAttribute(sourceEClass, SOURCE__QUOTE);

		assumptionEClass = createEClass(ASSUMPTION);
		createEAttribute(assumptionEClass, ASSUMPTION__TEXT);
		createEAttribute(assumptionEClass, ASSUMPTION__IMPORTANCE);
		createEAttribute(assumptionEClass, ASSUMPTION__TESTED_BY);

		// Create enums
		distributionEEnum = createEEnum(DISTRIBUTION);
		confidenceEEnum = createEEnum(CONFIDENCE);
		importanceEEnum = createEEnum(IMPORTANCE);
		stateKindEEnum = createEEnum(STATE_KIND);
		intentEEnum = createEEnum(INTENT);
		capabilityKindEEnum = createEEnum(CAPABILITY_KIND);
		obligationEEnum = createEEnum(OBLIGATION);
		contiguityEEnum = createEEnum(CONTIGUITY);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(scenarioEClass, Scenario.class, "Scenario", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScenario_Title(), ecorePackage.getEString(), "title", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Question(), ecorePackage.getEString(), "question", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Description(), ecorePackage.getEString(), "description", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Start(), ecorePackage.getEInt(), "start", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_End(), ecorePackage.getEInt(), "end", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Anarchy(), ecorePackage.getEDouble(), "anarchy", "1.0", 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Balance(), this.getOffenseDefenseBalance(), null, "balance", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_States(), this.getState(), null, "states", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Perceptions(), this.getPerception(), null, "perceptions", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Alliances(), this.getAlliance(), null, "alliances", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Dyads(), this.getDyad(), null, "dyads", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Signals(), this.getSignal(), null, "signals", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_PowerShifts(), this.getPowerShift(), null, "powerShifts", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Phases(), this.getPhase(), null, "phases", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Sources(), this.getSource(), null, "sources", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Assumptions(), this.getAssumption(), null, "assumptions", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(estimateEClass, Estimate.class, "Estimate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEstimate_Value(), ecorePackage.getEDouble(), "value", null, 1, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Low(), ecorePackage.getEDouble(), "low", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_High(), ecorePackage.getEDouble(), "high", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Distribution(), this.getDistribution(), "distribution", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Confidence(), this.getConfidence(), "confidence", "MODERATE", 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEstimate_Evidence(), this.getSource(), null, "evidence", null, 0, -1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Note(), ecorePackage.getEString(), "note", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phaseEClass, Phase.class, "Phase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhase_Name(), ecorePackage.getEString(), "name", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Start(), ecorePackage.getEInt(), "start", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_End(), ecorePackage.getEInt(), "end", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Order(), ecorePackage.getEInt(), "order", "0", 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Overrides(), this.getPhaseOverride(), null, "overrides", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phaseOverrideEClass, PhaseOverride.class, "PhaseOverride", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPhaseOverride_Target(), ecorePackage.getEObject(), null, "target", null, 1, 1, PhaseOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhaseOverride_Feature(), ecorePackage.getEString(), "feature", null, 1, 1, PhaseOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhaseOverride_Value(), ecorePackage.getEString(), "value", null, 1, 1, PhaseOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stateEClass, State.class, "State", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getState_Name(), ecorePackage.getEString(), "name", null, 0, 1, State.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getState_Abbreviation(), ecorePackage.getEString(), "abbreviation", null, 0, 1, State.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getState_CowCode(), ecorePackage.getEInt(), "cowCode", null, 0, 1, State.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getState_Kind(), this.getStateKind(), "kind", "STATE", 0, 1, State.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getState_Intent(), this.getIntent(), "intent", "UNKNOWN", 0, 1, State.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getState_Greed(), this.getEstimate(), null, "greed", null, 0, 1, State.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getState_Fatigue(), this.getEstimate(), null, "fatigue", null, 0, 1, State.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getState_Grievance(), this.getEstimate(), null, "grievance", null, 0, 1, State.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getState_WarCost(), this.getEstimate(), null, "warCost", null, 0, 1, State.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getState_Sensibility(), this.getEstimate(), null, "sensibility", null, 0, 1, State.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getState_Capabilities(), this.getCapability(), null, "capabilities", null, 0, -1, State.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(capabilityEClass, Capability.class, "Capability", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapability_Kind(), this.getCapabilityKind(), "kind", "OTHER", 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapability_Level(), this.getEstimate(), null, "level", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapability_Offensiveness(), this.getEstimate(), null, "offensiveness", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapability_Observability(), this.getEstimate(), null, "observability", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapability_Growth(), this.getEstimate(), null, "growth", null, 0, 1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapability_Observations(), this.getObservation(), null, "observations", null, 0, -1, Capability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(observationEClass, Observation.class, "Observation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObservation_Year(), ecorePackage.getEInt(), "year", null, 1, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Value(), ecorePackage.getEDouble(), "value", null, 1, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObservation_Evidence(), this.getSource(), null, "evidence", null, 0, -1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(perceptionEClass, Perception.class, "Perception", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPerception_Holder(), this.getState(), null, "holder", null, 1, 1, Perception.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerception_Target(), this.getState(), null, "target", null, 1, 1, Perception.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerception_PerceivedGreed(), this.getEstimate(), null, "perceivedGreed", null, 0, 1, Perception.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerception_PerceivedOffensiveness(), this.getEstimate(), null, "perceivedOffensiveness", null, 0, 1, Perception.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerception_Bias(), this.getEstimate(), null, "bias", null, 0, 1, Perception.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerception_Reaction(), this.getEstimate(), null, "reaction", null, 0, 1, Perception.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(allianceEClass, Alliance.class, "Alliance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAlliance_Members(), this.getState(), null, "members", null, 2, -1, Alliance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlliance_Obligations(), this.getObligation(), "obligations", null, 0, -1, Alliance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAlliance_Commitment(), this.getEstimate(), null, "commitment", null, 0, 1, Alliance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAlliance_Conditionality(), this.getEstimate(), null, "conditionality", null, 0, 1, Alliance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlliance_Start(), ecorePackage.getEInt(), "start", null, 0, 1, Alliance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlliance_End(), ecorePackage.getEInt(), "end", null, 0, 1, Alliance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dyadEClass, Dyad.class, "Dyad", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDyad_States(), this.getState(), null, "states", null, 2, 2, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDyad_Contiguity(), this.getContiguity(), "contiguity", "NONE", 0, 1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDyad_Distance(), this.getEstimate(), null, "distance", null, 0, 1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDyad_Balance(), this.getOffenseDefenseBalance(), null, "balance", null, 0, 1, Dyad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(offenseDefenseBalanceEClass, OffenseDefenseBalance.class, "OffenseDefenseBalance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOffenseDefenseBalance_Ratio(), this.getEstimate(), null, "ratio", null, 0, 1, OffenseDefenseBalance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOffenseDefenseBalance_FirstStrikeAdvantage(), this.getEstimate(), null, "firstStrikeAdvantage", null, 0, 1, OffenseDefenseBalance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOffenseDefenseBalance_Distinguishability(), this.getEstimate(), null, "distinguishability", null, 0, 1, OffenseDefenseBalance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOffenseDefenseBalance_TechnologyAndDoctrine(), this.getEstimate(), null, "technologyAndDoctrine", null, 0, 1, OffenseDefenseBalance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOffenseDefenseBalance_Geography(), this.getEstimate(), null, "geography", null, 0, 1, OffenseDefenseBalance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOffenseDefenseBalance_SocialAndPoliticalOrder(), this.getEstimate(), null, "socialAndPoliticalOrder", null, 0, 1, OffenseDefenseBalance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOffenseDefenseBalance_Diplomacy(), this.getEstimate(), null, "diplomacy", null, 0, 1, OffenseDefenseBalance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(signalEClass, Signal.class, "Signal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSignal_Sender(), this.getState(), null, "sender", null, 1, 1, Signal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSignal_Receiver(), this.getState(), null, "receiver", null, 1, 1, Signal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSignal_Cost(), this.getEstimate(), null, "cost", null, 0, 1, Signal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSignal_Observability(), this.getEstimate(), null, "observability", null, 0, 1, Signal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSignal_Vulnerability(), this.getEstimate(), null, "vulnerability", null, 0, 1, Signal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignal_Year(), ecorePackage.getEInt(), "year", null, 0, 1, Signal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(powerShiftEClass, PowerShift.class, "PowerShift", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPowerShift_State(), this.getState(), null, "state", null, 1, 1, PowerShift.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPowerShift_Rate(), this.getEstimate(), null, "rate", null, 0, 1, PowerShift.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerShift_Window(), ecorePackage.getEDouble(), "window", null, 0, 1, PowerShift.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSource_Citation(), ecorePackage.getEString(), "citation", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Doi(), ecorePackage.getEString(), "doi", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Url(), ecorePackage.getEString(), "url", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Page(), ecorePackage.getEString(), "page", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assumptionEClass, Assumption.class, "Assumption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssumption_Text(), ecorePackage.getEString(), "text", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_Importance(), this.getImportance(), "importance", "MODERATE", 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_TestedBy(), ecorePackage.getEString(), "testedBy", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(distributionEEnum, Distribution.class, "Distribution");
		addEEnumLiteral(distributionEEnum, Distribution.POINT);
		addEEnumLiteral(distributionEEnum, Distribution.UNIFORM);
		addEEnumLiteral(distributionEEnum, Distribution.TRIANGULAR);
		addEEnumLiteral(distributionEEnum, Distribution.BETA);
		addEEnumLiteral(distributionEEnum, Distribution.NORMAL);

		initEEnum(confidenceEEnum, Confidence.class, "Confidence");
		addEEnumLiteral(confidenceEEnum, Confidence.LOW);
		addEEnumLiteral(confidenceEEnum, Confidence.MODERATE);
		addEEnumLiteral(confidenceEEnum, Confidence.HIGH);

		initEEnum(importanceEEnum, Importance.class, "Importance");
		addEEnumLiteral(importanceEEnum, Importance.LOW);
		addEEnumLiteral(importanceEEnum, Importance.MODERATE);
		addEEnumLiteral(importanceEEnum, Importance.HIGH);

		initEEnum(stateKindEEnum, StateKind.class, "StateKind");
		addEEnumLiteral(stateKindEEnum, StateKind.STATE);
		addEEnumLiteral(stateKindEEnum, StateKind.GROUP);

		initEEnum(intentEEnum, Intent.class, "Intent");
		addEEnumLiteral(intentEEnum, Intent.SECURITY_SEEKING);
		addEEnumLiteral(intentEEnum, Intent.GREEDY);
		addEEnumLiteral(intentEEnum, Intent.MIXED);
		addEEnumLiteral(intentEEnum, Intent.UNKNOWN);

		initEEnum(capabilityKindEEnum, CapabilityKind.class, "CapabilityKind");
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.MILITARY_EXPENDITURE);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.MILITARY_PERSONNEL);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.IRON_AND_STEEL);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.ENERGY);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.TOTAL_POPULATION);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.URBAN_POPULATION);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.LAND);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.NAVAL);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.AIR);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.NUCLEAR);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.MISSILE_DEFENSE);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.CYBER);
		addEEnumLiteral(capabilityKindEEnum, CapabilityKind.OTHER);

		initEEnum(obligationEEnum, Obligation.class, "Obligation");
		addEEnumLiteral(obligationEEnum, Obligation.DEFENSE);
		addEEnumLiteral(obligationEEnum, Obligation.OFFENSE);
		addEEnumLiteral(obligationEEnum, Obligation.NEUTRALITY);
		addEEnumLiteral(obligationEEnum, Obligation.NONAGGRESSION);
		addEEnumLiteral(obligationEEnum, Obligation.CONSULTATION);

		initEEnum(contiguityEEnum, Contiguity.class, "Contiguity");
		addEEnumLiteral(contiguityEEnum, Contiguity.NONE);
		addEEnumLiteral(contiguityEEnum, Contiguity.LAND);
		addEEnumLiteral(contiguityEEnum, Contiguity.WATER_12);
		addEEnumLiteral(contiguityEEnum, Contiguity.WATER_24);
		addEEnumLiteral(contiguityEEnum, Contiguity.WATER_150);
		addEEnumLiteral(contiguityEEnum, Contiguity.WATER_400);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "Scenarios of the security dilemma: states, capabilities, perceptions, alliances, and the evidence for every number."
		   });
		addAnnotation
		  (scenarioEClass,
		   source,
		   new String[] {
			   "documentation", "The root of a model: states under anarchy, what they can do, what they believe of each other, and how they are bound. One scenario asks one question."
		   });
		addAnnotation
		  (getScenario_Title(),
		   source,
		   new String[] {
			   "documentation", "Short title of the scenario, as shown in the navigator and on reports."
		   });
		addAnnotation
		  (getScenario_Question(),
		   source,
		   new String[] {
			   "documentation", "The analytic question the scenario is drawn to answer."
		   });
		addAnnotation
		  (getScenario_Description(),
		   source,
		   new String[] {
			   "documentation", "Scope, setting and remarks, in plain text."
		   });
		addAnnotation
		  (getScenario_Start(),
		   source,
		   new String[] {
			   "documentation", "First year covered (calendar year)."
		   });
		addAnnotation
		  (getScenario_End(),
		   source,
		   new String[] {
			   "documentation", "Last year covered (calendar year); not before start."
		   });
		addAnnotation
		  (getScenario_Anarchy(),
		   source,
		   new String[] {
			   "documentation", "Degree of anarchy: 1 = no authority above the states that could protect them (Waltz 1979; Herz 1950), 0 = complete protection by a common authority. Range 0..1, default 1, no unit."
		   });
		addAnnotation
		  (getScenario_Balance(),
		   source,
		   new String[] {
			   "documentation", "The offense-defense balance that holds for every dyad without one of its own. Default: an even balance."
		   });
		addAnnotation
		  (getScenario_States(),
		   source,
		   new String[] {
			   "documentation", "The states and state-like groups of the scenario."
		   });
		addAnnotation
		  (getScenario_Perceptions(),
		   source,
		   new String[] {
			   "documentation", "Directed beliefs of one state about another; at most one for each holder and target."
		   });
		addAnnotation
		  (getScenario_Alliances(),
		   source,
		   new String[] {
			   "documentation", "Alliances between two or more of the states."
		   });
		addAnnotation
		  (getScenario_Dyads(),
		   source,
		   new String[] {
			   "documentation", "Pairs of states with a geography or a balance of their own; at most one for each pair."
		   });
		addAnnotation
		  (getScenario_Signals(),
		   source,
		   new String[] {
			   "documentation", "Costly or cheap signals sent between states."
		   });
		addAnnotation
		  (getScenario_PowerShifts(),
		   source,
		   new String[] {
			   "documentation", "Expected shifts of relative power (windows)."
		   });
		addAnnotation
		  (getScenario_Phases(),
		   source,
		   new String[] {
			   "documentation", "Stages of the story told by the scenario, each overriding some values."
		   });
		addAnnotation
		  (getScenario_Sources(),
		   source,
		   new String[] {
			   "documentation", "The evidence that estimates refer to."
		   });
		addAnnotation
		  (getScenario_Assumptions(),
		   source,
		   new String[] {
			   "documentation", "Key assumptions of the analysis, written down so that they can be checked."
		   });
		addAnnotation
		  (estimateEClass,
		   source,
		   new String[] {
			   "documentation", "An uncertain number: a best value with a range, a distribution, and the evidence for it. A bare value is a point. low <= value <= high."
		   });
		addAnnotation
		  (getEstimate_Value(),
		   source,
		   new String[] {
			   "documentation", "Best value, in the unit of the estimated feature. Finite."
		   });
		addAnnotation
		  (getEstimate_Low(),
		   source,
		   new String[] {
			   "documentation", "Lower end of the plausible range, same unit as value; not above it. Default: value."
		   });
		addAnnotation
		  (getEstimate_High(),
		   source,
		   new String[] {
			   "documentation", "Upper end of the plausible range, same unit as value; not below it. Default: value."
		   });
		addAnnotation
		  (getEstimate_Distribution(),
		   source,
		   new String[] {
			   "documentation", "Shape of the uncertainty between low and high. When unset: TRIANGULAR where a range is given, otherwise POINT."
		   });
		addAnnotation
		  (getEstimate_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of value, low and high where the feature leaves it open, for instance \"thousand tons\" or \"million current US dollars\"."
		   });
		addAnnotation
		  (getEstimate_Confidence(),
		   source,
		   new String[] {
			   "documentation", "How far the analyst trusts the sources and reasoning behind the value. Default MODERATE."
		   });
		addAnnotation
		  (getEstimate_Evidence(),
		   source,
		   new String[] {
			   "documentation", "The sources that support the value."
		   });
		addAnnotation
		  (getEstimate_Note(),
		   source,
		   new String[] {
			   "documentation", "How the value was derived from its sources."
		   });
		addAnnotation
		  (phaseEClass,
		   source,
		   new String[] {
			   "documentation", "A stage of the story: from start to end, some features take other values (overrides). Phases are told in the order of their order attribute."
		   });
		addAnnotation
		  (getPhase_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the phase."
		   });
		addAnnotation
		  (getPhase_Start(),
		   source,
		   new String[] {
			   "documentation", "First year of the phase (calendar year)."
		   });
		addAnnotation
		  (getPhase_End(),
		   source,
		   new String[] {
			   "documentation", "Last year of the phase (calendar year); not before start."
		   });
		addAnnotation
		  (getPhase_Order(),
		   source,
		   new String[] {
			   "documentation", "Position of the phase in the story; smaller comes first. Default 0."
		   });
		addAnnotation
		  (getPhase_Overrides(),
		   source,
		   new String[] {
			   "documentation", "Values that differ in this phase."
		   });
		addAnnotation
		  (phaseOverrideEClass,
		   source,
		   new String[] {
			   "documentation", "One value that differs in a phase: the named feature of the target element takes the given value."
		   });
		addAnnotation
		  (getPhaseOverride_Target(),
		   source,
		   new String[] {
			   "documentation", "The element whose feature is overridden."
		   });
		addAnnotation
		  (getPhaseOverride_Feature(),
		   source,
		   new String[] {
			   "documentation", "Name of the overridden feature of the target, for instance perceivedGreed."
		   });
		addAnnotation
		  (getPhaseOverride_Value(),
		   source,
		   new String[] {
			   "documentation", "The value in this phase: a number in the unit of the feature, or the name of an enumeration literal."
		   });
		addAnnotation
		  (stateEClass,
		   source,
		   new String[] {
			   "documentation", "A state, or a group that acts like one. A unitary actor with a motive, a memory and the means to arm."
		   });
		addAnnotation
		  (getState_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the state, unique in the scenario."
		   });
		addAnnotation
		  (getState_Abbreviation(),
		   source,
		   new String[] {
			   "documentation", "Short name, for instance the Correlates of War abbreviation; used in diagrams and results."
		   });
		addAnnotation
		  (getState_CowCode(),
		   source,
		   new String[] {
			   "documentation", "Correlates of War country code."
		   });
		addAnnotation
		  (getState_Kind(),
		   source,
		   new String[] {
			   "documentation", "Whether the actor is a state or a group. Default STATE."
		   });
		addAnnotation
		  (getState_Intent(),
		   source,
		   new String[] {
			   "documentation", "The true motive as the analyst judges it: security seeker or greedy state (Glaser 1997, 2010; Kydd 1997). Default UNKNOWN."
		   });
		addAnnotation
		  (getState_Greed(),
		   source,
		   new String[] {
			   "documentation", "Value of gain beyond security, relative to own territory = 1 (Kydd 1997; Glaser 2010). Range 0..1, default 0."
		   });
		addAnnotation
		  (getState_Fatigue(),
		   source,
		   new String[] {
			   "documentation", "Fatigue coefficient a: the share of its own arms level by which a state cuts back in a year for cost and expense (Richardson). Per year, above 0, default 0.5."
		   });
		addAnnotation
		  (getState_Grievance(),
		   source,
		   new String[] {
			   "documentation", "Grievance term g: arms growth that does not depend on others, in arms units per year (Richardson). Default 0; negative values mean goodwill."
		   });
		addAnnotation
		  (getState_WarCost(),
		   source,
		   new String[] {
			   "documentation", "Expected cost of war relative to own territory = 1. Range 0..1, default 0.2."
		   });
		addAnnotation
		  (getState_Sensibility(),
		   source,
		   new String[] {
			   "documentation", "Security dilemma sensibility: how far the state sees that others may arm out of fear, and its own part in it (Booth and Wheeler 2008). Range 0..1, default 0.5."
		   });
		addAnnotation
		  (getState_Capabilities(),
		   source,
		   new String[] {
			   "documentation", "The means of self-help of the state."
		   });
		addAnnotation
		  (capabilityEClass,
		   source,
		   new String[] {
			   "documentation", "A means of self-help: forces or resources of one kind."
		   });
		addAnnotation
		  (getCapability_Kind(),
		   source,
		   new String[] {
			   "documentation", "The kind of capability. The first six are the components of the Composite Index of National Capability (Singer, Bremer and Stuckey 1972). Default OTHER."
		   });
		addAnnotation
		  (getCapability_Level(),
		   source,
		   new String[] {
			   "documentation", "Level of the capability, with its unit. At least 0; unknown when unset. Levels of one kind are compared only in the same unit."
		   });
		addAnnotation
		  (getCapability_Offensiveness(),
		   source,
		   new String[] {
			   "documentation", "How far the capability serves attack rather than defense. Range 0..1, default 0.5."
		   });
		addAnnotation
		  (getCapability_Observability(),
		   source,
		   new String[] {
			   "documentation", "How well others can see the capability. Range 0..1, default 0.5."
		   });
		addAnnotation
		  (getCapability_Growth(),
		   source,
		   new String[] {
			   "documentation", "Relative growth of the level per year: 0.08 means 8 % a year. Default 0."
		   });
		addAnnotation
		  (getCapability_Observations(),
		   source,
		   new String[] {
			   "documentation", "Observed levels over the years, in the unit of level."
		   });
		addAnnotation
		  (observationEClass,
		   source,
		   new String[] {
			   "documentation", "The level of a capability in one year, in the unit of the level of the capability."
		   });
		addAnnotation
		  (getObservation_Year(),
		   source,
		   new String[] {
			   "documentation", "Calendar year."
		   });
		addAnnotation
		  (getObservation_Value(),
		   source,
		   new String[] {
			   "documentation", "Observed level, at least 0."
		   });
		addAnnotation
		  (getObservation_Evidence(),
		   source,
		   new String[] {
			   "documentation", "The sources of the observation."
		   });
		addAnnotation
		  (perceptionEClass,
		   source,
		   new String[] {
			   "documentation", "What the holder believes of the target. Directed; each pair of states has at most one in each direction."
		   });
		addAnnotation
		  (getPerception_Holder(),
		   source,
		   new String[] {
			   "documentation", "The state that perceives."
		   });
		addAnnotation
		  (getPerception_Target(),
		   source,
		   new String[] {
			   "documentation", "The state that is perceived; never the holder."
		   });
		addAnnotation
		  (getPerception_PerceivedGreed(),
		   source,
		   new String[] {
			   "documentation", "Belief of the holder, between 0 (certainly a security seeker) and 1 (certainly greedy), that the target seeks gain. Range 0..1, default 0.5."
		   });
		addAnnotation
		  (getPerception_PerceivedOffensiveness(),
		   source,
		   new String[] {
			   "documentation", "How offensive the forces of the target look to the holder. Range 0..1; when unset, the mean offensiveness of the capabilities of the target."
		   });
		addAnnotation
		  (getPerception_Bias(),
		   source,
		   new String[] {
			   "documentation", "Bias of interpretation: 1 sees every act of the target at its worst, -1 at its best (Jervis 1976; Butterfield 1951). Range -1..1, default 0."
		   });
		addAnnotation
		  (getPerception_Reaction(),
		   source,
		   new String[] {
			   "documentation", "Reaction coefficient k: arms the holder adds in a year for each unit of arms of the target (Richardson). Per year, at least 0; derived from the threat when unset."
		   });
		addAnnotation
		  (allianceEClass,
		   source,
		   new String[] {
			   "documentation", "A formal alliance between two or more states."
		   });
		addAnnotation
		  (getAlliance_Members(),
		   source,
		   new String[] {
			   "documentation", "The members, each once."
		   });
		addAnnotation
		  (getAlliance_Obligations(),
		   source,
		   new String[] {
			   "documentation", "What the members promise, as ATOP codes it (Leeds et al. 2002)."
		   });
		addAnnotation
		  (getAlliance_Commitment(),
		   source,
		   new String[] {
			   "documentation", "How firmly the members are expected to keep the promise (Snyder 1984). Range 0..1, default 0.7."
		   });
		addAnnotation
		  (getAlliance_Conditionality(),
		   source,
		   new String[] {
			   "documentation", "How far the promise depends on conditions that limit entrapment. Range 0..1, default 0.5."
		   });
		addAnnotation
		  (getAlliance_Start(),
		   source,
		   new String[] {
			   "documentation", "First year of the alliance (calendar year)."
		   });
		addAnnotation
		  (getAlliance_End(),
		   source,
		   new String[] {
			   "documentation", "Last year of the alliance (calendar year); not before start."
		   });
		addAnnotation
		  (dyadEClass,
		   source,
		   new String[] {
			   "documentation", "A pair of states with its geography and, where it differs from that of the scenario, its own offense-defense balance."
		   });
		addAnnotation
		  (getDyad_States(),
		   source,
		   new String[] {
			   "documentation", "The two states, in any order."
		   });
		addAnnotation
		  (getDyad_Contiguity(),
		   source,
		   new String[] {
			   "documentation", "Direct contiguity (Correlates of War codes; Stinnett et al. 2002). Default NONE."
		   });
		addAnnotation
		  (getDyad_Distance(),
		   source,
		   new String[] {
			   "documentation", "Distance between the two states in kilometers, usually between capitals. At least 0; unknown when unset."
		   });
		addAnnotation
		  (getDyad_Balance(),
		   source,
		   new String[] {
			   "documentation", "Offense-defense balance of this pair; overrides that of the scenario, feature by feature."
		   });
		addAnnotation
		  (offenseDefenseBalanceEClass,
		   source,
		   new String[] {
			   "documentation", "Whether attack or defense has the advantage, and whether the two can be told apart (Jervis 1978; Glaser and Kaufmann 1998)."
		   });
		addAnnotation
		  (getOffenseDefenseBalance_Ratio(),
		   source,
		   new String[] {
			   "documentation", "Cost of the forces the attacker needs over the cost of the forces the defender needs (Glaser and Kaufmann 1998). Above 0, default 1; below 1 favors offense."
		   });
		addAnnotation
		  (getOffenseDefenseBalance_FirstStrikeAdvantage(),
		   source,
		   new String[] {
			   "documentation", "How much striking first adds to the probability of winning (Schelling 1960). Range 0..0.5, default 0.1."
		   });
		addAnnotation
		  (getOffenseDefenseBalance_Distinguishability(),
		   source,
		   new String[] {
			   "documentation", "How far offensive weapons and policies can be told from defensive ones (Jervis 1978). Range 0..1, default 0.5."
		   });
		addAnnotation
		  (getOffenseDefenseBalance_TechnologyAndDoctrine(),
		   source,
		   new String[] {
			   "documentation", "Factor of the balance: military technology and doctrine (Van Evera 1998). Range -1 (favors offense) .. 1 (favors defense); optional."
		   });
		addAnnotation
		  (getOffenseDefenseBalance_Geography(),
		   source,
		   new String[] {
			   "documentation", "Factor of the balance: geography (Van Evera 1998). Range -1 (favors offense) .. 1 (favors defense); optional."
		   });
		addAnnotation
		  (getOffenseDefenseBalance_SocialAndPoliticalOrder(),
		   source,
		   new String[] {
			   "documentation", "Factor of the balance: social and political order (Van Evera 1998). Range -1 (favors offense) .. 1 (favors defense); optional."
		   });
		addAnnotation
		  (getOffenseDefenseBalance_Diplomacy(),
		   source,
		   new String[] {
			   "documentation", "Factor of the balance: diplomacy (Van Evera 1998). Range -1 (favors offense) .. 1 (favors defense); optional."
		   });
		addAnnotation
		  (signalEClass,
		   source,
		   new String[] {
			   "documentation", "An act by which the sender shows its motives to the receiver. A signal that a greedy state would not afford is costly (Kydd 2005)."
		   });
		addAnnotation
		  (getSignal_Sender(),
		   source,
		   new String[] {
			   "documentation", "The state that signals."
		   });
		addAnnotation
		  (getSignal_Receiver(),
		   source,
		   new String[] {
			   "documentation", "The state that the signal is meant for."
		   });
		addAnnotation
		  (getSignal_Cost(),
		   source,
		   new String[] {
			   "documentation", "Cost of the signal to a greedy sender, relative to what it could gain. Range 0..1."
		   });
		addAnnotation
		  (getSignal_Observability(),
		   source,
		   new String[] {
			   "documentation", "How well the receiver can see the signal. Range 0..1."
		   });
		addAnnotation
		  (getSignal_Vulnerability(),
		   source,
		   new String[] {
			   "documentation", "How far the signal exposes the sender. Range 0..1."
		   });
		addAnnotation
		  (getSignal_Year(),
		   source,
		   new String[] {
			   "documentation", "Calendar year of the signal."
		   });
		addAnnotation
		  (powerShiftEClass,
		   source,
		   new String[] {
			   "documentation", "An expected shift of power that opens or closes a window (Van Evera 1999)."
		   });
		addAnnotation
		  (getPowerShift_State(),
		   source,
		   new String[] {
			   "documentation", "The state whose relative power shifts."
		   });
		addAnnotation
		  (getPowerShift_Rate(),
		   source,
		   new String[] {
			   "documentation", "Relative change of power per year; negative values mean decline."
		   });
		addAnnotation
		  (getPowerShift_Window(),
		   source,
		   new String[] {
			   "documentation", "Length of the window in years, at least 0."
		   });
		addAnnotation
		  (sourceEClass,
		   source,
		   new String[] {
			   "documentation", "Evidence: a publication or a data set."
		   });
		addAnnotation
		  (getSource_Citation(),
		   source,
		   new String[] {
			   "documentation", "Full citation: authors, year, title."
		   });
		addAnnotation
		  (getSource_Doi(),
		   source,
		   new String[] {
			   "documentation", "Digital object identifier."
		   });
		addAnnotation
		  (getSource_Url(),
		   source,
		   new String[] {
			   "documentation", "Address of the source."
		   });
		addAnnotation
		  (getSource_Page(),
		   source,
		   new String[] {
			   "documentation", "Page, table or row."
		   });
		addAnnotation
		  (getSource_Quote(),
		   source,
		   new String[] {
			   "documentation", "The words or the number as printed there."
		   });
		addAnnotation
		  (assumptionEClass,
		   source,
		   new String[] {
			   "documentation", "An assumption that carries the judgement and could be wrong."
		   });
		addAnnotation
		  (getAssumption_Text(),
		   source,
		   new String[] {
			   "documentation", "The assumption, as a sentence."
		   });
		addAnnotation
		  (getAssumption_Importance(),
		   source,
		   new String[] {
			   "documentation", "How much the judgement depends on it. Default MODERATE."
		   });
		addAnnotation
		  (getAssumption_TestedBy(),
		   source,
		   new String[] {
			   "documentation", "The observation or indicator that would show that it is wrong."
		   });
		addAnnotation
		  (distributionEEnum,
		   source,
		   new String[] {
			   "documentation", "Shape of the uncertainty of an estimate."
		   });
		addAnnotation
		  (distributionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "No uncertainty: the value alone."
		   });
		addAnnotation
		  (distributionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Every number between low and high equally likely."
		   });
		addAnnotation
		  (distributionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Most likely at value, falling linearly to low and high."
		   });
		addAnnotation
		  (distributionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Smooth, most likely at value, bounded by low and high (PERT)."
		   });
		addAnnotation
		  (distributionEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Bell-shaped around value, cut at the bounds of the feature."
		   });
		addAnnotation
		  (confidenceEEnum,
		   source,
		   new String[] {
			   "documentation", "Confidence of the analyst in a number or a judgement."
		   });
		addAnnotation
		  (confidenceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Sources are thin or disputed."
		   });
		addAnnotation
		  (confidenceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Sources are credible but leave room for doubt."
		   });
		addAnnotation
		  (confidenceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Sources are good and agree."
		   });
		addAnnotation
		  (importanceEEnum,
		   source,
		   new String[] {
			   "documentation", "Weight of an assumption."
		   });
		addAnnotation
		  (importanceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The judgement would stand without it."
		   });
		addAnnotation
		  (importanceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The judgement would weaken without it."
		   });
		addAnnotation
		  (importanceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The judgement would fall without it."
		   });
		addAnnotation
		  (stateKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Kind of actor."
		   });
		addAnnotation
		  (stateKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A member of the state system."
		   });
		addAnnotation
		  (stateKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A group that acts like a state."
		   });
		addAnnotation
		  (intentEEnum,
		   source,
		   new String[] {
			   "documentation", "True motive of a state."
		   });
		addAnnotation
		  (intentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A security seeker: values gain only as a means of security."
		   });
		addAnnotation
		  (intentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A greedy state: values gain for itself."
		   });
		addAnnotation
		  (intentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Both motives."
		   });
		addAnnotation
		  (intentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The analyst does not judge."
		   });
		addAnnotation
		  (capabilityKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Kind of capability."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Military expenditure (CINC component)."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Military personnel (CINC component)."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Iron and steel production (CINC component)."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Primary energy consumption (CINC component)."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Total population (CINC component)."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Urban population (CINC component)."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Land forces."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Naval forces."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Air forces."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "Nuclear weapons."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "Missile defense."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "Cyber capabilities."
		   });
		addAnnotation
		  (capabilityKindEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "documentation", "Anything else."
		   });
		addAnnotation
		  (obligationEEnum,
		   source,
		   new String[] {
			   "documentation", "What an alliance promises, as ATOP codes it (Leeds et al. 2002)."
		   });
		addAnnotation
		  (obligationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Active military support if a member is attacked."
		   });
		addAnnotation
		  (obligationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Active military support in attack."
		   });
		addAnnotation
		  (obligationEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "No support for an opponent of a member."
		   });
		addAnnotation
		  (obligationEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "No use of force against a member."
		   });
		addAnnotation
		  (obligationEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Consultation in crises."
		   });
		addAnnotation
		  (contiguityEEnum,
		   source,
		   new String[] {
			   "documentation", "Direct contiguity (Correlates of War codes 0 to 5; Stinnett et al. 2002)."
		   });
		addAnnotation
		  (contiguityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not contiguous (code 0)."
		   });
		addAnnotation
		  (contiguityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "By a land or river border (code 1)."
		   });
		addAnnotation
		  (contiguityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Up to 12 miles of water (code 2)."
		   });
		addAnnotation
		  (contiguityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Up to 24 miles of water (code 3)."
		   });
		addAnnotation
		  (contiguityEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Up to 150 miles of water (code 4)."
		   });
		addAnnotation
		  (contiguityEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Up to 400 miles of water (code 5)."
		   });
	}

} //DilemmaPackageImpl
