/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Obligation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an alliance promises, as ATOP codes it (Leeds et al. 2002).
 * <!-- end-model-doc -->
 * @see org.dilemma.model.DilemmaPackage#getObligation()
 * @model
 * @generated
 */
public enum Obligation implements Enumerator {
	/**
	 * The '<em><b>DEFENSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active military support if a member is attacked.
	 * <!-- end-model-doc -->
	 * @see #DEFENSE_VALUE
	 * @generated
	 * @ordered
	 */
	DEFENSE(0, "DEFENSE", "DEFENSE"),

	/**
	 * The '<em><b>OFFENSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active military support in attack.
	 * <!-- end-model-doc -->
	 * @see #OFFENSE_VALUE
	 * @generated
	 * @ordered
	 */
	OFFENSE(1, "OFFENSE", "OFFENSE"),

	/**
	 * The '<em><b>NEUTRALITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No support for an opponent of a member.
	 * <!-- end-model-doc -->
	 * @see #NEUTRALITY_VALUE
	 * @generated
	 * @ordered
	 */
	NEUTRALITY(2, "NEUTRALITY", "NEUTRALITY"),

	/**
	 * The '<em><b>NONAGGRESSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No use of force against a member.
	 * <!-- end-model-doc -->
	 * @see #NONAGGRESSION_VALUE
	 * @generated
	 * @ordered
	 */
	NONAGGRESSION(3, "NONAGGRESSION", "NONAGGRESSION"),

	/**
	 * The '<em><b>CONSULTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consultation in crises.
	 * <!-- end-model-doc -->
	 * @see #CONSULTATION_VALUE
	 * @generated
	 * @ordered
	 */
	CONSULTATION(4, "CONSULTATION", "CONSULTATION");

	/**
	 * The '<em><b>DEFENSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active military support if a member is attacked.
	 * <!-- end-model-doc -->
	 * @see #DEFENSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DEFENSE_VALUE = 0;

	/**
	 * The '<em><b>OFFENSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active military support in attack.
	 * <!-- end-model-doc -->
	 * @see #OFFENSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OFFENSE_VALUE = 1;

	/**
	 * The '<em><b>NEUTRALITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No support for an opponent of a member.
	 * <!-- end-model-doc -->
	 * @see #NEUTRALITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEUTRALITY_VALUE = 2;

	/**
	 * The '<em><b>NONAGGRESSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No use of force against a member.
	 * <!-- end-model-doc -->
	 * @see #NONAGGRESSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NONAGGRESSION_VALUE = 3;

	/**
	 * The '<em><b>CONSULTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consultation in crises.
	 * <!-- end-model-doc -->
	 * @see #CONSULTATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONSULTATION_VALUE = 4;

	/**
	 * An array of all the '<em><b>Obligation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Obligation[] VALUES_ARRAY =
		new Obligation[] {
			DEFENSE,
			OFFENSE,
			NEUTRALITY,
			NONAGGRESSION,
			CONSULTATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Obligation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Obligation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Obligation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Obligation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Obligation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Obligation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Obligation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Obligation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Obligation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Obligation get(int value) {
		switch (value) {
			case DEFENSE_VALUE: return DEFENSE;
			case OFFENSE_VALUE: return OFFENSE;
			case NEUTRALITY_VALUE: return NEUTRALITY;
			case NONAGGRESSION_VALUE: return NONAGGRESSION;
			case CONSULTATION_VALUE: return CONSULTATION;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Obligation(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Obligation
