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
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Estimate;
import org.dilemma.model.Intent;
import org.dilemma.model.State;
import org.dilemma.model.StateKind;

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
 * An implementation of the model object '<em><b>State</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.impl.StateImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.dilemma.model.impl.StateImpl#getAbbreviation <em>Abbreviation</em>}</li>
 *   <li>{@link org.dilemma.model.impl.StateImpl#getCowCode <em>Cow Code</em>}</li>
 *   <li>{@link org.dilemma.model.impl.StateImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.dilemma.model.impl.StateImpl#getIntent <em>Intent</em>}</li>
 *   <li>{@link org.dilemma.model.impl.StateImpl#getGreed <em>Greed</em>}</li>
 *   <li>{@link org.dilemma.model.impl.StateImpl#getFatigue <em>Fatigue</em>}</li>
 *   <li>{@link org.dilemma.model.impl.StateImpl#getGrievance <em>Grievance</em>}</li>
 *   <li>{@link org.dilemma.model.impl.StateImpl#getWarCost <em>War Cost</em>}</li>
 *   <li>{@link org.dilemma.model.impl.StateImpl#getSensibility <em>Sensibility</em>}</li>
 *   <li>{@link org.dilemma.model.impl.StateImpl#getCapabilities <em>Capabilities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StateImpl extends EObjectImpl implements State {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbbreviation() <em>Abbreviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbbreviation()
	 * @generated
	 * @ordered
	 */
	protected static final String ABBREVIATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbbreviation() <em>Abbreviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbbreviation()
	 * @generated
	 * @ordered
	 */
	protected String abbreviation = ABBREVIATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCowCode() <em>Cow Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCowCode()
	 * @generated
	 * @ordered
	 */
	protected static final int COW_CODE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCowCode() <em>Cow Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCowCode()
	 * @generated
	 * @ordered
	 */
	protected int cowCode = COW_CODE_EDEFAULT;

	/**
	 * This is true if the Cow Code attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean cowCodeESet;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final StateKind KIND_EDEFAULT = StateKind.STATE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected StateKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntent() <em>Intent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntent()
	 * @generated
	 * @ordered
	 */
	protected static final Intent INTENT_EDEFAULT = Intent.UNKNOWN;

	/**
	 * The cached value of the '{@link #getIntent() <em>Intent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntent()
	 * @generated
	 * @ordered
	 */
	protected Intent intent = INTENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGreed() <em>Greed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGreed()
	 * @generated
	 * @ordered
	 */
	protected Estimate greed;

	/**
	 * The cached value of the '{@link #getFatigue() <em>Fatigue</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFatigue()
	 * @generated
	 * @ordered
	 */
	protected Estimate fatigue;

	/**
	 * The cached value of the '{@link #getGrievance() <em>Grievance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrievance()
	 * @generated
	 * @ordered
	 */
	protected Estimate grievance;

	/**
	 * The cached value of the '{@link #getWarCost() <em>War Cost</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarCost()
	 * @generated
	 * @ordered
	 */
	protected Estimate warCost;

	/**
	 * The cached value of the '{@link #getSensibility() <em>Sensibility</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensibility()
	 * @generated
	 * @ordered
	 */
	protected Estimate sensibility;

	/**
	 * The cached value of the '{@link #getCapabilities() <em>Capabilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapabilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Capability> capabilities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DilemmaPackage.Literals.STATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbbreviation() {
		return abbreviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbbreviation(String newAbbreviation) {
		String oldAbbreviation = abbreviation;
		abbreviation = newAbbreviation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__ABBREVIATION, oldAbbreviation, abbreviation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCowCode() {
		return cowCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCowCode(int newCowCode) {
		int oldCowCode = cowCode;
		cowCode = newCowCode;
		boolean oldCowCodeESet = cowCodeESet;
		cowCodeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__COW_CODE, oldCowCode, cowCode, !oldCowCodeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCowCode() {
		int oldCowCode = cowCode;
		boolean oldCowCodeESet = cowCodeESet;
		cowCode = COW_CODE_EDEFAULT;
		cowCodeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, DilemmaPackage.STATE__COW_CODE, oldCowCode, COW_CODE_EDEFAULT, oldCowCodeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCowCode() {
		return cowCodeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StateKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(StateKind newKind) {
		StateKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Intent getIntent() {
		return intent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntent(Intent newIntent) {
		Intent oldIntent = intent;
		intent = newIntent == null ? INTENT_EDEFAULT : newIntent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__INTENT, oldIntent, intent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getGreed() {
		return greed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGreed(Estimate newGreed, NotificationChain msgs) {
		Estimate oldGreed = greed;
		greed = newGreed;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__GREED, oldGreed, newGreed);
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
	public void setGreed(Estimate newGreed) {
		if (newGreed != greed) {
			NotificationChain msgs = null;
			if (greed != null)
				msgs = ((InternalEObject)greed).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.STATE__GREED, null, msgs);
			if (newGreed != null)
				msgs = ((InternalEObject)newGreed).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.STATE__GREED, null, msgs);
			msgs = basicSetGreed(newGreed, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__GREED, newGreed, newGreed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getFatigue() {
		return fatigue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFatigue(Estimate newFatigue, NotificationChain msgs) {
		Estimate oldFatigue = fatigue;
		fatigue = newFatigue;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__FATIGUE, oldFatigue, newFatigue);
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
	public void setFatigue(Estimate newFatigue) {
		if (newFatigue != fatigue) {
			NotificationChain msgs = null;
			if (fatigue != null)
				msgs = ((InternalEObject)fatigue).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.STATE__FATIGUE, null, msgs);
			if (newFatigue != null)
				msgs = ((InternalEObject)newFatigue).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.STATE__FATIGUE, null, msgs);
			msgs = basicSetFatigue(newFatigue, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__FATIGUE, newFatigue, newFatigue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getGrievance() {
		return grievance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGrievance(Estimate newGrievance, NotificationChain msgs) {
		Estimate oldGrievance = grievance;
		grievance = newGrievance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__GRIEVANCE, oldGrievance, newGrievance);
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
	public void setGrievance(Estimate newGrievance) {
		if (newGrievance != grievance) {
			NotificationChain msgs = null;
			if (grievance != null)
				msgs = ((InternalEObject)grievance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.STATE__GRIEVANCE, null, msgs);
			if (newGrievance != null)
				msgs = ((InternalEObject)newGrievance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.STATE__GRIEVANCE, null, msgs);
			msgs = basicSetGrievance(newGrievance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__GRIEVANCE, newGrievance, newGrievance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getWarCost() {
		return warCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWarCost(Estimate newWarCost, NotificationChain msgs) {
		Estimate oldWarCost = warCost;
		warCost = newWarCost;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__WAR_COST, oldWarCost, newWarCost);
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
	public void setWarCost(Estimate newWarCost) {
		if (newWarCost != warCost) {
			NotificationChain msgs = null;
			if (warCost != null)
				msgs = ((InternalEObject)warCost).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.STATE__WAR_COST, null, msgs);
			if (newWarCost != null)
				msgs = ((InternalEObject)newWarCost).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.STATE__WAR_COST, null, msgs);
			msgs = basicSetWarCost(newWarCost, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__WAR_COST, newWarCost, newWarCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getSensibility() {
		return sensibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSensibility(Estimate newSensibility, NotificationChain msgs) {
		Estimate oldSensibility = sensibility;
		sensibility = newSensibility;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__SENSIBILITY, oldSensibility, newSensibility);
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
	public void setSensibility(Estimate newSensibility) {
		if (newSensibility != sensibility) {
			NotificationChain msgs = null;
			if (sensibility != null)
				msgs = ((InternalEObject)sensibility).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.STATE__SENSIBILITY, null, msgs);
			if (newSensibility != null)
				msgs = ((InternalEObject)newSensibility).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.STATE__SENSIBILITY, null, msgs);
			msgs = basicSetSensibility(newSensibility, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.STATE__SENSIBILITY, newSensibility, newSensibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Capability> getCapabilities() {
		if (capabilities == null) {
			capabilities = new EObjectContainmentEList<Capability>(Capability.class, this, DilemmaPackage.STATE__CAPABILITIES);
		}
		return capabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DilemmaPackage.STATE__GREED:
				return basicSetGreed(null, msgs);
			case DilemmaPackage.STATE__FATIGUE:
				return basicSetFatigue(null, msgs);
			case DilemmaPackage.STATE__GRIEVANCE:
				return basicSetGrievance(null, msgs);
			case DilemmaPackage.STATE__WAR_COST:
				return basicSetWarCost(null, msgs);
			case DilemmaPackage.STATE__SENSIBILITY:
				return basicSetSensibility(null, msgs);
			case DilemmaPackage.STATE__CAPABILITIES:
				return ((InternalEList<?>)getCapabilities()).basicRemove(otherEnd, msgs);
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
			case DilemmaPackage.STATE__NAME:
				return getName();
			case DilemmaPackage.STATE__ABBREVIATION:
				return getAbbreviation();
			case DilemmaPackage.STATE__COW_CODE:
				return getCowCode();
			case DilemmaPackage.STATE__KIND:
				return getKind();
			case DilemmaPackage.STATE__INTENT:
				return getIntent();
			case DilemmaPackage.STATE__GREED:
				return getGreed();
			case DilemmaPackage.STATE__FATIGUE:
				return getFatigue();
			case DilemmaPackage.STATE__GRIEVANCE:
				return getGrievance();
			case DilemmaPackage.STATE__WAR_COST:
				return getWarCost();
			case DilemmaPackage.STATE__SENSIBILITY:
				return getSensibility();
			case DilemmaPackage.STATE__CAPABILITIES:
				return getCapabilities();
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
			case DilemmaPackage.STATE__NAME:
				setName((String)newValue);
				return;
			case DilemmaPackage.STATE__ABBREVIATION:
				setAbbreviation((String)newValue);
				return;
			case DilemmaPackage.STATE__COW_CODE:
				setCowCode((Integer)newValue);
				return;
			case DilemmaPackage.STATE__KIND:
				setKind((StateKind)newValue);
				return;
			case DilemmaPackage.STATE__INTENT:
				setIntent((Intent)newValue);
				return;
			case DilemmaPackage.STATE__GREED:
				setGreed((Estimate)newValue);
				return;
			case DilemmaPackage.STATE__FATIGUE:
				setFatigue((Estimate)newValue);
				return;
			case DilemmaPackage.STATE__GRIEVANCE:
				setGrievance((Estimate)newValue);
				return;
			case DilemmaPackage.STATE__WAR_COST:
				setWarCost((Estimate)newValue);
				return;
			case DilemmaPackage.STATE__SENSIBILITY:
				setSensibility((Estimate)newValue);
				return;
			case DilemmaPackage.STATE__CAPABILITIES:
				getCapabilities().clear();
				getCapabilities().addAll((Collection<? extends Capability>)newValue);
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
			case DilemmaPackage.STATE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DilemmaPackage.STATE__ABBREVIATION:
				setAbbreviation(ABBREVIATION_EDEFAULT);
				return;
			case DilemmaPackage.STATE__COW_CODE:
				unsetCowCode();
				return;
			case DilemmaPackage.STATE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DilemmaPackage.STATE__INTENT:
				setIntent(INTENT_EDEFAULT);
				return;
			case DilemmaPackage.STATE__GREED:
				setGreed((Estimate)null);
				return;
			case DilemmaPackage.STATE__FATIGUE:
				setFatigue((Estimate)null);
				return;
			case DilemmaPackage.STATE__GRIEVANCE:
				setGrievance((Estimate)null);
				return;
			case DilemmaPackage.STATE__WAR_COST:
				setWarCost((Estimate)null);
				return;
			case DilemmaPackage.STATE__SENSIBILITY:
				setSensibility((Estimate)null);
				return;
			case DilemmaPackage.STATE__CAPABILITIES:
				getCapabilities().clear();
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
			case DilemmaPackage.STATE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DilemmaPackage.STATE__ABBREVIATION:
				return ABBREVIATION_EDEFAULT == null ? abbreviation != null : !ABBREVIATION_EDEFAULT.equals(abbreviation);
			case DilemmaPackage.STATE__COW_CODE:
				return isSetCowCode();
			case DilemmaPackage.STATE__KIND:
				return kind != KIND_EDEFAULT;
			case DilemmaPackage.STATE__INTENT:
				return intent != INTENT_EDEFAULT;
			case DilemmaPackage.STATE__GREED:
				return greed != null;
			case DilemmaPackage.STATE__FATIGUE:
				return fatigue != null;
			case DilemmaPackage.STATE__GRIEVANCE:
				return grievance != null;
			case DilemmaPackage.STATE__WAR_COST:
				return warCost != null;
			case DilemmaPackage.STATE__SENSIBILITY:
				return sensibility != null;
			case DilemmaPackage.STATE__CAPABILITIES:
				return capabilities != null && !capabilities.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", abbreviation: ");
		result.append(abbreviation);
		result.append(", cowCode: ");
		if (cowCodeESet) result.append(cowCode); else result.append("<unset>");
		result.append(", kind: ");
		result.append(kind);
		result.append(", intent: ");
		result.append(intent);
		result.append(')');
		return result.toString();
	}

} //StateImpl
