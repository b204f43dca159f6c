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

import org.dilemma.model.Alliance;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.dilemma.model.Obligation;
import org.dilemma.model.State;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Alliance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.impl.AllianceImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.dilemma.model.impl.AllianceImpl#getObligations <em>Obligations</em>}</li>
 *   <li>{@link org.dilemma.model.impl.AllianceImpl#getCommitment <em>Commitment</em>}</li>
 *   <li>{@link org.dilemma.model.impl.AllianceImpl#getConditionality <em>Conditionality</em>}</li>
 *   <li>{@link org.dilemma.model.impl.AllianceImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.dilemma.model.impl.AllianceImpl#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AllianceImpl extends EObjectImpl implements Alliance {
	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<State> members;

	/**
	 * The cached value of the '{@link #getObligations() <em>Obligations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObligations()
	 * @generated
	 * @ordered
	 */
	protected EList<Obligation> obligations;

	/**
	 * The cached value of the '{@link #getCommitment() <em>Commitment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitment()
	 * @generated
	 * @ordered
	 */
	protected Estimate commitment;

	/**
	 * The cached value of the '{@link #getConditionality() <em>Conditionality</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditionality()
	 * @generated
	 * @ordered
	 */
	protected Estimate conditionality;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * This is true if the Start attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean startESet;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * This is true if the End attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean endESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AllianceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DilemmaPackage.Literals.ALLIANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<State> getMembers() {
		if (members == null) {
			members = new EObjectResolvingEList<State>(State.class, this, DilemmaPackage.ALLIANCE__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Obligation> getObligations() {
		if (obligations == null) {
			obligations = new EDataTypeUniqueEList<Obligation>(Obligation.class, this, DilemmaPackage.ALLIANCE__OBLIGATIONS);
		}
		return obligations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getCommitment() {
		return commitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCommitment(Estimate newCommitment, NotificationChain msgs) {
		Estimate oldCommitment = commitment;
		commitment = newCommitment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.ALLIANCE__COMMITMENT, oldCommitment, newCommitment);
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
	public void setCommitment(Estimate newCommitment) {
		if (newCommitment != commitment) {
			NotificationChain msgs = null;
			if (commitment != null)
				msgs = ((InternalEObject)commitment).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.ALLIANCE__COMMITMENT, null, msgs);
			if (newCommitment != null)
				msgs = ((InternalEObject)newCommitment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.ALLIANCE__COMMITMENT, null, msgs);
			msgs = basicSetCommitment(newCommitment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.ALLIANCE__COMMITMENT, newCommitment, newCommitment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getConditionality() {
		return conditionality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConditionality(Estimate newConditionality, NotificationChain msgs) {
		Estimate oldConditionality = conditionality;
		conditionality = newConditionality;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.ALLIANCE__CONDITIONALITY, oldConditionality, newConditionality);
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
	public void setConditionality(Estimate newConditionality) {
		if (newConditionality != conditionality) {
			NotificationChain msgs = null;
			if (conditionality != null)
				msgs = ((InternalEObject)conditionality).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.ALLIANCE__CONDITIONALITY, null, msgs);
			if (newConditionality != null)
				msgs = ((InternalEObject)newConditionality).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.ALLIANCE__CONDITIONALITY, null, msgs);
			msgs = basicSetConditionality(newConditionality, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.ALLIANCE__CONDITIONALITY, newConditionality, newConditionality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		boolean oldStartESet = startESet;
		startESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.ALLIANCE__START, oldStart, start, !oldStartESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStart() {
		int oldStart = start;
		boolean oldStartESet = startESet;
		start = START_EDEFAULT;
		startESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, DilemmaPackage.ALLIANCE__START, oldStart, START_EDEFAULT, oldStartESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStart() {
		return startESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		boolean oldEndESet = endESet;
		endESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.ALLIANCE__END, oldEnd, end, !oldEndESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetEnd() {
		int oldEnd = end;
		boolean oldEndESet = endESet;
		end = END_EDEFAULT;
		endESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, DilemmaPackage.ALLIANCE__END, oldEnd, END_EDEFAULT, oldEndESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetEnd() {
		return endESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DilemmaPackage.ALLIANCE__COMMITMENT:
				return basicSetCommitment(null, msgs);
			case DilemmaPackage.ALLIANCE__CONDITIONALITY:
				return basicSetConditionality(null, msgs);
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
			case DilemmaPackage.ALLIANCE__MEMBERS:
				return getMembers();
			case DilemmaPackage.ALLIANCE__OBLIGATIONS:
				return getObligations();
			case DilemmaPackage.ALLIANCE__COMMITMENT:
				return getCommitment();
			case DilemmaPackage.ALLIANCE__CONDITIONALITY:
				return getConditionality();
			case DilemmaPackage.ALLIANCE__START:
				return getStart();
			case DilemmaPackage.ALLIANCE__END:
				return getEnd();
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
			case DilemmaPackage.ALLIANCE__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends State>)newValue);
				return;
			case DilemmaPackage.ALLIANCE__OBLIGATIONS:
				getObligations().clear();
				getObligations().addAll((Collection<? extends Obligation>)newValue);
				return;
			case DilemmaPackage.ALLIANCE__COMMITMENT:
				setCommitment((Estimate)newValue);
				return;
			case DilemmaPackage.ALLIANCE__CONDITIONALITY:
				setConditionality((Estimate)newValue);
				return;
			case DilemmaPackage.ALLIANCE__START:
				setStart((Integer)newValue);
				return;
			case DilemmaPackage.ALLIANCE__END:
				setEnd((Integer)newValue);
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
			case DilemmaPackage.ALLIANCE__MEMBERS:
				getMembers().clear();
				return;
			case DilemmaPackage.ALLIANCE__OBLIGATIONS:
				getObligations().clear();
				return;
			case DilemmaPackage.ALLIANCE__COMMITMENT:
				setCommitment((Estimate)null);
				return;
			case DilemmaPackage.ALLIANCE__CONDITIONALITY:
				setConditionality((Estimate)null);
				return;
			case DilemmaPackage.ALLIANCE__START:
				unsetStart();
				return;
			case DilemmaPackage.ALLIANCE__END:
				unsetEnd();
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
			case DilemmaPackage.ALLIANCE__MEMBERS:
				return members != null && !members.isEmpty();
			case DilemmaPackage.ALLIANCE__OBLIGATIONS:
				return obligations != null && !obligations.isEmpty();
			case DilemmaPackage.ALLIANCE__COMMITMENT:
				return commitment != null;
			case DilemmaPackage.ALLIANCE__CONDITIONALITY:
				return conditionality != null;
			case DilemmaPackage.ALLIANCE__START:
				return isSetStart();
			case DilemmaPackage.ALLIANCE__END:
				return isSetEnd();
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
		result.append(" (obligations: ");
		result.append(obligations);
		result.append(", start: ");
		if (startESet) result.append(start); else result.append("<unset>");
		result.append(", end: ");
		if (endESet) result.append(end); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //AllianceImpl
