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
 * A representation of the model object '<em><b>Capability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A means of self-help: forces or resources of one kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.Capability#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dilemma.model.Capability#getLevel <em>Level</em>}</li>
 *   <li>{@link org.dilemma.model.Capability#getOffensiveness <em>Offensiveness</em>}</li>
 *   <li>{@link org.dilemma.model.Capability#getObservability <em>Observability</em>}</li>
 *   <li>{@link org.dilemma.model.Capability#getGrowth <em>Growth</em>}</li>
 *   <li>{@link org.dilemma.model.Capability#getObservations <em>Observations</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getCapability()
 * @model
 * @generated
 */
public interface Capability extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.dilemma.model.CapabilityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of capability. The first six are the components of the Composite Index of National Capability (Singer, Bremer and Stuckey 1972). Default OTHER.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.dilemma.model.CapabilityKind
	 * @see #setKind(CapabilityKind)
	 * @see org.dilemma.model.DilemmaPackage#getCapability_Kind()
	 * @model default="OTHER"
	 * @generated
	 */
	CapabilityKind getKind();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Capability#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.dilemma.model.CapabilityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CapabilityKind value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of the capability, with its unit. At least 0; unknown when unset. Levels of one kind are compared only in the same unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' containment reference.
	 * @see #setLevel(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getCapability_Level()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getLevel();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Capability#getLevel <em>Level</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' containment reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Estimate value);

	/**
	 * Returns the value of the '<em><b>Offensiveness</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the capability serves attack rather than defense. Range 0..1, default 0.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offensiveness</em>' containment reference.
	 * @see #setOffensiveness(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getCapability_Offensiveness()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getOffensiveness();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Capability#getOffensiveness <em>Offensiveness</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offensiveness</em>' containment reference.
	 * @see #getOffensiveness()
	 * @generated
	 */
	void setOffensiveness(Estimate value);

	/**
	 * Returns the value of the '<em><b>Observability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well others can see the capability. Range 0..1, default 0.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observability</em>' containment reference.
	 * @see #setObservability(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getCapability_Observability()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getObservability();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Capability#getObservability <em>Observability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observability</em>' containment reference.
	 * @see #getObservability()
	 * @generated
	 */
	void setObservability(Estimate value);

	/**
	 * Returns the value of the '<em><b>Growth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative growth of the level per year: 0.08 means 8 % a year. Default 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Growth</em>' containment reference.
	 * @see #setGrowth(Estimate)
	 * @see org.dilemma.model.DilemmaPackage#getCapability_Growth()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getGrowth();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Capability#getGrowth <em>Growth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Growth</em>' containment reference.
	 * @see #getGrowth()
	 * @generated
	 */
	void setGrowth(Estimate value);

	/**
	 * Returns the value of the '<em><b>Observations</b></em>' containment reference list.
	 * The list contents are of type {@link org.dilemma.model.Observation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Observed levels over the years, in the unit of level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observations</em>' containment reference list.
	 * @see org.dilemma.model.DilemmaPackage#getCapability_Observations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Observation> getObservations();

} // Capability
