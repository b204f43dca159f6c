/**
 * Copyright (c) 2026 The Dilemma Workbench founders
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.view;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>DTarget Column</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column for one element of the model.
 * <!-- end-model-doc -->
 *
 *
 * @see org.dilemma.viewpoint.view.ViewPackage#getDTargetColumn()
 * @model
 * @generated
 */
public interface DTargetColumn extends DColumn {
} // DTargetColumn
