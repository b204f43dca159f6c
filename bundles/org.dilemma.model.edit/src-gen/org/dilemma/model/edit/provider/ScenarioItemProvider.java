/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.model.edit.provider;


import java.util.Collection;
import java.util.List;

import org.dilemma.model.DilemmaFactory;
import org.dilemma.model.DilemmaPackage;
import org.dilemma.model.Scenario;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link org.dilemma.model.Scenario} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ScenarioItemProvider 
	extends ElementItemProvider
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScenarioItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addTitlePropertyDescriptor(object);
			addQuestionPropertyDescriptor(object);
			addDescriptionPropertyDescriptor(object);
			addStartPropertyDescriptor(object);
			addEndPropertyDescriptor(object);
			addAnarchyPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_title_feature", "_UI_Scenario_type"),
				 DilemmaPackage.Literals.SCENARIO__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Question feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addQuestionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_question_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_question_feature", "_UI_Scenario_type"),
				 DilemmaPackage.Literals.SCENARIO__QUESTION,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Description feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDescriptionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_description_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_description_feature", "_UI_Scenario_type"),
				 DilemmaPackage.Literals.SCENARIO__DESCRIPTION,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_start_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_start_feature", "_UI_Scenario_type"),
				 DilemmaPackage.Literals.SCENARIO__START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the End feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEndPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_end_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_end_feature", "_UI_Scenario_type"),
				 DilemmaPackage.Literals.SCENARIO__END,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Anarchy feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAnarchyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Scenario_anarchy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Scenario_anarchy_feature", "_UI_Scenario_type"),
				 DilemmaPackage.Literals.SCENARIO__ANARCHY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(DilemmaPackage.Literals.SCENARIO__BALANCE);
			childrenFeatures.add(DilemmaPackage.Literals.SCENARIO__STATES);
			childrenFeatures.add(DilemmaPackage.Literals.SCENARIO__PERCEPTIONS);
			childrenFeatures.add(DilemmaPackage.Literals.SCENARIO__ALLIANCES);
			childrenFeatures.add(DilemmaPackage.Literals.SCENARIO__DYADS);
			childrenFeatures.add(DilemmaPackage.Literals.SCENARIO__SIGNALS);
			childrenFeatures.add(DilemmaPackage.Literals.SCENARIO__POWER_SHIFTS);
			childrenFeatures.add(DilemmaPackage.Literals.SCENARIO__PHASES);
			childrenFeatures.add(DilemmaPackage.Literals.SCENARIO__SOURCES);
			childrenFeatures.add(DilemmaPackage.Literals.SCENARIO__ASSUMPTIONS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Scenario)object).getTitle();
		return label == null || label.length() == 0 ?
			getString("_UI_Scenario_type") :
			getString("_UI_Scenario_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Scenario.class)) {
			case DilemmaPackage.SCENARIO__TITLE:
			case DilemmaPackage.SCENARIO__QUESTION:
			case DilemmaPackage.SCENARIO__DESCRIPTION:
			case DilemmaPackage.SCENARIO__START:
			case DilemmaPackage.SCENARIO__END:
			case DilemmaPackage.SCENARIO__ANARCHY:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case DilemmaPackage.SCENARIO__BALANCE:
			case DilemmaPackage.SCENARIO__STATES:
			case DilemmaPackage.SCENARIO__PERCEPTIONS:
			case DilemmaPackage.SCENARIO__ALLIANCES:
			case DilemmaPackage.SCENARIO__DYADS:
			case DilemmaPackage.SCENARIO__SIGNALS:
			case DilemmaPackage.SCENARIO__POWER_SHIFTS:
			case DilemmaPackage.SCENARIO__PHASES:
			case DilemmaPackage.SCENARIO__SOURCES:
			case DilemmaPackage.SCENARIO__ASSUMPTIONS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.SCENARIO__BALANCE,
				 DilemmaFactory.eINSTANCE.createOffenseDefenseBalance()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.SCENARIO__STATES,
				 DilemmaFactory.eINSTANCE.createState()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.SCENARIO__PERCEPTIONS,
				 DilemmaFactory.eINSTANCE.createPerception()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.SCENARIO__ALLIANCES,
				 DilemmaFactory.eINSTANCE.createAlliance()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.SCENARIO__DYADS,
				 DilemmaFactory.eINSTANCE.createDyad()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.SCENARIO__SIGNALS,
				 DilemmaFactory.eINSTANCE.createSignal()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.SCENARIO__POWER_SHIFTS,
				 DilemmaFactory.eINSTANCE.createPowerShift()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.SCENARIO__PHASES,
				 DilemmaFactory.eINSTANCE.createPhase()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.SCENARIO__SOURCES,
				 DilemmaFactory.eINSTANCE.createSource()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.SCENARIO__ASSUMPTIONS,
				 DilemmaFactory.eINSTANCE.createAssumption()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return DilemmaEditPlugin.INSTANCE;
	}

}
