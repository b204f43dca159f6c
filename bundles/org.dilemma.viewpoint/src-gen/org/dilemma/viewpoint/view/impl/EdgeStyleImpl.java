/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view.impl;

import org.dilemma.viewpoint.Rgb;

import org.dilemma.viewpoint.view.EdgeArrows;
import org.dilemma.viewpoint.view.EdgeLabelStyle;
import org.dilemma.viewpoint.view.EdgeRouting;
import org.dilemma.viewpoint.view.EdgeStyle;
import org.dilemma.viewpoint.view.LineStyle;
import org.dilemma.viewpoint.view.ViewPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Edge Style</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EdgeStyleImpl#getStrokeColor <em>Stroke Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EdgeStyleImpl#getLineStyle <em>Line Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EdgeStyleImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EdgeStyleImpl#getSourceArrow <em>Source Arrow</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EdgeStyleImpl#getTargetArrow <em>Target Arrow</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EdgeStyleImpl#getRoutingStyle <em>Routing Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EdgeStyleImpl#getBeginLabelStyle <em>Begin Label Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EdgeStyleImpl#getCenterLabelStyle <em>Center Label Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EdgeStyleImpl#getEndLabelStyle <em>End Label Style</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EdgeStyleImpl extends StyleImpl implements EdgeStyle {
	/**
	 * The default value of the '{@link #getStrokeColor() <em>Stroke Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrokeColor()
	 * @generated
	 * @ordered
	 */
	protected static final Rgb STROKE_COLOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStrokeColor() <em>Stroke Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrokeColor()
	 * @generated
	 * @ordered
	 */
	protected Rgb strokeColor = STROKE_COLOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getLineStyle() <em>Line Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineStyle()
	 * @generated
	 * @ordered
	 */
	protected static final LineStyle LINE_STYLE_EDEFAULT = LineStyle.SOLID;

	/**
	 * The cached value of the '{@link #getLineStyle() <em>Line Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineStyle()
	 * @generated
	 * @ordered
	 */
	protected LineStyle lineStyle = LINE_STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceArrow() <em>Source Arrow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceArrow()
	 * @generated
	 * @ordered
	 */
	protected static final EdgeArrows SOURCE_ARROW_EDEFAULT = EdgeArrows.NO_DECORATION;

	/**
	 * The cached value of the '{@link #getSourceArrow() <em>Source Arrow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceArrow()
	 * @generated
	 * @ordered
	 */
	protected EdgeArrows sourceArrow = SOURCE_ARROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetArrow() <em>Target Arrow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetArrow()
	 * @generated
	 * @ordered
	 */
	protected static final EdgeArrows TARGET_ARROW_EDEFAULT = EdgeArrows.INPUT_ARROW;

	/**
	 * The cached value of the '{@link #getTargetArrow() <em>Target Arrow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetArrow()
	 * @generated
	 * @ordered
	 */
	protected EdgeArrows targetArrow = TARGET_ARROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoutingStyle() <em>Routing Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoutingStyle()
	 * @generated
	 * @ordered
	 */
	protected static final EdgeRouting ROUTING_STYLE_EDEFAULT = EdgeRouting.STRAIGHT;

	/**
	 * The cached value of the '{@link #getRoutingStyle() <em>Routing Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoutingStyle()
	 * @generated
	 * @ordered
	 */
	protected EdgeRouting routingStyle = ROUTING_STYLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBeginLabelStyle() <em>Begin Label Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeginLabelStyle()
	 * @generated
	 * @ordered
	 */
	protected EdgeLabelStyle beginLabelStyle;

	/**
	 * The cached value of the '{@link #getCenterLabelStyle() <em>Center Label Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCenterLabelStyle()
	 * @generated
	 * @ordered
	 */
	protected EdgeLabelStyle centerLabelStyle;

	/**
	 * The cached value of the '{@link #getEndLabelStyle() <em>End Label Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndLabelStyle()
	 * @generated
	 * @ordered
	 */
	protected EdgeLabelStyle endLabelStyle;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EdgeStyleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getEdgeStyle();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rgb getStrokeColor() {
		return strokeColor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrokeColor(Rgb newStrokeColor) {
		Rgb oldStrokeColor = strokeColor;
		strokeColor = newStrokeColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__STROKE_COLOR, oldStrokeColor, strokeColor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LineStyle getLineStyle() {
		return lineStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLineStyle(LineStyle newLineStyle) {
		LineStyle oldLineStyle = lineStyle;
		lineStyle = newLineStyle == null ? LINE_STYLE_EDEFAULT : newLineStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__LINE_STYLE, oldLineStyle, lineStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize) {
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeArrows getSourceArrow() {
		return sourceArrow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceArrow(EdgeArrows newSourceArrow) {
		EdgeArrows oldSourceArrow = sourceArrow;
		sourceArrow = newSourceArrow == null ? SOURCE_ARROW_EDEFAULT : newSourceArrow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__SOURCE_ARROW, oldSourceArrow, sourceArrow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeArrows getTargetArrow() {
		return targetArrow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetArrow(EdgeArrows newTargetArrow) {
		EdgeArrows oldTargetArrow = targetArrow;
		targetArrow = newTargetArrow == null ? TARGET_ARROW_EDEFAULT : newTargetArrow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__TARGET_ARROW, oldTargetArrow, targetArrow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeRouting getRoutingStyle() {
		return routingStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoutingStyle(EdgeRouting newRoutingStyle) {
		EdgeRouting oldRoutingStyle = routingStyle;
		routingStyle = newRoutingStyle == null ? ROUTING_STYLE_EDEFAULT : newRoutingStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__ROUTING_STYLE, oldRoutingStyle, routingStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeLabelStyle getBeginLabelStyle() {
		return beginLabelStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBeginLabelStyle(EdgeLabelStyle newBeginLabelStyle, NotificationChain msgs) {
		EdgeLabelStyle oldBeginLabelStyle = beginLabelStyle;
		beginLabelStyle = newBeginLabelStyle;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__BEGIN_LABEL_STYLE, oldBeginLabelStyle, newBeginLabelStyle);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeginLabelStyle(EdgeLabelStyle newBeginLabelStyle) {
		if (newBeginLabelStyle != beginLabelStyle) {
			NotificationChain msgs = null;
			if (beginLabelStyle != null)
				msgs = ((InternalEObject)beginLabelStyle).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ViewPackage.EDGE_STYLE__BEGIN_LABEL_STYLE, null, msgs);
			if (newBeginLabelStyle != null)
				msgs = ((InternalEObject)newBeginLabelStyle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ViewPackage.EDGE_STYLE__BEGIN_LABEL_STYLE, null, msgs);
			msgs = basicSetBeginLabelStyle(newBeginLabelStyle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__BEGIN_LABEL_STYLE, newBeginLabelStyle, newBeginLabelStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeLabelStyle getCenterLabelStyle() {
		return centerLabelStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCenterLabelStyle(EdgeLabelStyle newCenterLabelStyle, NotificationChain msgs) {
		EdgeLabelStyle oldCenterLabelStyle = centerLabelStyle;
		centerLabelStyle = newCenterLabelStyle;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__CENTER_LABEL_STYLE, oldCenterLabelStyle, newCenterLabelStyle);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCenterLabelStyle(EdgeLabelStyle newCenterLabelStyle) {
		if (newCenterLabelStyle != centerLabelStyle) {
			NotificationChain msgs = null;
			if (centerLabelStyle != null)
				msgs = ((InternalEObject)centerLabelStyle).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ViewPackage.EDGE_STYLE__CENTER_LABEL_STYLE, null, msgs);
			if (newCenterLabelStyle != null)
				msgs = ((InternalEObject)newCenterLabelStyle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ViewPackage.EDGE_STYLE__CENTER_LABEL_STYLE, null, msgs);
			msgs = basicSetCenterLabelStyle(newCenterLabelStyle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__CENTER_LABEL_STYLE, newCenterLabelStyle, newCenterLabelStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeLabelStyle getEndLabelStyle() {
		return endLabelStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEndLabelStyle(EdgeLabelStyle newEndLabelStyle, NotificationChain msgs) {
		EdgeLabelStyle oldEndLabelStyle = endLabelStyle;
		endLabelStyle = newEndLabelStyle;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__END_LABEL_STYLE, oldEndLabelStyle, newEndLabelStyle);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndLabelStyle(EdgeLabelStyle newEndLabelStyle) {
		if (newEndLabelStyle != endLabelStyle) {
			NotificationChain msgs = null;
			if (endLabelStyle != null)
				msgs = ((InternalEObject)endLabelStyle).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ViewPackage.EDGE_STYLE__END_LABEL_STYLE, null, msgs);
			if (newEndLabelStyle != null)
				msgs = ((InternalEObject)newEndLabelStyle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ViewPackage.EDGE_STYLE__END_LABEL_STYLE, null, msgs);
			msgs = basicSetEndLabelStyle(newEndLabelStyle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.EDGE_STYLE__END_LABEL_STYLE, newEndLabelStyle, newEndLabelStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ViewPackage.EDGE_STYLE__BEGIN_LABEL_STYLE:
				return basicSetBeginLabelStyle(null, msgs);
			case ViewPackage.EDGE_STYLE__CENTER_LABEL_STYLE:
				return basicSetCenterLabelStyle(null, msgs);
			case ViewPackage.EDGE_STYLE__END_LABEL_STYLE:
				return basicSetEndLabelStyle(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ViewPackage.EDGE_STYLE__STROKE_COLOR:
				return getStrokeColor();
			case ViewPackage.EDGE_STYLE__LINE_STYLE:
				return getLineStyle();
			case ViewPackage.EDGE_STYLE__SIZE:
				return getSize();
			case ViewPackage.EDGE_STYLE__SOURCE_ARROW:
				return getSourceArrow();
			case ViewPackage.EDGE_STYLE__TARGET_ARROW:
				return getTargetArrow();
			case ViewPackage.EDGE_STYLE__ROUTING_STYLE:
				return getRoutingStyle();
			case ViewPackage.EDGE_STYLE__BEGIN_LABEL_STYLE:
				return getBeginLabelStyle();
			case ViewPackage.EDGE_STYLE__CENTER_LABEL_STYLE:
				return getCenterLabelStyle();
			case ViewPackage.EDGE_STYLE__END_LABEL_STYLE:
				return getEndLabelStyle();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ViewPackage.EDGE_STYLE__STROKE_COLOR:
				setStrokeColor((Rgb)newValue);
				return;
			case ViewPackage.EDGE_STYLE__LINE_STYLE:
				setLineStyle((LineStyle)newValue);
				return;
			case ViewPackage.EDGE_STYLE__SIZE:
				setSize((Integer)newValue);
				return;
			case ViewPackage.EDGE_STYLE__SOURCE_ARROW:
				setSourceArrow((EdgeArrows)newValue);
				return;
			case ViewPackage.EDGE_STYLE__TARGET_ARROW:
				setTargetArrow((EdgeArrows)newValue);
				return;
			case ViewPackage.EDGE_STYLE__ROUTING_STYLE:
				setRoutingStyle((EdgeRouting)newValue);
				return;
			case ViewPackage.EDGE_STYLE__BEGIN_LABEL_STYLE:
				setBeginLabelStyle((EdgeLabelStyle)newValue);
				return;
			case ViewPackage.EDGE_STYLE__CENTER_LABEL_STYLE:
				setCenterLabelStyle((EdgeLabelStyle)newValue);
				return;
			case ViewPackage.EDGE_STYLE__END_LABEL_STYLE:
				setEndLabelStyle((EdgeLabelStyle)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ViewPackage.EDGE_STYLE__STROKE_COLOR:
				setStrokeColor(STROKE_COLOR_EDEFAULT);
				return;
			case ViewPackage.EDGE_STYLE__LINE_STYLE:
				setLineStyle(LINE_STYLE_EDEFAULT);
				return;
			case ViewPackage.EDGE_STYLE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case ViewPackage.EDGE_STYLE__SOURCE_ARROW:
				setSourceArrow(SOURCE_ARROW_EDEFAULT);
				return;
			case ViewPackage.EDGE_STYLE__TARGET_ARROW:
				setTargetArrow(TARGET_ARROW_EDEFAULT);
				return;
			case ViewPackage.EDGE_STYLE__ROUTING_STYLE:
				setRoutingStyle(ROUTING_STYLE_EDEFAULT);
				return;
			case ViewPackage.EDGE_STYLE__BEGIN_LABEL_STYLE:
				setBeginLabelStyle((EdgeLabelStyle)null);
				return;
			case ViewPackage.EDGE_STYLE__CENTER_LABEL_STYLE:
				setCenterLabelStyle((EdgeLabelStyle)null);
				return;
			case ViewPackage.EDGE_STYLE__END_LABEL_STYLE:
				setEndLabelStyle((EdgeLabelStyle)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ViewPackage.EDGE_STYLE__STROKE_COLOR:
				return STROKE_COLOR_EDEFAULT == null ? strokeColor != null : !STROKE_COLOR_EDEFAULT.equals(strokeColor);
			case ViewPackage.EDGE_STYLE__LINE_STYLE:
				return lineStyle != LINE_STYLE_EDEFAULT;
			case ViewPackage.EDGE_STYLE__SIZE:
				return size != SIZE_EDEFAULT;
			case ViewPackage.EDGE_STYLE__SOURCE_ARROW:
				return sourceArrow != SOURCE_ARROW_EDEFAULT;
			case ViewPackage.EDGE_STYLE__TARGET_ARROW:
				return targetArrow != TARGET_ARROW_EDEFAULT;
			case ViewPackage.EDGE_STYLE__ROUTING_STYLE:
				return routingStyle != ROUTING_STYLE_EDEFAULT;
			case ViewPackage.EDGE_STYLE__BEGIN_LABEL_STYLE:
				return beginLabelStyle != null;
			case ViewPackage.EDGE_STYLE__CENTER_LABEL_STYLE:
				return centerLabelStyle != null;
			case ViewPackage.EDGE_STYLE__END_LABEL_STYLE:
				return endLabelStyle != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (strokeColor: ");
		result.append(strokeColor);
		result.append(", lineStyle: ");
		result.append(lineStyle);
		result.append(", size: ");
		result.append(size);
		result.append(", sourceArrow: ");
		result.append(sourceArrow);
		result.append(", targetArrow: ");
		result.append(targetArrow);
		result.append(", routingStyle: ");
		result.append(routingStyle);
		result.append(')');
		return result.toString();
	}

} //EdgeStyleImpl
