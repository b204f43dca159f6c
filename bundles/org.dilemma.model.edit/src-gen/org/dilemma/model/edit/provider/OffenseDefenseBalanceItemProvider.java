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
import org.dilemma.model.OffenseDefenseBalance;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link org.dilemma.model.OffenseDefenseBalance} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class OffenseDefenseBalanceItemProvider 
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
	public OffenseDefenseBalanceItemProvider(AdapterFactory adapterFactory) {
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

		}
		return itemPropertyDescriptors;
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
			childrenFeatures.add(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__RATIO);
			childrenFeatures.add(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE);
			childrenFeatures.add(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY);
			childrenFeatures.add(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE);
			childrenFeatures.add(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY);
			childrenFeatures.add(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER);
			childrenFeatures.add(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__DIPLOMACY);
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
		return getString("_UI_OffenseDefenseBalance_type");
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

		switch (notification.getFeatureID(OffenseDefenseBalance.class)) {
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__RATIO:
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE:
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY:
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE:
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY:
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER:
			case DilemmaPackage.OFFENSE_DEFENSE_BALANCE__DIPLOMACY:
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
				(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__RATIO,
				 DilemmaFactory.eINSTANCE.createEstimate()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE,
				 DilemmaFactory.eINSTANCE.createEstimate()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY,
				 DilemmaFactory.eINSTANCE.createEstimate()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE,
				 DilemmaFactory.eINSTANCE.createEstimate()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY,
				 DilemmaFactory.eINSTANCE.createEstimate()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER,
				 DilemmaFactory.eINSTANCE.createEstimate()));

		newChildDescriptors.add
			(createChildParameter
				(DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__DIPLOMACY,
				 DilemmaFactory.eINSTANCE.createEstimate()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__RATIO ||
			childFeature == DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__FIRST_STRIKE_ADVANTAGE ||
			childFeature == DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__DISTINGUISHABILITY ||
			childFeature == DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__TECHNOLOGY_AND_DOCTRINE ||
			childFeature == DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__GEOGRAPHY ||
			childFeature == DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__SOCIAL_AND_POLITICAL_ORDER ||
			childFeature == DilemmaPackage.Literals.OFFENSE_DEFENSE_BALANCE__DIPLOMACY;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
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
