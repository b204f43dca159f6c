/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view.impl;

import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.LabelPosition;
import org.dilemma.viewpoint.view.NodeStyle;
import org.dilemma.viewpoint.view.ResizeKind;
import org.dilemma.viewpoint.view.ViewPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>DNode</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DNodeImpl#getOwnedStyle <em>Owned Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DNodeImpl#getLabelPosition <em>Label Position</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DNodeImpl#getResizeKind <em>Resize Kind</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DNodeImpl extends AbstractDNodeImpl implements DNode {
	/**
	 * The cached value of the '{@link #getOwnedStyle() <em>Owned Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnedStyle()
	 * @generated
	 * @ordered
	 */
	protected NodeStyle ownedStyle;

	/**
	 * The default value of the '{@link #getLabelPosition() <em>Label Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelPosition()
	 * @generated
	 * @ordered
	 */
	protected static final LabelPosition LABEL_POSITION_EDEFAULT = LabelPosition.BORDER;

	/**
	 * The cached value of the '{@link #getLabelPosition() <em>Label Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelPosition()
	 * @generated
	 * @ordered
	 */
	protected LabelPosition labelPosition = LABEL_POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getResizeKind() <em>Resize Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResizeKind()
	 * @generated
	 * @ordered
	 */
	protected static final ResizeKind RESIZE_KIND_EDEFAULT = ResizeKind.NONE;

	/**
	 * The cached value of the '{@link #getResizeKind() <em>Resize Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResizeKind()
	 * @generated
	 * @ordered
	 */
	protected ResizeKind resizeKind = RESIZE_KIND_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getDNode();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NodeStyle getOwnedStyle() {
		return ownedStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOwnedStyle(NodeStyle newOwnedStyle, NotificationChain msgs) {
		NodeStyle oldOwnedStyle = ownedStyle;
		ownedStyle = newOwnedStyle;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ViewPackage.DNODE__OWNED_STYLE, oldOwnedStyle, newOwnedStyle);
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
	public void setOwnedStyle(NodeStyle newOwnedStyle) {
		if (newOwnedStyle != ownedStyle) {
			NotificationChain msgs = null;
			if (ownedStyle != null)
				msgs = ((InternalEObject)ownedStyle).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ViewPackage.DNODE__OWNED_STYLE, null, msgs);
			if (newOwnedStyle != null)
				msgs = ((InternalEObject)newOwnedStyle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ViewPackage.DNODE__OWNED_STYLE, null, msgs);
			msgs = basicSetOwnedStyle(newOwnedStyle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DNODE__OWNED_STYLE, newOwnedStyle, newOwnedStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LabelPosition getLabelPosition() {
		return labelPosition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelPosition(LabelPosition newLabelPosition) {
		LabelPosition oldLabelPosition = labelPosition;
		labelPosition = newLabelPosition == null ? LABEL_POSITION_EDEFAULT : newLabelPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DNODE__LABEL_POSITION, oldLabelPosition, labelPosition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResizeKind getResizeKind() {
		return resizeKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResizeKind(ResizeKind newResizeKind) {
		ResizeKind oldResizeKind = resizeKind;
		resizeKind = newResizeKind == null ? RESIZE_KIND_EDEFAULT : newResizeKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DNODE__RESIZE_KIND, oldResizeKind, resizeKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ViewPackage.DNODE__OWNED_STYLE:
				return basicSetOwnedStyle(null, msgs);
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
			case ViewPackage.DNODE__OWNED_STYLE:
				return getOwnedStyle();
			case ViewPackage.DNODE__LABEL_POSITION:
				return getLabelPosition();
			case ViewPackage.DNODE__RESIZE_KIND:
				return getResizeKind();
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
			case ViewPackage.DNODE__OWNED_STYLE:
				setOwnedStyle((NodeStyle)newValue);
				return;
			case ViewPackage.DNODE__LABEL_POSITION:
				setLabelPosition((LabelPosition)newValue);
				return;
			case ViewPackage.DNODE__RESIZE_KIND:
				setResizeKind((ResizeKind)newValue);
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
			case ViewPackage.DNODE__OWNED_STYLE:
				setOwnedStyle((NodeStyle)null);
				return;
			case ViewPackage.DNODE__LABEL_POSITION:
				setLabelPosition(LABEL_POSITION_EDEFAULT);
				return;
			case ViewPackage.DNODE__RESIZE_KIND:
				setResizeKind(RESIZE_KIND_EDEFAULT);
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
			case ViewPackage.DNODE__OWNED_STYLE:
				return ownedStyle != null;
			case ViewPackage.DNODE__LABEL_POSITION:
				return labelPosition != LABEL_POSITION_EDEFAULT;
			case ViewPackage.DNODE__RESIZE_KIND:
				return resizeKind != RESIZE_KIND_EDEFAULT;
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
		result.append(" (labelPosition: ");
		result.append(labelPosition);
		result.append(", resizeKind: ");
		result.append(resizeKind);
		result.append(')');
		return result.toString();
	}

} //DNodeImpl
