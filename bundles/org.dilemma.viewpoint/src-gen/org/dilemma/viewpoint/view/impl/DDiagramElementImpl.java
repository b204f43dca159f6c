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
import org.dilemma.viewpoint.view.Decoration;
import org.dilemma.viewpoint.view.GraphicalFilter;
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
 * An implementation of the model object '<em><b>DDiagram Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DDiagramElementImpl#isVisible <em>Visible</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DDiagramElementImpl#getTooltipText <em>Tooltip Text</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DDiagramElementImpl#getGraphicalFilters <em>Graphical Filters</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DDiagramElementImpl#getDecorations <em>Decorations</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DDiagramElementImpl#getParentLayers <em>Parent Layers</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DDiagramElementImpl extends DRepresentationElementImpl implements DDiagramElement {
	/**
	 * The default value of the '{@link #isVisible() <em>Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVisible()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VISIBLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isVisible() <em>Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVisible()
	 * @generated
	 * @ordered
	 */
	protected boolean visible = VISIBLE_EDEFAULT;

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
	 * The cached value of the '{@link #getGraphicalFilters() <em>Graphical Filters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGraphicalFilters()
	 * @generated
	 * @ordered
	 */
	protected EList<GraphicalFilter> graphicalFilters;

	/**
	 * The cached value of the '{@link #getDecorations() <em>Decorations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecorations()
	 * @generated
	 * @ordered
	 */
	protected EList<Decoration> decorations;

	/**
	 * The cached value of the '{@link #getParentLayers() <em>Parent Layers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<EObject> parentLayers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DDiagramElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getDDiagramElement();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVisible() {
		return visible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVisible(boolean newVisible) {
		boolean oldVisible = visible;
		visible = newVisible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DDIAGRAM_ELEMENT__VISIBLE, oldVisible, visible));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DDIAGRAM_ELEMENT__TOOLTIP_TEXT, oldTooltipText, tooltipText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GraphicalFilter> getGraphicalFilters() {
		if (graphicalFilters == null) {
			graphicalFilters = new EObjectContainmentEList<GraphicalFilter>(GraphicalFilter.class, this, ViewPackage.DDIAGRAM_ELEMENT__GRAPHICAL_FILTERS);
		}
		return graphicalFilters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decoration> getDecorations() {
		if (decorations == null) {
			decorations = new EObjectContainmentEList<Decoration>(Decoration.class, this, ViewPackage.DDIAGRAM_ELEMENT__DECORATIONS);
		}
		return decorations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EObject> getParentLayers() {
		if (parentLayers == null) {
			parentLayers = new EObjectEList<EObject>(EObject.class, this, ViewPackage.DDIAGRAM_ELEMENT__PARENT_LAYERS);
		}
		return parentLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ViewPackage.DDIAGRAM_ELEMENT__GRAPHICAL_FILTERS:
				return ((InternalEList<?>)getGraphicalFilters()).basicRemove(otherEnd, msgs);
			case ViewPackage.DDIAGRAM_ELEMENT__DECORATIONS:
				return ((InternalEList<?>)getDecorations()).basicRemove(otherEnd, msgs);
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
			case ViewPackage.DDIAGRAM_ELEMENT__VISIBLE:
				return isVisible();
			case ViewPackage.DDIAGRAM_ELEMENT__TOOLTIP_TEXT:
				return getTooltipText();
			case ViewPackage.DDIAGRAM_ELEMENT__GRAPHICAL_FILTERS:
				return getGraphicalFilters();
			case ViewPackage.DDIAGRAM_ELEMENT__DECORATIONS:
				return getDecorations();
			case ViewPackage.DDIAGRAM_ELEMENT__PARENT_LAYERS:
				return getParentLayers();
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
			case ViewPackage.DDIAGRAM_ELEMENT__VISIBLE:
				setVisible((Boolean)newValue);
				return;
			case ViewPackage.DDIAGRAM_ELEMENT__TOOLTIP_TEXT:
				setTooltipText((String)newValue);
				return;
			case ViewPackage.DDIAGRAM_ELEMENT__GRAPHICAL_FILTERS:
				getGraphicalFilters().clear();
				getGraphicalFilters().addAll((Collection<? extends GraphicalFilter>)newValue);
				return;
			case ViewPackage.DDIAGRAM_ELEMENT__DECORATIONS:
				getDecorations().clear();
				getDecorations().addAll((Collection<? extends Decoration>)newValue);
				return;
			case ViewPackage.DDIAGRAM_ELEMENT__PARENT_LAYERS:
				getParentLayers().clear();
				getParentLayers().addAll((Collection<? extends EObject>)newValue);
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
			case ViewPackage.DDIAGRAM_ELEMENT__VISIBLE:
				setVisible(VISIBLE_EDEFAULT);
				return;
			case ViewPackage.DDIAGRAM_ELEMENT__TOOLTIP_TEXT:
				setTooltipText(TOOLTIP_TEXT_EDEFAULT);
				return;
			case ViewPackage.DDIAGRAM_ELEMENT__GRAPHICAL_FILTERS:
				getGraphicalFilters().clear();
				return;
			case ViewPackage.DDIAGRAM_ELEMENT__DECORATIONS:
				getDecorations().clear();
				return;
			case ViewPackage.DDIAGRAM_ELEMENT__PARENT_LAYERS:
				getParentLayers().clear();
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
			case ViewPackage.DDIAGRAM_ELEMENT__VISIBLE:
				return visible != VISIBLE_EDEFAULT;
			case ViewPackage.DDIAGRAM_ELEMENT__TOOLTIP_TEXT:
				return TOOLTIP_TEXT_EDEFAULT == null ? tooltipText != null : !TOOLTIP_TEXT_EDEFAULT.equals(tooltipText);
			case ViewPackage.DDIAGRAM_ELEMENT__GRAPHICAL_FILTERS:
				return graphicalFilters != null && !graphicalFilters.isEmpty();
			case ViewPackage.DDIAGRAM_ELEMENT__DECORATIONS:
				return decorations != null && !decorations.isEmpty();
			case ViewPackage.DDIAGRAM_ELEMENT__PARENT_LAYERS:
				return parentLayers != null && !parentLayers.isEmpty();
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
		result.append(" (visible: ");
		result.append(visible);
		result.append(", tooltipText: ");
		result.append(tooltipText);
		result.append(')');
		return result.toString();
	}

} //DDiagramElementImpl
