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
 * A representation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An assumption that carries the judgement and could be wrong.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.Assumption#getText <em>Text</em>}</li>
 *   <li>{@link org.dilemma.model.Assumption#getImportance <em>Importance</em>}</li>
 *   <li>{@link org.dilemma.model.Assumption#getTestedBy <em>Tested By</em>}</li>
 * </ul>
 *
 * @see org.dilemma.model.DilemmaPackage#getAssumption()
 * @model
 * @generated
 */
public interface Assumption extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assumption, as a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.dilemma.model.DilemmaPackage#getAssumption_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Assumption#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Importance</b></em>' attribute.
	 * The default value is <code>"MODERATE"</code>.
	 * The literals are from the enumeration {@link org.dilemma.model.Importance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much the judgement depends on it. Default MODERATE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Importance</em>' attribute.
	 * @see org.dilemma.model.Importance
	 * @see #setImportance(Importance)
	 * @see org.dilemma.model.DilemmaPackage#getAssumption_Importance()
	 * @model default="MODERATE"
	 * @generated
	 */
	Importance getImportance();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Assumption#getImportance <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Importance</em>' attribute.
	 * @see org.dilemma.model.Importance
	 * @see #getImportance()
	 * @generated
	 */
	void setImportance(Importance value);

	/**
	 * Returns the value of the '<em><b>Tested By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The observation or indicator that would show that it is wrong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tested By</em>' attribute.
	 * @see #setTestedBy(String)
	 * @see org.dilemma.model.DilemmaPackage#getAssumption_TestedBy()
	 * @model
	 * @generated
	 */
	String getTestedBy();

	/**
	 * Sets the value of the '{@link org.dilemma.model.Assumption#getTestedBy <em>Tested By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tested By</em>' attribute.
	 * @see #getTestedBy()
	 * @generated
	 */
	void setTestedBy(String value);

} // Assumption
