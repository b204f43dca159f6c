/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.dilemma.viewpoint.view.ViewPackage
 * @generated
 */
public interface ViewFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ViewFactory eINSTANCE = org.dilemma.viewpoint.view.impl.ViewFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>DSemantic Diagram</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DSemantic Diagram</em>'.
	 * @generated
	 */
	DSemanticDiagram createDSemanticDiagram();

	/**
	 * Returns a new object of class '<em>Decoration</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Decoration</em>'.
	 * @generated
	 */
	Decoration createDecoration();

	/**
	 * Returns a new object of class '<em>DNode</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DNode</em>'.
	 * @generated
	 */
	DNode createDNode();

	/**
	 * Returns a new object of class '<em>DNode Container</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DNode Container</em>'.
	 * @generated
	 */
	DNodeContainer createDNodeContainer();

	/**
	 * Returns a new object of class '<em>DNode List</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DNode List</em>'.
	 * @generated
	 */
	DNodeList createDNodeList();

	/**
	 * Returns a new object of class '<em>DNode List Element</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DNode List Element</em>'.
	 * @generated
	 */
	DNodeListElement createDNodeListElement();

	/**
	 * Returns a new object of class '<em>DEdge</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DEdge</em>'.
	 * @generated
	 */
	DEdge createDEdge();

	/**
	 * Returns a new object of class '<em>Hide Filter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hide Filter</em>'.
	 * @generated
	 */
	HideFilter createHideFilter();

	/**
	 * Returns a new object of class '<em>Collapse Filter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Collapse Filter</em>'.
	 * @generated
	 */
	CollapseFilter createCollapseFilter();

	/**
	 * Returns a new object of class '<em>Hide Label Filter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hide Label Filter</em>'.
	 * @generated
	 */
	HideLabelFilter createHideLabelFilter();

	/**
	 * Returns a new object of class '<em>Applied Composite Filters</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Applied Composite Filters</em>'.
	 * @generated
	 */
	AppliedCompositeFilters createAppliedCompositeFilters();

	/**
	 * Returns a new object of class '<em>Square</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Square</em>'.
	 * @generated
	 */
	Square createSquare();

	/**
	 * Returns a new object of class '<em>Ellipse</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ellipse</em>'.
	 * @generated
	 */
	Ellipse createEllipse();

	/**
	 * Returns a new object of class '<em>Lozenge</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lozenge</em>'.
	 * @generated
	 */
	Lozenge createLozenge();

	/**
	 * Returns a new object of class '<em>Dot</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dot</em>'.
	 * @generated
	 */
	Dot createDot();

	/**
	 * Returns a new object of class '<em>Note</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Note</em>'.
	 * @generated
	 */
	Note createNote();

	/**
	 * Returns a new object of class '<em>Bundled Image</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bundled Image</em>'.
	 * @generated
	 */
	BundledImage createBundledImage();

	/**
	 * Returns a new object of class '<em>Workspace Image</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Workspace Image</em>'.
	 * @generated
	 */
	WorkspaceImage createWorkspaceImage();

	/**
	 * Returns a new object of class '<em>Gauge Composite Style</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gauge Composite Style</em>'.
	 * @generated
	 */
	GaugeCompositeStyle createGaugeCompositeStyle();

	/**
	 * Returns a new object of class '<em>Gauge Section</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gauge Section</em>'.
	 * @generated
	 */
	GaugeSection createGaugeSection();

	/**
	 * Returns a new object of class '<em>Custom Style</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Custom Style</em>'.
	 * @generated
	 */
	CustomStyle createCustomStyle();

	/**
	 * Returns a new object of class '<em>Flat Container Style</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Flat Container Style</em>'.
	 * @generated
	 */
	FlatContainerStyle createFlatContainerStyle();

	/**
	 * Returns a new object of class '<em>Shape Container Style</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Shape Container Style</em>'.
	 * @generated
	 */
	ShapeContainerStyle createShapeContainerStyle();

	/**
	 * Returns a new object of class '<em>Edge Label Style</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Edge Label Style</em>'.
	 * @generated
	 */
	EdgeLabelStyle createEdgeLabelStyle();

	/**
	 * Returns a new object of class '<em>Edge Style</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Edge Style</em>'.
	 * @generated
	 */
	EdgeStyle createEdgeStyle();

	/**
	 * Returns a new object of class '<em>DTable</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DTable</em>'.
	 * @generated
	 */
	DTable createDTable();

	/**
	 * Returns a new object of class '<em>DLine</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DLine</em>'.
	 * @generated
	 */
	DLine createDLine();

	/**
	 * Returns a new object of class '<em>DColumn</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DColumn</em>'.
	 * @generated
	 */
	DColumn createDColumn();

	/**
	 * Returns a new object of class '<em>DFeature Column</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DFeature Column</em>'.
	 * @generated
	 */
	DFeatureColumn createDFeatureColumn();

	/**
	 * Returns a new object of class '<em>DTarget Column</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DTarget Column</em>'.
	 * @generated
	 */
	DTargetColumn createDTargetColumn();

	/**
	 * Returns a new object of class '<em>DCell</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DCell</em>'.
	 * @generated
	 */
	DCell createDCell();

	/**
	 * Returns a new object of class '<em>DTable Element Style</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>DTable Element Style</em>'.
	 * @generated
	 */
	DTableElementStyle createDTableElementStyle();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ViewPackage getViewPackage();

} //ViewFactory
