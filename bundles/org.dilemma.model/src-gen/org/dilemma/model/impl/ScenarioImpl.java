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
import org.dilemma.model.Assumption;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Dyad;
import org.dilemma.model.OffenseDefenseBalance;
import org.dilemma.model.Perception;
import org.dilemma.model.Phase;
import org.dilemma.model.PowerShift;
import org.dilemma.model.Scenario;
import org.dilemma.model.Signal;
import org.dilemma.model.Source;
import org.dilemma.model.State;

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
 * An implementation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getAnarchy <em>Anarchy</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getBalance <em>Balance</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getStates <em>States</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getPerceptions <em>Perceptions</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getAlliances <em>Alliances</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getDyads <em>Dyads</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getSignals <em>Signals</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getPowerShifts <em>Power Shifts</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.dilemma.model.impl.ScenarioImpl#getAssumptions <em>Assumptions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScenarioImpl extends EObjectImpl implements Scenario {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected String question = QUESTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

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
	 * The default value of the '{@link #getAnarchy() <em>Anarchy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnarchy()
	 * @generated
	 * @ordered
	 */
	protected static final double ANARCHY_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getAnarchy() <em>Anarchy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnarchy()
	 * @generated
	 * @ordered
	 */
	protected double anarchy = ANARCHY_EDEFAULT;

	/**
	 * This is true if the Anarchy attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean anarchyESet;

	/**
	 * The cached value of the '{@link #getBalance() <em>Balance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBalance()
	 * @generated
	 * @ordered
	 */
	protected OffenseDefenseBalance balance;

	/**
	 * The cached value of the '{@link #getStates() <em>States</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStates()
	 * @generated
	 * @ordered
	 */
	protected EList<State> states;

	/**
	 * The cached value of the '{@link #getPerceptions() <em>Perceptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerceptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Perception> perceptions;

	/**
	 * The cached value of the '{@link #getAlliances() <em>Alliances</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlliances()
	 * @generated
	 * @ordered
	 */
	protected EList<Alliance> alliances;

	/**
	 * The cached value of the '{@link #getDyads() <em>Dyads</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDyads()
	 * @generated
	 * @ordered
	 */
	protected EList<Dyad> dyads;

	/**
	 * The cached value of the '{@link #getSignals() <em>Signals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignals()
	 * @generated
	 * @ordered
	 */
	protected EList<Signal> signals;

	/**
	 * The cached value of the '{@link #getPowerShifts() <em>Power Shifts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerShifts()
	 * @generated
	 * @ordered
	 */
	protected EList<PowerShift> powerShifts;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<Phase> phases;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getAssumptions() <em>Assumptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Assumption> assumptions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScenarioImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DilemmaPackage.Literals.SCENARIO;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SCENARIO__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(String newQuestion) {
		String oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SCENARIO__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SCENARIO__DESCRIPTION, oldDescription, description));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SCENARIO__START, oldStart, start, !oldStartESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, DilemmaPackage.SCENARIO__START, oldStart, START_EDEFAULT, oldStartESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SCENARIO__END, oldEnd, end, !oldEndESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, DilemmaPackage.SCENARIO__END, oldEnd, END_EDEFAULT, oldEndESet));
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
	public double getAnarchy() {
		return anarchy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnarchy(double newAnarchy) {
		double oldAnarchy = anarchy;
		anarchy = newAnarchy;
		boolean oldAnarchyESet = anarchyESet;
		anarchyESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SCENARIO__ANARCHY, oldAnarchy, anarchy, !oldAnarchyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAnarchy() {
		double oldAnarchy = anarchy;
		boolean oldAnarchyESet = anarchyESet;
		anarchy = ANARCHY_EDEFAULT;
		anarchyESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, DilemmaPackage.SCENARIO__ANARCHY, oldAnarchy, ANARCHY_EDEFAULT, oldAnarchyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAnarchy() {
		return anarchyESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffenseDefenseBalance getBalance() {
		return balance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBalance(OffenseDefenseBalance newBalance, NotificationChain msgs) {
		OffenseDefenseBalance oldBalance = balance;
		balance = newBalance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DilemmaPackage.SCENARIO__BALANCE, oldBalance, newBalance);
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
	public void setBalance(OffenseDefenseBalance newBalance) {
		if (newBalance != balance) {
			NotificationChain msgs = null;
			if (balance != null)
				msgs = ((InternalEObject)balance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.SCENARIO__BALANCE, null, msgs);
			if (newBalance != null)
				msgs = ((InternalEObject)newBalance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DilemmaPackage.SCENARIO__BALANCE, null, msgs);
			msgs = basicSetBalance(newBalance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DilemmaPackage.SCENARIO__BALANCE, newBalance, newBalance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<State> getStates() {
		if (states == null) {
			states = new EObjectContainmentEList<State>(State.class, this, DilemmaPackage.SCENARIO__STATES);
		}
		return states;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Perception> getPerceptions() {
		if (perceptions == null) {
			perceptions = new EObjectContainmentEList<Perception>(Perception.class, this, DilemmaPackage.SCENARIO__PERCEPTIONS);
		}
		return perceptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Alliance> getAlliances() {
		if (alliances == null) {
			alliances = new EObjectContainmentEList<Alliance>(Alliance.class, this, DilemmaPackage.SCENARIO__ALLIANCES);
		}
		return alliances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dyad> getDyads() {
		if (dyads == null) {
			dyads = new EObjectContainmentEList<Dyad>(Dyad.class, this, DilemmaPackage.SCENARIO__DYADS);
		}
		return dyads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Signal> getSignals() {
		if (signals == null) {
			signals = new EObjectContainmentEList<Signal>(Signal.class, this, DilemmaPackage.SCENARIO__SIGNALS);
		}
		return signals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PowerShift> getPowerShifts() {
		if (powerShifts == null) {
			powerShifts = new EObjectContainmentEList<PowerShift>(PowerShift.class, this, DilemmaPackage.SCENARIO__POWER_SHIFTS);
		}
		return powerShifts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Phase> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<Phase>(Phase.class, this, DilemmaPackage.SCENARIO__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, DilemmaPackage.SCENARIO__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assumption> getAssumptions() {
		if (assumptions == null) {
			assumptions = new EObjectContainmentEList<Assumption>(Assumption.class, this, DilemmaPackage.SCENARIO__ASSUMPTIONS);
		}
		return assumptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DilemmaPackage.SCENARIO__BALANCE:
				return basicSetBalance(null, msgs);
			case DilemmaPackage.SCENARIO__STATES:
				return ((InternalEList<?>)getStates()).basicRemove(otherEnd, msgs);
			case DilemmaPackage.SCENARIO__PERCEPTIONS:
				return ((InternalEList<?>)getPerceptions()).basicRemove(otherEnd, msgs);
			case DilemmaPackage.SCENARIO__ALLIANCES:
				return ((InternalEList<?>)getAlliances()).basicRemove(otherEnd, msgs);
			case DilemmaPackage.SCENARIO__DYADS:
				return ((InternalEList<?>)getDyads()).basicRemove(otherEnd, msgs);
			case DilemmaPackage.SCENARIO__SIGNALS:
				return ((InternalEList<?>)getSignals()).basicRemove(otherEnd, msgs);
			case DilemmaPackage.SCENARIO__POWER_SHIFTS:
				return ((InternalEList<?>)getPowerShifts()).basicRemove(otherEnd, msgs);
			case DilemmaPackage.SCENARIO__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
			case DilemmaPackage.SCENARIO__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case DilemmaPackage.SCENARIO__ASSUMPTIONS:
				return ((InternalEList<?>)getAssumptions()).basicRemove(otherEnd, msgs);
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
			case DilemmaPackage.SCENARIO__TITLE:
				return getTitle();
			case DilemmaPackage.SCENARIO__QUESTION:
				return getQuestion();
			case DilemmaPackage.SCENARIO__DESCRIPTION:
				return getDescription();
			case DilemmaPackage.SCENARIO__START:
				return getStart();
			case DilemmaPackage.SCENARIO__END:
				return getEnd();
			case DilemmaPackage.SCENARIO__ANARCHY:
				return getAnarchy();
			case DilemmaPackage.SCENARIO__BALANCE:
				return getBalance();
			case DilemmaPackage.SCENARIO__STATES:
				return getStates();
			case DilemmaPackage.SCENARIO__PERCEPTIONS:
				return getPerceptions();
			case DilemmaPackage.SCENARIO__ALLIANCES:
				return getAlliances();
			case DilemmaPackage.SCENARIO__DYADS:
				return getDyads();
			case DilemmaPackage.SCENARIO__SIGNALS:
				return getSignals();
			case DilemmaPackage.SCENARIO__POWER_SHIFTS:
				return getPowerShifts();
			case DilemmaPackage.SCENARIO__PHASES:
				return getPhases();
			case DilemmaPackage.SCENARIO__SOURCES:
				return getSources();
			case DilemmaPackage.SCENARIO__ASSUMPTIONS:
				return getAssumptions();
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
			case DilemmaPackage.SCENARIO__TITLE:
				setTitle((String)newValue);
				return;
			case DilemmaPackage.SCENARIO__QUESTION:
				setQuestion((String)newValue);
				return;
			case DilemmaPackage.SCENARIO__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case DilemmaPackage.SCENARIO__START:
				setStart((Integer)newValue);
				return;
			case DilemmaPackage.SCENARIO__END:
				setEnd((Integer)newValue);
				return;
			case DilemmaPackage.SCENARIO__ANARCHY:
				setAnarchy((Double)newValue);
				return;
			case DilemmaPackage.SCENARIO__BALANCE:
				setBalance((OffenseDefenseBalance)newValue);
				return;
			case DilemmaPackage.SCENARIO__STATES:
				getStates().clear();
				getStates().addAll((Collection<? extends State>)newValue);
				return;
			case DilemmaPackage.SCENARIO__PERCEPTIONS:
				getPerceptions().clear();
				getPerceptions().addAll((Collection<? extends Perception>)newValue);
				return;
			case DilemmaPackage.SCENARIO__ALLIANCES:
				getAlliances().clear();
				getAlliances().addAll((Collection<? extends Alliance>)newValue);
				return;
			case DilemmaPackage.SCENARIO__DYADS:
				getDyads().clear();
				getDyads().addAll((Collection<? extends Dyad>)newValue);
				return;
			case DilemmaPackage.SCENARIO__SIGNALS:
				getSignals().clear();
				getSignals().addAll((Collection<? extends Signal>)newValue);
				return;
			case DilemmaPackage.SCENARIO__POWER_SHIFTS:
				getPowerShifts().clear();
				getPowerShifts().addAll((Collection<? extends PowerShift>)newValue);
				return;
			case DilemmaPackage.SCENARIO__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends Phase>)newValue);
				return;
			case DilemmaPackage.SCENARIO__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case DilemmaPackage.SCENARIO__ASSUMPTIONS:
				getAssumptions().clear();
				getAssumptions().addAll((Collection<? extends Assumption>)newValue);
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
			case DilemmaPackage.SCENARIO__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case DilemmaPackage.SCENARIO__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case DilemmaPackage.SCENARIO__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case DilemmaPackage.SCENARIO__START:
				unsetStart();
				return;
			case DilemmaPackage.SCENARIO__END:
				unsetEnd();
				return;
			case DilemmaPackage.SCENARIO__ANARCHY:
				unsetAnarchy();
				return;
			case DilemmaPackage.SCENARIO__BALANCE:
				setBalance((OffenseDefenseBalance)null);
				return;
			case DilemmaPackage.SCENARIO__STATES:
				getStates().clear();
				return;
			case DilemmaPackage.SCENARIO__PERCEPTIONS:
				getPerceptions().clear();
				return;
			case DilemmaPackage.SCENARIO__ALLIANCES:
				getAlliances().clear();
				return;
			case DilemmaPackage.SCENARIO__DYADS:
				getDyads().clear();
				return;
			case DilemmaPackage.SCENARIO__SIGNALS:
				getSignals().clear();
				return;
			case DilemmaPackage.SCENARIO__POWER_SHIFTS:
				getPowerShifts().clear();
				return;
			case DilemmaPackage.SCENARIO__PHASES:
				getPhases().clear();
				return;
			case DilemmaPackage.SCENARIO__SOURCES:
				getSources().clear();
				return;
			case DilemmaPackage.SCENARIO__ASSUMPTIONS:
				getAssumptions().clear();
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
			case DilemmaPackage.SCENARIO__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case DilemmaPackage.SCENARIO__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case DilemmaPackage.SCENARIO__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case DilemmaPackage.SCENARIO__START:
				return isSetStart();
			case DilemmaPackage.SCENARIO__END:
				return isSetEnd();
			case DilemmaPackage.SCENARIO__ANARCHY:
				return isSetAnarchy();
			case DilemmaPackage.SCENARIO__BALANCE:
				return balance != null;
			case DilemmaPackage.SCENARIO__STATES:
				return states != null && !states.isEmpty();
			case DilemmaPackage.SCENARIO__PERCEPTIONS:
				return perceptions != null && !perceptions.isEmpty();
			case DilemmaPackage.SCENARIO__ALLIANCES:
				return alliances != null && !alliances.isEmpty();
			case DilemmaPackage.SCENARIO__DYADS:
				return dyads != null && !dyads.isEmpty();
			case DilemmaPackage.SCENARIO__SIGNALS:
				return signals != null && !signals.isEmpty();
			case DilemmaPackage.SCENARIO__POWER_SHIFTS:
				return powerShifts != null && !powerShifts.isEmpty();
			case DilemmaPackage.SCENARIO__PHASES:
				return phases != null && !phases.isEmpty();
			case DilemmaPackage.SCENARIO__SOURCES:
				return sources != null && !sources.isEmpty();
			case DilemmaPackage.SCENARIO__ASSUMPTIONS:
				return assumptions != null && !assumptions.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", question: ");
		result.append(question);
		result.append(", description: ");
		result.append(description);
		result.append(", start: ");
		if (startESet) result.append(start); else result.append("<unset>");
		result.append(", end: ");
		if (endESet) result.append(end); else result.append("<unset>");
		result.append(", anarchy: ");
		if (anarchyESet) result.append(anarchy); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ScenarioImpl
