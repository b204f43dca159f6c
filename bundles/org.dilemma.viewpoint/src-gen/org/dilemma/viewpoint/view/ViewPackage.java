/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a diagram or table shows at the moment: the views that the engine makes of a model by a specification. Classes and features carry the names that Sirius gives them, because services see the views.
 * <!-- end-model-doc -->
 * @see org.dilemma.viewpoint.view.ViewFactory
 * @model kind="package"
 * @generated
 */
public interface ViewPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "view";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.dilemma-workbench.org/view/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "view";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ViewPackage eINSTANCE = org.dilemma.viewpoint.view.impl.ViewPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DSemanticDecoratorImpl <em>DSemantic Decorator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DSemanticDecoratorImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDSemanticDecorator()
	 * @generated
	 */
	int DSEMANTIC_DECORATOR = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DECORATOR__TARGET = 0;

	/**
	 * The number of structural features of the '<em>DSemantic Decorator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DECORATOR_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>DSemantic Decorator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DECORATOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DRepresentationImpl <em>DRepresentation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DRepresentationImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDRepresentation()
	 * @generated
	 */
	int DREPRESENTATION = 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DREPRESENTATION__TARGET = DSEMANTIC_DECORATOR__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DREPRESENTATION__NAME = DSEMANTIC_DECORATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DREPRESENTATION__DESCRIPTION = DSEMANTIC_DECORATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>DRepresentation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DREPRESENTATION_FEATURE_COUNT = DSEMANTIC_DECORATOR_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>DRepresentation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DREPRESENTATION_OPERATION_COUNT = DSEMANTIC_DECORATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DRepresentationElementImpl <em>DRepresentation Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DRepresentationElementImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDRepresentationElement()
	 * @generated
	 */
	int DREPRESENTATION_ELEMENT = 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DREPRESENTATION_ELEMENT__TARGET = DSEMANTIC_DECORATOR__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DREPRESENTATION_ELEMENT__NAME = DSEMANTIC_DECORATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DREPRESENTATION_ELEMENT__SEMANTIC_ELEMENTS = DSEMANTIC_DECORATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DREPRESENTATION_ELEMENT__MAPPING = DSEMANTIC_DECORATOR_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>DRepresentation Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DREPRESENTATION_ELEMENT_FEATURE_COUNT = DSEMANTIC_DECORATOR_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>DRepresentation Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DREPRESENTATION_ELEMENT_OPERATION_COUNT = DSEMANTIC_DECORATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DSemanticDiagramImpl <em>DSemantic Diagram</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DSemanticDiagramImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDSemanticDiagram()
	 * @generated
	 */
	int DSEMANTIC_DIAGRAM = 3;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DIAGRAM__TARGET = DREPRESENTATION__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DIAGRAM__NAME = DREPRESENTATION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DIAGRAM__DESCRIPTION = DREPRESENTATION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Synchronized</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DIAGRAM__SYNCHRONIZED = DREPRESENTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owned Diagram Elements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DIAGRAM__OWNED_DIAGRAM_ELEMENTS = DREPRESENTATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Activated Layers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DIAGRAM__ACTIVATED_LAYERS = DREPRESENTATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Activated Filters</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DIAGRAM__ACTIVATED_FILTERS = DREPRESENTATION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>DSemantic Diagram</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DIAGRAM_FEATURE_COUNT = DREPRESENTATION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>DSemantic Diagram</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DSEMANTIC_DIAGRAM_OPERATION_COUNT = DREPRESENTATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DDiagramElementImpl <em>DDiagram Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DDiagramElementImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDDiagramElement()
	 * @generated
	 */
	int DDIAGRAM_ELEMENT = 4;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT__TARGET = DREPRESENTATION_ELEMENT__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT__NAME = DREPRESENTATION_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT__SEMANTIC_ELEMENTS = DREPRESENTATION_ELEMENT__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT__MAPPING = DREPRESENTATION_ELEMENT__MAPPING;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT__VISIBLE = DREPRESENTATION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT__TOOLTIP_TEXT = DREPRESENTATION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Graphical Filters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT__GRAPHICAL_FILTERS = DREPRESENTATION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decorations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT__DECORATIONS = DREPRESENTATION_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Parent Layers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT__PARENT_LAYERS = DREPRESENTATION_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>DDiagram Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_FEATURE_COUNT = DREPRESENTATION_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>DDiagram Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_OPERATION_COUNT = DREPRESENTATION_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DecorationImpl <em>Decoration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DecorationImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDecoration()
	 * @generated
	 */
	int DECORATION = 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECORATION__DESCRIPTION = 0;

	/**
	 * The feature id for the '<em><b>Image Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECORATION__IMAGE_PATH = 1;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECORATION__POSITION = 2;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECORATION__TOOLTIP_TEXT = 3;

	/**
	 * The number of structural features of the '<em>Decoration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECORATION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Decoration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECORATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.EdgeTarget <em>Edge Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.EdgeTarget
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getEdgeTarget()
	 * @generated
	 */
	int EDGE_TARGET = 6;

	/**
	 * The feature id for the '<em><b>Outgoing Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_TARGET__OUTGOING_EDGES = 0;

	/**
	 * The feature id for the '<em><b>Incoming Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_TARGET__INCOMING_EDGES = 1;

	/**
	 * The number of structural features of the '<em>Edge Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_TARGET_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Edge Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_TARGET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.AbstractDNodeImpl <em>Abstract DNode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.AbstractDNodeImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getAbstractDNode()
	 * @generated
	 */
	int ABSTRACT_DNODE = 7;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__TARGET = DDIAGRAM_ELEMENT__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__NAME = DDIAGRAM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__SEMANTIC_ELEMENTS = DDIAGRAM_ELEMENT__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__MAPPING = DDIAGRAM_ELEMENT__MAPPING;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__VISIBLE = DDIAGRAM_ELEMENT__VISIBLE;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__TOOLTIP_TEXT = DDIAGRAM_ELEMENT__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Graphical Filters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__GRAPHICAL_FILTERS = DDIAGRAM_ELEMENT__GRAPHICAL_FILTERS;

	/**
	 * The feature id for the '<em><b>Decorations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__DECORATIONS = DDIAGRAM_ELEMENT__DECORATIONS;

	/**
	 * The feature id for the '<em><b>Parent Layers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__PARENT_LAYERS = DDIAGRAM_ELEMENT__PARENT_LAYERS;

	/**
	 * The feature id for the '<em><b>Outgoing Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__OUTGOING_EDGES = DDIAGRAM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Incoming Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__INCOMING_EDGES = DDIAGRAM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owned Bordered Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__OWNED_BORDERED_NODES = DDIAGRAM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__WIDTH = DDIAGRAM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE__HEIGHT = DDIAGRAM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Abstract DNode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE_FEATURE_COUNT = DDIAGRAM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Abstract DNode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSTRACT_DNODE_OPERATION_COUNT = DDIAGRAM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DNodeImpl <em>DNode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DNodeImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDNode()
	 * @generated
	 */
	int DNODE = 8;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__TARGET = ABSTRACT_DNODE__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__NAME = ABSTRACT_DNODE__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__SEMANTIC_ELEMENTS = ABSTRACT_DNODE__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__MAPPING = ABSTRACT_DNODE__MAPPING;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__VISIBLE = ABSTRACT_DNODE__VISIBLE;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__TOOLTIP_TEXT = ABSTRACT_DNODE__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Graphical Filters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__GRAPHICAL_FILTERS = ABSTRACT_DNODE__GRAPHICAL_FILTERS;

	/**
	 * The feature id for the '<em><b>Decorations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__DECORATIONS = ABSTRACT_DNODE__DECORATIONS;

	/**
	 * The feature id for the '<em><b>Parent Layers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__PARENT_LAYERS = ABSTRACT_DNODE__PARENT_LAYERS;

	/**
	 * The feature id for the '<em><b>Outgoing Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__OUTGOING_EDGES = ABSTRACT_DNODE__OUTGOING_EDGES;

	/**
	 * The feature id for the '<em><b>Incoming Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__INCOMING_EDGES = ABSTRACT_DNODE__INCOMING_EDGES;

	/**
	 * The feature id for the '<em><b>Owned Bordered Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__OWNED_BORDERED_NODES = ABSTRACT_DNODE__OWNED_BORDERED_NODES;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__WIDTH = ABSTRACT_DNODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__HEIGHT = ABSTRACT_DNODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Owned Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__OWNED_STYLE = ABSTRACT_DNODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__LABEL_POSITION = ABSTRACT_DNODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Resize Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE__RESIZE_KIND = ABSTRACT_DNODE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>DNode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_FEATURE_COUNT = ABSTRACT_DNODE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>DNode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_OPERATION_COUNT = ABSTRACT_DNODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DDiagramElementContainerImpl <em>DDiagram Element Container</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DDiagramElementContainerImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDDiagramElementContainer()
	 * @generated
	 */
	int DDIAGRAM_ELEMENT_CONTAINER = 9;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__TARGET = ABSTRACT_DNODE__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__NAME = ABSTRACT_DNODE__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__SEMANTIC_ELEMENTS = ABSTRACT_DNODE__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__MAPPING = ABSTRACT_DNODE__MAPPING;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__VISIBLE = ABSTRACT_DNODE__VISIBLE;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__TOOLTIP_TEXT = ABSTRACT_DNODE__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Graphical Filters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__GRAPHICAL_FILTERS = ABSTRACT_DNODE__GRAPHICAL_FILTERS;

	/**
	 * The feature id for the '<em><b>Decorations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__DECORATIONS = ABSTRACT_DNODE__DECORATIONS;

	/**
	 * The feature id for the '<em><b>Parent Layers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__PARENT_LAYERS = ABSTRACT_DNODE__PARENT_LAYERS;

	/**
	 * The feature id for the '<em><b>Outgoing Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__OUTGOING_EDGES = ABSTRACT_DNODE__OUTGOING_EDGES;

	/**
	 * The feature id for the '<em><b>Incoming Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__INCOMING_EDGES = ABSTRACT_DNODE__INCOMING_EDGES;

	/**
	 * The feature id for the '<em><b>Owned Bordered Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__OWNED_BORDERED_NODES = ABSTRACT_DNODE__OWNED_BORDERED_NODES;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__WIDTH = ABSTRACT_DNODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__HEIGHT = ABSTRACT_DNODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Owned Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER__OWNED_STYLE = ABSTRACT_DNODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>DDiagram Element Container</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER_FEATURE_COUNT = ABSTRACT_DNODE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>DDiagram Element Container</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DDIAGRAM_ELEMENT_CONTAINER_OPERATION_COUNT = ABSTRACT_DNODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DNodeContainerImpl <em>DNode Container</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DNodeContainerImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDNodeContainer()
	 * @generated
	 */
	int DNODE_CONTAINER = 10;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__TARGET = DDIAGRAM_ELEMENT_CONTAINER__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__NAME = DDIAGRAM_ELEMENT_CONTAINER__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__SEMANTIC_ELEMENTS = DDIAGRAM_ELEMENT_CONTAINER__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__MAPPING = DDIAGRAM_ELEMENT_CONTAINER__MAPPING;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__VISIBLE = DDIAGRAM_ELEMENT_CONTAINER__VISIBLE;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__TOOLTIP_TEXT = DDIAGRAM_ELEMENT_CONTAINER__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Graphical Filters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__GRAPHICAL_FILTERS = DDIAGRAM_ELEMENT_CONTAINER__GRAPHICAL_FILTERS;

	/**
	 * The feature id for the '<em><b>Decorations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__DECORATIONS = DDIAGRAM_ELEMENT_CONTAINER__DECORATIONS;

	/**
	 * The feature id for the '<em><b>Parent Layers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__PARENT_LAYERS = DDIAGRAM_ELEMENT_CONTAINER__PARENT_LAYERS;

	/**
	 * The feature id for the '<em><b>Outgoing Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__OUTGOING_EDGES = DDIAGRAM_ELEMENT_CONTAINER__OUTGOING_EDGES;

	/**
	 * The feature id for the '<em><b>Incoming Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__INCOMING_EDGES = DDIAGRAM_ELEMENT_CONTAINER__INCOMING_EDGES;

	/**
	 * The feature id for the '<em><b>Owned Bordered Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__OWNED_BORDERED_NODES = DDIAGRAM_ELEMENT_CONTAINER__OWNED_BORDERED_NODES;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__WIDTH = DDIAGRAM_ELEMENT_CONTAINER__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__HEIGHT = DDIAGRAM_ELEMENT_CONTAINER__HEIGHT;

	/**
	 * The feature id for the '<em><b>Owned Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__OWNED_STYLE = DDIAGRAM_ELEMENT_CONTAINER__OWNED_STYLE;

	/**
	 * The feature id for the '<em><b>Children Presentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__CHILDREN_PRESENTATION = DDIAGRAM_ELEMENT_CONTAINER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owned Diagram Elements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER__OWNED_DIAGRAM_ELEMENTS = DDIAGRAM_ELEMENT_CONTAINER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>DNode Container</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER_FEATURE_COUNT = DDIAGRAM_ELEMENT_CONTAINER_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>DNode Container</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_CONTAINER_OPERATION_COUNT = DDIAGRAM_ELEMENT_CONTAINER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DNodeListImpl <em>DNode List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DNodeListImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDNodeList()
	 * @generated
	 */
	int DNODE_LIST = 11;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__TARGET = DDIAGRAM_ELEMENT_CONTAINER__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__NAME = DDIAGRAM_ELEMENT_CONTAINER__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__SEMANTIC_ELEMENTS = DDIAGRAM_ELEMENT_CONTAINER__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__MAPPING = DDIAGRAM_ELEMENT_CONTAINER__MAPPING;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__VISIBLE = DDIAGRAM_ELEMENT_CONTAINER__VISIBLE;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__TOOLTIP_TEXT = DDIAGRAM_ELEMENT_CONTAINER__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Graphical Filters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__GRAPHICAL_FILTERS = DDIAGRAM_ELEMENT_CONTAINER__GRAPHICAL_FILTERS;

	/**
	 * The feature id for the '<em><b>Decorations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__DECORATIONS = DDIAGRAM_ELEMENT_CONTAINER__DECORATIONS;

	/**
	 * The feature id for the '<em><b>Parent Layers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__PARENT_LAYERS = DDIAGRAM_ELEMENT_CONTAINER__PARENT_LAYERS;

	/**
	 * The feature id for the '<em><b>Outgoing Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__OUTGOING_EDGES = DDIAGRAM_ELEMENT_CONTAINER__OUTGOING_EDGES;

	/**
	 * The feature id for the '<em><b>Incoming Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__INCOMING_EDGES = DDIAGRAM_ELEMENT_CONTAINER__INCOMING_EDGES;

	/**
	 * The feature id for the '<em><b>Owned Bordered Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__OWNED_BORDERED_NODES = DDIAGRAM_ELEMENT_CONTAINER__OWNED_BORDERED_NODES;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__WIDTH = DDIAGRAM_ELEMENT_CONTAINER__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__HEIGHT = DDIAGRAM_ELEMENT_CONTAINER__HEIGHT;

	/**
	 * The feature id for the '<em><b>Owned Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__OWNED_STYLE = DDIAGRAM_ELEMENT_CONTAINER__OWNED_STYLE;

	/**
	 * The feature id for the '<em><b>Owned Elements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST__OWNED_ELEMENTS = DDIAGRAM_ELEMENT_CONTAINER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>DNode List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_FEATURE_COUNT = DDIAGRAM_ELEMENT_CONTAINER_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>DNode List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_OPERATION_COUNT = DDIAGRAM_ELEMENT_CONTAINER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DNodeListElementImpl <em>DNode List Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DNodeListElementImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDNodeListElement()
	 * @generated
	 */
	int DNODE_LIST_ELEMENT = 12;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__TARGET = ABSTRACT_DNODE__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__NAME = ABSTRACT_DNODE__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__SEMANTIC_ELEMENTS = ABSTRACT_DNODE__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__MAPPING = ABSTRACT_DNODE__MAPPING;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__VISIBLE = ABSTRACT_DNODE__VISIBLE;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__TOOLTIP_TEXT = ABSTRACT_DNODE__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Graphical Filters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__GRAPHICAL_FILTERS = ABSTRACT_DNODE__GRAPHICAL_FILTERS;

	/**
	 * The feature id for the '<em><b>Decorations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__DECORATIONS = ABSTRACT_DNODE__DECORATIONS;

	/**
	 * The feature id for the '<em><b>Parent Layers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__PARENT_LAYERS = ABSTRACT_DNODE__PARENT_LAYERS;

	/**
	 * The feature id for the '<em><b>Outgoing Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__OUTGOING_EDGES = ABSTRACT_DNODE__OUTGOING_EDGES;

	/**
	 * The feature id for the '<em><b>Incoming Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__INCOMING_EDGES = ABSTRACT_DNODE__INCOMING_EDGES;

	/**
	 * The feature id for the '<em><b>Owned Bordered Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__OWNED_BORDERED_NODES = ABSTRACT_DNODE__OWNED_BORDERED_NODES;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__WIDTH = ABSTRACT_DNODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__HEIGHT = ABSTRACT_DNODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Owned Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT__OWNED_STYLE = ABSTRACT_DNODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>DNode List Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT_FEATURE_COUNT = ABSTRACT_DNODE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>DNode List Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DNODE_LIST_ELEMENT_OPERATION_COUNT = ABSTRACT_DNODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DEdgeImpl <em>DEdge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DEdgeImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDEdge()
	 * @generated
	 */
	int DEDGE = 13;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__TARGET = DDIAGRAM_ELEMENT__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__NAME = DDIAGRAM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__SEMANTIC_ELEMENTS = DDIAGRAM_ELEMENT__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__MAPPING = DDIAGRAM_ELEMENT__MAPPING;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__VISIBLE = DDIAGRAM_ELEMENT__VISIBLE;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__TOOLTIP_TEXT = DDIAGRAM_ELEMENT__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Graphical Filters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__GRAPHICAL_FILTERS = DDIAGRAM_ELEMENT__GRAPHICAL_FILTERS;

	/**
	 * The feature id for the '<em><b>Decorations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__DECORATIONS = DDIAGRAM_ELEMENT__DECORATIONS;

	/**
	 * The feature id for the '<em><b>Parent Layers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__PARENT_LAYERS = DDIAGRAM_ELEMENT__PARENT_LAYERS;

	/**
	 * The feature id for the '<em><b>Outgoing Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__OUTGOING_EDGES = DDIAGRAM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Incoming Edges</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__INCOMING_EDGES = DDIAGRAM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__SOURCE_NODE = DDIAGRAM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__TARGET_NODE = DDIAGRAM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__SIZE = DDIAGRAM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Begin Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__BEGIN_LABEL = DDIAGRAM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>End Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__END_LABEL = DDIAGRAM_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Owned Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__OWNED_STYLE = DDIAGRAM_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Path</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE__PATH = DDIAGRAM_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>DEdge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE_FEATURE_COUNT = DDIAGRAM_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>DEdge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDGE_OPERATION_COUNT = DDIAGRAM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.GraphicalFilterImpl <em>Graphical Filter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.GraphicalFilterImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getGraphicalFilter()
	 * @generated
	 */
	int GRAPHICAL_FILTER = 14;

	/**
	 * The number of structural features of the '<em>Graphical Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPHICAL_FILTER_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Graphical Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRAPHICAL_FILTER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.HideFilterImpl <em>Hide Filter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.HideFilterImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getHideFilter()
	 * @generated
	 */
	int HIDE_FILTER = 15;

	/**
	 * The number of structural features of the '<em>Hide Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIDE_FILTER_FEATURE_COUNT = GRAPHICAL_FILTER_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Hide Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIDE_FILTER_OPERATION_COUNT = GRAPHICAL_FILTER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.CollapseFilterImpl <em>Collapse Filter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.CollapseFilterImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getCollapseFilter()
	 * @generated
	 */
	int COLLAPSE_FILTER = 16;

	/**
	 * The number of structural features of the '<em>Collapse Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLAPSE_FILTER_FEATURE_COUNT = GRAPHICAL_FILTER_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Collapse Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLAPSE_FILTER_OPERATION_COUNT = GRAPHICAL_FILTER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.HideLabelFilterImpl <em>Hide Label Filter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.HideLabelFilterImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getHideLabelFilter()
	 * @generated
	 */
	int HIDE_LABEL_FILTER = 17;

	/**
	 * The number of structural features of the '<em>Hide Label Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIDE_LABEL_FILTER_FEATURE_COUNT = GRAPHICAL_FILTER_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Hide Label Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIDE_LABEL_FILTER_OPERATION_COUNT = GRAPHICAL_FILTER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.AppliedCompositeFiltersImpl <em>Applied Composite Filters</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.AppliedCompositeFiltersImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getAppliedCompositeFilters()
	 * @generated
	 */
	int APPLIED_COMPOSITE_FILTERS = 18;

	/**
	 * The feature id for the '<em><b>Composite Filter Descriptions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLIED_COMPOSITE_FILTERS__COMPOSITE_FILTER_DESCRIPTIONS = GRAPHICAL_FILTER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Applied Composite Filters</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLIED_COMPOSITE_FILTERS_FEATURE_COUNT = GRAPHICAL_FILTER_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Applied Composite Filters</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLIED_COMPOSITE_FILTERS_OPERATION_COUNT = GRAPHICAL_FILTER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.StyleImpl <em>Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.StyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getStyle()
	 * @generated
	 */
	int STYLE = 19;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STYLE__DESCRIPTION = 0;

	/**
	 * The number of structural features of the '<em>Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STYLE_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STYLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.LabelStyleImpl <em>Label Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.LabelStyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getLabelStyle()
	 * @generated
	 */
	int LABEL_STYLE = 20;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_STYLE__DESCRIPTION = STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_STYLE__LABEL_SIZE = STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_STYLE__LABEL_FORMAT = STYLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_STYLE__LABEL_COLOR = STYLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_STYLE__SHOW_ICON = STYLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_STYLE__ICON_PATH = STYLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_STYLE__LABEL_ALIGNMENT = STYLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_STYLE__HIDE_LABEL_BY_DEFAULT = STYLE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Label Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_STYLE_FEATURE_COUNT = STYLE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Label Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_STYLE_OPERATION_COUNT = STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.BorderedStyleImpl <em>Bordered Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.BorderedStyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getBorderedStyle()
	 * @generated
	 */
	int BORDERED_STYLE = 21;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE__DESCRIPTION = LABEL_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE__LABEL_SIZE = LABEL_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE__LABEL_FORMAT = LABEL_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE__LABEL_COLOR = LABEL_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE__SHOW_ICON = LABEL_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE__ICON_PATH = LABEL_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE__LABEL_ALIGNMENT = LABEL_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE__HIDE_LABEL_BY_DEFAULT = LABEL_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE__BORDER_SIZE = LABEL_STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE__BORDER_COLOR = LABEL_STYLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE__BORDER_LINE_STYLE = LABEL_STYLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Bordered Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE_FEATURE_COUNT = LABEL_STYLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Bordered Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BORDERED_STYLE_OPERATION_COUNT = LABEL_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.NodeStyleImpl <em>Node Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.NodeStyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getNodeStyle()
	 * @generated
	 */
	int NODE_STYLE = 22;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__DESCRIPTION = BORDERED_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__LABEL_SIZE = BORDERED_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__LABEL_FORMAT = BORDERED_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__LABEL_COLOR = BORDERED_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__SHOW_ICON = BORDERED_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__ICON_PATH = BORDERED_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__LABEL_ALIGNMENT = BORDERED_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__HIDE_LABEL_BY_DEFAULT = BORDERED_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__BORDER_SIZE = BORDERED_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__BORDER_COLOR = BORDERED_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__BORDER_LINE_STYLE = BORDERED_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE__LABEL_POSITION = BORDERED_STYLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Node Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE_FEATURE_COUNT = BORDERED_STYLE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Node Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_STYLE_OPERATION_COUNT = BORDERED_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.SquareImpl <em>Square</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.SquareImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getSquare()
	 * @generated
	 */
	int SQUARE = 23;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__DESCRIPTION = NODE_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__LABEL_SIZE = NODE_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__LABEL_FORMAT = NODE_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__LABEL_COLOR = NODE_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__SHOW_ICON = NODE_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__ICON_PATH = NODE_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__LABEL_ALIGNMENT = NODE_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__HIDE_LABEL_BY_DEFAULT = NODE_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__BORDER_SIZE = NODE_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__BORDER_COLOR = NODE_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__BORDER_LINE_STYLE = NODE_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__LABEL_POSITION = NODE_STYLE__LABEL_POSITION;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__WIDTH = NODE_STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__HEIGHT = NODE_STYLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE__COLOR = NODE_STYLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Square</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE_FEATURE_COUNT = NODE_STYLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Square</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQUARE_OPERATION_COUNT = NODE_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.EllipseImpl <em>Ellipse</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.EllipseImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getEllipse()
	 * @generated
	 */
	int ELLIPSE = 24;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__DESCRIPTION = NODE_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__LABEL_SIZE = NODE_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__LABEL_FORMAT = NODE_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__LABEL_COLOR = NODE_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__SHOW_ICON = NODE_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__ICON_PATH = NODE_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__LABEL_ALIGNMENT = NODE_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__HIDE_LABEL_BY_DEFAULT = NODE_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__BORDER_SIZE = NODE_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__BORDER_COLOR = NODE_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__BORDER_LINE_STYLE = NODE_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__LABEL_POSITION = NODE_STYLE__LABEL_POSITION;

	/**
	 * The feature id for the '<em><b>Horizontal Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__HORIZONTAL_DIAMETER = NODE_STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vertical Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__VERTICAL_DIAMETER = NODE_STYLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__COLOR = NODE_STYLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Ellipse</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE_FEATURE_COUNT = NODE_STYLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Ellipse</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELLIPSE_OPERATION_COUNT = NODE_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.LozengeImpl <em>Lozenge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.LozengeImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getLozenge()
	 * @generated
	 */
	int LOZENGE = 25;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__DESCRIPTION = NODE_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__LABEL_SIZE = NODE_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__LABEL_FORMAT = NODE_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__LABEL_COLOR = NODE_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__SHOW_ICON = NODE_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__ICON_PATH = NODE_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__LABEL_ALIGNMENT = NODE_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__HIDE_LABEL_BY_DEFAULT = NODE_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__BORDER_SIZE = NODE_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__BORDER_COLOR = NODE_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__BORDER_LINE_STYLE = NODE_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__LABEL_POSITION = NODE_STYLE__LABEL_POSITION;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__WIDTH = NODE_STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__HEIGHT = NODE_STYLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE__COLOR = NODE_STYLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Lozenge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE_FEATURE_COUNT = NODE_STYLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Lozenge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOZENGE_OPERATION_COUNT = NODE_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DotImpl <em>Dot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DotImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDot()
	 * @generated
	 */
	int DOT = 26;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__DESCRIPTION = NODE_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__LABEL_SIZE = NODE_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__LABEL_FORMAT = NODE_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__LABEL_COLOR = NODE_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__SHOW_ICON = NODE_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__ICON_PATH = NODE_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__LABEL_ALIGNMENT = NODE_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__HIDE_LABEL_BY_DEFAULT = NODE_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__BORDER_SIZE = NODE_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__BORDER_COLOR = NODE_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__BORDER_LINE_STYLE = NODE_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__LABEL_POSITION = NODE_STYLE__LABEL_POSITION;

	/**
	 * The feature id for the '<em><b>Background Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__BACKGROUND_COLOR = NODE_STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stroke Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT__STROKE_SIZE = NODE_STYLE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT_FEATURE_COUNT = NODE_STYLE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Dot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOT_OPERATION_COUNT = NODE_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.NoteImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 27;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__DESCRIPTION = NODE_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__LABEL_SIZE = NODE_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__LABEL_FORMAT = NODE_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__LABEL_COLOR = NODE_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SHOW_ICON = NODE_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ICON_PATH = NODE_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__LABEL_ALIGNMENT = NODE_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__HIDE_LABEL_BY_DEFAULT = NODE_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__BORDER_SIZE = NODE_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__BORDER_COLOR = NODE_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__BORDER_LINE_STYLE = NODE_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__LABEL_POSITION = NODE_STYLE__LABEL_POSITION;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__COLOR = NODE_STYLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = NODE_STYLE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = NODE_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.BundledImageImpl <em>Bundled Image</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.BundledImageImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getBundledImage()
	 * @generated
	 */
	int BUNDLED_IMAGE = 28;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__DESCRIPTION = NODE_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__LABEL_SIZE = NODE_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__LABEL_FORMAT = NODE_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__LABEL_COLOR = NODE_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__SHOW_ICON = NODE_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__ICON_PATH = NODE_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__LABEL_ALIGNMENT = NODE_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__HIDE_LABEL_BY_DEFAULT = NODE_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__BORDER_SIZE = NODE_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__BORDER_COLOR = NODE_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__BORDER_LINE_STYLE = NODE_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__LABEL_POSITION = NODE_STYLE__LABEL_POSITION;

	/**
	 * The feature id for the '<em><b>Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__SHAPE = NODE_STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__COLOR = NODE_STYLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Provided Shape ID</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE__PROVIDED_SHAPE_ID = NODE_STYLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Bundled Image</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE_FEATURE_COUNT = NODE_STYLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Bundled Image</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLED_IMAGE_OPERATION_COUNT = NODE_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.WorkspaceImageImpl <em>Workspace Image</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.WorkspaceImageImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getWorkspaceImage()
	 * @generated
	 */
	int WORKSPACE_IMAGE = 29;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__DESCRIPTION = NODE_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__LABEL_SIZE = NODE_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__LABEL_FORMAT = NODE_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__LABEL_COLOR = NODE_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__SHOW_ICON = NODE_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__ICON_PATH = NODE_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__LABEL_ALIGNMENT = NODE_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__HIDE_LABEL_BY_DEFAULT = NODE_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__BORDER_SIZE = NODE_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__BORDER_COLOR = NODE_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__BORDER_LINE_STYLE = NODE_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__LABEL_POSITION = NODE_STYLE__LABEL_POSITION;

	/**
	 * The feature id for the '<em><b>Rounded Corner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__ROUNDED_CORNER = NODE_STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arc Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__ARC_WIDTH = NODE_STYLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Arc Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__ARC_HEIGHT = NODE_STYLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Workspace Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE__WORKSPACE_PATH = NODE_STYLE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Workspace Image</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE_FEATURE_COUNT = NODE_STYLE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Workspace Image</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSPACE_IMAGE_OPERATION_COUNT = NODE_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.GaugeCompositeStyleImpl <em>Gauge Composite Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.GaugeCompositeStyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getGaugeCompositeStyle()
	 * @generated
	 */
	int GAUGE_COMPOSITE_STYLE = 30;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__DESCRIPTION = NODE_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__LABEL_SIZE = NODE_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__LABEL_FORMAT = NODE_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__LABEL_COLOR = NODE_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__SHOW_ICON = NODE_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__ICON_PATH = NODE_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__LABEL_ALIGNMENT = NODE_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__HIDE_LABEL_BY_DEFAULT = NODE_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__BORDER_SIZE = NODE_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__BORDER_COLOR = NODE_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__BORDER_LINE_STYLE = NODE_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__LABEL_POSITION = NODE_STYLE__LABEL_POSITION;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__ALIGNMENT = NODE_STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE__SECTIONS = NODE_STYLE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Gauge Composite Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE_FEATURE_COUNT = NODE_STYLE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Gauge Composite Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_COMPOSITE_STYLE_OPERATION_COUNT = NODE_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.GaugeSectionImpl <em>Gauge Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.GaugeSectionImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getGaugeSection()
	 * @generated
	 */
	int GAUGE_SECTION = 31;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_SECTION__MIN = 0;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_SECTION__MAX = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_SECTION__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_SECTION__LABEL = 3;

	/**
	 * The feature id for the '<em><b>Background Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_SECTION__BACKGROUND_COLOR = 4;

	/**
	 * The feature id for the '<em><b>Foreground Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_SECTION__FOREGROUND_COLOR = 5;

	/**
	 * The number of structural features of the '<em>Gauge Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_SECTION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Gauge Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_SECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.CustomStyleImpl <em>Custom Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.CustomStyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getCustomStyle()
	 * @generated
	 */
	int CUSTOM_STYLE = 32;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__DESCRIPTION = NODE_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__LABEL_SIZE = NODE_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__LABEL_FORMAT = NODE_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__LABEL_COLOR = NODE_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__SHOW_ICON = NODE_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__ICON_PATH = NODE_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__LABEL_ALIGNMENT = NODE_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__HIDE_LABEL_BY_DEFAULT = NODE_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__BORDER_SIZE = NODE_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__BORDER_COLOR = NODE_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__BORDER_LINE_STYLE = NODE_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Label Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__LABEL_POSITION = NODE_STYLE__LABEL_POSITION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE__ID = NODE_STYLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Custom Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE_FEATURE_COUNT = NODE_STYLE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Custom Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_STYLE_OPERATION_COUNT = NODE_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.ContainerStyleImpl <em>Container Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.ContainerStyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getContainerStyle()
	 * @generated
	 */
	int CONTAINER_STYLE = 33;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__DESCRIPTION = BORDERED_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__LABEL_SIZE = BORDERED_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__LABEL_FORMAT = BORDERED_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__LABEL_COLOR = BORDERED_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__SHOW_ICON = BORDERED_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__ICON_PATH = BORDERED_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__LABEL_ALIGNMENT = BORDERED_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__HIDE_LABEL_BY_DEFAULT = BORDERED_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__BORDER_SIZE = BORDERED_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__BORDER_COLOR = BORDERED_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__BORDER_LINE_STYLE = BORDERED_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Rounded Corner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__ROUNDED_CORNER = BORDERED_STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arc Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__ARC_WIDTH = BORDERED_STYLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Arc Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE__ARC_HEIGHT = BORDERED_STYLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Container Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE_FEATURE_COUNT = BORDERED_STYLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Container Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTAINER_STYLE_OPERATION_COUNT = BORDERED_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.FlatContainerStyleImpl <em>Flat Container Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.FlatContainerStyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getFlatContainerStyle()
	 * @generated
	 */
	int FLAT_CONTAINER_STYLE = 34;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__DESCRIPTION = CONTAINER_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__LABEL_SIZE = CONTAINER_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__LABEL_FORMAT = CONTAINER_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__LABEL_COLOR = CONTAINER_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__SHOW_ICON = CONTAINER_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__ICON_PATH = CONTAINER_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__LABEL_ALIGNMENT = CONTAINER_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__HIDE_LABEL_BY_DEFAULT = CONTAINER_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__BORDER_SIZE = CONTAINER_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__BORDER_COLOR = CONTAINER_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__BORDER_LINE_STYLE = CONTAINER_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Rounded Corner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__ROUNDED_CORNER = CONTAINER_STYLE__ROUNDED_CORNER;

	/**
	 * The feature id for the '<em><b>Arc Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__ARC_WIDTH = CONTAINER_STYLE__ARC_WIDTH;

	/**
	 * The feature id for the '<em><b>Arc Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__ARC_HEIGHT = CONTAINER_STYLE__ARC_HEIGHT;

	/**
	 * The feature id for the '<em><b>Background Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__BACKGROUND_STYLE = CONTAINER_STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Background Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__BACKGROUND_COLOR = CONTAINER_STYLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Foreground Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE__FOREGROUND_COLOR = CONTAINER_STYLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Flat Container Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE_FEATURE_COUNT = CONTAINER_STYLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Flat Container Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_CONTAINER_STYLE_OPERATION_COUNT = CONTAINER_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.ShapeContainerStyleImpl <em>Shape Container Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.ShapeContainerStyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getShapeContainerStyle()
	 * @generated
	 */
	int SHAPE_CONTAINER_STYLE = 35;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__DESCRIPTION = CONTAINER_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__LABEL_SIZE = CONTAINER_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__LABEL_FORMAT = CONTAINER_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__LABEL_COLOR = CONTAINER_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__SHOW_ICON = CONTAINER_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__ICON_PATH = CONTAINER_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__LABEL_ALIGNMENT = CONTAINER_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__HIDE_LABEL_BY_DEFAULT = CONTAINER_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The feature id for the '<em><b>Border Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__BORDER_SIZE = CONTAINER_STYLE__BORDER_SIZE;

	/**
	 * The feature id for the '<em><b>Border Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__BORDER_COLOR = CONTAINER_STYLE__BORDER_COLOR;

	/**
	 * The feature id for the '<em><b>Border Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__BORDER_LINE_STYLE = CONTAINER_STYLE__BORDER_LINE_STYLE;

	/**
	 * The feature id for the '<em><b>Rounded Corner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__ROUNDED_CORNER = CONTAINER_STYLE__ROUNDED_CORNER;

	/**
	 * The feature id for the '<em><b>Arc Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__ARC_WIDTH = CONTAINER_STYLE__ARC_WIDTH;

	/**
	 * The feature id for the '<em><b>Arc Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__ARC_HEIGHT = CONTAINER_STYLE__ARC_HEIGHT;

	/**
	 * The feature id for the '<em><b>Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__SHAPE = CONTAINER_STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Background Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE__BACKGROUND_COLOR = CONTAINER_STYLE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Shape Container Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE_FEATURE_COUNT = CONTAINER_STYLE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Shape Container Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHAPE_CONTAINER_STYLE_OPERATION_COUNT = CONTAINER_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.EdgeLabelStyleImpl <em>Edge Label Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.EdgeLabelStyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getEdgeLabelStyle()
	 * @generated
	 */
	int EDGE_LABEL_STYLE = 36;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LABEL_STYLE__DESCRIPTION = LABEL_STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LABEL_STYLE__LABEL_SIZE = LABEL_STYLE__LABEL_SIZE;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LABEL_STYLE__LABEL_FORMAT = LABEL_STYLE__LABEL_FORMAT;

	/**
	 * The feature id for the '<em><b>Label Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LABEL_STYLE__LABEL_COLOR = LABEL_STYLE__LABEL_COLOR;

	/**
	 * The feature id for the '<em><b>Show Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LABEL_STYLE__SHOW_ICON = LABEL_STYLE__SHOW_ICON;

	/**
	 * The feature id for the '<em><b>Icon Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LABEL_STYLE__ICON_PATH = LABEL_STYLE__ICON_PATH;

	/**
	 * The feature id for the '<em><b>Label Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LABEL_STYLE__LABEL_ALIGNMENT = LABEL_STYLE__LABEL_ALIGNMENT;

	/**
	 * The feature id for the '<em><b>Hide Label By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LABEL_STYLE__HIDE_LABEL_BY_DEFAULT = LABEL_STYLE__HIDE_LABEL_BY_DEFAULT;

	/**
	 * The number of structural features of the '<em>Edge Label Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LABEL_STYLE_FEATURE_COUNT = LABEL_STYLE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Edge Label Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_LABEL_STYLE_OPERATION_COUNT = LABEL_STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.EdgeStyleImpl <em>Edge Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.EdgeStyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getEdgeStyle()
	 * @generated
	 */
	int EDGE_STYLE = 37;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE__DESCRIPTION = STYLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Stroke Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE__STROKE_COLOR = STYLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Line Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE__LINE_STYLE = STYLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE__SIZE = STYLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Arrow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE__SOURCE_ARROW = STYLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Target Arrow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE__TARGET_ARROW = STYLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Routing Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE__ROUTING_STYLE = STYLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Begin Label Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE__BEGIN_LABEL_STYLE = STYLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Center Label Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE__CENTER_LABEL_STYLE = STYLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>End Label Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE__END_LABEL_STYLE = STYLE_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Edge Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE_FEATURE_COUNT = STYLE_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Edge Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_STYLE_OPERATION_COUNT = STYLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DTableImpl <em>DTable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DTableImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDTable()
	 * @generated
	 */
	int DTABLE = 38;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE__TARGET = DREPRESENTATION__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE__NAME = DREPRESENTATION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE__DESCRIPTION = DREPRESENTATION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE__LINES = DREPRESENTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE__COLUMNS = DREPRESENTATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>DTable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_FEATURE_COUNT = DREPRESENTATION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>DTable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_OPERATION_COUNT = DREPRESENTATION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DTableElementImpl <em>DTable Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DTableElementImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDTableElement()
	 * @generated
	 */
	int DTABLE_ELEMENT = 39;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT__TARGET = DREPRESENTATION_ELEMENT__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT__NAME = DREPRESENTATION_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT__SEMANTIC_ELEMENTS = DREPRESENTATION_ELEMENT__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT__MAPPING = DREPRESENTATION_ELEMENT__MAPPING;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT__TOOLTIP_TEXT = DREPRESENTATION_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Current Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT__CURRENT_STYLE = DREPRESENTATION_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>DTable Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT_FEATURE_COUNT = DREPRESENTATION_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>DTable Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT_OPERATION_COUNT = DREPRESENTATION_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DLineImpl <em>DLine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DLineImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDLine()
	 * @generated
	 */
	int DLINE = 40;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE__TARGET = DTABLE_ELEMENT__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE__NAME = DTABLE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE__SEMANTIC_ELEMENTS = DTABLE_ELEMENT__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE__MAPPING = DTABLE_ELEMENT__MAPPING;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE__TOOLTIP_TEXT = DTABLE_ELEMENT__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Current Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE__CURRENT_STYLE = DTABLE_ELEMENT__CURRENT_STYLE;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE__VISIBLE = DTABLE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE__COLLAPSED = DTABLE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE__LINES = DTABLE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE__CELLS = DTABLE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>DLine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE_FEATURE_COUNT = DTABLE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>DLine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DLINE_OPERATION_COUNT = DTABLE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DColumnImpl <em>DColumn</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DColumnImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDColumn()
	 * @generated
	 */
	int DCOLUMN = 41;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCOLUMN__TARGET = DTABLE_ELEMENT__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCOLUMN__NAME = DTABLE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCOLUMN__SEMANTIC_ELEMENTS = DTABLE_ELEMENT__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCOLUMN__MAPPING = DTABLE_ELEMENT__MAPPING;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCOLUMN__TOOLTIP_TEXT = DTABLE_ELEMENT__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Current Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCOLUMN__CURRENT_STYLE = DTABLE_ELEMENT__CURRENT_STYLE;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCOLUMN__VISIBLE = DTABLE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCOLUMN__WIDTH = DTABLE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>DColumn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCOLUMN_FEATURE_COUNT = DTABLE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>DColumn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCOLUMN_OPERATION_COUNT = DTABLE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DFeatureColumnImpl <em>DFeature Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DFeatureColumnImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDFeatureColumn()
	 * @generated
	 */
	int DFEATURE_COLUMN = 42;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DFEATURE_COLUMN__TARGET = DCOLUMN__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DFEATURE_COLUMN__NAME = DCOLUMN__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DFEATURE_COLUMN__SEMANTIC_ELEMENTS = DCOLUMN__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DFEATURE_COLUMN__MAPPING = DCOLUMN__MAPPING;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DFEATURE_COLUMN__TOOLTIP_TEXT = DCOLUMN__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Current Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DFEATURE_COLUMN__CURRENT_STYLE = DCOLUMN__CURRENT_STYLE;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DFEATURE_COLUMN__VISIBLE = DCOLUMN__VISIBLE;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DFEATURE_COLUMN__WIDTH = DCOLUMN__WIDTH;

	/**
	 * The feature id for the '<em><b>Feature Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DFEATURE_COLUMN__FEATURE_NAME = DCOLUMN_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>DFeature Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DFEATURE_COLUMN_FEATURE_COUNT = DCOLUMN_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>DFeature Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DFEATURE_COLUMN_OPERATION_COUNT = DCOLUMN_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DTargetColumnImpl <em>DTarget Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DTargetColumnImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDTargetColumn()
	 * @generated
	 */
	int DTARGET_COLUMN = 43;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTARGET_COLUMN__TARGET = DCOLUMN__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTARGET_COLUMN__NAME = DCOLUMN__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTARGET_COLUMN__SEMANTIC_ELEMENTS = DCOLUMN__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTARGET_COLUMN__MAPPING = DCOLUMN__MAPPING;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTARGET_COLUMN__TOOLTIP_TEXT = DCOLUMN__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Current Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTARGET_COLUMN__CURRENT_STYLE = DCOLUMN__CURRENT_STYLE;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTARGET_COLUMN__VISIBLE = DCOLUMN__VISIBLE;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTARGET_COLUMN__WIDTH = DCOLUMN__WIDTH;

	/**
	 * The number of structural features of the '<em>DTarget Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTARGET_COLUMN_FEATURE_COUNT = DCOLUMN_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>DTarget Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTARGET_COLUMN_OPERATION_COUNT = DCOLUMN_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DCellImpl <em>DCell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DCellImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDCell()
	 * @generated
	 */
	int DCELL = 44;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCELL__TARGET = DTABLE_ELEMENT__TARGET;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCELL__NAME = DTABLE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Semantic Elements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCELL__SEMANTIC_ELEMENTS = DTABLE_ELEMENT__SEMANTIC_ELEMENTS;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCELL__MAPPING = DTABLE_ELEMENT__MAPPING;

	/**
	 * The feature id for the '<em><b>Tooltip Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCELL__TOOLTIP_TEXT = DTABLE_ELEMENT__TOOLTIP_TEXT;

	/**
	 * The feature id for the '<em><b>Current Style</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCELL__CURRENT_STYLE = DTABLE_ELEMENT__CURRENT_STYLE;

	/**
	 * The feature id for the '<em><b>Line</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCELL__LINE = DTABLE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCELL__COLUMN = DTABLE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Intersection Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCELL__INTERSECTION_MAPPING = DTABLE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>DCell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCELL_FEATURE_COUNT = DTABLE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>DCell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DCELL_OPERATION_COUNT = DTABLE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.impl.DTableElementStyleImpl <em>DTable Element Style</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.impl.DTableElementStyleImpl
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getDTableElementStyle()
	 * @generated
	 */
	int DTABLE_ELEMENT_STYLE = 45;

	/**
	 * The feature id for the '<em><b>Label Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT_STYLE__LABEL_SIZE = 0;

	/**
	 * The feature id for the '<em><b>Label Format</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT_STYLE__LABEL_FORMAT = 1;

	/**
	 * The feature id for the '<em><b>Foreground Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT_STYLE__FOREGROUND_COLOR = 2;

	/**
	 * The feature id for the '<em><b>Background Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT_STYLE__BACKGROUND_COLOR = 3;

	/**
	 * The feature id for the '<em><b>Default Foreground Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT_STYLE__DEFAULT_FOREGROUND_STYLE = 4;

	/**
	 * The feature id for the '<em><b>Default Background Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT_STYLE__DEFAULT_BACKGROUND_STYLE = 5;

	/**
	 * The number of structural features of the '<em>DTable Element Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT_STYLE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>DTable Element Style</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DTABLE_ELEMENT_STYLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.LineStyle <em>Line Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.LineStyle
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getLineStyle()
	 * @generated
	 */
	int LINE_STYLE = 46;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.LabelAlignment <em>Label Alignment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.LabelAlignment
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getLabelAlignment()
	 * @generated
	 */
	int LABEL_ALIGNMENT = 47;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.LabelPosition <em>Label Position</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.LabelPosition
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getLabelPosition()
	 * @generated
	 */
	int LABEL_POSITION = 48;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.LabelFormat <em>Label Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.LabelFormat
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getLabelFormat()
	 * @generated
	 */
	int LABEL_FORMAT = 49;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.EdgeArrows <em>Edge Arrows</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.EdgeArrows
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getEdgeArrows()
	 * @generated
	 */
	int EDGE_ARROWS = 50;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.EdgeRouting <em>Edge Routing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.EdgeRouting
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getEdgeRouting()
	 * @generated
	 */
	int EDGE_ROUTING = 51;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.BackgroundStyle <em>Background Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.BackgroundStyle
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getBackgroundStyle()
	 * @generated
	 */
	int BACKGROUND_STYLE = 52;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.ContainerShape <em>Container Shape</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.ContainerShape
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getContainerShape()
	 * @generated
	 */
	int CONTAINER_SHAPE = 53;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.BundledImageShape <em>Bundled Image Shape</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.BundledImageShape
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getBundledImageShape()
	 * @generated
	 */
	int BUNDLED_IMAGE_SHAPE = 54;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.ContainerLayout <em>Container Layout</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.ContainerLayout
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getContainerLayout()
	 * @generated
	 */
	int CONTAINER_LAYOUT = 55;

	/**
	 * The meta object id for the '{@link org.dilemma.viewpoint.view.ResizeKind <em>Resize Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.view.ResizeKind
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getResizeKind()
	 * @generated
	 */
	int RESIZE_KIND = 56;

	/**
	 * The meta object id for the '<em>Rgb</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.dilemma.viewpoint.Rgb
	 * @see org.dilemma.viewpoint.view.impl.ViewPackageImpl#getRgb()
	 * @generated
	 */
	int RGB = 57;


	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DSemanticDecorator <em>DSemantic Decorator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DSemantic Decorator</em>'.
	 * @see org.dilemma.viewpoint.view.DSemanticDecorator
	 * @generated
	 */
	EClass getDSemanticDecorator();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.viewpoint.view.DSemanticDecorator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.dilemma.viewpoint.view.DSemanticDecorator#getTarget()
	 * @see #getDSemanticDecorator()
	 * @generated
	 */
	EReference getDSemanticDecorator_Target();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DRepresentation <em>DRepresentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DRepresentation</em>'.
	 * @see org.dilemma.viewpoint.view.DRepresentation
	 * @generated
	 */
	EClass getDRepresentation();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DRepresentation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.dilemma.viewpoint.view.DRepresentation#getName()
	 * @see #getDRepresentation()
	 * @generated
	 */
	EAttribute getDRepresentation_Name();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.viewpoint.view.DRepresentation#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Description</em>'.
	 * @see org.dilemma.viewpoint.view.DRepresentation#getDescription()
	 * @see #getDRepresentation()
	 * @generated
	 */
	EReference getDRepresentation_Description();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DRepresentationElement <em>DRepresentation Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DRepresentation Element</em>'.
	 * @see org.dilemma.viewpoint.view.DRepresentationElement
	 * @generated
	 */
	EClass getDRepresentationElement();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DRepresentationElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.dilemma.viewpoint.view.DRepresentationElement#getName()
	 * @see #getDRepresentationElement()
	 * @generated
	 */
	EAttribute getDRepresentationElement_Name();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.viewpoint.view.DRepresentationElement#getSemanticElements <em>Semantic Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Semantic Elements</em>'.
	 * @see org.dilemma.viewpoint.view.DRepresentationElement#getSemanticElements()
	 * @see #getDRepresentationElement()
	 * @generated
	 */
	EReference getDRepresentationElement_SemanticElements();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.viewpoint.view.DRepresentationElement#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mapping</em>'.
	 * @see org.dilemma.viewpoint.view.DRepresentationElement#getMapping()
	 * @see #getDRepresentationElement()
	 * @generated
	 */
	EReference getDRepresentationElement_Mapping();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DSemanticDiagram <em>DSemantic Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DSemantic Diagram</em>'.
	 * @see org.dilemma.viewpoint.view.DSemanticDiagram
	 * @generated
	 */
	EClass getDSemanticDiagram();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DSemanticDiagram#isSynchronized <em>Synchronized</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Synchronized</em>'.
	 * @see org.dilemma.viewpoint.view.DSemanticDiagram#isSynchronized()
	 * @see #getDSemanticDiagram()
	 * @generated
	 */
	EAttribute getDSemanticDiagram_Synchronized();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.viewpoint.view.DSemanticDiagram#getOwnedDiagramElements <em>Owned Diagram Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Owned Diagram Elements</em>'.
	 * @see org.dilemma.viewpoint.view.DSemanticDiagram#getOwnedDiagramElements()
	 * @see #getDSemanticDiagram()
	 * @generated
	 */
	EReference getDSemanticDiagram_OwnedDiagramElements();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.viewpoint.view.DSemanticDiagram#getActivatedLayers <em>Activated Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Activated Layers</em>'.
	 * @see org.dilemma.viewpoint.view.DSemanticDiagram#getActivatedLayers()
	 * @see #getDSemanticDiagram()
	 * @generated
	 */
	EReference getDSemanticDiagram_ActivatedLayers();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.viewpoint.view.DSemanticDiagram#getActivatedFilters <em>Activated Filters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Activated Filters</em>'.
	 * @see org.dilemma.viewpoint.view.DSemanticDiagram#getActivatedFilters()
	 * @see #getDSemanticDiagram()
	 * @generated
	 */
	EReference getDSemanticDiagram_ActivatedFilters();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DDiagramElement <em>DDiagram Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DDiagram Element</em>'.
	 * @see org.dilemma.viewpoint.view.DDiagramElement
	 * @generated
	 */
	EClass getDDiagramElement();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DDiagramElement#isVisible <em>Visible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visible</em>'.
	 * @see org.dilemma.viewpoint.view.DDiagramElement#isVisible()
	 * @see #getDDiagramElement()
	 * @generated
	 */
	EAttribute getDDiagramElement_Visible();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DDiagramElement#getTooltipText <em>Tooltip Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tooltip Text</em>'.
	 * @see org.dilemma.viewpoint.view.DDiagramElement#getTooltipText()
	 * @see #getDDiagramElement()
	 * @generated
	 */
	EAttribute getDDiagramElement_TooltipText();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.viewpoint.view.DDiagramElement#getGraphicalFilters <em>Graphical Filters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Graphical Filters</em>'.
	 * @see org.dilemma.viewpoint.view.DDiagramElement#getGraphicalFilters()
	 * @see #getDDiagramElement()
	 * @generated
	 */
	EReference getDDiagramElement_GraphicalFilters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.viewpoint.view.DDiagramElement#getDecorations <em>Decorations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decorations</em>'.
	 * @see org.dilemma.viewpoint.view.DDiagramElement#getDecorations()
	 * @see #getDDiagramElement()
	 * @generated
	 */
	EReference getDDiagramElement_Decorations();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.viewpoint.view.DDiagramElement#getParentLayers <em>Parent Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Parent Layers</em>'.
	 * @see org.dilemma.viewpoint.view.DDiagramElement#getParentLayers()
	 * @see #getDDiagramElement()
	 * @generated
	 */
	EReference getDDiagramElement_ParentLayers();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.Decoration <em>Decoration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decoration</em>'.
	 * @see org.dilemma.viewpoint.view.Decoration
	 * @generated
	 */
	EClass getDecoration();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.viewpoint.view.Decoration#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Description</em>'.
	 * @see org.dilemma.viewpoint.view.Decoration#getDescription()
	 * @see #getDecoration()
	 * @generated
	 */
	EReference getDecoration_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Decoration#getImagePath <em>Image Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image Path</em>'.
	 * @see org.dilemma.viewpoint.view.Decoration#getImagePath()
	 * @see #getDecoration()
	 * @generated
	 */
	EAttribute getDecoration_ImagePath();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Decoration#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.dilemma.viewpoint.view.Decoration#getPosition()
	 * @see #getDecoration()
	 * @generated
	 */
	EAttribute getDecoration_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Decoration#getTooltipText <em>Tooltip Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tooltip Text</em>'.
	 * @see org.dilemma.viewpoint.view.Decoration#getTooltipText()
	 * @see #getDecoration()
	 * @generated
	 */
	EAttribute getDecoration_TooltipText();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.EdgeTarget <em>Edge Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edge Target</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeTarget
	 * @generated
	 */
	EClass getEdgeTarget();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.viewpoint.view.EdgeTarget#getOutgoingEdges <em>Outgoing Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outgoing Edges</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeTarget#getOutgoingEdges()
	 * @see #getEdgeTarget()
	 * @generated
	 */
	EReference getEdgeTarget_OutgoingEdges();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.viewpoint.view.EdgeTarget#getIncomingEdges <em>Incoming Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Incoming Edges</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeTarget#getIncomingEdges()
	 * @see #getEdgeTarget()
	 * @generated
	 */
	EReference getEdgeTarget_IncomingEdges();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.AbstractDNode <em>Abstract DNode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Abstract DNode</em>'.
	 * @see org.dilemma.viewpoint.view.AbstractDNode
	 * @generated
	 */
	EClass getAbstractDNode();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.viewpoint.view.AbstractDNode#getOwnedBorderedNodes <em>Owned Bordered Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Owned Bordered Nodes</em>'.
	 * @see org.dilemma.viewpoint.view.AbstractDNode#getOwnedBorderedNodes()
	 * @see #getAbstractDNode()
	 * @generated
	 */
	EReference getAbstractDNode_OwnedBorderedNodes();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.AbstractDNode#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.dilemma.viewpoint.view.AbstractDNode#getWidth()
	 * @see #getAbstractDNode()
	 * @generated
	 */
	EAttribute getAbstractDNode_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.AbstractDNode#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.dilemma.viewpoint.view.AbstractDNode#getHeight()
	 * @see #getAbstractDNode()
	 * @generated
	 */
	EAttribute getAbstractDNode_Height();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DNode <em>DNode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DNode</em>'.
	 * @see org.dilemma.viewpoint.view.DNode
	 * @generated
	 */
	EClass getDNode();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.viewpoint.view.DNode#getOwnedStyle <em>Owned Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Owned Style</em>'.
	 * @see org.dilemma.viewpoint.view.DNode#getOwnedStyle()
	 * @see #getDNode()
	 * @generated
	 */
	EReference getDNode_OwnedStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DNode#getLabelPosition <em>Label Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Position</em>'.
	 * @see org.dilemma.viewpoint.view.DNode#getLabelPosition()
	 * @see #getDNode()
	 * @generated
	 */
	EAttribute getDNode_LabelPosition();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DNode#getResizeKind <em>Resize Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resize Kind</em>'.
	 * @see org.dilemma.viewpoint.view.DNode#getResizeKind()
	 * @see #getDNode()
	 * @generated
	 */
	EAttribute getDNode_ResizeKind();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DDiagramElementContainer <em>DDiagram Element Container</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DDiagram Element Container</em>'.
	 * @see org.dilemma.viewpoint.view.DDiagramElementContainer
	 * @generated
	 */
	EClass getDDiagramElementContainer();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.viewpoint.view.DDiagramElementContainer#getOwnedStyle <em>Owned Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Owned Style</em>'.
	 * @see org.dilemma.viewpoint.view.DDiagramElementContainer#getOwnedStyle()
	 * @see #getDDiagramElementContainer()
	 * @generated
	 */
	EReference getDDiagramElementContainer_OwnedStyle();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DNodeContainer <em>DNode Container</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DNode Container</em>'.
	 * @see org.dilemma.viewpoint.view.DNodeContainer
	 * @generated
	 */
	EClass getDNodeContainer();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DNodeContainer#getChildrenPresentation <em>Children Presentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Children Presentation</em>'.
	 * @see org.dilemma.viewpoint.view.DNodeContainer#getChildrenPresentation()
	 * @see #getDNodeContainer()
	 * @generated
	 */
	EAttribute getDNodeContainer_ChildrenPresentation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.viewpoint.view.DNodeContainer#getOwnedDiagramElements <em>Owned Diagram Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Owned Diagram Elements</em>'.
	 * @see org.dilemma.viewpoint.view.DNodeContainer#getOwnedDiagramElements()
	 * @see #getDNodeContainer()
	 * @generated
	 */
	EReference getDNodeContainer_OwnedDiagramElements();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DNodeList <em>DNode List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DNode List</em>'.
	 * @see org.dilemma.viewpoint.view.DNodeList
	 * @generated
	 */
	EClass getDNodeList();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.viewpoint.view.DNodeList#getOwnedElements <em>Owned Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Owned Elements</em>'.
	 * @see org.dilemma.viewpoint.view.DNodeList#getOwnedElements()
	 * @see #getDNodeList()
	 * @generated
	 */
	EReference getDNodeList_OwnedElements();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DNodeListElement <em>DNode List Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DNode List Element</em>'.
	 * @see org.dilemma.viewpoint.view.DNodeListElement
	 * @generated
	 */
	EClass getDNodeListElement();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.viewpoint.view.DNodeListElement#getOwnedStyle <em>Owned Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Owned Style</em>'.
	 * @see org.dilemma.viewpoint.view.DNodeListElement#getOwnedStyle()
	 * @see #getDNodeListElement()
	 * @generated
	 */
	EReference getDNodeListElement_OwnedStyle();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DEdge <em>DEdge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DEdge</em>'.
	 * @see org.dilemma.viewpoint.view.DEdge
	 * @generated
	 */
	EClass getDEdge();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.viewpoint.view.DEdge#getSourceNode <em>Source Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source Node</em>'.
	 * @see org.dilemma.viewpoint.view.DEdge#getSourceNode()
	 * @see #getDEdge()
	 * @generated
	 */
	EReference getDEdge_SourceNode();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.viewpoint.view.DEdge#getTargetNode <em>Target Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target Node</em>'.
	 * @see org.dilemma.viewpoint.view.DEdge#getTargetNode()
	 * @see #getDEdge()
	 * @generated
	 */
	EReference getDEdge_TargetNode();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DEdge#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.dilemma.viewpoint.view.DEdge#getSize()
	 * @see #getDEdge()
	 * @generated
	 */
	EAttribute getDEdge_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DEdge#getBeginLabel <em>Begin Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin Label</em>'.
	 * @see org.dilemma.viewpoint.view.DEdge#getBeginLabel()
	 * @see #getDEdge()
	 * @generated
	 */
	EAttribute getDEdge_BeginLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DEdge#getEndLabel <em>End Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Label</em>'.
	 * @see org.dilemma.viewpoint.view.DEdge#getEndLabel()
	 * @see #getDEdge()
	 * @generated
	 */
	EAttribute getDEdge_EndLabel();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.viewpoint.view.DEdge#getOwnedStyle <em>Owned Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Owned Style</em>'.
	 * @see org.dilemma.viewpoint.view.DEdge#getOwnedStyle()
	 * @see #getDEdge()
	 * @generated
	 */
	EReference getDEdge_OwnedStyle();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.viewpoint.view.DEdge#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Path</em>'.
	 * @see org.dilemma.viewpoint.view.DEdge#getPath()
	 * @see #getDEdge()
	 * @generated
	 */
	EReference getDEdge_Path();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.GraphicalFilter <em>Graphical Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Graphical Filter</em>'.
	 * @see org.dilemma.viewpoint.view.GraphicalFilter
	 * @generated
	 */
	EClass getGraphicalFilter();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.HideFilter <em>Hide Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hide Filter</em>'.
	 * @see org.dilemma.viewpoint.view.HideFilter
	 * @generated
	 */
	EClass getHideFilter();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.CollapseFilter <em>Collapse Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Collapse Filter</em>'.
	 * @see org.dilemma.viewpoint.view.CollapseFilter
	 * @generated
	 */
	EClass getCollapseFilter();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.HideLabelFilter <em>Hide Label Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hide Label Filter</em>'.
	 * @see org.dilemma.viewpoint.view.HideLabelFilter
	 * @generated
	 */
	EClass getHideLabelFilter();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.AppliedCompositeFilters <em>Applied Composite Filters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Applied Composite Filters</em>'.
	 * @see org.dilemma.viewpoint.view.AppliedCompositeFilters
	 * @generated
	 */
	EClass getAppliedCompositeFilters();

	/**
	 * Returns the meta object for the reference list '{@link org.dilemma.viewpoint.view.AppliedCompositeFilters#getCompositeFilterDescriptions <em>Composite Filter Descriptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Composite Filter Descriptions</em>'.
	 * @see org.dilemma.viewpoint.view.AppliedCompositeFilters#getCompositeFilterDescriptions()
	 * @see #getAppliedCompositeFilters()
	 * @generated
	 */
	EReference getAppliedCompositeFilters_CompositeFilterDescriptions();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.Style <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Style</em>'.
	 * @see org.dilemma.viewpoint.view.Style
	 * @generated
	 */
	EClass getStyle();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.viewpoint.view.Style#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Description</em>'.
	 * @see org.dilemma.viewpoint.view.Style#getDescription()
	 * @see #getStyle()
	 * @generated
	 */
	EReference getStyle_Description();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.LabelStyle <em>Label Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Label Style</em>'.
	 * @see org.dilemma.viewpoint.view.LabelStyle
	 * @generated
	 */
	EClass getLabelStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.LabelStyle#getLabelSize <em>Label Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Size</em>'.
	 * @see org.dilemma.viewpoint.view.LabelStyle#getLabelSize()
	 * @see #getLabelStyle()
	 * @generated
	 */
	EAttribute getLabelStyle_LabelSize();

	/**
	 * Returns the meta object for the attribute list '{@link org.dilemma.viewpoint.view.LabelStyle#getLabelFormat <em>Label Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Label Format</em>'.
	 * @see org.dilemma.viewpoint.view.LabelStyle#getLabelFormat()
	 * @see #getLabelStyle()
	 * @generated
	 */
	EAttribute getLabelStyle_LabelFormat();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.LabelStyle#getLabelColor <em>Label Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Color</em>'.
	 * @see org.dilemma.viewpoint.view.LabelStyle#getLabelColor()
	 * @see #getLabelStyle()
	 * @generated
	 */
	EAttribute getLabelStyle_LabelColor();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.LabelStyle#isShowIcon <em>Show Icon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Show Icon</em>'.
	 * @see org.dilemma.viewpoint.view.LabelStyle#isShowIcon()
	 * @see #getLabelStyle()
	 * @generated
	 */
	EAttribute getLabelStyle_ShowIcon();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.LabelStyle#getIconPath <em>Icon Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Icon Path</em>'.
	 * @see org.dilemma.viewpoint.view.LabelStyle#getIconPath()
	 * @see #getLabelStyle()
	 * @generated
	 */
	EAttribute getLabelStyle_IconPath();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.LabelStyle#getLabelAlignment <em>Label Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Alignment</em>'.
	 * @see org.dilemma.viewpoint.view.LabelStyle#getLabelAlignment()
	 * @see #getLabelStyle()
	 * @generated
	 */
	EAttribute getLabelStyle_LabelAlignment();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.LabelStyle#isHideLabelByDefault <em>Hide Label By Default</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hide Label By Default</em>'.
	 * @see org.dilemma.viewpoint.view.LabelStyle#isHideLabelByDefault()
	 * @see #getLabelStyle()
	 * @generated
	 */
	EAttribute getLabelStyle_HideLabelByDefault();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.BorderedStyle <em>Bordered Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bordered Style</em>'.
	 * @see org.dilemma.viewpoint.view.BorderedStyle
	 * @generated
	 */
	EClass getBorderedStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.BorderedStyle#getBorderSize <em>Border Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Border Size</em>'.
	 * @see org.dilemma.viewpoint.view.BorderedStyle#getBorderSize()
	 * @see #getBorderedStyle()
	 * @generated
	 */
	EAttribute getBorderedStyle_BorderSize();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.BorderedStyle#getBorderColor <em>Border Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Border Color</em>'.
	 * @see org.dilemma.viewpoint.view.BorderedStyle#getBorderColor()
	 * @see #getBorderedStyle()
	 * @generated
	 */
	EAttribute getBorderedStyle_BorderColor();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.BorderedStyle#getBorderLineStyle <em>Border Line Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Border Line Style</em>'.
	 * @see org.dilemma.viewpoint.view.BorderedStyle#getBorderLineStyle()
	 * @see #getBorderedStyle()
	 * @generated
	 */
	EAttribute getBorderedStyle_BorderLineStyle();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.NodeStyle <em>Node Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node Style</em>'.
	 * @see org.dilemma.viewpoint.view.NodeStyle
	 * @generated
	 */
	EClass getNodeStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.NodeStyle#getLabelPosition <em>Label Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Position</em>'.
	 * @see org.dilemma.viewpoint.view.NodeStyle#getLabelPosition()
	 * @see #getNodeStyle()
	 * @generated
	 */
	EAttribute getNodeStyle_LabelPosition();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.Square <em>Square</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Square</em>'.
	 * @see org.dilemma.viewpoint.view.Square
	 * @generated
	 */
	EClass getSquare();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Square#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.dilemma.viewpoint.view.Square#getWidth()
	 * @see #getSquare()
	 * @generated
	 */
	EAttribute getSquare_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Square#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.dilemma.viewpoint.view.Square#getHeight()
	 * @see #getSquare()
	 * @generated
	 */
	EAttribute getSquare_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Square#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.dilemma.viewpoint.view.Square#getColor()
	 * @see #getSquare()
	 * @generated
	 */
	EAttribute getSquare_Color();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.Ellipse <em>Ellipse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ellipse</em>'.
	 * @see org.dilemma.viewpoint.view.Ellipse
	 * @generated
	 */
	EClass getEllipse();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Ellipse#getHorizontalDiameter <em>Horizontal Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Horizontal Diameter</em>'.
	 * @see org.dilemma.viewpoint.view.Ellipse#getHorizontalDiameter()
	 * @see #getEllipse()
	 * @generated
	 */
	EAttribute getEllipse_HorizontalDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Ellipse#getVerticalDiameter <em>Vertical Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vertical Diameter</em>'.
	 * @see org.dilemma.viewpoint.view.Ellipse#getVerticalDiameter()
	 * @see #getEllipse()
	 * @generated
	 */
	EAttribute getEllipse_VerticalDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Ellipse#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.dilemma.viewpoint.view.Ellipse#getColor()
	 * @see #getEllipse()
	 * @generated
	 */
	EAttribute getEllipse_Color();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.Lozenge <em>Lozenge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lozenge</em>'.
	 * @see org.dilemma.viewpoint.view.Lozenge
	 * @generated
	 */
	EClass getLozenge();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Lozenge#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.dilemma.viewpoint.view.Lozenge#getWidth()
	 * @see #getLozenge()
	 * @generated
	 */
	EAttribute getLozenge_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Lozenge#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.dilemma.viewpoint.view.Lozenge#getHeight()
	 * @see #getLozenge()
	 * @generated
	 */
	EAttribute getLozenge_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Lozenge#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.dilemma.viewpoint.view.Lozenge#getColor()
	 * @see #getLozenge()
	 * @generated
	 */
	EAttribute getLozenge_Color();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.Dot <em>Dot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dot</em>'.
	 * @see org.dilemma.viewpoint.view.Dot
	 * @generated
	 */
	EClass getDot();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Dot#getBackgroundColor <em>Background Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background Color</em>'.
	 * @see org.dilemma.viewpoint.view.Dot#getBackgroundColor()
	 * @see #getDot()
	 * @generated
	 */
	EAttribute getDot_BackgroundColor();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Dot#getStrokeSize <em>Stroke Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stroke Size</em>'.
	 * @see org.dilemma.viewpoint.view.Dot#getStrokeSize()
	 * @see #getDot()
	 * @generated
	 */
	EAttribute getDot_StrokeSize();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.dilemma.viewpoint.view.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.Note#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.dilemma.viewpoint.view.Note#getColor()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Color();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.BundledImage <em>Bundled Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bundled Image</em>'.
	 * @see org.dilemma.viewpoint.view.BundledImage
	 * @generated
	 */
	EClass getBundledImage();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.BundledImage#getShape <em>Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shape</em>'.
	 * @see org.dilemma.viewpoint.view.BundledImage#getShape()
	 * @see #getBundledImage()
	 * @generated
	 */
	EAttribute getBundledImage_Shape();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.BundledImage#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.dilemma.viewpoint.view.BundledImage#getColor()
	 * @see #getBundledImage()
	 * @generated
	 */
	EAttribute getBundledImage_Color();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.BundledImage#getProvidedShapeID <em>Provided Shape ID</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provided Shape ID</em>'.
	 * @see org.dilemma.viewpoint.view.BundledImage#getProvidedShapeID()
	 * @see #getBundledImage()
	 * @generated
	 */
	EAttribute getBundledImage_ProvidedShapeID();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.WorkspaceImage <em>Workspace Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workspace Image</em>'.
	 * @see org.dilemma.viewpoint.view.WorkspaceImage
	 * @generated
	 */
	EClass getWorkspaceImage();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.WorkspaceImage#getWorkspacePath <em>Workspace Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workspace Path</em>'.
	 * @see org.dilemma.viewpoint.view.WorkspaceImage#getWorkspacePath()
	 * @see #getWorkspaceImage()
	 * @generated
	 */
	EAttribute getWorkspaceImage_WorkspacePath();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.GaugeCompositeStyle <em>Gauge Composite Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gauge Composite Style</em>'.
	 * @see org.dilemma.viewpoint.view.GaugeCompositeStyle
	 * @generated
	 */
	EClass getGaugeCompositeStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.GaugeCompositeStyle#getAlignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alignment</em>'.
	 * @see org.dilemma.viewpoint.view.GaugeCompositeStyle#getAlignment()
	 * @see #getGaugeCompositeStyle()
	 * @generated
	 */
	EAttribute getGaugeCompositeStyle_Alignment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.viewpoint.view.GaugeCompositeStyle#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.dilemma.viewpoint.view.GaugeCompositeStyle#getSections()
	 * @see #getGaugeCompositeStyle()
	 * @generated
	 */
	EReference getGaugeCompositeStyle_Sections();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.GaugeSection <em>Gauge Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gauge Section</em>'.
	 * @see org.dilemma.viewpoint.view.GaugeSection
	 * @generated
	 */
	EClass getGaugeSection();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.GaugeSection#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.dilemma.viewpoint.view.GaugeSection#getMin()
	 * @see #getGaugeSection()
	 * @generated
	 */
	EAttribute getGaugeSection_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.GaugeSection#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.dilemma.viewpoint.view.GaugeSection#getMax()
	 * @see #getGaugeSection()
	 * @generated
	 */
	EAttribute getGaugeSection_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.GaugeSection#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.dilemma.viewpoint.view.GaugeSection#getValue()
	 * @see #getGaugeSection()
	 * @generated
	 */
	EAttribute getGaugeSection_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.GaugeSection#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.dilemma.viewpoint.view.GaugeSection#getLabel()
	 * @see #getGaugeSection()
	 * @generated
	 */
	EAttribute getGaugeSection_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.GaugeSection#getBackgroundColor <em>Background Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background Color</em>'.
	 * @see org.dilemma.viewpoint.view.GaugeSection#getBackgroundColor()
	 * @see #getGaugeSection()
	 * @generated
	 */
	EAttribute getGaugeSection_BackgroundColor();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.GaugeSection#getForegroundColor <em>Foreground Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Foreground Color</em>'.
	 * @see org.dilemma.viewpoint.view.GaugeSection#getForegroundColor()
	 * @see #getGaugeSection()
	 * @generated
	 */
	EAttribute getGaugeSection_ForegroundColor();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.CustomStyle <em>Custom Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custom Style</em>'.
	 * @see org.dilemma.viewpoint.view.CustomStyle
	 * @generated
	 */
	EClass getCustomStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.CustomStyle#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.dilemma.viewpoint.view.CustomStyle#getId()
	 * @see #getCustomStyle()
	 * @generated
	 */
	EAttribute getCustomStyle_Id();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.ContainerStyle <em>Container Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Container Style</em>'.
	 * @see org.dilemma.viewpoint.view.ContainerStyle
	 * @generated
	 */
	EClass getContainerStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.ContainerStyle#isRoundedCorner <em>Rounded Corner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rounded Corner</em>'.
	 * @see org.dilemma.viewpoint.view.ContainerStyle#isRoundedCorner()
	 * @see #getContainerStyle()
	 * @generated
	 */
	EAttribute getContainerStyle_RoundedCorner();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.ContainerStyle#getArcWidth <em>Arc Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arc Width</em>'.
	 * @see org.dilemma.viewpoint.view.ContainerStyle#getArcWidth()
	 * @see #getContainerStyle()
	 * @generated
	 */
	EAttribute getContainerStyle_ArcWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.ContainerStyle#getArcHeight <em>Arc Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arc Height</em>'.
	 * @see org.dilemma.viewpoint.view.ContainerStyle#getArcHeight()
	 * @see #getContainerStyle()
	 * @generated
	 */
	EAttribute getContainerStyle_ArcHeight();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.FlatContainerStyle <em>Flat Container Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flat Container Style</em>'.
	 * @see org.dilemma.viewpoint.view.FlatContainerStyle
	 * @generated
	 */
	EClass getFlatContainerStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.FlatContainerStyle#getBackgroundStyle <em>Background Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background Style</em>'.
	 * @see org.dilemma.viewpoint.view.FlatContainerStyle#getBackgroundStyle()
	 * @see #getFlatContainerStyle()
	 * @generated
	 */
	EAttribute getFlatContainerStyle_BackgroundStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.FlatContainerStyle#getBackgroundColor <em>Background Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background Color</em>'.
	 * @see org.dilemma.viewpoint.view.FlatContainerStyle#getBackgroundColor()
	 * @see #getFlatContainerStyle()
	 * @generated
	 */
	EAttribute getFlatContainerStyle_BackgroundColor();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.FlatContainerStyle#getForegroundColor <em>Foreground Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Foreground Color</em>'.
	 * @see org.dilemma.viewpoint.view.FlatContainerStyle#getForegroundColor()
	 * @see #getFlatContainerStyle()
	 * @generated
	 */
	EAttribute getFlatContainerStyle_ForegroundColor();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.ShapeContainerStyle <em>Shape Container Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shape Container Style</em>'.
	 * @see org.dilemma.viewpoint.view.ShapeContainerStyle
	 * @generated
	 */
	EClass getShapeContainerStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.ShapeContainerStyle#getShape <em>Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shape</em>'.
	 * @see org.dilemma.viewpoint.view.ShapeContainerStyle#getShape()
	 * @see #getShapeContainerStyle()
	 * @generated
	 */
	EAttribute getShapeContainerStyle_Shape();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.ShapeContainerStyle#getBackgroundColor <em>Background Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background Color</em>'.
	 * @see org.dilemma.viewpoint.view.ShapeContainerStyle#getBackgroundColor()
	 * @see #getShapeContainerStyle()
	 * @generated
	 */
	EAttribute getShapeContainerStyle_BackgroundColor();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.EdgeLabelStyle <em>Edge Label Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edge Label Style</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeLabelStyle
	 * @generated
	 */
	EClass getEdgeLabelStyle();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.EdgeStyle <em>Edge Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edge Style</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeStyle
	 * @generated
	 */
	EClass getEdgeStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.EdgeStyle#getStrokeColor <em>Stroke Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stroke Color</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeStyle#getStrokeColor()
	 * @see #getEdgeStyle()
	 * @generated
	 */
	EAttribute getEdgeStyle_StrokeColor();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.EdgeStyle#getLineStyle <em>Line Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Style</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeStyle#getLineStyle()
	 * @see #getEdgeStyle()
	 * @generated
	 */
	EAttribute getEdgeStyle_LineStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.EdgeStyle#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeStyle#getSize()
	 * @see #getEdgeStyle()
	 * @generated
	 */
	EAttribute getEdgeStyle_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.EdgeStyle#getSourceArrow <em>Source Arrow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Arrow</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeStyle#getSourceArrow()
	 * @see #getEdgeStyle()
	 * @generated
	 */
	EAttribute getEdgeStyle_SourceArrow();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.EdgeStyle#getTargetArrow <em>Target Arrow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Arrow</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeStyle#getTargetArrow()
	 * @see #getEdgeStyle()
	 * @generated
	 */
	EAttribute getEdgeStyle_TargetArrow();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.EdgeStyle#getRoutingStyle <em>Routing Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Routing Style</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeStyle#getRoutingStyle()
	 * @see #getEdgeStyle()
	 * @generated
	 */
	EAttribute getEdgeStyle_RoutingStyle();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.viewpoint.view.EdgeStyle#getBeginLabelStyle <em>Begin Label Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Begin Label Style</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeStyle#getBeginLabelStyle()
	 * @see #getEdgeStyle()
	 * @generated
	 */
	EReference getEdgeStyle_BeginLabelStyle();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.viewpoint.view.EdgeStyle#getCenterLabelStyle <em>Center Label Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Center Label Style</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeStyle#getCenterLabelStyle()
	 * @see #getEdgeStyle()
	 * @generated
	 */
	EReference getEdgeStyle_CenterLabelStyle();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.viewpoint.view.EdgeStyle#getEndLabelStyle <em>End Label Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>End Label Style</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeStyle#getEndLabelStyle()
	 * @see #getEdgeStyle()
	 * @generated
	 */
	EReference getEdgeStyle_EndLabelStyle();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DTable <em>DTable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DTable</em>'.
	 * @see org.dilemma.viewpoint.view.DTable
	 * @generated
	 */
	EClass getDTable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.viewpoint.view.DTable#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.dilemma.viewpoint.view.DTable#getLines()
	 * @see #getDTable()
	 * @generated
	 */
	EReference getDTable_Lines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.viewpoint.view.DTable#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.dilemma.viewpoint.view.DTable#getColumns()
	 * @see #getDTable()
	 * @generated
	 */
	EReference getDTable_Columns();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DTableElement <em>DTable Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DTable Element</em>'.
	 * @see org.dilemma.viewpoint.view.DTableElement
	 * @generated
	 */
	EClass getDTableElement();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DTableElement#getTooltipText <em>Tooltip Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tooltip Text</em>'.
	 * @see org.dilemma.viewpoint.view.DTableElement#getTooltipText()
	 * @see #getDTableElement()
	 * @generated
	 */
	EAttribute getDTableElement_TooltipText();

	/**
	 * Returns the meta object for the containment reference '{@link org.dilemma.viewpoint.view.DTableElement#getCurrentStyle <em>Current Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Current Style</em>'.
	 * @see org.dilemma.viewpoint.view.DTableElement#getCurrentStyle()
	 * @see #getDTableElement()
	 * @generated
	 */
	EReference getDTableElement_CurrentStyle();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DLine <em>DLine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DLine</em>'.
	 * @see org.dilemma.viewpoint.view.DLine
	 * @generated
	 */
	EClass getDLine();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DLine#isVisible <em>Visible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visible</em>'.
	 * @see org.dilemma.viewpoint.view.DLine#isVisible()
	 * @see #getDLine()
	 * @generated
	 */
	EAttribute getDLine_Visible();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DLine#isCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collapsed</em>'.
	 * @see org.dilemma.viewpoint.view.DLine#isCollapsed()
	 * @see #getDLine()
	 * @generated
	 */
	EAttribute getDLine_Collapsed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.viewpoint.view.DLine#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.dilemma.viewpoint.view.DLine#getLines()
	 * @see #getDLine()
	 * @generated
	 */
	EReference getDLine_Lines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.dilemma.viewpoint.view.DLine#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.dilemma.viewpoint.view.DLine#getCells()
	 * @see #getDLine()
	 * @generated
	 */
	EReference getDLine_Cells();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DColumn <em>DColumn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DColumn</em>'.
	 * @see org.dilemma.viewpoint.view.DColumn
	 * @generated
	 */
	EClass getDColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DColumn#isVisible <em>Visible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visible</em>'.
	 * @see org.dilemma.viewpoint.view.DColumn#isVisible()
	 * @see #getDColumn()
	 * @generated
	 */
	EAttribute getDColumn_Visible();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DColumn#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.dilemma.viewpoint.view.DColumn#getWidth()
	 * @see #getDColumn()
	 * @generated
	 */
	EAttribute getDColumn_Width();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DFeatureColumn <em>DFeature Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DFeature Column</em>'.
	 * @see org.dilemma.viewpoint.view.DFeatureColumn
	 * @generated
	 */
	EClass getDFeatureColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DFeatureColumn#getFeatureName <em>Feature Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature Name</em>'.
	 * @see org.dilemma.viewpoint.view.DFeatureColumn#getFeatureName()
	 * @see #getDFeatureColumn()
	 * @generated
	 */
	EAttribute getDFeatureColumn_FeatureName();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DTargetColumn <em>DTarget Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DTarget Column</em>'.
	 * @see org.dilemma.viewpoint.view.DTargetColumn
	 * @generated
	 */
	EClass getDTargetColumn();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DCell <em>DCell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DCell</em>'.
	 * @see org.dilemma.viewpoint.view.DCell
	 * @generated
	 */
	EClass getDCell();

	/**
	 * Returns the meta object for the container reference '{@link org.dilemma.viewpoint.view.DCell#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Line</em>'.
	 * @see org.dilemma.viewpoint.view.DCell#getLine()
	 * @see #getDCell()
	 * @generated
	 */
	EReference getDCell_Line();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.viewpoint.view.DCell#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Column</em>'.
	 * @see org.dilemma.viewpoint.view.DCell#getColumn()
	 * @see #getDCell()
	 * @generated
	 */
	EReference getDCell_Column();

	/**
	 * Returns the meta object for the reference '{@link org.dilemma.viewpoint.view.DCell#getIntersectionMapping <em>Intersection Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Intersection Mapping</em>'.
	 * @see org.dilemma.viewpoint.view.DCell#getIntersectionMapping()
	 * @see #getDCell()
	 * @generated
	 */
	EReference getDCell_IntersectionMapping();

	/**
	 * Returns the meta object for class '{@link org.dilemma.viewpoint.view.DTableElementStyle <em>DTable Element Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>DTable Element Style</em>'.
	 * @see org.dilemma.viewpoint.view.DTableElementStyle
	 * @generated
	 */
	EClass getDTableElementStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DTableElementStyle#getLabelSize <em>Label Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Size</em>'.
	 * @see org.dilemma.viewpoint.view.DTableElementStyle#getLabelSize()
	 * @see #getDTableElementStyle()
	 * @generated
	 */
	EAttribute getDTableElementStyle_LabelSize();

	/**
	 * Returns the meta object for the attribute list '{@link org.dilemma.viewpoint.view.DTableElementStyle#getLabelFormat <em>Label Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Label Format</em>'.
	 * @see org.dilemma.viewpoint.view.DTableElementStyle#getLabelFormat()
	 * @see #getDTableElementStyle()
	 * @generated
	 */
	EAttribute getDTableElementStyle_LabelFormat();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DTableElementStyle#getForegroundColor <em>Foreground Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Foreground Color</em>'.
	 * @see org.dilemma.viewpoint.view.DTableElementStyle#getForegroundColor()
	 * @see #getDTableElementStyle()
	 * @generated
	 */
	EAttribute getDTableElementStyle_ForegroundColor();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DTableElementStyle#getBackgroundColor <em>Background Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background Color</em>'.
	 * @see org.dilemma.viewpoint.view.DTableElementStyle#getBackgroundColor()
	 * @see #getDTableElementStyle()
	 * @generated
	 */
	EAttribute getDTableElementStyle_BackgroundColor();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DTableElementStyle#isDefaultForegroundStyle <em>Default Foreground Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Foreground Style</em>'.
	 * @see org.dilemma.viewpoint.view.DTableElementStyle#isDefaultForegroundStyle()
	 * @see #getDTableElementStyle()
	 * @generated
	 */
	EAttribute getDTableElementStyle_DefaultForegroundStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.dilemma.viewpoint.view.DTableElementStyle#isDefaultBackgroundStyle <em>Default Background Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Background Style</em>'.
	 * @see org.dilemma.viewpoint.view.DTableElementStyle#isDefaultBackgroundStyle()
	 * @see #getDTableElementStyle()
	 * @generated
	 */
	EAttribute getDTableElementStyle_DefaultBackgroundStyle();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.viewpoint.view.LineStyle <em>Line Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Line Style</em>'.
	 * @see org.dilemma.viewpoint.view.LineStyle
	 * @generated
	 */
	EEnum getLineStyle();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.viewpoint.view.LabelAlignment <em>Label Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Label Alignment</em>'.
	 * @see org.dilemma.viewpoint.view.LabelAlignment
	 * @generated
	 */
	EEnum getLabelAlignment();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.viewpoint.view.LabelPosition <em>Label Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Label Position</em>'.
	 * @see org.dilemma.viewpoint.view.LabelPosition
	 * @generated
	 */
	EEnum getLabelPosition();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.viewpoint.view.LabelFormat <em>Label Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Label Format</em>'.
	 * @see org.dilemma.viewpoint.view.LabelFormat
	 * @generated
	 */
	EEnum getLabelFormat();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.viewpoint.view.EdgeArrows <em>Edge Arrows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Edge Arrows</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeArrows
	 * @generated
	 */
	EEnum getEdgeArrows();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.viewpoint.view.EdgeRouting <em>Edge Routing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Edge Routing</em>'.
	 * @see org.dilemma.viewpoint.view.EdgeRouting
	 * @generated
	 */
	EEnum getEdgeRouting();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.viewpoint.view.BackgroundStyle <em>Background Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Background Style</em>'.
	 * @see org.dilemma.viewpoint.view.BackgroundStyle
	 * @generated
	 */
	EEnum getBackgroundStyle();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.viewpoint.view.ContainerShape <em>Container Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Container Shape</em>'.
	 * @see org.dilemma.viewpoint.view.ContainerShape
	 * @generated
	 */
	EEnum getContainerShape();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.viewpoint.view.BundledImageShape <em>Bundled Image Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bundled Image Shape</em>'.
	 * @see org.dilemma.viewpoint.view.BundledImageShape
	 * @generated
	 */
	EEnum getBundledImageShape();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.viewpoint.view.ContainerLayout <em>Container Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Container Layout</em>'.
	 * @see org.dilemma.viewpoint.view.ContainerLayout
	 * @generated
	 */
	EEnum getContainerLayout();

	/**
	 * Returns the meta object for enum '{@link org.dilemma.viewpoint.view.ResizeKind <em>Resize Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resize Kind</em>'.
	 * @see org.dilemma.viewpoint.view.ResizeKind
	 * @generated
	 */
	EEnum getResizeKind();

	/**
	 * Returns the meta object for data type '{@link org.dilemma.viewpoint.Rgb <em>Rgb</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Rgb</em>'.
	 * @see org.dilemma.viewpoint.Rgb
	 * @model instanceClass="org.dilemma.viewpoint.Rgb"
	 * @generated
	 */
	EDataType getRgb();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ViewFactory getViewFactory();

} //ViewPackage
