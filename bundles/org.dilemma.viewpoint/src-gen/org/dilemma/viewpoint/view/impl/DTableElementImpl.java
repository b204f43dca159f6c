/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view.impl;

import org.dilemma.viewpoint.view.DTableElement;
import org.dilemma.viewpoint.view.DTableElementStyle;
import org.dilemma.viewpoint.view.ViewPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>DTable Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DTableElementImpl#getTooltipText <em>Tooltip Text</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DTableElementImpl#getCurrentStyle <em>Current Style</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DTableElementImpl extends DRepresentationElementImpl implements DTableElement {
	/**
	 * The default value of the '{@link #getTooltipText() <em>Tooltip Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTooltipText()
	 * @generated
	 * @ordered
	 */
	protected static final String TOOLTIP_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTooltipText() <em>Tooltip Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTooltipText()
	 * @generated
	 * @ordered
	 */
	protected String tooltipText = TOOLTIP_TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCurrentStyle() <em>Current Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentStyle()
	 * @generated
	 * @ordered
	 */
	protected DTableElementStyle currentStyle;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DTableElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getDTableElement();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTooltipText() {
		return tooltipText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTooltipText(String newTooltipText) {
		String oldTooltipText = tooltipText;
		tooltipText = newTooltipText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DTABLE_ELEMENT__TOOLTIP_TEXT, oldTooltipText, tooltipText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DTableElementStyle getCurrentStyle() {
		return currentStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCurrentStyle(DTableElementStyle newCurrentStyle, NotificationChain msgs) {
		DTableElementStyle oldCurrentStyle = currentStyle;
		currentStyle = newCurrentStyle;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ViewPackage.DTABLE_ELEMENT__CURRENT_STYLE, oldCurrentStyle, newCurrentStyle);
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
	public void setCurrentStyle(DTableElementStyle newCurrentStyle) {
		if (newCurrentStyle != currentStyle) {
			NotificationChain msgs = null;
			if (currentStyle != null)
				msgs = ((InternalEObject)currentStyle).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ViewPackage.DTABLE_ELEMENT__CURRENT_STYLE, null, msgs);
			if (newCurrentStyle != null)
				msgs = ((InternalEObject)newCurrentStyle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ViewPackage.DTABLE_ELEMENT__CURRENT_STYLE, null, msgs);
			msgs = basicSetCurrentStyle(newCurrentStyle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DTABLE_ELEMENT__CURRENT_STYLE, newCurrentStyle, newCurrentStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ViewPackage.DTABLE_ELEMENT__CURRENT_STYLE:
				return basicSetCurrentStyle(null, msgs);
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
			case ViewPackage.DTABLE_ELEMENT__TOOLTIP_TEXT:
				return getTooltipText();
			case ViewPackage.DTABLE_ELEMENT__CURRENT_STYLE:
				return getCurrentStyle();
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
			case ViewPackage.DTABLE_ELEMENT__TOOLTIP_TEXT:
				setTooltipText((String)newValue);
				return;
			case ViewPackage.DTABLE_ELEMENT__CURRENT_STYLE:
				setCurrentStyle((DTableElementStyle)newValue);
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
			case ViewPackage.DTABLE_ELEMENT__TOOLTIP_TEXT:
				setTooltipText(TOOLTIP_TEXT_EDEFAULT);
				return;
			case ViewPackage.DTABLE_ELEMENT__CURRENT_STYLE:
				setCurrentStyle((DTableElementStyle)null);
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
			case ViewPackage.DTABLE_ELEMENT__TOOLTIP_TEXT:
				return TOOLTIP_TEXT_EDEFAULT == null ? tooltipText != null : !TOOLTIP_TEXT_EDEFAULT.equals(tooltipText);
			case ViewPackage.DTABLE_ELEMENT__CURRENT_STYLE:
				return currentStyle != null;
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
		result.append(" (tooltipText: ");
		result.append(tooltipText);
		result.append(')');
		return result.toString();
	}

} //DTableElementImpl
