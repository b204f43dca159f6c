/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A scenario evaluated at each of its phases, and the story between them.
 *
 * <p>Each phase states its own overrides against the scenario as it is drawn, the base: "from start to end, some
 * features take other values". Overrides do not accumulate; what the next phase does not override is as in the base
 * again. Phases are told in the order of their order attribute; those of the same order as they stand in the file. An
 * override that is wrong is reported, and the rest of its phase still holds; of two overrides of one value in one
 * phase the first holds. A phase gives a best value: where the estimate has a range, the range moves along with the
 * value.
 */
package org.dilemma.analysis.phases;
