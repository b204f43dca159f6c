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
 * A representation of the model object '<em><b>Estimate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An uncertain number: a best value with a range, a distribution, and the evidence for it. A bare value is a point. low <= value <= high.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.Estimate#getValue <em>Value</em>}</li>
 *   <li>{@link org.dilemma.model.Estimate#getLow <em>Low</em>}</li>
 *   <li>{@link org.dilemma.model.Estimate#getHigh <em>High</em>}</li>
 *   <li>{@link org.dilemma.model.Estimate#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.dilemma.model.Estimate#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.dilemma.model.Estimate#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.dilemma.model.Estimate#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.dilemma.model.Estimate#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getEstimate()
 * @model
 * @generated
 */
public interface Estimate extends EObject {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Best value, in the unit of the estimated feature. Finite.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #setValue(double)
	 * @see org.dilemma.model.DilemmaPackage#getEstimate_Value()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Estimate#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.Estimate#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetValue()
	 * @see #getValue()
	 * @see #setValue(double)
	 * @generated
	 */
	void unsetValue();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Estimate#getValue <em>Value</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Value</em>' attribute is set.
	 * @see #unsetValue()
	 * @see #getValue()
	 * @see #setValue(double)
	 * @generated
	 */
	boolean isSetValue();

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower end of the plausible range, same unit as value; not above it. Default: value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #isSetLow()
	 * @see #unsetLow()
	 * @see #setLow(double)
	 * @see org.dilemma.model.DilemmaPackage#getEstimate_Low()
	 * @model unsettable="true"
	 * @generated
	 */
	double getLow();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Estimate#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #isSetLow()
	 * @see #unsetLow()
	 * @see #getLow()
	 * @generated
	 */
	void setLow(double value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.Estimate#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLow()
	 * @see #getLow()
	 * @see #setLow(double)
	 * @generated
	 */
	void unsetLow();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Estimate#getLow <em>Low</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Low</em>' attribute is set.
	 * @see #unsetLow()
	 * @see #getLow()
	 * @see #setLow(double)
	 * @generated
	 */
	boolean isSetLow();

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper end of the plausible range, same unit as value; not below it. Default: value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #isSetHigh()
	 * @see #unsetHigh()
	 * @see #setHigh(double)
	 * @see org.dilemma.model.DilemmaPackage#getEstimate_High()
	 * @model unsettable="true"
	 * @generated
	 */
	double getHigh();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Estimate#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #isSetHigh()
	 * @see #unsetHigh()
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(double value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.Estimate#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHigh()
	 * @see #getHigh()
	 * @see #setHigh(double)
	 * @generated
	 */
	void unsetHigh();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Estimate#getHigh <em>High</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>High</em>' attribute is set.
	 * @see #unsetHigh()
	 * @see #getHigh()
	 * @see #setHigh(double)
	 * @generated
	 */
	boolean isSetHigh();

	/**
	 * Returns the value of the '<em><b>Distribution</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.model.Distribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shape of the uncertainty between low and high. When unset: TRIANGULAR where a range is given, otherwise POINT.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distribution</em>' attribute.
	 * @see org.dilemma.model.Distribution
	 * @see #isSetDistribution()
	 * @see #unsetDistribution()
	 * @see #setDistribution(Distribution)
	 * @see org.dilemma.model.DilemmaPackage#getEstimate_Distribution()
	 * @model unsettable="true"
	 * @generated
	 */
	Distribution getDistribution();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Estimate#getDistribution <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distribution</em>' attribute.
	 * @see org.dilemma.model.Distribution
	 * @see #isSetDistribution()
	 * @see #unsetDistribution()
	 * @see #getDistribution()
	 * @generated
	 */
	void setDistribution(Distribution value);

	/**
	 * Unsets the value of the '{@link org.dilemma.model.Estimate#getDistribution <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDistribution()
	 * @see #getDistribution()
	 * @see #setDistribution(Distribution)
	 * @generated
	 */
	void unsetDistribution();

	/**
	 * Returns whether the value of the '{@link org.dilemma.model.Estimate#getDistribution <em>Distribution</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Distribution</em>' attribute is set.
	 * @see #unsetDistribution()
	 * @see #getDistribution()
	 * @see #setDistribution(Distribution)
	 * @generated
	 */
	boolean isSetDistribution();

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of value, low and high where the feature leaves it open, for instance "thousand tons" or "million current US dollars".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.dilemma.model.DilemmaPackage#getEstimate_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Estimate#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"MODERATE"</code>.
	 * The literals are from the enumeration {@link org.dilemma.model.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the analyst trusts the sources and reasoning behind the value. Default MODERATE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.dilemma.model.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.dilemma.model.DilemmaPackage#getEstimate_Confidence()
	 * @model default="MODERATE"
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Estimate#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.dilemma.model.Confidence
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.dilemma.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sources that support the value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.dilemma.model.DilemmaPackage#getEstimate_Evidence()
	 * @model
	 * @generated
	 */
	EList<Source> getEvidence();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the value was derived from its sources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.dilemma.model.DilemmaPackage#getEstimate_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Estimate#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Estimate
