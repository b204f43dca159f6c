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
import org.dilemma.model.Perception;
import org.dilemma.model.State;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Perception</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.impl.PerceptionImpl#getHolder <em>Holder</em>}</li>
 *   <li>{@link org.dilemma.model.impl.PerceptionImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.dilemma.model.impl.PerceptionImpl#getPerceivedGreed <em>Perceived Greed</em>}</li>
 *   <li>{@link org.dilemma.model.impl.PerceptionImpl#getPerceivedOffensiveness <em>Perceived Offensiveness</em>}</li>
 *   <li>{@link org.dilemma.model.impl.PerceptionImpl#getBias <em>Bias</em>}</li>
 *   <li>{@link org.dilemma.model.impl.PerceptionImpl#getReaction <em>Reaction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PerceptionImpl extends EObjectImpl implements Perception {
	/**
	 * The cached value of the '{@link #getHolder() <em>Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolder()
	 * @generated
	 * @ordered
	 */
	protected State holder;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected State target;

	/**
	 * The cached value of the '{@link #getPerceivedGreed() <em>Perceived Greed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerceivedGreed()
	 * @generated
	 * @ordered
	 */
	protected Estimate perceivedGreed;

	/**
	 * The cached value of the '{@link #getPerceivedOffensiveness() <em>Perceived Offensiveness</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerceivedOffensiveness()
	 * @generated
	 * @ordered
	 */
	protected Estimate perceivedOffensiveness;

	/**
	 * The cached value of the '{@link #getBias() <em>Bias</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBias()
	 * @generated
	 * @ordered
	 */
	protected Estimate bias;

	/**
	 * The cached value of the '{@link #getReaction() <em>Reaction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReaction()
	 * @generated
	 * @ordered
	 */
	protected Estimate reaction;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PerceptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DilemmaPackage.Literals.PERCEPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public State getHolder() {
		if (holder != null && holder.eIsProxy()) {
			InternalEObject oldHolder = (InternalEObject)holder;
			holder = (State)eResolveProxy(oldHolder);
			if (holder != oldHolder) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DilemmaPackage.PERCEPTION__HOLDER, oldHolder, holder));
			}
		}
		return holder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public State basicGetHolder() {
		return holder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolder(State newHolder) {
		State oldHolder = holder;
		holder = newHolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.PERCEPTION__HOLDER, oldHolder, holder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public State getTarget() {
		if (target != null && target.eIsProxy()) {
			InternalEObject oldTarget = (InternalEObject)target;
			target = (State)eResolveProxy(oldTarget);
			if (target != oldTarget) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DilemmaPackage.PERCEPTION__TARGET, oldTarget, target));
			}
		}
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public State basicGetTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(State newTarget) {
		State oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.PERCEPTION__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getPerceivedGreed() {
		return perceivedGreed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPerceivedGreed(Estimate newPerceivedGreed, NotificationChain msgs) {
		Estimate oldPerceivedGreed = perceivedGreed;
		perceivedGreed = newPerceivedGreed;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.PERCEPTION__PERCEIVED_GREED, oldPerceivedGreed, newPerceivedGreed);
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
	public void setPerceivedGreed(Estimate newPerceivedGreed) {
		if (newPerceivedGreed != perceivedGreed) {
			NotificationChain msgs = null;
			if (perceivedGreed != null)
				msgs = ((InternalEObject)perceivedGreed).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.PERCEPTION__PERCEIVED_GREED, null, msgs);
			if (newPerceivedGreed != null)
				msgs = ((InternalEObject)newPerceivedGreed).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.PERCEPTION__PERCEIVED_GREED, null, msgs);
			msgs = basicSetPerceivedGreed(newPerceivedGreed, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.PERCEPTION__PERCEIVED_GREED, newPerceivedGreed, newPerceivedGreed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getPerceivedOffensiveness() {
		return perceivedOffensiveness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPerceivedOffensiveness(Estimate newPerceivedOffensiveness, NotificationChain msgs) {
		Estimate oldPerceivedOffensiveness = perceivedOffensiveness;
		perceivedOffensiveness = newPerceivedOffensiveness;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.PERCEPTION__PERCEIVED_OFFENSIVENESS, oldPerceivedOffensiveness, newPerceivedOffensiveness);
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
	public void setPerceivedOffensiveness(Estimate newPerceivedOffensiveness) {
		if (newPerceivedOffensiveness != perceivedOffensiveness) {
			NotificationChain msgs = null;
			if (perceivedOffensiveness != null)
				msgs = ((InternalEObject)perceivedOffensiveness).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.PERCEPTION__PERCEIVED_OFFENSIVENESS, null, msgs);
			if (newPerceivedOffensiveness != null)
				msgs = ((InternalEObject)newPerceivedOffensiveness).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.PERCEPTION__PERCEIVED_OFFENSIVENESS, null, msgs);
			msgs = basicSetPerceivedOffensiveness(newPerceivedOffensiveness, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.PERCEPTION__PERCEIVED_OFFENSIVENESS, newPerceivedOffensiveness, newPerceivedOffensiveness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getBias() {
		return bias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBias(Estimate newBias, NotificationChain msgs) {
		Estimate oldBias = bias;
		bias = newBias;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.PERCEPTION__BIAS, oldBias, newBias);
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
	public void setBias(Estimate newBias) {
		if (newBias != bias) {
			NotificationChain msgs = null;
			if (bias != null)
				msgs = ((InternalEObject)bias).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.PERCEPTION__BIAS, null, msgs);
			if (newBias != null)
				msgs = ((InternalEObject)newBias).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.PERCEPTION__BIAS, null, msgs);
			msgs = basicSetBias(newBias, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.PERCEPTION__BIAS, newBias, newBias));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getReaction() {
		return reaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReaction(Estimate newReaction, NotificationChain msgs) {
		Estimate oldReaction = reaction;
		reaction = newReaction;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.PERCEPTION__REACTION, oldReaction, newReaction);
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
	public void setReaction(Estimate newReaction) {
		if (newReaction != reaction) {
			NotificationChain msgs = null;
			if (reaction != null)
				msgs = ((InternalEObject)reaction).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.PERCEPTION__REACTION, null, msgs);
			if (newReaction != null)
				msgs = ((InternalEObject)newReaction).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.PERCEPTION__REACTION, null, msgs);
			msgs = basicSetReaction(newReaction, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.PERCEPTION__REACTION, newReaction, newReaction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DilemmaPackage.PERCEPTION__PERCEIVED_GREED:
				return basicSetPerceivedGreed(null, msgs);
			case DilemmaPackage.PERCEPTION__PERCEIVED_OFFENSIVENESS:
				return basicSetPerceivedOffensiveness(null, msgs);
			case DilemmaPackage.PERCEPTION__BIAS:
				return basicSetBias(null, msgs);
			case DilemmaPackage.PERCEPTION__REACTION:
				return basicSetReaction(null, msgs);
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
			case DilemmaPackage.PERCEPTION__HOLDER:
				if (resolve) return getHolder();
				return basicGetHolder();
			case DilemmaPackage.PERCEPTION__TARGET:
				if (resolve) return getTarget();
				return basicGetTarget();
			case DilemmaPackage.PERCEPTION__PERCEIVED_GREED:
				return getPerceivedGreed();
			case DilemmaPackage.PERCEPTION__PERCEIVED_OFFENSIVENESS:
				return getPerceivedOffensiveness();
			case DilemmaPackage.PERCEPTION__BIAS:
				return getBias();
			case DilemmaPackage.PERCEPTION__REACTION:
				return getReaction();
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
			case DilemmaPackage.PERCEPTION__HOLDER:
				setHolder((State)newValue);
				return;
			case DilemmaPackage.PERCEPTION__TARGET:
				setTarget((State)newValue);
				return;
			case DilemmaPackage.PERCEPTION__PERCEIVED_GREED:
				setPerceivedGreed((Estimate)newValue);
				return;
			case DilemmaPackage.PERCEPTION__PERCEIVED_OFFENSIVENESS:
				setPerceivedOffensiveness((Estimate)newValue);
				return;
			case DilemmaPackage.PERCEPTION__BIAS:
				setBias((Estimate)newValue);
				return;
			case DilemmaPackage.PERCEPTION__REACTION:
				setReaction((Estimate)newValue);
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
			case DilemmaPackage.PERCEPTION__HOLDER:
				setHolder((State)null);
				return;
			case DilemmaPackage.PERCEPTION__TARGET:
				setTarget((State)null);
				return;
			case DilemmaPackage.PERCEPTION__PERCEIVED_GREED:
				setPerceivedGreed((Estimate)null);
				return;
			case DilemmaPackage.PERCEPTION__PERCEIVED_OFFENSIVENESS:
				setPerceivedOffensiveness((Estimate)null);
				return;
			case DilemmaPackage.PERCEPTION__BIAS:
				setBias((Estimate)null);
				return;
			case DilemmaPackage.PERCEPTION__REACTION:
				setReaction((Estimate)null);
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
			case DilemmaPackage.PERCEPTION__HOLDER:
				return holder != null;
			case DilemmaPackage.PERCEPTION__TARGET:
				return target != null;
			case DilemmaPackage.PERCEPTION__PERCEIVED_GREED:
				return perceivedGreed != null;
			case DilemmaPackage.PERCEPTION__PERCEIVED_OFFENSIVENESS:
				return perceivedOffensiveness != null;
			case DilemmaPackage.PERCEPTION__BIAS:
				return bias != null;
			case DilemmaPackage.PERCEPTION__REACTION:
				return reaction != null;
		}
		return super.eIsSet(featureID);
	}

} //PerceptionImpl
