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
 * A representation of the literals of the enumeration '<em><b>Contiguity</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Direct contiguity (Correlates of War codes 0 to 5; Stinnett et al. 2002).
 * <!-- end-model-doc -->
 * @see org.dilemma.model.DilemmaPackage#getContiguity()
 * @model
 * @generated
 */
public enum Contiguity implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not contiguous (code 0).
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"),

	/**
	 * The '<em><b>LAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By a land or river border (code 1).
	 * <!-- end-model-doc -->
	 * @see #LAND_VALUE
	 * @generated
	 * @ordered
	 */
	LAND(1, "LAND", "LAND"),

	/**
	 * The '<em><b>WATER 12</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 12 miles of water (code 2).
	 * <!-- end-model-doc -->
	 * @see #WATER_12_VALUE
	 * @generated
	 * @ordered
	 */
	WATER_12(2, "WATER_12", "WATER_12"),

	/**
	 * The '<em><b>WATER 24</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 24 miles of water (code 3).
	 * <!-- end-model-doc -->
	 * @see #WATER_24_VALUE
	 * @generated
	 * @ordered
	 */
	WATER_24(3, "WATER_24", "WATER_24"),

	/**
	 * The '<em><b>WATER 150</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 150 miles of water (code 4).
	 * <!-- end-model-doc -->
	 * @see #WATER_150_VALUE
	 * @generated
	 * @ordered
	 */
	WATER_150(4, "WATER_150", "WATER_150"),

	/**
	 * The '<em><b>WATER 400</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 400 miles of water (code 5).
	 * <!-- end-model-doc -->
	 * @see #WATER_400_VALUE
	 * @generated
	 * @ordered
	 */
	WATER_400(5, "WATER_400", "WATER_400");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not contiguous (code 0).
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>LAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By a land or river border (code 1).
	 * <!-- end-model-doc -->
	 * @see #LAND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LAND_VALUE = 1;

	/**
	 * The '<em><b>WATER 12</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 12 miles of water (code 2).
	 * <!-- end-model-doc -->
	 * @see #WATER_12
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WATER_12_VALUE = 2;

	/**
	 * The '<em><b>WATER 24</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 24 miles of water (code 3).
	 * <!-- end-model-doc -->
	 * @see #WATER_24
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WATER_24_VALUE = 3;

	/**
	 * The '<em><b>WATER 150</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 150 miles of water (code 4).
	 * <!-- end-model-doc -->
	 * @see #WATER_150
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WATER_150_VALUE = 4;

	/**
	 * The '<em><b>WATER 400</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 400 miles of water (code 5).
	 * <!-- end-model-doc -->
	 * @see #WATER_400
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WATER_400_VALUE = 5;

	/**
	 * An array of all the '<em><b>Contiguity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Contiguity[] VALUES_ARRAY =
		new Contiguity[] {
			NONE,
			LAND,
			WATER_12,
			WATER_24,
			WATER_150,
			WATER_400,
		};

	/**
	 * A public read-only list of all the '<em><b>Contiguity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Contiguity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Contiguity</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Contiguity get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Contiguity result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contiguity</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Contiguity getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Contiguity result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contiguity</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Contiguity get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case LAND_VALUE: return LAND;
			case WATER_12_VALUE: return WATER_12;
			case WATER_24_VALUE: return WATER_24;
			case WATER_150_VALUE: return WATER_150;
			case WATER_400_VALUE: return WATER_400;
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
	private Contiguity(int value, String name, String literal) {
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
	
} //Contiguity
