/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Edge Arrows</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The end of an edge.
 * <!-- end-model-doc -->
 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeArrows()
 * @model
 * @generated
 */
public enum EdgeArrows implements Enumerator {
	/**
	 * The '<em><b>No Decoration</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_DECORATION_VALUE
	 * @generated
	 * @ordered
	 */
	NO_DECORATION(0, "NoDecoration", "NoDecoration"),

	/**
	 * The '<em><b>Output Arrow</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTPUT_ARROW_VALUE
	 * @generated
	 * @ordered
	 */
	OUTPUT_ARROW(1, "OutputArrow", "OutputArrow"),

	/**
	 * The '<em><b>Input Arrow</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_ARROW_VALUE
	 * @generated
	 * @ordered
	 */
	INPUT_ARROW(2, "InputArrow", "InputArrow"),

	/**
	 * The '<em><b>Output Closed Arrow</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTPUT_CLOSED_ARROW_VALUE
	 * @generated
	 * @ordered
	 */
	OUTPUT_CLOSED_ARROW(3, "OutputClosedArrow", "OutputClosedArrow"),

	/**
	 * The '<em><b>Input Closed Arrow</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_CLOSED_ARROW_VALUE
	 * @generated
	 * @ordered
	 */
	INPUT_CLOSED_ARROW(4, "InputClosedArrow", "InputClosedArrow"),

	/**
	 * The '<em><b>Output Fill Closed Arrow</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTPUT_FILL_CLOSED_ARROW_VALUE
	 * @generated
	 * @ordered
	 */
	OUTPUT_FILL_CLOSED_ARROW(5, "OutputFillClosedArrow", "OutputFillClosedArrow"),

	/**
	 * The '<em><b>Input Fill Closed Arrow</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_FILL_CLOSED_ARROW_VALUE
	 * @generated
	 * @ordered
	 */
	INPUT_FILL_CLOSED_ARROW(6, "InputFillClosedArrow", "InputFillClosedArrow"),

	/**
	 * The '<em><b>Diamond</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIAMOND_VALUE
	 * @generated
	 * @ordered
	 */
	DIAMOND(7, "Diamond", "Diamond"),

	/**
	 * The '<em><b>Fill Diamond</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILL_DIAMOND_VALUE
	 * @generated
	 * @ordered
	 */
	FILL_DIAMOND(8, "FillDiamond", "FillDiamond"),

	/**
	 * The '<em><b>Input Arrow With Diamond</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_ARROW_WITH_DIAMOND_VALUE
	 * @generated
	 * @ordered
	 */
	INPUT_ARROW_WITH_DIAMOND(9, "InputArrowWithDiamond", "InputArrowWithDiamond"),

	/**
	 * The '<em><b>Input Arrow With Fill Diamond</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_ARROW_WITH_FILL_DIAMOND_VALUE
	 * @generated
	 * @ordered
	 */
	INPUT_ARROW_WITH_FILL_DIAMOND(10, "InputArrowWithFillDiamond", "InputArrowWithFillDiamond"),

	/**
	 * The '<em><b>Circle With Dot</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CIRCLE_WITH_DOT_VALUE
	 * @generated
	 * @ordered
	 */
	CIRCLE_WITH_DOT(11, "CircleWithDot", "CircleWithDot"),

	/**
	 * The '<em><b>Input Arrow With4 Dots</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_ARROW_WITH4_DOTS_VALUE
	 * @generated
	 * @ordered
	 */
	INPUT_ARROW_WITH4_DOTS(12, "InputArrowWith4Dots", "InputArrowWith4Dots"),

	/**
	 * The '<em><b>Dot</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOT_VALUE
	 * @generated
	 * @ordered
	 */
	DOT(13, "Dot", "Dot"),

	/**
	 * The '<em><b>Input Arrow With Dot</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_ARROW_WITH_DOT_VALUE
	 * @generated
	 * @ordered
	 */
	INPUT_ARROW_WITH_DOT(14, "InputArrowWithDot", "InputArrowWithDot"),

	/**
	 * The '<em><b>Dot With Dot</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOT_WITH_DOT_VALUE
	 * @generated
	 * @ordered
	 */
	DOT_WITH_DOT(15, "DotWithDot", "DotWithDot");

	/**
	 * The '<em><b>No Decoration</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_DECORATION
	 * @model name="NoDecoration"
	 * @generated
	 * @ordered
	 */
	public static final int NO_DECORATION_VALUE = 0;

	/**
	 * The '<em><b>Output Arrow</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTPUT_ARROW
	 * @model name="OutputArrow"
	 * @generated
	 * @ordered
	 */
	public static final int OUTPUT_ARROW_VALUE = 1;

	/**
	 * The '<em><b>Input Arrow</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_ARROW
	 * @model name="InputArrow"
	 * @generated
	 * @ordered
	 */
	public static final int INPUT_ARROW_VALUE = 2;

	/**
	 * The '<em><b>Output Closed Arrow</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTPUT_CLOSED_ARROW
	 * @model name="OutputClosedArrow"
	 * @generated
	 * @ordered
	 */
	public static final int OUTPUT_CLOSED_ARROW_VALUE = 3;

	/**
	 * The '<em><b>Input Closed Arrow</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_CLOSED_ARROW
	 * @model name="InputClosedArrow"
	 * @generated
	 * @ordered
	 */
	public static final int INPUT_CLOSED_ARROW_VALUE = 4;

	/**
	 * The '<em><b>Output Fill Closed Arrow</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTPUT_FILL_CLOSED_ARROW
	 * @model name="OutputFillClosedArrow"
	 * @generated
	 * @ordered
	 */
	public static final int OUTPUT_FILL_CLOSED_ARROW_VALUE = 5;

	/**
	 * The '<em><b>Input Fill Closed Arrow</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_FILL_CLOSED_ARROW
	 * @model name="InputFillClosedArrow"
	 * @generated
	 * @ordered
	 */
	public static final int INPUT_FILL_CLOSED_ARROW_VALUE = 6;

	/**
	 * The '<em><b>Diamond</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIAMOND
	 * @model name="Diamond"
	 * @generated
	 * @ordered
	 */
	public static final int DIAMOND_VALUE = 7;

	/**
	 * The '<em><b>Fill Diamond</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILL_DIAMOND
	 * @model name="FillDiamond"
	 * @generated
	 * @ordered
	 */
	public static final int FILL_DIAMOND_VALUE = 8;

	/**
	 * The '<em><b>Input Arrow With Diamond</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_ARROW_WITH_DIAMOND
	 * @model name="InputArrowWithDiamond"
	 * @generated
	 * @ordered
	 */
	public static final int INPUT_ARROW_WITH_DIAMOND_VALUE = 9;

	/**
	 * The '<em><b>Input Arrow With Fill Diamond</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_ARROW_WITH_FILL_DIAMOND
	 * @model name="InputArrowWithFillDiamond"
	 * @generated
	 * @ordered
	 */
	public static final int INPUT_ARROW_WITH_FILL_DIAMOND_VALUE = 10;

	/**
	 * The '<em><b>Circle With Dot</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CIRCLE_WITH_DOT
	 * @model name="CircleWithDot"
	 * @generated
	 * @ordered
	 */
	public static final int CIRCLE_WITH_DOT_VALUE = 11;

	/**
	 * The '<em><b>Input Arrow With4 Dots</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_ARROW_WITH4_DOTS
	 * @model name="InputArrowWith4Dots"
	 * @generated
	 * @ordered
	 */
	public static final int INPUT_ARROW_WITH4_DOTS_VALUE = 12;

	/**
	 * The '<em><b>Dot</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOT
	 * @model name="Dot"
	 * @generated
	 * @ordered
	 */
	public static final int DOT_VALUE = 13;

	/**
	 * The '<em><b>Input Arrow With Dot</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INPUT_ARROW_WITH_DOT
	 * @model name="InputArrowWithDot"
	 * @generated
	 * @ordered
	 */
	public static final int INPUT_ARROW_WITH_DOT_VALUE = 14;

	/**
	 * The '<em><b>Dot With Dot</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOT_WITH_DOT
	 * @model name="DotWithDot"
	 * @generated
	 * @ordered
	 */
	public static final int DOT_WITH_DOT_VALUE = 15;

	/**
	 * An array of all the '<em><b>Edge Arrows</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EdgeArrows[] VALUES_ARRAY =
		new EdgeArrows[] {
			NO_DECORATION,
			OUTPUT_ARROW,
			INPUT_ARROW,
			OUTPUT_CLOSED_ARROW,
			INPUT_CLOSED_ARROW,
			OUTPUT_FILL_CLOSED_ARROW,
			INPUT_FILL_CLOSED_ARROW,
			DIAMOND,
			FILL_DIAMOND,
			INPUT_ARROW_WITH_DIAMOND,
			INPUT_ARROW_WITH_FILL_DIAMOND,
			CIRCLE_WITH_DOT,
			INPUT_ARROW_WITH4_DOTS,
			DOT,
			INPUT_ARROW_WITH_DOT,
			DOT_WITH_DOT,
		};

	/**
	 * A public read-only list of all the '<em><b>Edge Arrows</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EdgeArrows> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Edge Arrows</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EdgeArrows get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EdgeArrows result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Edge Arrows</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EdgeArrows getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EdgeArrows result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Edge Arrows</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EdgeArrows get(int value) {
		switch (value) {
			case NO_DECORATION_VALUE: return NO_DECORATION;
			case OUTPUT_ARROW_VALUE: return OUTPUT_ARROW;
			case INPUT_ARROW_VALUE: return INPUT_ARROW;
			case OUTPUT_CLOSED_ARROW_VALUE: return OUTPUT_CLOSED_ARROW;
			case INPUT_CLOSED_ARROW_VALUE: return INPUT_CLOSED_ARROW;
			case OUTPUT_FILL_CLOSED_ARROW_VALUE: return OUTPUT_FILL_CLOSED_ARROW;
			case INPUT_FILL_CLOSED_ARROW_VALUE: return INPUT_FILL_CLOSED_ARROW;
			case DIAMOND_VALUE: return DIAMOND;
			case FILL_DIAMOND_VALUE: return FILL_DIAMOND;
			case INPUT_ARROW_WITH_DIAMOND_VALUE: return INPUT_ARROW_WITH_DIAMOND;
			case INPUT_ARROW_WITH_FILL_DIAMOND_VALUE: return INPUT_ARROW_WITH_FILL_DIAMOND;
			case CIRCLE_WITH_DOT_VALUE: return CIRCLE_WITH_DOT;
			case INPUT_ARROW_WITH4_DOTS_VALUE: return INPUT_ARROW_WITH4_DOTS;
			case DOT_VALUE: return DOT;
			case INPUT_ARROW_WITH_DOT_VALUE: return INPUT_ARROW_WITH_DOT;
			case DOT_WITH_DOT_VALUE: return DOT_WITH_DOT;
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
	private EdgeArrows(int value, String name, String literal) {
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
	
} //EdgeArrows
