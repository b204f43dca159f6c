/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.impl;

import java.util.Collection;

import org.dilemma.model.Capability;
import org.dilemma.model.CapabilityKind;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.dilemma.model.Observation;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Capability</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.impl.CapabilityImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dilemma.model.impl.CapabilityImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.dilemma.model.impl.CapabilityImpl#getOffensiveness <em>Offensiveness</em>}</li>
 *   <li>{@link org.dilemma.model.impl.CapabilityImpl#getObservability <em>Observability</em>}</li>
 *   <li>{@link org.dilemma.model.impl.CapabilityImpl#getGrowth <em>Growth</em>}</li>
 *   <li>{@link org.dilemma.model.impl.CapabilityImpl#getObservations <em>Observations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CapabilityImpl extends EObjectImpl implements Capability {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CapabilityKind KIND_EDEFAULT = CapabilityKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CapabilityKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected Estimate level;

	/**
	 * The cached value of the '{@link #getOffensiveness() <em>Offensiveness</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffensiveness()
	 * @generated
	 * @ordered
	 */
	protected Estimate offensiveness;

	/**
	 * The cached value of the '{@link #getObservability() <em>Observability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservability()
	 * @generated
	 * @ordered
	 */
	protected Estimate observability;

	/**
	 * The cached value of the '{@link #getGrowth() <em>Growth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrowth()
	 * @generated
	 * @ordered
	 */
	protected Estimate growth;

	/**
	 * The cached value of the '{@link #getObservations() <em>Observations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservations()
	 * @generated
	 * @ordered
	 */
	protected EList<Observation> observations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CapabilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DilemmaPackage.Literals.CAPABILITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CapabilityKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CapabilityKind newKind) {
		CapabilityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.CAPABILITY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLevel(Estimate newLevel, NotificationChain msgs) {
		Estimate oldLevel = level;
		level = newLevel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.CAPABILITY__LEVEL, oldLevel, newLevel);
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
	public void setLevel(Estimate newLevel) {
		if (newLevel != level) {
			NotificationChain msgs = null;
			if (level != null)
				msgs = ((InternalEObject)level).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.CAPABILITY__LEVEL, null, msgs);
			if (newLevel != null)
				msgs = ((InternalEObject)newLevel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.CAPABILITY__LEVEL, null, msgs);
			msgs = basicSetLevel(newLevel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.CAPABILITY__LEVEL, newLevel, newLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getOffensiveness() {
		return offensiveness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOffensiveness(Estimate newOffensiveness, NotificationChain msgs) {
		Estimate oldOffensiveness = offensiveness;
		offensiveness = newOffensiveness;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.CAPABILITY__OFFENSIVENESS, oldOffensiveness, newOffensiveness);
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
	public void setOffensiveness(Estimate newOffensiveness) {
		if (newOffensiveness != offensiveness) {
			NotificationChain msgs = null;
			if (offensiveness != null)
				msgs = ((InternalEObject)offensiveness).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.CAPABILITY__OFFENSIVENESS, null, msgs);
			if (newOffensiveness != null)
				msgs = ((InternalEObject)newOffensiveness).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.CAPABILITY__OFFENSIVENESS, null, msgs);
			msgs = basicSetOffensiveness(newOffensiveness, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.CAPABILITY__OFFENSIVENESS, newOffensiveness, newOffensiveness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getObservability() {
		return observability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetObservability(Estimate newObservability, NotificationChain msgs) {
		Estimate oldObservability = observability;
		observability = newObservability;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.CAPABILITY__OBSERVABILITY, oldObservability, newObservability);
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
	public void setObservability(Estimate newObservability) {
		if (newObservability != observability) {
			NotificationChain msgs = null;
			if (observability != null)
				msgs = ((InternalEObject)observability).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.CAPABILITY__OBSERVABILITY, null, msgs);
			if (newObservability != null)
				msgs = ((InternalEObject)newObservability).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.CAPABILITY__OBSERVABILITY, null, msgs);
			msgs = basicSetObservability(newObservability, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.CAPABILITY__OBSERVABILITY, newObservability, newObservability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getGrowth() {
		return growth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGrowth(Estimate newGrowth, NotificationChain msgs) {
		Estimate oldGrowth = growth;
		growth = newGrowth;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.CAPABILITY__GROWTH, oldGrowth, newGrowth);
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
	public void setGrowth(Estimate newGrowth) {
		if (newGrowth != growth) {
			NotificationChain msgs = null;
			if (growth != null)
				msgs = ((InternalEObject)growth).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.CAPABILITY__GROWTH, null, msgs);
			if (newGrowth != null)
				msgs = ((InternalEObject)newGrowth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.CAPABILITY__GROWTH, null, msgs);
			msgs = basicSetGrowth(newGrowth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.CAPABILITY__GROWTH, newGrowth, newGrowth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Observation> getObservations() {
		if (observations == null) {
			observations = new EObjectContainmentEList<Observation>(Observation.class, this, DilemmaPackage.CAPABILITY__OBSERVATIONS);
		}
		return observations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DilemmaPackage.CAPABILITY__LEVEL:
				return basicSetLevel(null, msgs);
			case DilemmaPackage.CAPABILITY__OFFENSIVENESS:
				return basicSetOffensiveness(null, msgs);
			case DilemmaPackage.CAPABILITY__OBSERVABILITY:
				return basicSetObservability(null, msgs);
			case DilemmaPackage.CAPABILITY__GROWTH:
				return basicSetGrowth(null, msgs);
			case DilemmaPackage.CAPABILITY__OBSERVATIONS:
				return ((InternalEList<?>)getObservations()).basicRemove(otherEnd, msgs);
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
			case DilemmaPackage.CAPABILITY__KIND:
				return getKind();
			case DilemmaPackage.CAPABILITY__LEVEL:
				return getLevel();
			case DilemmaPackage.CAPABILITY__OFFENSIVENESS:
				return getOffensiveness();
			case DilemmaPackage.CAPABILITY__OBSERVABILITY:
				return getObservability();
			case DilemmaPackage.CAPABILITY__GROWTH:
				return getGrowth();
			case DilemmaPackage.CAPABILITY__OBSERVATIONS:
				return getObservations();
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
			case DilemmaPackage.CAPABILITY__KIND:
				setKind((CapabilityKind)newValue);
				return;
			case DilemmaPackage.CAPABILITY__LEVEL:
				setLevel((Estimate)newValue);
				return;
			case DilemmaPackage.CAPABILITY__OFFENSIVENESS:
				setOffensiveness((Estimate)newValue);
				return;
			case DilemmaPackage.CAPABILITY__OBSERVABILITY:
				setObservability((Estimate)newValue);
				return;
			case DilemmaPackage.CAPABILITY__GROWTH:
				setGrowth((Estimate)newValue);
				return;
			case DilemmaPackage.CAPABILITY__OBSERVATIONS:
				getObservations().clear();
				getObservations().addAll((Collection<? extends Observation>)newValue);
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
			case DilemmaPackage.CAPABILITY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DilemmaPackage.CAPABILITY__LEVEL:
				setLevel((Estimate)null);
				return;
			case DilemmaPackage.CAPABILITY__OFFENSIVENESS:
				setOffensiveness((Estimate)null);
				return;
			case DilemmaPackage.CAPABILITY__OBSERVABILITY:
				setObservability((Estimate)null);
				return;
			case DilemmaPackage.CAPABILITY__GROWTH:
				setGrowth((Estimate)null);
				return;
			case DilemmaPackage.CAPABILITY__OBSERVATIONS:
				getObservations().clear();
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
			case DilemmaPackage.CAPABILITY__KIND:
				return kind != KIND_EDEFAULT;
			case DilemmaPackage.CAPABILITY__LEVEL:
				return level != null;
			case DilemmaPackage.CAPABILITY__OFFENSIVENESS:
				return offensiveness != null;
			case DilemmaPackage.CAPABILITY__OBSERVABILITY:
				return observability != null;
			case DilemmaPackage.CAPABILITY__GROWTH:
				return growth != null;
			case DilemmaPackage.CAPABILITY__OBSERVATIONS:
				return observations != null && !observations.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //CapabilityImpl
