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

import org.dilemma.viewpoint.view.Ellipse;
import org.dilemma.viewpoint.view.ViewPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ellipse</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EllipseImpl#getHorizontalDiameter <em>Horizontal Diameter</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EllipseImpl#getVerticalDiameter <em>Vertical Diameter</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.EllipseImpl#getColor <em>Color</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EllipseImpl extends NodeStyleImpl implements Ellipse {
	/**
	 * The default value of the '{@link #getHorizontalDiameter() <em>Horizontal Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizontalDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HORIZONTAL_DIAMETER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHorizontalDiameter() <em>Horizontal Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizontalDiameter()
	 * @generated
	 * @ordered
	 */
	protected Integer horizontalDiameter = HORIZONTAL_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerticalDiameter() <em>Vertical Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerticalDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VERTICAL_DIAMETER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerticalDiameter() <em>Vertical Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerticalDiameter()
	 * @generated
	 * @ordered
	 */
	protected Integer verticalDiameter = VERTICAL_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected static final Rgb COLOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected Rgb color = COLOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EllipseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getEllipse();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHorizontalDiameter() {
		return horizontalDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHorizontalDiameter(Integer newHorizontalDiameter) {
		Integer oldHorizontalDiameter = horizontalDiameter;
		horizontalDiameter = newHorizontalDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.ELLIPSE__HORIZONTAL_DIAMETER, oldHorizontalDiameter, horizontalDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVerticalDiameter() {
		return verticalDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerticalDiameter(Integer newVerticalDiameter) {
		Integer oldVerticalDiameter = verticalDiameter;
		verticalDiameter = newVerticalDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.ELLIPSE__VERTICAL_DIAMETER, oldVerticalDiameter, verticalDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rgb getColor() {
		return color;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColor(Rgb newColor) {
		Rgb oldColor = color;
		color = newColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.ELLIPSE__COLOR, oldColor, color));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ViewPackage.ELLIPSE__HORIZONTAL_DIAMETER:
				return getHorizontalDiameter();
			case ViewPackage.ELLIPSE__VERTICAL_DIAMETER:
				return getVerticalDiameter();
			case ViewPackage.ELLIPSE__COLOR:
				return getColor();
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
			case ViewPackage.ELLIPSE__HORIZONTAL_DIAMETER:
				setHorizontalDiameter((Integer)newValue);
				return;
			case ViewPackage.ELLIPSE__VERTICAL_DIAMETER:
				setVerticalDiameter((Integer)newValue);
				return;
			case ViewPackage.ELLIPSE__COLOR:
				setColor((Rgb)newValue);
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
			case ViewPackage.ELLIPSE__HORIZONTAL_DIAMETER:
				setHorizontalDiameter(HORIZONTAL_DIAMETER_EDEFAULT);
				return;
			case ViewPackage.ELLIPSE__VERTICAL_DIAMETER:
				setVerticalDiameter(VERTICAL_DIAMETER_EDEFAULT);
				return;
			case ViewPackage.ELLIPSE__COLOR:
				setColor(COLOR_EDEFAULT);
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
			case ViewPackage.ELLIPSE__HORIZONTAL_DIAMETER:
				return HORIZONTAL_DIAMETER_EDEFAULT == null ? horizontalDiameter != null : !HORIZONTAL_DIAMETER_EDEFAULT.equals(horizontalDiameter);
			case ViewPackage.ELLIPSE__VERTICAL_DIAMETER:
				return VERTICAL_DIAMETER_EDEFAULT == null ? verticalDiameter != null : !VERTICAL_DIAMETER_EDEFAULT.equals(verticalDiameter);
			case ViewPackage.ELLIPSE__COLOR:
				return COLOR_EDEFAULT == null ? color != null : !COLOR_EDEFAULT.equals(color);
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
		result.append(" (horizontalDiameter: ");
		result.append(horizontalDiameter);
		result.append(", verticalDiameter: ");
		result.append(verticalDiameter);
		result.append(", color: ");
		result.append(color);
		result.append(')');
		return result.toString();
	}

} //EllipseImpl
