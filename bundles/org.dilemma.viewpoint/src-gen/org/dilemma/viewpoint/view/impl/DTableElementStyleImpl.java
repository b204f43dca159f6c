/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view.impl;

import java.util.Collection;

import org.dilemma.viewpoint.Rgb;

import org.dilemma.viewpoint.view.DTableElementStyle;
import org.dilemma.viewpoint.view.LabelFormat;
import org.dilemma.viewpoint.view.ViewPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>DTable Element Style</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DTableElementStyleImpl#getLabelSize <em>Label Size</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DTableElementStyleImpl#getLabelFormat <em>Label Format</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DTableElementStyleImpl#getForegroundColor <em>Foreground Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DTableElementStyleImpl#getBackgroundColor <em>Background Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DTableElementStyleImpl#isDefaultForegroundStyle <em>Default Foreground Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DTableElementStyleImpl#isDefaultBackgroundStyle <em>Default Background Style</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DTableElementStyleImpl extends EObjectImpl implements DTableElementStyle {
	/**
	 * The default value of the '{@link #getLabelSize() <em>Label Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelSize()
	 * @generated
	 * @ordered
	 */
	protected static final int LABEL_SIZE_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getLabelSize() <em>Label Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelSize()
	 * @generated
	 * @ordered
	 */
	protected int labelSize = LABEL_SIZE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLabelFormat() <em>Label Format</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelFormat()
	 * @generated
	 * @ordered
	 */
	protected EList<LabelFormat> labelFormat;

	/**
	 * The default value of the '{@link #getForegroundColor() <em>Foreground Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForegroundColor()
	 * @generated
	 * @ordered
	 */
	protected static final Rgb FOREGROUND_COLOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForegroundColor() <em>Foreground Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForegroundColor()
	 * @generated
	 * @ordered
	 */
	protected Rgb foregroundColor = FOREGROUND_COLOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackgroundColor() <em>Background Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundColor()
	 * @generated
	 * @ordered
	 */
	protected static final Rgb BACKGROUND_COLOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBackgroundColor() <em>Background Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackgroundColor()
	 * @generated
	 * @ordered
	 */
	protected Rgb backgroundColor = BACKGROUND_COLOR_EDEFAULT;

	/**
	 * The default value of the '{@link #isDefaultForegroundStyle() <em>Default Foreground Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDefaultForegroundStyle()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEFAULT_FOREGROUND_STYLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDefaultForegroundStyle() <em>Default Foreground Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDefaultForegroundStyle()
	 * @generated
	 * @ordered
	 */
	protected boolean defaultForegroundStyle = DEFAULT_FOREGROUND_STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isDefaultBackgroundStyle() <em>Default Background Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDefaultBackgroundStyle()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEFAULT_BACKGROUND_STYLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDefaultBackgroundStyle() <em>Default Background Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDefaultBackgroundStyle()
	 * @generated
	 * @ordered
	 */
	protected boolean defaultBackgroundStyle = DEFAULT_BACKGROUND_STYLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DTableElementStyleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getDTableElementStyle();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLabelSize() {
		return labelSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelSize(int newLabelSize) {
		int oldLabelSize = labelSize;
		labelSize = newLabelSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DTABLE_ELEMENT_STYLE__LABEL_SIZE, oldLabelSize, labelSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LabelFormat> getLabelFormat() {
		if (labelFormat == null) {
			labelFormat = new EDataTypeUniqueEList<LabelFormat>(LabelFormat.class, this, ViewPackage.DTABLE_ELEMENT_STYLE__LABEL_FORMAT);
		}
		return labelFormat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rgb getForegroundColor() {
		return foregroundColor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForegroundColor(Rgb newForegroundColor) {
		Rgb oldForegroundColor = foregroundColor;
		foregroundColor = newForegroundColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DTABLE_ELEMENT_STYLE__FOREGROUND_COLOR, oldForegroundColor, foregroundColor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rgb getBackgroundColor() {
		return backgroundColor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackgroundColor(Rgb newBackgroundColor) {
		Rgb oldBackgroundColor = backgroundColor;
		backgroundColor = newBackgroundColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DTABLE_ELEMENT_STYLE__BACKGROUND_COLOR, oldBackgroundColor, backgroundColor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDefaultForegroundStyle() {
		return defaultForegroundStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultForegroundStyle(boolean newDefaultForegroundStyle) {
		boolean oldDefaultForegroundStyle = defaultForegroundStyle;
		defaultForegroundStyle = newDefaultForegroundStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DTABLE_ELEMENT_STYLE__DEFAULT_FOREGROUND_STYLE, oldDefaultForegroundStyle, defaultForegroundStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDefaultBackgroundStyle() {
		return defaultBackgroundStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultBackgroundStyle(boolean newDefaultBackgroundStyle) {
		boolean oldDefaultBackgroundStyle = defaultBackgroundStyle;
		defaultBackgroundStyle = newDefaultBackgroundStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DTABLE_ELEMENT_STYLE__DEFAULT_BACKGROUND_STYLE, oldDefaultBackgroundStyle, defaultBackgroundStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ViewPackage.DTABLE_ELEMENT_STYLE__LABEL_SIZE:
				return getLabelSize();
			case ViewPackage.DTABLE_ELEMENT_STYLE__LABEL_FORMAT:
				return getLabelFormat();
			case ViewPackage.DTABLE_ELEMENT_STYLE__FOREGROUND_COLOR:
				return getForegroundColor();
			case ViewPackage.DTABLE_ELEMENT_STYLE__BACKGROUND_COLOR:
				return getBackgroundColor();
			case ViewPackage.DTABLE_ELEMENT_STYLE__DEFAULT_FOREGROUND_STYLE:
				return isDefaultForegroundStyle();
			case ViewPackage.DTABLE_ELEMENT_STYLE__DEFAULT_BACKGROUND_STYLE:
				return isDefaultBackgroundStyle();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ViewPackage.DTABLE_ELEMENT_STYLE__LABEL_SIZE:
				setLabelSize((Integer)newValue);
				return;
			case ViewPackage.DTABLE_ELEMENT_STYLE__LABEL_FORMAT:
				getLabelFormat().clear();
				getLabelFormat().addAll((Collection<? extends LabelFormat>)newValue);
				return;
			case ViewPackage.DTABLE_ELEMENT_STYLE__FOREGROUND_COLOR:
				setForegroundColor((Rgb)newValue);
				return;
			case ViewPackage.DTABLE_ELEMENT_STYLE__BACKGROUND_COLOR:
				setBackgroundColor((Rgb)newValue);
				return;
			case ViewPackage.DTABLE_ELEMENT_STYLE__DEFAULT_FOREGROUND_STYLE:
				setDefaultForegroundStyle((Boolean)newValue);
				return;
			case ViewPackage.DTABLE_ELEMENT_STYLE__DEFAULT_BACKGROUND_STYLE:
				setDefaultBackgroundStyle((Boolean)newValue);
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
			case ViewPackage.DTABLE_ELEMENT_STYLE__LABEL_SIZE:
				setLabelSize(LABEL_SIZE_EDEFAULT);
				return;
			case ViewPackage.DTABLE_ELEMENT_STYLE__LABEL_FORMAT:
				getLabelFormat().clear();
				return;
			case ViewPackage.DTABLE_ELEMENT_STYLE__FOREGROUND_COLOR:
				setForegroundColor(FOREGROUND_COLOR_EDEFAULT);
				return;
			case ViewPackage.DTABLE_ELEMENT_STYLE__BACKGROUND_COLOR:
				setBackgroundColor(BACKGROUND_COLOR_EDEFAULT);
				return;
			case ViewPackage.DTABLE_ELEMENT_STYLE__DEFAULT_FOREGROUND_STYLE:
				setDefaultForegroundStyle(DEFAULT_FOREGROUND_STYLE_EDEFAULT);
				return;
			case ViewPackage.DTABLE_ELEMENT_STYLE__DEFAULT_BACKGROUND_STYLE:
				setDefaultBackgroundStyle(DEFAULT_BACKGROUND_STYLE_EDEFAULT);
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
			case ViewPackage.DTABLE_ELEMENT_STYLE__LABEL_SIZE:
				return labelSize != LABEL_SIZE_EDEFAULT;
			case ViewPackage.DTABLE_ELEMENT_STYLE__LABEL_FORMAT:
				return labelFormat != null && !labelFormat.isEmpty();
			case ViewPackage.DTABLE_ELEMENT_STYLE__FOREGROUND_COLOR:
				return FOREGROUND_COLOR_EDEFAULT == null ? foregroundColor != null : !FOREGROUND_COLOR_EDEFAULT.equals(foregroundColor);
			case ViewPackage.DTABLE_ELEMENT_STYLE__BACKGROUND_COLOR:
				return BACKGROUND_COLOR_EDEFAULT == null ? backgroundColor != null : !BACKGROUND_COLOR_EDEFAULT.equals(backgroundColor);
			case ViewPackage.DTABLE_ELEMENT_STYLE__DEFAULT_FOREGROUND_STYLE:
				return defaultForegroundStyle != DEFAULT_FOREGROUND_STYLE_EDEFAULT;
			case ViewPackage.DTABLE_ELEMENT_STYLE__DEFAULT_BACKGROUND_STYLE:
				return defaultBackgroundStyle != DEFAULT_BACKGROUND_STYLE_EDEFAULT;
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
		result.append(" (labelSize: ");
		result.append(labelSize);
		result.append(", labelFormat: ");
		result.append(labelFormat);
		result.append(", foregroundColor: ");
		result.append(foregroundColor);
		result.append(", backgroundColor: ");
		result.append(backgroundColor);
		result.append(", defaultForegroundStyle: ");
		result.append(defaultForegroundStyle);
		result.append(", defaultBackgroundStyle: ");
		result.append(defaultBackgroundStyle);
		result.append(')');
		return result.toString();
	}

} //DTableElementStyleImpl
