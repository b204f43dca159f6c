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

import org.dilemma.viewpoint.view.ContainerLayout;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DNodeContainer;
import org.dilemma.viewpoint.view.ViewPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>DNode Container</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DNodeContainerImpl#getChildrenPresentation <em>Children Presentation</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DNodeContainerImpl#getOwnedDiagramElements <em>Owned Diagram Elements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DNodeContainerImpl extends DDiagramElementContainerImpl implements DNodeContainer {
	/**
	 * The default value of the '{@link #getChildrenPresentation() <em>Children Presentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildrenPresentation()
	 * @generated
	 * @ordered
	 */
	protected static final ContainerLayout CHILDREN_PRESENTATION_EDEFAULT = ContainerLayout.FREE_FORM;

	/**
	 * The cached value of the '{@link #getChildrenPresentation() <em>Children Presentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildrenPresentation()
	 * @generated
	 * @ordered
	 */
	protected ContainerLayout childrenPresentation = CHILDREN_PRESENTATION_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DNodeContainerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getDNodeContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContainerLayout getChildrenPresentation() {
		return childrenPresentation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChildrenPresentation(ContainerLayout newChildrenPresentation) {
		ContainerLayout oldChildrenPresentation = childrenPresentation;
		childrenPresentation = newChildrenPresentation == null ? CHILDREN_PRESENTATION_EDEFAULT : newChildrenPresentation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DNODE_CONTAINER__CHILDREN_PRESENTATION, oldChildrenPresentation, childrenPresentation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DDiagramElement> getOwnedDiagramElements() {
		if (ownedDiagramElements == null) {
			ownedDiagramElements = new EObjectContainmentEList<DDiagramElement>(DDiagramElement.class, this, ViewPackage.DNODE_CONTAINER__OWNED_DIAGRAM_ELEMENTS);
		}
		return ownedDiagramElements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ViewPackage.DNODE_CONTAINER__OWNED_DIAGRAM_ELEMENTS:
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
			case ViewPackage.DNODE_CONTAINER__CHILDREN_PRESENTATION:
				return getChildrenPresentation();
			case ViewPackage.DNODE_CONTAINER__OWNED_DIAGRAM_ELEMENTS:
				return getOwnedDiagramElements();
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
			case ViewPackage.DNODE_CONTAINER__CHILDREN_PRESENTATION:
				setChildrenPresentation((ContainerLayout)newValue);
				return;
			case ViewPackage.DNODE_CONTAINER__OWNED_DIAGRAM_ELEMENTS:
				getOwnedDiagramElements().clear();
				getOwnedDiagramElements().addAll((Collection<? extends DDiagramElement>)newValue);
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
			case ViewPackage.DNODE_CONTAINER__CHILDREN_PRESENTATION:
				setChildrenPresentation(CHILDREN_PRESENTATION_EDEFAULT);
				return;
			case ViewPackage.DNODE_CONTAINER__OWNED_DIAGRAM_ELEMENTS:
				getOwnedDiagramElements().clear();
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
			case ViewPackage.DNODE_CONTAINER__CHILDREN_PRESENTATION:
				return childrenPresentation != CHILDREN_PRESENTATION_EDEFAULT;
			case ViewPackage.DNODE_CONTAINER__OWNED_DIAGRAM_ELEMENTS:
				return ownedDiagramElements != null && !ownedDiagramElements.isEmpty();
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
		result.append(" (childrenPresentation: ");
		result.append(childrenPresentation);
		result.append(')');
		return result.toString();
	}

} //DNodeContainerImpl
