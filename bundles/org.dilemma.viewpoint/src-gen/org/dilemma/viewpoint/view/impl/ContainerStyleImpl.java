/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view.impl;

import org.dilemma.viewpoint.view.ContainerStyle;
import org.dilemma.viewpoint.view.ViewPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Container Style</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.ContainerStyleImpl#isRoundedCorner <em>Rounded Corner</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.ContainerStyleImpl#getArcWidth <em>Arc Width</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.ContainerStyleImpl#getArcHeight <em>Arc Height</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ContainerStyleImpl extends BorderedStyleImpl implements ContainerStyle {
	/**
	 * The default value of the '{@link #isRoundedCorner() <em>Rounded Corner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRoundedCorner()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ROUNDED_CORNER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRoundedCorner() <em>Rounded Corner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRoundedCorner()
	 * @generated
	 * @ordered
	 */
	protected boolean roundedCorner = ROUNDED_CORNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getArcWidth() <em>Arc Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArcWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int ARC_WIDTH_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getArcWidth() <em>Arc Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArcWidth()
	 * @generated
	 * @ordered
	 */
	protected int arcWidth = ARC_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getArcHeight() <em>Arc Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArcHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int ARC_HEIGHT_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getArcHeight() <em>Arc Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArcHeight()
	 * @generated
	 * @ordered
	 */
	protected int arcHeight = ARC_HEIGHT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContainerStyleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getContainerStyle();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRoundedCorner() {
		return roundedCorner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoundedCorner(boolean newRoundedCorner) {
		boolean oldRoundedCorner = roundedCorner;
		roundedCorner = newRoundedCorner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.CONTAINER_STYLE__ROUNDED_CORNER, oldRoundedCorner, roundedCorner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getArcWidth() {
		return arcWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArcWidth(int newArcWidth) {
		int oldArcWidth = arcWidth;
		arcWidth = newArcWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.CONTAINER_STYLE__ARC_WIDTH, oldArcWidth, arcWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getArcHeight() {
		return arcHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArcHeight(int newArcHeight) {
		int oldArcHeight = arcHeight;
		arcHeight = newArcHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.CONTAINER_STYLE__ARC_HEIGHT, oldArcHeight, arcHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ViewPackage.CONTAINER_STYLE__ROUNDED_CORNER:
				return isRoundedCorner();
			case ViewPackage.CONTAINER_STYLE__ARC_WIDTH:
				return getArcWidth();
			case ViewPackage.CONTAINER_STYLE__ARC_HEIGHT:
				return getArcHeight();
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
			case ViewPackage.CONTAINER_STYLE__ROUNDED_CORNER:
				setRoundedCorner((Boolean)newValue);
				return;
			case ViewPackage.CONTAINER_STYLE__ARC_WIDTH:
				setArcWidth((Integer)newValue);
				return;
			case ViewPackage.CONTAINER_STYLE__ARC_HEIGHT:
				setArcHeight((Integer)newValue);
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
			case ViewPackage.CONTAINER_STYLE__ROUNDED_CORNER:
				setRoundedCorner(ROUNDED_CORNER_EDEFAULT);
				return;
			case ViewPackage.CONTAINER_STYLE__ARC_WIDTH:
				setArcWidth(ARC_WIDTH_EDEFAULT);
				return;
			case ViewPackage.CONTAINER_STYLE__ARC_HEIGHT:
				setArcHeight(ARC_HEIGHT_EDEFAULT);
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
			case ViewPackage.CONTAINER_STYLE__ROUNDED_CORNER:
				return roundedCorner != ROUNDED_CORNER_EDEFAULT;
			case ViewPackage.CONTAINER_STYLE__ARC_WIDTH:
				return arcWidth != ARC_WIDTH_EDEFAULT;
			case ViewPackage.CONTAINER_STYLE__ARC_HEIGHT:
				return arcHeight != ARC_HEIGHT_EDEFAULT;
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
		result.append(" (roundedCorner: ");
		result.append(roundedCorner);
		result.append(", arcWidth: ");
		result.append(arcWidth);
		result.append(", arcHeight: ");
		result.append(arcHeight);
		result.append(')');
		return result.toString();
	}

} //ContainerStyleImpl
