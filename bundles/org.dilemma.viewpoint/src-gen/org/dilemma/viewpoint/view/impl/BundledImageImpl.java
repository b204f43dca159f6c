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

import org.dilemma.viewpoint.view.BundledImage;
import org.dilemma.viewpoint.view.BundledImageShape;
import org.dilemma.viewpoint.view.ViewPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bundled Image</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.BundledImageImpl#getShape <em>Shape</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.BundledImageImpl#getColor <em>Color</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.BundledImageImpl#getProvidedShapeID <em>Provided Shape ID</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BundledImageImpl extends NodeStyleImpl implements BundledImage {
	/**
	 * The default value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected static final BundledImageShape SHAPE_EDEFAULT = BundledImageShape.SQUARE;

	/**
	 * The cached value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected BundledImageShape shape = SHAPE_EDEFAULT;

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
	 * The default value of the '{@link #getProvidedShapeID() <em>Provided Shape ID</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvidedShapeID()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDED_SHAPE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvidedShapeID() <em>Provided Shape ID</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvidedShapeID()
	 * @generated
	 * @ordered
	 */
	protected String providedShapeID = PROVIDED_SHAPE_ID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BundledImageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getBundledImage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BundledImageShape getShape() {
		return shape;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShape(BundledImageShape newShape) {
		BundledImageShape oldShape = shape;
		shape = newShape == null ? SHAPE_EDEFAULT : newShape;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.BUNDLED_IMAGE__SHAPE, oldShape, shape));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.BUNDLED_IMAGE__COLOR, oldColor, color));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvidedShapeID() {
		return providedShapeID;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvidedShapeID(String newProvidedShapeID) {
		String oldProvidedShapeID = providedShapeID;
		providedShapeID = newProvidedShapeID;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.BUNDLED_IMAGE__PROVIDED_SHAPE_ID, oldProvidedShapeID, providedShapeID));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ViewPackage.BUNDLED_IMAGE__SHAPE:
				return getShape();
			case ViewPackage.BUNDLED_IMAGE__COLOR:
				return getColor();
			case ViewPackage.BUNDLED_IMAGE__PROVIDED_SHAPE_ID:
				return getProvidedShapeID();
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
			case ViewPackage.BUNDLED_IMAGE__SHAPE:
				setShape((BundledImageShape)newValue);
				return;
			case ViewPackage.BUNDLED_IMAGE__COLOR:
				setColor((Rgb)newValue);
				return;
			case ViewPackage.BUNDLED_IMAGE__PROVIDED_SHAPE_ID:
				setProvidedShapeID((String)newValue);
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
			case ViewPackage.BUNDLED_IMAGE__SHAPE:
				setShape(SHAPE_EDEFAULT);
				return;
			case ViewPackage.BUNDLED_IMAGE__COLOR:
				setColor(COLOR_EDEFAULT);
				return;
			case ViewPackage.BUNDLED_IMAGE__PROVIDED_SHAPE_ID:
				setProvidedShapeID(PROVIDED_SHAPE_ID_EDEFAULT);
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
			case ViewPackage.BUNDLED_IMAGE__SHAPE:
				return shape != SHAPE_EDEFAULT;
			case ViewPackage.BUNDLED_IMAGE__COLOR:
				return COLOR_EDEFAULT == null ? color != null : !COLOR_EDEFAULT.equals(color);
			case ViewPackage.BUNDLED_IMAGE__PROVIDED_SHAPE_ID:
				return PROVIDED_SHAPE_ID_EDEFAULT == null ? providedShapeID != null : !PROVIDED_SHAPE_ID_EDEFAULT.equals(providedShapeID);
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
		result.append(" (shape: ");
		result.append(shape);
		result.append(", color: ");
		result.append(color);
		result.append(", providedShapeID: ");
		result.append(providedShapeID);
		result.append(')');
		return result.toString();
	}

} //BundledImageImpl
