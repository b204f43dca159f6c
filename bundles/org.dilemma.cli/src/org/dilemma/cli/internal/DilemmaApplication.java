/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.cli.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dilemma.cli.CliContext;
import org.dilemma.cli.DilemmaCommand;
import org.dilemma.platform.Platforms;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application: the command line with what the installed plug-ins contribute. */
public final class DilemmaApplication implements IApplication {
    private final OutputStream out;
    private final OutputStream err;

    /** Writes to the standard streams of the process. */
    public DilemmaApplication() {
        this(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /**
     * Writes elsewhere.
     *
     * @param out where results go
     * @param err where everything else goes
     */
    public DilemmaApplication(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Object start(IApplicationContext application) {
        application.applicationRunning();
        String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        PrintStream results = print(out, false);
        PrintStream messages = print(err, true);
        PrintStream systemOut = System.out;
        System.setOut(messages); // what a plug-in prints must not get between the results
        try {
            return new DilemmaCommand(context(results, messages)).run(arguments);
        } finally {
            System.setOut(systemOut);
        }
    }

    @Override
    public void stop() {
        // a command runs to its end; the process is ended from outside
    }

    private static PrintStream print(OutputStream stream, boolean autoFlush) {
        return new PrintStream(new BufferedOutputStream(new QuietPipe(stream)), autoFlush, StandardCharsets.UTF_8);
    }

    private static CliContext context(PrintStream results, PrintStream messages) {
        return new CliContext(Platforms::evaluators, Platforms::examples, Platforms::viewpoints, version(), results,
                messages, isTerminal(), DilemmaApplication::keep);
    }

    private static String version() {
        return FrameworkUtil.getBundle(DilemmaApplication.class).getVersion().toString();
    }

    private static String keep(Throwable fault) {
        ILog.of(DilemmaApplication.class).error(fault.toString(), fault);
        return Platform.getLogFileLocation().toOSString();
    }

    /** Whether standard error is a terminal; Java itself knows at best whether all streams are. */
    private static boolean isTerminal() {
        Path device = Path.of("/proc/self/fd/2");
        try {
            return Files.readSymbolicLink(device).toString().matches("/dev/(pts|tty).*");
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return false; // no such file system: better no progress than control characters in a log
        }
    }
}
