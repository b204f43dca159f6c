/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;

import org.dilemma.viewpoint.Rgb;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edge Style</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an edge looks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.EdgeStyle#getStrokeColor <em>Stroke Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.EdgeStyle#getLineStyle <em>Line Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.EdgeStyle#getSize <em>Size</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.EdgeStyle#getSourceArrow <em>Source Arrow</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.EdgeStyle#getTargetArrow <em>Target Arrow</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.EdgeStyle#getRoutingStyle <em>Routing Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.EdgeStyle#getBeginLabelStyle <em>Begin Label Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.EdgeStyle#getCenterLabelStyle <em>Center Label Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.EdgeStyle#getEndLabelStyle <em>End Label Style</em>}</li>
 * </ul>
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeStyle()
 * @model
 * @generated
 */
public interface EdgeStyle extends Style {
	/**
	 * Returns the value of the '<em><b>Stroke Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Color of the line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stroke Color</em>' attribute.
	 * @see #setStrokeColor(Rgb)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeStyle_StrokeColor()
	 * @model dataType="org.dilemma.viewpoint.view.Rgb"
	 * @generated
	 */
	Rgb getStrokeColor();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.EdgeStyle#getStrokeColor <em>Stroke Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stroke Color</em>' attribute.
	 * @see #getStrokeColor()
	 * @generated
	 */
	void setStrokeColor(Rgb value);

	/**
	 * Returns the value of the '<em><b>Line Style</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.LineStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the line is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line Style</em>' attribute.
	 * @see org.dilemma.viewpoint.view.LineStyle
	 * @see #setLineStyle(LineStyle)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeStyle_LineStyle()
	 * @model
	 * @generated
	 */
	LineStyle getLineStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.EdgeStyle#getLineStyle <em>Line Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line Style</em>' attribute.
	 * @see org.dilemma.viewpoint.view.LineStyle
	 * @see #getLineStyle()
	 * @generated
	 */
	void setLineStyle(LineStyle value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the line in pixels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeStyle_Size()
	 * @model default="1"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.EdgeStyle#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Source Arrow</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.EdgeArrows}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The end at the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Arrow</em>' attribute.
	 * @see org.dilemma.viewpoint.view.EdgeArrows
	 * @see #setSourceArrow(EdgeArrows)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeStyle_SourceArrow()
	 * @model
	 * @generated
	 */
	EdgeArrows getSourceArrow();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.EdgeStyle#getSourceArrow <em>Source Arrow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Arrow</em>' attribute.
	 * @see org.dilemma.viewpoint.view.EdgeArrows
	 * @see #getSourceArrow()
	 * @generated
	 */
	void setSourceArrow(EdgeArrows value);

	/**
	 * Returns the value of the '<em><b>Target Arrow</b></em>' attribute.
	 * The default value is <code>"InputArrow"</code>.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.EdgeArrows}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The end at the target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Arrow</em>' attribute.
	 * @see org.dilemma.viewpoint.view.EdgeArrows
	 * @see #setTargetArrow(EdgeArrows)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeStyle_TargetArrow()
	 * @model default="InputArrow"
	 * @generated
	 */
	EdgeArrows getTargetArrow();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.EdgeStyle#getTargetArrow <em>Target Arrow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Arrow</em>' attribute.
	 * @see org.dilemma.viewpoint.view.EdgeArrows
	 * @see #getTargetArrow()
	 * @generated
	 */
	void setTargetArrow(EdgeArrows value);

	/**
	 * Returns the value of the '<em><b>Routing Style</b></em>' attribute.
	 * The literals are from the enumeration {@link org.dilemma.viewpoint.view.EdgeRouting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routing Style</em>' attribute.
	 * @see org.dilemma.viewpoint.view.EdgeRouting
	 * @see #setRoutingStyle(EdgeRouting)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeStyle_RoutingStyle()
	 * @model
	 * @generated
	 */
	EdgeRouting getRoutingStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.EdgeStyle#getRoutingStyle <em>Routing Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Routing Style</em>' attribute.
	 * @see org.dilemma.viewpoint.view.EdgeRouting
	 * @see #getRoutingStyle()
	 * @generated
	 */
	void setRoutingStyle(EdgeRouting value);

	/**
	 * Returns the value of the '<em><b>Begin Label Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the label at the source looks; none: no such label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begin Label Style</em>' containment reference.
	 * @see #setBeginLabelStyle(EdgeLabelStyle)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeStyle_BeginLabelStyle()
	 * @model containment="true"
	 * @generated
	 */
	EdgeLabelStyle getBeginLabelStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.EdgeStyle#getBeginLabelStyle <em>Begin Label Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin Label Style</em>' containment reference.
	 * @see #getBeginLabelStyle()
	 * @generated
	 */
	void setBeginLabelStyle(EdgeLabelStyle value);

	/**
	 * Returns the value of the '<em><b>Center Label Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the label at the center looks; none: no such label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Center Label Style</em>' containment reference.
	 * @see #setCenterLabelStyle(EdgeLabelStyle)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeStyle_CenterLabelStyle()
	 * @model containment="true"
	 * @generated
	 */
	EdgeLabelStyle getCenterLabelStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.EdgeStyle#getCenterLabelStyle <em>Center Label Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Center Label Style</em>' containment reference.
	 * @see #getCenterLabelStyle()
	 * @generated
	 */
	void setCenterLabelStyle(EdgeLabelStyle value);

	/**
	 * Returns the value of the '<em><b>End Label Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the label at the target looks; none: no such label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Label Style</em>' containment reference.
	 * @see #setEndLabelStyle(EdgeLabelStyle)
	 * @see org.dilemma.viewpoint.view.ViewPackage#getEdgeStyle_EndLabelStyle()
	 * @model containment="true"
	 * @generated
	 */
	EdgeLabelStyle getEndLabelStyle();

	/**
	 * Sets the value of the '{@link org.dilemma.viewpoint.view.EdgeStyle#getEndLabelStyle <em>End Label Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Label Style</em>' containment reference.
	 * @see #getEndLabelStyle()
	 * @generated
	 */
	void setEndLabelStyle(EdgeLabelStyle value);

} // EdgeStyle
