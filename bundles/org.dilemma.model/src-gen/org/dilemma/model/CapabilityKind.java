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
 * A representation of the literals of the enumeration '<em><b>Capability Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of capability.
 * <!-- end-model-doc -->
 * @see org.dilemma.model.DilemmaPackage#getCapabilityKind()
 * @model
 * @generated
 */
public enum CapabilityKind implements Enumerator {
	/**
	 * The '<em><b>MILITARY EXPENDITURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Military expenditure (CINC component).
	 * <!-- end-model-doc -->
	 * @see #MILITARY_EXPENDITURE_VALUE
	 * @generated
	 * @ordered
	 */
	MILITARY_EXPENDITURE(0, "MILITARY_EXPENDITURE", "MILITARY_EXPENDITURE"),

	/**
	 * The '<em><b>MILITARY PERSONNEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Military personnel (CINC component).
	 * <!-- end-model-doc -->
	 * @see #MILITARY_PERSONNEL_VALUE
	 * @generated
	 * @ordered
	 */
	MILITARY_PERSONNEL(1, "MILITARY_PERSONNEL", "MILITARY_PERSONNEL"),

	/**
	 * The '<em><b>IRON AND STEEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Iron and steel production (CINC component).
	 * <!-- end-model-doc -->
	 * @see #IRON_AND_STEEL_VALUE
	 * @generated
	 * @ordered
	 */
	IRON_AND_STEEL(2, "IRON_AND_STEEL", "IRON_AND_STEEL"),

	/**
	 * The '<em><b>ENERGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Primary energy consumption (CINC component).
	 * <!-- end-model-doc -->
	 * @see #ENERGY_VALUE
	 * @generated
	 * @ordered
	 */
	ENERGY(3, "ENERGY", "ENERGY"),

	/**
	 * The '<em><b>TOTAL POPULATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total population (CINC component).
	 * <!-- end-model-doc -->
	 * @see #TOTAL_POPULATION_VALUE
	 * @generated
	 * @ordered
	 */
	TOTAL_POPULATION(4, "TOTAL_POPULATION", "TOTAL_POPULATION"),

	/**
	 * The '<em><b>URBAN POPULATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Urban population (CINC component).
	 * <!-- end-model-doc -->
	 * @see #URBAN_POPULATION_VALUE
	 * @generated
	 * @ordered
	 */
	URBAN_POPULATION(5, "URBAN_POPULATION", "URBAN_POPULATION"),

	/**
	 * The '<em><b>LAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Land forces.
	 * <!-- end-model-doc -->
	 * @see #LAND_VALUE
	 * @generated
	 * @ordered
	 */
	LAND(6, "LAND", "LAND"),

	/**
	 * The '<em><b>NAVAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Naval forces.
	 * <!-- end-model-doc -->
	 * @see #NAVAL_VALUE
	 * @generated
	 * @ordered
	 */
	NAVAL(7, "NAVAL", "NAVAL"),

	/**
	 * The '<em><b>AIR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Air forces.
	 * <!-- end-model-doc -->
	 * @see #AIR_VALUE
	 * @generated
	 * @ordered
	 */
	AIR(8, "AIR", "AIR"),

	/**
	 * The '<em><b>NUCLEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nuclear weapons.
	 * <!-- end-model-doc -->
	 * @see #NUCLEAR_VALUE
	 * @generated
	 * @ordered
	 */
	NUCLEAR(9, "NUCLEAR", "NUCLEAR"),

	/**
	 * The '<em><b>MISSILE DEFENSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Missile defense.
	 * <!-- end-model-doc -->
	 * @see #MISSILE_DEFENSE_VALUE
	 * @generated
	 * @ordered
	 */
	MISSILE_DEFENSE(10, "MISSILE_DEFENSE", "MISSILE_DEFENSE"),

	/**
	 * The '<em><b>CYBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cyber capabilities.
	 * <!-- end-model-doc -->
	 * @see #CYBER_VALUE
	 * @generated
	 * @ordered
	 */
	CYBER(11, "CYBER", "CYBER"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(12, "OTHER", "OTHER");

	/**
	 * The '<em><b>MILITARY EXPENDITURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Military expenditure (CINC component).
	 * <!-- end-model-doc -->
	 * @see #MILITARY_EXPENDITURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MILITARY_EXPENDITURE_VALUE = 0;

	/**
	 * The '<em><b>MILITARY PERSONNEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Military personnel (CINC component).
	 * <!-- end-model-doc -->
	 * @see #MILITARY_PERSONNEL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MILITARY_PERSONNEL_VALUE = 1;

	/**
	 * The '<em><b>IRON AND STEEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Iron and steel production (CINC component).
	 * <!-- end-model-doc -->
	 * @see #IRON_AND_STEEL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IRON_AND_STEEL_VALUE = 2;

	/**
	 * The '<em><b>ENERGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Primary energy consumption (CINC component).
	 * <!-- end-model-doc -->
	 * @see #ENERGY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENERGY_VALUE = 3;

	/**
	 * The '<em><b>TOTAL POPULATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total population (CINC component).
	 * <!-- end-model-doc -->
	 * @see #TOTAL_POPULATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TOTAL_POPULATION_VALUE = 4;

	/**
	 * The '<em><b>URBAN POPULATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Urban population (CINC component).
	 * <!-- end-model-doc -->
	 * @see #URBAN_POPULATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int URBAN_POPULATION_VALUE = 5;

	/**
	 * The '<em><b>LAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Land forces.
	 * <!-- end-model-doc -->
	 * @see #LAND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LAND_VALUE = 6;

	/**
	 * The '<em><b>NAVAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Naval forces.
	 * <!-- end-model-doc -->
	 * @see #NAVAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NAVAL_VALUE = 7;

	/**
	 * The '<em><b>AIR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Air forces.
	 * <!-- end-model-doc -->
	 * @see #AIR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AIR_VALUE = 8;

	/**
	 * The '<em><b>NUCLEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nuclear weapons.
	 * <!-- end-model-doc -->
	 * @see #NUCLEAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NUCLEAR_VALUE = 9;

	/**
	 * The '<em><b>MISSILE DEFENSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Missile defense.
	 * <!-- end-model-doc -->
	 * @see #MISSILE_DEFENSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MISSILE_DEFENSE_VALUE = 10;

	/**
	 * The '<em><b>CYBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cyber capabilities.
	 * <!-- end-model-doc -->
	 * @see #CYBER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CYBER_VALUE = 11;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 12;

	/**
	 * An array of all the '<em><b>Capability Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CapabilityKind[] VALUES_ARRAY =
		new CapabilityKind[] {
			MILITARY_EXPENDITURE,
			MILITARY_PERSONNEL,
			IRON_AND_STEEL,
			ENERGY,
			TOTAL_POPULATION,
			URBAN_POPULATION,
			LAND,
			NAVAL,
			AIR,
			NUCLEAR,
			MISSILE_DEFENSE,
			CYBER,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Capability Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CapabilityKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Capability Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CapabilityKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CapabilityKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Capability Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CapabilityKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CapabilityKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Capability Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CapabilityKind get(int value) {
		switch (value) {
			case MILITARY_EXPENDITURE_VALUE: return MILITARY_EXPENDITURE;
			case MILITARY_PERSONNEL_VALUE: return MILITARY_PERSONNEL;
			case IRON_AND_STEEL_VALUE: return IRON_AND_STEEL;
			case ENERGY_VALUE: return ENERGY;
			case TOTAL_POPULATION_VALUE: return TOTAL_POPULATION;
			case URBAN_POPULATION_VALUE: return URBAN_POPULATION;
			case LAND_VALUE: return LAND;
			case NAVAL_VALUE: return NAVAL;
			case AIR_VALUE: return AIR;
			case NUCLEAR_VALUE: return NUCLEAR;
			case MISSILE_DEFENSE_VALUE: return MISSILE_DEFENSE;
			case CYBER_VALUE: return CYBER;
			case OTHER_VALUE: return OTHER;
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
	private CapabilityKind(int value, String name, String literal) {
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
	
} //CapabilityKind
