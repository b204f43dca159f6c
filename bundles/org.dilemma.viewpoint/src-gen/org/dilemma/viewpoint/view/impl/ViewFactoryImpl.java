/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view.impl;

import org.dilemma.viewpoint.Rgb;

import org.dilemma.viewpoint.view.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ViewFactoryImpl extends EFactoryImpl implements ViewFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ViewFactory init() {
		try {
			ViewFactory theViewFactory = (ViewFactory)EPackage.Registry.INSTANCE.getEFactory(ViewPackage.eNS_URI);
			if (theViewFactory != null) {
				return theViewFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ViewFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ViewFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ViewPackage.DSEMANTIC_DIAGRAM: return createDSemanticDiagram();
			case ViewPackage.DECORATION: return createDecoration();
			case ViewPackage.DNODE: return createDNode();
			case ViewPackage.DNODE_CONTAINER: return createDNodeContainer();
			case ViewPackage.DNODE_LIST: return createDNodeList();
			case ViewPackage.DNODE_LIST_ELEMENT: return createDNodeListElement();
			case ViewPackage.DEDGE: return createDEdge();
			case ViewPackage.HIDE_FILTER: return createHideFilter();
			case ViewPackage.COLLAPSE_FILTER: return createCollapseFilter();
			case ViewPackage.HIDE_LABEL_FILTER: return createHideLabelFilter();
			case ViewPackage.APPLIED_COMPOSITE_FILTERS: return createAppliedCompositeFilters();
			case ViewPackage.SQUARE: return createSquare();
			case ViewPackage.ELLIPSE: return createEllipse();
			case ViewPackage.LOZENGE: return createLozenge();
			case ViewPackage.DOT: return createDot();
			case ViewPackage.NOTE: return createNote();
			case ViewPackage.BUNDLED_IMAGE: return createBundledImage();
			case ViewPackage.WORKSPACE_IMAGE: return createWorkspaceImage();
			case ViewPackage.GAUGE_COMPOSITE_STYLE: return createGaugeCompositeStyle();
			case ViewPackage.GAUGE_SECTION: return createGaugeSection();
			case ViewPackage.CUSTOM_STYLE: return createCustomStyle();
			case ViewPackage.FLAT_CONTAINER_STYLE: return createFlatContainerStyle();
			case ViewPackage.SHAPE_CONTAINER_STYLE: return createShapeContainerStyle();
			case ViewPackage.EDGE_LABEL_STYLE: return createEdgeLabelStyle();
			case ViewPackage.EDGE_STYLE: return createEdgeStyle();
			case ViewPackage.DTABLE: return createDTable();
			case ViewPackage.DLINE: return createDLine();
			case ViewPackage.DCOLUMN: return createDColumn();
			case ViewPackage.DFEATURE_COLUMN: return createDFeatureColumn();
			case ViewPackage.DTARGET_COLUMN: return createDTargetColumn();
			case ViewPackage.DCELL: return createDCell();
			case ViewPackage.DTABLE_ELEMENT_STYLE: return createDTableElementStyle();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ViewPackage.LINE_STYLE:
				return createLineStyleFromString(eDataType, initialValue);
			case ViewPackage.LABEL_ALIGNMENT:
				return createLabelAlignmentFromString(eDataType, initialValue);
			case ViewPackage.LABEL_POSITION:
				return createLabelPositionFromString(eDataType, initialValue);
			case ViewPackage.LABEL_FORMAT:
				return createLabelFormatFromString(eDataType, initialValue);
			case ViewPackage.EDGE_ARROWS:
				return createEdgeArrowsFromString(eDataType, initialValue);
			case ViewPackage.EDGE_ROUTING:
				return createEdgeRoutingFromString(eDataType, initialValue);
			case ViewPackage.BACKGROUND_STYLE:
				return createBackgroundStyleFromString(eDataType, initialValue);
			case ViewPackage.CONTAINER_SHAPE:
				return createContainerShapeFromString(eDataType, initialValue);
			case ViewPackage.BUNDLED_IMAGE_SHAPE:
				return createBundledImageShapeFromString(eDataType, initialValue);
			case ViewPackage.CONTAINER_LAYOUT:
				return createContainerLayoutFromString(eDataType, initialValue);
			case ViewPackage.RESIZE_KIND:
				return createResizeKindFromString(eDataType, initialValue);
			case ViewPackage.RGB:
				return createRgbFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ViewPackage.LINE_STYLE:
				return convertLineStyleToString(eDataType, instanceValue);
			case ViewPackage.LABEL_ALIGNMENT:
				return convertLabelAlignmentToString(eDataType, instanceValue);
			case ViewPackage.LABEL_POSITION:
				return convertLabelPositionToString(eDataType, instanceValue);
			case ViewPackage.LABEL_FORMAT:
				return convertLabelFormatToString(eDataType, instanceValue);
			case ViewPackage.EDGE_ARROWS:
				return convertEdgeArrowsToString(eDataType, instanceValue);
			case ViewPackage.EDGE_ROUTING:
				return convertEdgeRoutingToString(eDataType, instanceValue);
			case ViewPackage.BACKGROUND_STYLE:
				return convertBackgroundStyleToString(eDataType, instanceValue);
			case ViewPackage.CONTAINER_SHAPE:
				return convertContainerShapeToString(eDataType, instanceValue);
			case ViewPackage.BUNDLED_IMAGE_SHAPE:
				return convertBundledImageShapeToString(eDataType, instanceValue);
			case ViewPackage.CONTAINER_LAYOUT:
				return convertContainerLayoutToString(eDataType, instanceValue);
			case ViewPackage.RESIZE_KIND:
				return convertResizeKindToString(eDataType, instanceValue);
			case ViewPackage.RGB:
				return convertRgbToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DSemanticDiagram createDSemanticDiagram() {
		DSemanticDiagramImpl dSemanticDiagram = new DSemanticDiagramImpl();
		return dSemanticDiagram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decoration createDecoration() {
		DecorationImpl decoration = new DecorationImpl();
		return decoration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DNode createDNode() {
		DNodeImpl dNode = new DNodeImpl();
		return dNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DNodeContainer createDNodeContainer() {
		DNodeContainerImpl dNodeContainer = new DNodeContainerImpl();
		return dNodeContainer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DNodeList createDNodeList() {
		DNodeListImpl dNodeList = new DNodeListImpl();
		return dNodeList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DNodeListElement createDNodeListElement() {
		DNodeListElementImpl dNodeListElement = new DNodeListElementImpl();
		return dNodeListElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DEdge createDEdge() {
		DEdgeImpl dEdge = new DEdgeImpl();
		return dEdge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HideFilter createHideFilter() {
		HideFilterImpl hideFilter = new HideFilterImpl();
		return hideFilter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollapseFilter createCollapseFilter() {
		CollapseFilterImpl collapseFilter = new CollapseFilterImpl();
		return collapseFilter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HideLabelFilter createHideLabelFilter() {
		HideLabelFilterImpl hideLabelFilter = new HideLabelFilterImpl();
		return hideLabelFilter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AppliedCompositeFilters createAppliedCompositeFilters() {
		AppliedCompositeFiltersImpl appliedCompositeFilters = new AppliedCompositeFiltersImpl();
		return appliedCompositeFilters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Square createSquare() {
		SquareImpl square = new SquareImpl();
		return square;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ellipse createEllipse() {
		EllipseImpl ellipse = new EllipseImpl();
		return ellipse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lozenge createLozenge() {
		LozengeImpl lozenge = new LozengeImpl();
		return lozenge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dot createDot() {
		DotImpl dot = new DotImpl();
		return dot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Note createNote() {
		NoteImpl note = new NoteImpl();
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BundledImage createBundledImage() {
		BundledImageImpl bundledImage = new BundledImageImpl();
		return bundledImage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkspaceImage createWorkspaceImage() {
		WorkspaceImageImpl workspaceImage = new WorkspaceImageImpl();
		return workspaceImage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GaugeCompositeStyle createGaugeCompositeStyle() {
		GaugeCompositeStyleImpl gaugeCompositeStyle = new GaugeCompositeStyleImpl();
		return gaugeCompositeStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GaugeSection createGaugeSection() {
		GaugeSectionImpl gaugeSection = new GaugeSectionImpl();
		return gaugeSection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomStyle createCustomStyle() {
		CustomStyleImpl customStyle = new CustomStyleImpl();
		return customStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FlatContainerStyle createFlatContainerStyle() {
		FlatContainerStyleImpl flatContainerStyle = new FlatContainerStyleImpl();
		return flatContainerStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShapeContainerStyle createShapeContainerStyle() {
		ShapeContainerStyleImpl shapeContainerStyle = new ShapeContainerStyleImpl();
		return shapeContainerStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeLabelStyle createEdgeLabelStyle() {
		EdgeLabelStyleImpl edgeLabelStyle = new EdgeLabelStyleImpl();
		return edgeLabelStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeStyle createEdgeStyle() {
		EdgeStyleImpl edgeStyle = new EdgeStyleImpl();
		return edgeStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DTable createDTable() {
		DTableImpl dTable = new DTableImpl();
		return dTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DLine createDLine() {
		DLineImpl dLine = new DLineImpl();
		return dLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DColumn createDColumn() {
		DColumnImpl dColumn = new DColumnImpl();
		return dColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DFeatureColumn createDFeatureColumn() {
		DFeatureColumnImpl dFeatureColumn = new DFeatureColumnImpl();
		return dFeatureColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DTargetColumn createDTargetColumn() {
		DTargetColumnImpl dTargetColumn = new DTargetColumnImpl();
		return dTargetColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DCell createDCell() {
		DCellImpl dCell = new DCellImpl();
		return dCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DTableElementStyle createDTableElementStyle() {
		DTableElementStyleImpl dTableElementStyle = new DTableElementStyleImpl();
		return dTableElementStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LineStyle createLineStyleFromString(EDataType eDataType, String initialValue) {
		LineStyle result = LineStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLineStyleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LabelAlignment createLabelAlignmentFromString(EDataType eDataType, String initialValue) {
		LabelAlignment result = LabelAlignment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLabelAlignmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LabelPosition createLabelPositionFromString(EDataType eDataType, String initialValue) {
		LabelPosition result = LabelPosition.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLabelPositionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LabelFormat createLabelFormatFromString(EDataType eDataType, String initialValue) {
		LabelFormat result = LabelFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLabelFormatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EdgeArrows createEdgeArrowsFromString(EDataType eDataType, String initialValue) {
		EdgeArrows result = EdgeArrows.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEdgeArrowsToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EdgeRouting createEdgeRoutingFromString(EDataType eDataType, String initialValue) {
		EdgeRouting result = EdgeRouting.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEdgeRoutingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BackgroundStyle createBackgroundStyleFromString(EDataType eDataType, String initialValue) {
		BackgroundStyle result = BackgroundStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBackgroundStyleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContainerShape createContainerShapeFromString(EDataType eDataType, String initialValue) {
		ContainerShape result = ContainerShape.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContainerShapeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BundledImageShape createBundledImageShapeFromString(EDataType eDataType, String initialValue) {
		BundledImageShape result = BundledImageShape.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBundledImageShapeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContainerLayout createContainerLayoutFromString(EDataType eDataType, String initialValue) {
		ContainerLayout result = ContainerLayout.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContainerLayoutToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResizeKind createResizeKindFromString(EDataType eDataType, String initialValue) {
		ResizeKind result = ResizeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResizeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Rgb createRgbFromString(EDataType eDataType, String initialValue) {
		return (Rgb)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRgbToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ViewPackage getViewPackage() {
		return (ViewPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ViewPackage getPackage() {
		return ViewPackage.eINSTANCE;
	}

} //ViewFactoryImpl
