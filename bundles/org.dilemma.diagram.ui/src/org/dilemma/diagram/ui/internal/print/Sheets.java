/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.diagram.ui.internal.print;

import java.util.function.Consumer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Paper, one sheet after the other. Implemented by printers and by tests. For the user-interface thread. */
public interface Sheets extends AutoCloseable {

    /** Dots per inch. */
    double resolution();

    /** Size of what can be printed on of each sheet, in dots. */
    Point size();

    /** The transformation under which a dot stays where it is, as {@link org.eclipse.swt.graphics.Transform} has it. */
    float[] identity();

    /**
     * Whether a sheet was asked for.
     *
     * @param number its number, the first being 1
     */
    boolean wants(int number);

    /**
     * Starts to print.
     *
     * @param title name of the job
     * @return false if it cannot
     */
    boolean start(String title);

    /**
     * Prints the next sheet.
     *
     * @param painter paints it; the origin is the upper left corner of what can be printed on
     * @return false if it cannot
     */
    boolean sheet(Consumer<GC> painter);

    /** Ends printing: everything is given to the printer. */
    void end();

    /** Ends printing: nothing of it shall come out. */
    void cancel();

    /** Lets go of the printer. */
    @Override
    void close();
}
