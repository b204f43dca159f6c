/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.impl;

import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.dilemma.model.Signal;
import org.dilemma.model.State;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Signal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.impl.SignalImpl#getSender <em>Sender</em>}</li>
 *   <li>{@link org.dilemma.model.impl.SignalImpl#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.dilemma.model.impl.SignalImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.dilemma.model.impl.SignalImpl#getObservability <em>Observability</em>}</li>
 *   <li>{@link org.dilemma.model.impl.SignalImpl#getVulnerability <em>Vulnerability</em>}</li>
 *   <li>{@link org.dilemma.model.impl.SignalImpl#getYear <em>Year</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SignalImpl extends EObjectImpl implements Signal {
	/**
	 * The cached value of the '{@link #getSender() <em>Sender</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSender()
	 * @generated
	 * @ordered
	 */
	protected State sender;

	/**
	 * The cached value of the '{@link #getReceiver() <em>Receiver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiver()
	 * @generated
	 * @ordered
	 */
	protected State receiver;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected Estimate cost;

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
	 * The cached value of the '{@link #getVulnerability() <em>Vulnerability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVulnerability()
	 * @generated
	 * @ordered
	 */
	protected Estimate vulnerability;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * This is true if the Year attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean yearESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SignalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DilemmaPackage.Literals.SIGNAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public State getSender() {
		if (sender != null && sender.eIsProxy()) {
			InternalEObject oldSender = (InternalEObject)sender;
			sender = (State)eResolveProxy(oldSender);
			if (sender != oldSender) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DilemmaPackage.SIGNAL__SENDER, oldSender, sender));
			}
		}
		return sender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public State basicGetSender() {
		return sender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSender(State newSender) {
		State oldSender = sender;
		sender = newSender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SIGNAL__SENDER, oldSender, sender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public State getReceiver() {
		if (receiver != null && receiver.eIsProxy()) {
			InternalEObject oldReceiver = (InternalEObject)receiver;
			receiver = (State)eResolveProxy(oldReceiver);
			if (receiver != oldReceiver) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DilemmaPackage.SIGNAL__RECEIVER, oldReceiver, receiver));
			}
		}
		return receiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public State basicGetReceiver() {
		return receiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiver(State newReceiver) {
		State oldReceiver = receiver;
		receiver = newReceiver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SIGNAL__RECEIVER, oldReceiver, receiver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCost(Estimate newCost, NotificationChain msgs) {
		Estimate oldCost = cost;
		cost = newCost;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.SIGNAL__COST, oldCost, newCost);
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
	public void setCost(Estimate newCost) {
		if (newCost != cost) {
			NotificationChain msgs = null;
			if (cost != null)
				msgs = ((InternalEObject)cost).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.SIGNAL__COST, null, msgs);
			if (newCost != null)
				msgs = ((InternalEObject)newCost).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.SIGNAL__COST, null, msgs);
			msgs = basicSetCost(newCost, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SIGNAL__COST, newCost, newCost));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.SIGNAL__OBSERVABILITY, oldObservability, newObservability);
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
				msgs = ((InternalEObject)observability).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.SIGNAL__OBSERVABILITY, null, msgs);
			if (newObservability != null)
				msgs = ((InternalEObject)newObservability).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.SIGNAL__OBSERVABILITY, null, msgs);
			msgs = basicSetObservability(newObservability, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SIGNAL__OBSERVABILITY, newObservability, newObservability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getVulnerability() {
		return vulnerability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVulnerability(Estimate newVulnerability, NotificationChain msgs) {
		Estimate oldVulnerability = vulnerability;
		vulnerability = newVulnerability;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.SIGNAL__VULNERABILITY, oldVulnerability, newVulnerability);
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
	public void setVulnerability(Estimate newVulnerability) {
		if (newVulnerability != vulnerability) {
			NotificationChain msgs = null;
			if (vulnerability != null)
				msgs = ((InternalEObject)vulnerability).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.SIGNAL__VULNERABILITY, null, msgs);
			if (newVulnerability != null)
				msgs = ((InternalEObject)newVulnerability).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.SIGNAL__VULNERABILITY, null, msgs);
			msgs = basicSetVulnerability(newVulnerability, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SIGNAL__VULNERABILITY, newVulnerability, newVulnerability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		boolean oldYearESet = yearESet;
		yearESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SIGNAL__YEAR, oldYear, year, !oldYearESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetYear() {
		int oldYear = year;
		boolean oldYearESet = yearESet;
		year = YEAR_EDEFAULT;
		yearESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, DilemmaPackage.SIGNAL__YEAR, oldYear, YEAR_EDEFAULT, oldYearESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetYear() {
		return yearESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DilemmaPackage.SIGNAL__COST:
				return basicSetCost(null, msgs);
			case DilemmaPackage.SIGNAL__OBSERVABILITY:
				return basicSetObservability(null, msgs);
			case DilemmaPackage.SIGNAL__VULNERABILITY:
				return basicSetVulnerability(null, msgs);
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
			case DilemmaPackage.SIGNAL__SENDER:
				if (resolve) return getSender();
				return basicGetSender();
			case DilemmaPackage.SIGNAL__RECEIVER:
				if (resolve) return getReceiver();
				return basicGetReceiver();
			case DilemmaPackage.SIGNAL__COST:
				return getCost();
			case DilemmaPackage.SIGNAL__OBSERVABILITY:
				return getObservability();
			case DilemmaPackage.SIGNAL__VULNERABILITY:
				return getVulnerability();
			case DilemmaPackage.SIGNAL__YEAR:
				return getYear();
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
			case DilemmaPackage.SIGNAL__SENDER:
				setSender((State)newValue);
				return;
			case DilemmaPackage.SIGNAL__RECEIVER:
				setReceiver((State)newValue);
				return;
			case DilemmaPackage.SIGNAL__COST:
				setCost((Estimate)newValue);
				return;
			case DilemmaPackage.SIGNAL__OBSERVABILITY:
				setObservability((Estimate)newValue);
				return;
			case DilemmaPackage.SIGNAL__VULNERABILITY:
				setVulnerability((Estimate)newValue);
				return;
			case DilemmaPackage.SIGNAL__YEAR:
				setYear((Integer)newValue);
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
			case DilemmaPackage.SIGNAL__SENDER:
				setSender((State)null);
				return;
			case DilemmaPackage.SIGNAL__RECEIVER:
				setReceiver((State)null);
				return;
			case DilemmaPackage.SIGNAL__COST:
				setCost((Estimate)null);
				return;
			case DilemmaPackage.SIGNAL__OBSERVABILITY:
				setObservability((Estimate)null);
				return;
			case DilemmaPackage.SIGNAL__VULNERABILITY:
				setVulnerability((Estimate)null);
				return;
			case DilemmaPackage.SIGNAL__YEAR:
				unsetYear();
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
			case DilemmaPackage.SIGNAL__SENDER:
				return sender != null;
			case DilemmaPackage.SIGNAL__RECEIVER:
				return receiver != null;
			case DilemmaPackage.SIGNAL__COST:
				return cost != null;
			case DilemmaPackage.SIGNAL__OBSERVABILITY:
				return observability != null;
			case DilemmaPackage.SIGNAL__VULNERABILITY:
				return vulnerability != null;
			case DilemmaPackage.SIGNAL__YEAR:
				return isSetYear();
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
		result.append(" (year: ");
		if (yearESet) result.append(year); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //SignalImpl
