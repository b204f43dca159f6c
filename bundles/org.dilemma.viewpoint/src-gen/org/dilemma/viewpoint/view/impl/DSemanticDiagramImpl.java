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

import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.ViewPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>DSemantic Diagram</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DSemanticDiagramImpl#isSynchronized <em>Synchronized</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DSemanticDiagramImpl#getOwnedDiagramElements <em>Owned Diagram Elements</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DSemanticDiagramImpl#getActivatedLayers <em>Activated Layers</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DSemanticDiagramImpl#getActivatedFilters <em>Activated Filters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DSemanticDiagramImpl extends DRepresentationImpl implements DSemanticDiagram {
	/**
	 * The default value of the '{@link #isSynchronized() <em>Synchronized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSynchronized()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SYNCHRONIZED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isSynchronized() <em>Synchronized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSynchronized()
	 * @generated
	 * @ordered
	 */
	protected boolean synchronized_ = SYNCHRONIZED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOwnedDiagramElements() <em>Owned Diagram Elements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnedDiagramElements()
	 * @generated
	 * @ordered
	 */
	protected EList<DDiagramElement> ownedDiagramElements;

	/**
	 * The cached value of the '{@link #getActivatedLayers() <em>Activated Layers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivatedLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<EObject> activatedLayers;

	/**
	 * The cached value of the '{@link #getActivatedFilters() <em>Activated Filters</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivatedFilters()
	 * @generated
	 * @ordered
	 */
	protected EList<EObject> activatedFilters;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DSemanticDiagramImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getDSemanticDiagram();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSynchronized() {
		return synchronized_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSynchronized(boolean newSynchronized) {
		boolean oldSynchronized = synchronized_;
		synchronized_ = newSynchronized;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DSEMANTIC_DIAGRAM__SYNCHRONIZED, oldSynchronized, synchronized_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DDiagramElement> getOwnedDiagramElements() {
		if (ownedDiagramElements == null) {
			ownedDiagramElements = new EObjectContainmentEList<DDiagramElement>(DDiagramElement.class, this, ViewPackage.DSEMANTIC_DIAGRAM__OWNED_DIAGRAM_ELEMENTS);
		}
		return ownedDiagramElements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EObject> getActivatedLayers() {
		if (activatedLayers == null) {
			activatedLayers = new EObjectEList<EObject>(EObject.class, this, ViewPackage.DSEMANTIC_DIAGRAM__ACTIVATED_LAYERS);
		}
		return activatedLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EObject> getActivatedFilters() {
		if (activatedFilters == null) {
			activatedFilters = new EObjectEList<EObject>(EObject.class, this, ViewPackage.DSEMANTIC_DIAGRAM__ACTIVATED_FILTERS);
		}
		return activatedFilters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ViewPackage.DSEMANTIC_DIAGRAM__OWNED_DIAGRAM_ELEMENTS:
				return ((InternalEList<?>)getOwnedDiagramElements()).basicRemove(otherEnd, msgs);
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
			case ViewPackage.DSEMANTIC_DIAGRAM__SYNCHRONIZED:
				return isSynchronized();
			case ViewPackage.DSEMANTIC_DIAGRAM__OWNED_DIAGRAM_ELEMENTS:
				return getOwnedDiagramElements();
			case ViewPackage.DSEMANTIC_DIAGRAM__ACTIVATED_LAYERS:
				return getActivatedLayers();
			case ViewPackage.DSEMANTIC_DIAGRAM__ACTIVATED_FILTERS:
				return getActivatedFilters();
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
			case ViewPackage.DSEMANTIC_DIAGRAM__SYNCHRONIZED:
				setSynchronized((Boolean)newValue);
				return;
			case ViewPackage.DSEMANTIC_DIAGRAM__OWNED_DIAGRAM_ELEMENTS:
				getOwnedDiagramElements().clear();
				getOwnedDiagramElements().addAll((Collection<? extends DDiagramElement>)newValue);
				return;
			case ViewPackage.DSEMANTIC_DIAGRAM__ACTIVATED_LAYERS:
				getActivatedLayers().clear();
				getActivatedLayers().addAll((Collection<? extends EObject>)newValue);
				return;
			case ViewPackage.DSEMANTIC_DIAGRAM__ACTIVATED_FILTERS:
				getActivatedFilters().clear();
				getActivatedFilters().addAll((Collection<? extends EObject>)newValue);
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
			case ViewPackage.DSEMANTIC_DIAGRAM__SYNCHRONIZED:
				setSynchronized(SYNCHRONIZED_EDEFAULT);
				return;
			case ViewPackage.DSEMANTIC_DIAGRAM__OWNED_DIAGRAM_ELEMENTS:
				getOwnedDiagramElements().clear();
				return;
			case ViewPackage.DSEMANTIC_DIAGRAM__ACTIVATED_LAYERS:
				getActivatedLayers().clear();
				return;
			case ViewPackage.DSEMANTIC_DIAGRAM__ACTIVATED_FILTERS:
				getActivatedFilters().clear();
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
			case ViewPackage.DSEMANTIC_DIAGRAM__SYNCHRONIZED:
				return synchronized_ != SYNCHRONIZED_EDEFAULT;
			case ViewPackage.DSEMANTIC_DIAGRAM__OWNED_DIAGRAM_ELEMENTS:
				return ownedDiagramElements != null && !ownedDiagramElements.isEmpty();
			case ViewPackage.DSEMANTIC_DIAGRAM__ACTIVATED_LAYERS:
				return activatedLayers != null && !activatedLayers.isEmpty();
			case ViewPackage.DSEMANTIC_DIAGRAM__ACTIVATED_FILTERS:
				return activatedFilters != null && !activatedFilters.isEmpty();
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
		result.append(" (synchronized: ");
		result.append(synchronized_);
		result.append(')');
		return result.toString();
	}

} //DSemanticDiagramImpl
