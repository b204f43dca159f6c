/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A user who owns nothing here. The permissions of files do not bind root, so where the tests run as root a process that
 * is to meet them is started as nobody.
 */
final class OtherUser {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    private OtherUser() {
    }

    /** The words before a command that make the permissions of files count; none where they count already. */
    static List<String> prefix() {
        return "root".equals(System.getProperty("user.name")) ? AS_NOBODY : List.of();
    }

    /** Lets everybody read a folder and all that is in it, and nobody write it. */
    static void makeReadOnly(Path folder) throws IOException {
        setPermissions(folder, false);
    }

    /** Lets the owner write a folder again. */
    static void makeWritable(Path folder) throws IOException {
        setPermissions(folder, true);
    }

    private static void setPermissions(Path folder, boolean write) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.toList();
        }
        for (Path file : all) {
            Set<PosixFilePermission> permissions = EnumSet.of(PosixFilePermission.OWNER_READ,
                    PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
            if (Files.isDirectory(file) || Files.isExecutable(file)) {
                permissions.addAll(EnumSet.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE,
                        PosixFilePermission.OTHERS_EXECUTE));
            }
            if (write) {
                permissions.add(PosixFilePermission.OWNER_WRITE);
            }
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
