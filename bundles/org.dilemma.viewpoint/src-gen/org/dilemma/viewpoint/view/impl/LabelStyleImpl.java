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

import org.dilemma.viewpoint.view.LabelAlignment;
import org.dilemma.viewpoint.view.LabelFormat;
import org.dilemma.viewpoint.view.LabelStyle;
import org.dilemma.viewpoint.view.ViewPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Label Style</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.LabelStyleImpl#getLabelSize <em>Label Size</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.LabelStyleImpl#getLabelFormat <em>Label Format</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.LabelStyleImpl#getLabelColor <em>Label Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.LabelStyleImpl#isShowIcon <em>Show Icon</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.LabelStyleImpl#getIconPath <em>Icon Path</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.LabelStyleImpl#getLabelAlignment <em>Label Alignment</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.LabelStyleImpl#isHideLabelByDefault <em>Hide Label By Default</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class LabelStyleImpl extends StyleImpl implements LabelStyle {
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
	 * The default value of the '{@link #getLabelColor() <em>Label Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelColor()
	 * @generated
	 * @ordered
	 */
	protected static final Rgb LABEL_COLOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabelColor() <em>Label Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelColor()
	 * @generated
	 * @ordered
	 */
	protected Rgb labelColor = LABEL_COLOR_EDEFAULT;

	/**
	 * The default value of the '{@link #isShowIcon() <em>Show Icon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowIcon()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHOW_ICON_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isShowIcon() <em>Show Icon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowIcon()
	 * @generated
	 * @ordered
	 */
	protected boolean showIcon = SHOW_ICON_EDEFAULT;

	/**
	 * The default value of the '{@link #getIconPath() <em>Icon Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIconPath()
	 * @generated
	 * @ordered
	 */
	protected static final String ICON_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIconPath() <em>Icon Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIconPath()
	 * @generated
	 * @ordered
	 */
	protected String iconPath = ICON_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelAlignment() <em>Label Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelAlignment()
	 * @generated
	 * @ordered
	 */
	protected static final LabelAlignment LABEL_ALIGNMENT_EDEFAULT = LabelAlignment.CENTER;

	/**
	 * The cached value of the '{@link #getLabelAlignment() <em>Label Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelAlignment()
	 * @generated
	 * @ordered
	 */
	protected LabelAlignment labelAlignment = LABEL_ALIGNMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isHideLabelByDefault() <em>Hide Label By Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHideLabelByDefault()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HIDE_LABEL_BY_DEFAULT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHideLabelByDefault() <em>Hide Label By Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHideLabelByDefault()
	 * @generated
	 * @ordered
	 */
	protected boolean hideLabelByDefault = HIDE_LABEL_BY_DEFAULT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LabelStyleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getLabelStyle();
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
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.LABEL_STYLE__LABEL_SIZE, oldLabelSize, labelSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LabelFormat> getLabelFormat() {
		if (labelFormat == null) {
			labelFormat = new EDataTypeUniqueEList<LabelFormat>(LabelFormat.class, this, ViewPackage.LABEL_STYLE__LABEL_FORMAT);
		}
		return labelFormat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rgb getLabelColor() {
		return labelColor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelColor(Rgb newLabelColor) {
		Rgb oldLabelColor = labelColor;
		labelColor = newLabelColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.LABEL_STYLE__LABEL_COLOR, oldLabelColor, labelColor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShowIcon() {
		return showIcon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShowIcon(boolean newShowIcon) {
		boolean oldShowIcon = showIcon;
		showIcon = newShowIcon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.LABEL_STYLE__SHOW_ICON, oldShowIcon, showIcon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIconPath() {
		return iconPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIconPath(String newIconPath) {
		String oldIconPath = iconPath;
		iconPath = newIconPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.LABEL_STYLE__ICON_PATH, oldIconPath, iconPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LabelAlignment getLabelAlignment() {
		return labelAlignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelAlignment(LabelAlignment newLabelAlignment) {
		LabelAlignment oldLabelAlignment = labelAlignment;
		labelAlignment = newLabelAlignment == null ? LABEL_ALIGNMENT_EDEFAULT : newLabelAlignment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.LABEL_STYLE__LABEL_ALIGNMENT, oldLabelAlignment, labelAlignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHideLabelByDefault() {
		return hideLabelByDefault;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHideLabelByDefault(boolean newHideLabelByDefault) {
		boolean oldHideLabelByDefault = hideLabelByDefault;
		hideLabelByDefault = newHideLabelByDefault;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.LABEL_STYLE__HIDE_LABEL_BY_DEFAULT, oldHideLabelByDefault, hideLabelByDefault));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ViewPackage.LABEL_STYLE__LABEL_SIZE:
				return getLabelSize();
			case ViewPackage.LABEL_STYLE__LABEL_FORMAT:
				return getLabelFormat();
			case ViewPackage.LABEL_STYLE__LABEL_COLOR:
				return getLabelColor();
			case ViewPackage.LABEL_STYLE__SHOW_ICON:
				return isShowIcon();
			case ViewPackage.LABEL_STYLE__ICON_PATH:
				return getIconPath();
			case ViewPackage.LABEL_STYLE__LABEL_ALIGNMENT:
				return getLabelAlignment();
			case ViewPackage.LABEL_STYLE__HIDE_LABEL_BY_DEFAULT:
				return isHideLabelByDefault();
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
			case ViewPackage.LABEL_STYLE__LABEL_SIZE:
				setLabelSize((Integer)newValue);
				return;
			case ViewPackage.LABEL_STYLE__LABEL_FORMAT:
				getLabelFormat().clear();
				getLabelFormat().addAll((Collection<? extends LabelFormat>)newValue);
				return;
			case ViewPackage.LABEL_STYLE__LABEL_COLOR:
				setLabelColor((Rgb)newValue);
				return;
			case ViewPackage.LABEL_STYLE__SHOW_ICON:
				setShowIcon((Boolean)newValue);
				return;
			case ViewPackage.LABEL_STYLE__ICON_PATH:
				setIconPath((String)newValue);
				return;
			case ViewPackage.LABEL_STYLE__LABEL_ALIGNMENT:
				setLabelAlignment((LabelAlignment)newValue);
				return;
			case ViewPackage.LABEL_STYLE__HIDE_LABEL_BY_DEFAULT:
				setHideLabelByDefault((Boolean)newValue);
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
			case ViewPackage.LABEL_STYLE__LABEL_SIZE:
				setLabelSize(LABEL_SIZE_EDEFAULT);
				return;
			case ViewPackage.LABEL_STYLE__LABEL_FORMAT:
				getLabelFormat().clear();
				return;
			case ViewPackage.LABEL_STYLE__LABEL_COLOR:
				setLabelColor(LABEL_COLOR_EDEFAULT);
				return;
			case ViewPackage.LABEL_STYLE__SHOW_ICON:
				setShowIcon(SHOW_ICON_EDEFAULT);
				return;
			case ViewPackage.LABEL_STYLE__ICON_PATH:
				setIconPath(ICON_PATH_EDEFAULT);
				return;
			case ViewPackage.LABEL_STYLE__LABEL_ALIGNMENT:
				setLabelAlignment(LABEL_ALIGNMENT_EDEFAULT);
				return;
			case ViewPackage.LABEL_STYLE__HIDE_LABEL_BY_DEFAULT:
				setHideLabelByDefault(HIDE_LABEL_BY_DEFAULT_EDEFAULT);
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
			case ViewPackage.LABEL_STYLE__LABEL_SIZE:
				return labelSize != LABEL_SIZE_EDEFAULT;
			case ViewPackage.LABEL_STYLE__LABEL_FORMAT:
				return labelFormat != null && !labelFormat.isEmpty();
			case ViewPackage.LABEL_STYLE__LABEL_COLOR:
				return LABEL_COLOR_EDEFAULT == null ? labelColor != null : !LABEL_COLOR_EDEFAULT.equals(labelColor);
			case ViewPackage.LABEL_STYLE__SHOW_ICON:
				return showIcon != SHOW_ICON_EDEFAULT;
			case ViewPackage.LABEL_STYLE__ICON_PATH:
				return ICON_PATH_EDEFAULT == null ? iconPath != null : !ICON_PATH_EDEFAULT.equals(iconPath);
			case ViewPackage.LABEL_STYLE__LABEL_ALIGNMENT:
				return labelAlignment != LABEL_ALIGNMENT_EDEFAULT;
			case ViewPackage.LABEL_STYLE__HIDE_LABEL_BY_DEFAULT:
				return hideLabelByDefault != HIDE_LABEL_BY_DEFAULT_EDEFAULT;
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
		result.append(", labelColor: ");
		result.append(labelColor);
		result.append(", showIcon: ");
		result.append(showIcon);
		result.append(", iconPath: ");
		result.append(iconPath);
		result.append(", labelAlignment: ");
		result.append(labelAlignment);
		result.append(", hideLabelByDefault: ");
		result.append(hideLabelByDefault);
		result.append(')');
		return result.toString();
	}

} //LabelStyleImpl
