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

import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.EdgeStyle;
import org.dilemma.viewpoint.view.EdgeTarget;
import org.dilemma.viewpoint.view.ViewPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>DEdge</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DEdgeImpl#getOutgoingEdges <em>Outgoing Edges</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DEdgeImpl#getIncomingEdges <em>Incoming Edges</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DEdgeImpl#getSourceNode <em>Source Node</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DEdgeImpl#getTargetNode <em>Target Node</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DEdgeImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DEdgeImpl#getBeginLabel <em>Begin Label</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DEdgeImpl#getEndLabel <em>End Label</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DEdgeImpl#getOwnedStyle <em>Owned Style</em>}</li>
 *   <li>{@link org.dilemma.viewpoint.view.impl.DEdgeImpl#getPath <em>Path</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DEdgeImpl extends DDiagramElementImpl implements DEdge {
	/**
	 * The cached value of the '{@link #getOutgoingEdges() <em>Outgoing Edges</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutgoingEdges()
	 * @generated
	 * @ordered
	 */
	protected EList<DEdge> outgoingEdges;

	/**
	 * The cached value of the '{@link #getIncomingEdges() <em>Incoming Edges</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncomingEdges()
	 * @generated
	 * @ordered
	 */
	protected EList<DEdge> incomingEdges;

	/**
	 * The cached value of the '{@link #getSourceNode() <em>Source Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNode()
	 * @generated
	 * @ordered
	 */
	protected EdgeTarget sourceNode;

	/**
	 * The cached value of the '{@link #getTargetNode() <em>Target Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetNode()
	 * @generated
	 * @ordered
	 */
	protected EdgeTarget targetNode;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBeginLabel() <em>Begin Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeginLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String BEGIN_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBeginLabel() <em>Begin Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeginLabel()
	 * @generated
	 * @ordered
	 */
	protected String beginLabel = BEGIN_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndLabel() <em>End Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String END_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndLabel() <em>End Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndLabel()
	 * @generated
	 * @ordered
	 */
	protected String endLabel = END_LABEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOwnedStyle() <em>Owned Style</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnedStyle()
	 * @generated
	 * @ordered
	 */
	protected EdgeStyle ownedStyle;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected EList<EdgeTarget> path;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DEdgeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ViewPackage.eINSTANCE.getDEdge();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DEdge> getOutgoingEdges() {
		if (outgoingEdges == null) {
			outgoingEdges = new EObjectWithInverseEList<DEdge>(DEdge.class, this, ViewPackage.DEDGE__OUTGOING_EDGES, ViewPackage.DEDGE__SOURCE_NODE);
		}
		return outgoingEdges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DEdge> getIncomingEdges() {
		if (incomingEdges == null) {
			incomingEdges = new EObjectWithInverseEList<DEdge>(DEdge.class, this, ViewPackage.DEDGE__INCOMING_EDGES, ViewPackage.DEDGE__TARGET_NODE);
		}
		return incomingEdges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeTarget getSourceNode() {
		return sourceNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSourceNode(EdgeTarget newSourceNode, NotificationChain msgs) {
		EdgeTarget oldSourceNode = sourceNode;
		sourceNode = newSourceNode;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ViewPackage.DEDGE__SOURCE_NODE, oldSourceNode, newSourceNode);
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
	public void setSourceNode(EdgeTarget newSourceNode) {
		if (newSourceNode != sourceNode) {
			NotificationChain msgs = null;
			if (sourceNode != null)
				msgs = ((InternalEObject)sourceNode).eInverseRemove(this, ViewPackage.EDGE_TARGET__OUTGOING_EDGES, EdgeTarget.class, msgs);
			if (newSourceNode != null)
				msgs = ((InternalEObject)newSourceNode).eInverseAdd(this, ViewPackage.EDGE_TARGET__OUTGOING_EDGES, EdgeTarget.class, msgs);
			msgs = basicSetSourceNode(newSourceNode, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DEDGE__SOURCE_NODE, newSourceNode, newSourceNode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeTarget getTargetNode() {
		return targetNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTargetNode(EdgeTarget newTargetNode, NotificationChain msgs) {
		EdgeTarget oldTargetNode = targetNode;
		targetNode = newTargetNode;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ViewPackage.DEDGE__TARGET_NODE, oldTargetNode, newTargetNode);
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
	public void setTargetNode(EdgeTarget newTargetNode) {
		if (newTargetNode != targetNode) {
			NotificationChain msgs = null;
			if (targetNode != null)
				msgs = ((InternalEObject)targetNode).eInverseRemove(this, ViewPackage.EDGE_TARGET__INCOMING_EDGES, EdgeTarget.class, msgs);
			if (newTargetNode != null)
				msgs = ((InternalEObject)newTargetNode).eInverseAdd(this, ViewPackage.EDGE_TARGET__INCOMING_EDGES, EdgeTarget.class, msgs);
			msgs = basicSetTargetNode(newTargetNode, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DEDGE__TARGET_NODE, newTargetNode, newTargetNode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize) {
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DEDGE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBeginLabel() {
		return beginLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeginLabel(String newBeginLabel) {
		String oldBeginLabel = beginLabel;
		beginLabel = newBeginLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DEDGE__BEGIN_LABEL, oldBeginLabel, beginLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndLabel() {
		return endLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndLabel(String newEndLabel) {
		String oldEndLabel = endLabel;
		endLabel = newEndLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DEDGE__END_LABEL, oldEndLabel, endLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeStyle getOwnedStyle() {
		return ownedStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOwnedStyle(EdgeStyle newOwnedStyle, NotificationChain msgs) {
		EdgeStyle oldOwnedStyle = ownedStyle;
		ownedStyle = newOwnedStyle;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ViewPackage.DEDGE__OWNED_STYLE, oldOwnedStyle, newOwnedStyle);
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
	public void setOwnedStyle(EdgeStyle newOwnedStyle) {
		if (newOwnedStyle != ownedStyle) {
			NotificationChain msgs = null;
			if (ownedStyle != null)
				msgs = ((InternalEObject)ownedStyle).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ViewPackage.DEDGE__OWNED_STYLE, null, msgs);
			if (newOwnedStyle != null)
				msgs = ((InternalEObject)newOwnedStyle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ViewPackage.DEDGE__OWNED_STYLE, null, msgs);
			msgs = basicSetOwnedStyle(newOwnedStyle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ViewPackage.DEDGE__OWNED_STYLE, newOwnedStyle, newOwnedStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EdgeTarget> getPath() {
		if (path == null) {
			path = new EObjectEList<EdgeTarget>(EdgeTarget.class, this, ViewPackage.DEDGE__PATH);
		}
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ViewPackage.DEDGE__OUTGOING_EDGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getOutgoingEdges()).basicAdd(otherEnd, msgs);
			case ViewPackage.DEDGE__INCOMING_EDGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIncomingEdges()).basicAdd(otherEnd, msgs);
			case ViewPackage.DEDGE__SOURCE_NODE:
				if (sourceNode != null)
					msgs = ((InternalEObject)sourceNode).eInverseRemove(this, ViewPackage.EDGE_TARGET__OUTGOING_EDGES, EdgeTarget.class, msgs);
				return basicSetSourceNode((EdgeTarget)otherEnd, msgs);
			case ViewPackage.DEDGE__TARGET_NODE:
				if (targetNode != null)
					msgs = ((InternalEObject)targetNode).eInverseRemove(this, ViewPackage.EDGE_TARGET__INCOMING_EDGES, EdgeTarget.class, msgs);
				return basicSetTargetNode((EdgeTarget)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ViewPackage.DEDGE__OUTGOING_EDGES:
				return ((InternalEList<?>)getOutgoingEdges()).basicRemove(otherEnd, msgs);
			case ViewPackage.DEDGE__INCOMING_EDGES:
				return ((InternalEList<?>)getIncomingEdges()).basicRemove(otherEnd, msgs);
			case ViewPackage.DEDGE__SOURCE_NODE:
				return basicSetSourceNode(null, msgs);
			case ViewPackage.DEDGE__TARGET_NODE:
				return basicSetTargetNode(null, msgs);
			case ViewPackage.DEDGE__OWNED_STYLE:
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
			case ViewPackage.DEDGE__OUTGOING_EDGES:
				return getOutgoingEdges();
			case ViewPackage.DEDGE__INCOMING_EDGES:
				return getIncomingEdges();
			case ViewPackage.DEDGE__SOURCE_NODE:
				return getSourceNode();
			case ViewPackage.DEDGE__TARGET_NODE:
				return getTargetNode();
			case ViewPackage.DEDGE__SIZE:
				return getSize();
			case ViewPackage.DEDGE__BEGIN_LABEL:
				return getBeginLabel();
			case ViewPackage.DEDGE__END_LABEL:
				return getEndLabel();
			case ViewPackage.DEDGE__OWNED_STYLE:
				return getOwnedStyle();
			case ViewPackage.DEDGE__PATH:
				return getPath();
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
			case ViewPackage.DEDGE__OUTGOING_EDGES:
				getOutgoingEdges().clear();
				getOutgoingEdges().addAll((Collection<? extends DEdge>)newValue);
				return;
			case ViewPackage.DEDGE__INCOMING_EDGES:
				getIncomingEdges().clear();
				getIncomingEdges().addAll((Collection<? extends DEdge>)newValue);
				return;
			case ViewPackage.DEDGE__SOURCE_NODE:
				setSourceNode((EdgeTarget)newValue);
				return;
			case ViewPackage.DEDGE__TARGET_NODE:
				setTargetNode((EdgeTarget)newValue);
				return;
			case ViewPackage.DEDGE__SIZE:
				setSize((Integer)newValue);
				return;
			case ViewPackage.DEDGE__BEGIN_LABEL:
				setBeginLabel((String)newValue);
				return;
			case ViewPackage.DEDGE__END_LABEL:
				setEndLabel((String)newValue);
				return;
			case ViewPackage.DEDGE__OWNED_STYLE:
				setOwnedStyle((EdgeStyle)newValue);
				return;
			case ViewPackage.DEDGE__PATH:
				getPath().clear();
				getPath().addAll((Collection<? extends EdgeTarget>)newValue);
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
			case ViewPackage.DEDGE__OUTGOING_EDGES:
				getOutgoingEdges().clear();
				return;
			case ViewPackage.DEDGE__INCOMING_EDGES:
				getIncomingEdges().clear();
				return;
			case ViewPackage.DEDGE__SOURCE_NODE:
				setSourceNode((EdgeTarget)null);
				return;
			case ViewPackage.DEDGE__TARGET_NODE:
				setTargetNode((EdgeTarget)null);
				return;
			case ViewPackage.DEDGE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case ViewPackage.DEDGE__BEGIN_LABEL:
				setBeginLabel(BEGIN_LABEL_EDEFAULT);
				return;
			case ViewPackage.DEDGE__END_LABEL:
				setEndLabel(END_LABEL_EDEFAULT);
				return;
			case ViewPackage.DEDGE__OWNED_STYLE:
				setOwnedStyle((EdgeStyle)null);
				return;
			case ViewPackage.DEDGE__PATH:
				getPath().clear();
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
			case ViewPackage.DEDGE__OUTGOING_EDGES:
				return outgoingEdges != null && !outgoingEdges.isEmpty();
			case ViewPackage.DEDGE__INCOMING_EDGES:
				return incomingEdges != null && !incomingEdges.isEmpty();
			case ViewPackage.DEDGE__SOURCE_NODE:
				return sourceNode != null;
			case ViewPackage.DEDGE__TARGET_NODE:
				return targetNode != null;
			case ViewPackage.DEDGE__SIZE:
				return size != SIZE_EDEFAULT;
			case ViewPackage.DEDGE__BEGIN_LABEL:
				return BEGIN_LABEL_EDEFAULT == null ? beginLabel != null : !BEGIN_LABEL_EDEFAULT.equals(beginLabel);
			case ViewPackage.DEDGE__END_LABEL:
				return END_LABEL_EDEFAULT == null ? endLabel != null : !END_LABEL_EDEFAULT.equals(endLabel);
			case ViewPackage.DEDGE__OWNED_STYLE:
				return ownedStyle != null;
			case ViewPackage.DEDGE__PATH:
				return path != null && !path.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == EdgeTarget.class) {
			switch (derivedFeatureID) {
				case ViewPackage.DEDGE__OUTGOING_EDGES: return ViewPackage.EDGE_TARGET__OUTGOING_EDGES;
				case ViewPackage.DEDGE__INCOMING_EDGES: return ViewPackage.EDGE_TARGET__INCOMING_EDGES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == EdgeTarget.class) {
			switch (baseFeatureID) {
				case ViewPackage.EDGE_TARGET__OUTGOING_EDGES: return ViewPackage.DEDGE__OUTGOING_EDGES;
				case ViewPackage.EDGE_TARGET__INCOMING_EDGES: return ViewPackage.DEDGE__INCOMING_EDGES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (size: ");
		result.append(size);
		result.append(", beginLabel: ");
		result.append(beginLabel);
		result.append(", endLabel: ");
		result.append(endLabel);
		result.append(')');
		return result.toString();
	}

} //DEdgeImpl
