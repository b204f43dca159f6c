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
import org.dilemma.model.OffenseDefenseBalance;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Offense Defense Balance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.impl.OffenseDefenseBalanceImpl#getRatio <em>Ratio</em>}</li>
 *   <li>{@link org.dilemma.model.impl.OffenseDefenseBalanceImpl#getFirstStrikeAdvantage <em>First Strike Advantage</em>}</li>
 *   <li>{@link org.dilemma.model.impl.OffenseDefenseBalanceImpl#getDistinguishability <em>Distinguishability</em>}</li>
 *   <li>{@link org.dilemma.model.impl.OffenseDefenseBalanceImpl#getTechnologyAndDoctrine <em>Technology And Doctrine</em>}</li>
 *   <li>{@link org.dilemma.model.impl.OffenseDefenseBalanceImpl#getGeography <em>Geography</em>}</li>
 *   <li>{@link org.dilemma.model.impl.OffenseDefenseBalanceImpl#getSocialAndPoliticalOrder <em>Social And Political Order</em>}</li>
 *   <li>{@link org.dilemma.model.impl.OffenseDefenseBalanceImpl#getDiplomacy <em>Diplomacy</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OffenseDefenseBalanceImpl extends EObjectImpl implements OffenseDefenseBalance {
	/**
	 * The cached value of the '{@link #getRatio() <em>Ratio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatio()
	 * @generated
	 * @ordered
	 */
	protected Estimate ratio;

	/**
	 * The cached value of the '{@link #getFirstStrikeAdvantage() <em>First Strike Advantage</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstStrikeAdvantage()
	 * @generated
	 * @ordered
	 */
	protected Estimate firstStrikeAdvantage;

	/**
	 * The cached value of the '{@link #getDistinguishability() <em>Distinguishability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistinguishability()
	 * @generated
	 * @ordered
	 */
	protected Estimate distinguishability;

	/**
	 * The cached value of the '{@link #getTechnologyAndDoctrine() <em>Technology And Doctrine</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnologyAndDoctrine()
	 * @generated
	 * @ordered
	 */
	protected Estimate technologyAndDoctrine;

	/**
	 * The cached value of the '{@link #getGeography() <em>Geography</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeography()
	 * @generated
	 * @ordered
	 */
	protected Estimate geography;

	/**
	 * The cached value of the '{@link #getSocialAndPoliticalOrder() <em>Social And Political Order</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocialAndPoliticalOrder()
	 * @generated
	 * @ordered
	 */
	protected Estimate socialAndPoliticalOrder;

	/**
	 * The cached value of the '{@link #getDiplomacy() <em>Diplomacy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiplomacy()
	 * @generated
	 * @ordered
	 */
	protected Estimate diplomacy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OffenseDefenseBalanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getRatio() {
		return ratio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRatio(Estimate newRatio, NotificationChain msgs) {
		Estimate oldRatio = ratio;
		ratio = newRatio;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__RATIO, oldRatio, newRatio);
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
	public void setRatio(Estimate newRatio) {
		if (newRatio != ratio) {
			NotificationChain msgs = null;
			if (ratio != null)
				msgs = ((InternalEObject)ratio).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__RATIO, null, msgs);
			if (newRatio != null)
				msgs = ((InternalEObject)newRatio).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__RATIO, null, msgs);
			msgs = basicSetRatio(newRatio, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__RATIO, newRatio, newRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getFirstStrikeAdvantage() {
		return firstStrikeAdvantage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFirstStrikeAdvantage(Estimate newFirstStrikeAdvantage, NotificationChain msgs) {
		Estimate oldFirstStrikeAdvantage = firstStrikeAdvantage;
		firstStrikeAdvantage = newFirstStrikeAdvantage;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE, oldFirstStrikeAdvantage, newFirstStrikeAdvantage);
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
	public void setFirstStrikeAdvantage(Estimate newFirstStrikeAdvantage) {
		if (newFirstStrikeAdvantage != firstStrikeAdvantage) {
			NotificationChain msgs = null;
			if (firstStrikeAdvantage != null)
				msgs = ((InternalEObject)firstStrikeAdvantage).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE, null, msgs);
			if (newFirstStrikeAdvantage != null)
				msgs = ((InternalEObject)newFirstStrikeAdvantage).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE, null, msgs);
			msgs = basicSetFirstStrikeAdvantage(newFirstStrikeAdvantage, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE, newFirstStrikeAdvantage, newFirstStrikeAdvantage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getDistinguishability() {
		return distinguishability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistinguishability(Estimate newDistinguishability, NotificationChain msgs) {
		Estimate oldDistinguishability = distinguishability;
		distinguishability = newDistinguishability;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY, oldDistinguishability, newDistinguishability);
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
	public void setDistinguishability(Estimate newDistinguishability) {
		if (newDistinguishability != distinguishability) {
			NotificationChain msgs = null;
			if (distinguishability != null)
				msgs = ((InternalEObject)distinguishability).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY, null, msgs);
			if (newDistinguishability != null)
				msgs = ((InternalEObject)newDistinguishability).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY, null, msgs);
			msgs = basicSetDistinguishability(newDistinguishability, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY, newDistinguishability, newDistinguishability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getTechnologyAndDoctrine() {
		return technologyAndDoctrine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTechnologyAndDoctrine(Estimate newTechnologyAndDoctrine, NotificationChain msgs) {
		Estimate oldTechnologyAndDoctrine = technologyAndDoctrine;
		technologyAndDoctrine = newTechnologyAndDoctrine;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE, oldTechnologyAndDoctrine, newTechnologyAndDoctrine);
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
	public void setTechnologyAndDoctrine(Estimate newTechnologyAndDoctrine) {
		if (newTechnologyAndDoctrine != technologyAndDoctrine) {
			NotificationChain msgs = null;
			if (technologyAndDoctrine != null)
				msgs = ((InternalEObject)technologyAndDoctrine).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE, null, msgs);
			if (newTechnologyAndDoctrine != null)
				msgs = ((InternalEObject)newTechnologyAndDoctrine).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE, null, msgs);
			msgs = basicSetTechnologyAndDoctrine(newTechnologyAndDoctrine, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE, newTechnologyAndDoctrine, newTechnologyAndDoctrine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getGeography() {
		return geography;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGeography(Estimate newGeography, NotificationChain msgs) {
		Estimate oldGeography = geography;
		geography = newGeography;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY, oldGeography, newGeography);
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
	public void setGeography(Estimate newGeography) {
		if (newGeography != geography) {
			NotificationChain msgs = null;
			if (geography != null)
				msgs = ((InternalEObject)geography).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY, null, msgs);
			if (newGeography != null)
				msgs = ((InternalEObject)newGeography).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY, null, msgs);
			msgs = basicSetGeography(newGeography, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY, newGeography, newGeography));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getSocialAndPoliticalOrder() {
		return socialAndPoliticalOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSocialAndPoliticalOrder(Estimate newSocialAndPoliticalOrder, NotificationChain msgs) {
		Estimate oldSocialAndPoliticalOrder = socialAndPoliticalOrder;
		socialAndPoliticalOrder = newSocialAndPoliticalOrder;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER, oldSocialAndPoliticalOrder, newSocialAndPoliticalOrder);
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
	public void setSocialAndPoliticalOrder(Estimate newSocialAndPoliticalOrder) {
		if (newSocialAndPoliticalOrder != socialAndPoliticalOrder) {
			NotificationChain msgs = null;
			if (socialAndPoliticalOrder != null)
				msgs = ((InternalEObject)socialAndPoliticalOrder).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER, null, msgs);
			if (newSocialAndPoliticalOrder != null)
				msgs = ((InternalEObject)newSocialAndPoliticalOrder).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER, null, msgs);
			msgs = basicSetSocialAndPoliticalOrder(newSocialAndPoliticalOrder, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER, newSocialAndPoliticalOrder, newSocialAndPoliticalOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getDiplomacy() {
		return diplomacy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDiplomacy(Estimate newDiplomacy, NotificationChain msgs) {
		Estimate oldDiplomacy = diplomacy;
		diplomacy = newDiplomacy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DIPLOMACY, oldDiplomacy, newDiplomacy);
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
	public void setDiplomacy(Estimate newDiplomacy) {
		if (newDiplomacy != diplomacy) {
			NotificationChain msgs = null;
			if (diplomacy != null)
				msgs = ((InternalEObject)diplomacy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DIPLOMACY, null, msgs);
			if (newDiplomacy != null)
				msgs = ((InternalEObject)newDiplomacy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DIPLOMACY, null, msgs);
			msgs = basicSetDiplomacy(newDiplomacy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DIPLOMACY, newDiplomacy, newDiplomacy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__RATIO:
				return basicSetRatio(null, msgs);
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE:
				return basicSetFirstStrikeAdvantage(null, msgs);
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY:
				return basicSetDistinguishability(null, msgs);
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE:
				return basicSetTechnologyAndDoctrine(null, msgs);
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY:
				return basicSetGeography(null, msgs);
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER:
				return basicSetSocialAndPoliticalOrder(null, msgs);
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DIPLOMACY:
				return basicSetDiplomacy(null, msgs);
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
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__RATIO:
				return getRatio();
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE:
				return getFirstStrikeAdvantage();
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY:
				return getDistinguishability();
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE:
				return getTechnologyAndDoctrine();
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY:
				return getGeography();
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER:
				return getSocialAndPoliticalOrder();
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DIPLOMACY:
				return getDiplomacy();
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
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__RATIO:
				setRatio((Estimate)newValue);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE:
				setFirstStrikeAdvantage((Estimate)newValue);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY:
				setDistinguishability((Estimate)newValue);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE:
				setTechnologyAndDoctrine((Estimate)newValue);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY:
				setGeography((Estimate)newValue);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER:
				setSocialAndPoliticalOrder((Estimate)newValue);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DIPLOMACY:
				setDiplomacy((Estimate)newValue);
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
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__RATIO:
				setRatio((Estimate)null);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE:
				setFirstStrikeAdvantage((Estimate)null);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY:
				setDistinguishability((Estimate)null);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE:
				setTechnologyAndDoctrine((Estimate)null);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY:
				setGeography((Estimate)null);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER:
				setSocialAndPoliticalOrder((Estimate)null);
				return;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DIPLOMACY:
				setDiplomacy((Estimate)null);
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
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__RATIO:
				return ratio != null;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE:
				return firstStrikeAdvantage != null;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY:
				return distinguishability != null;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE:
				return technologyAndDoctrine != null;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY:
				return geography != null;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER:
				return socialAndPoliticalOrder != null;
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DIPLOMACY:
				return diplomacy != null;
		}
		return super.eIsSet(featureID);
	}

} //OffenseDefenseBalanceImpl
