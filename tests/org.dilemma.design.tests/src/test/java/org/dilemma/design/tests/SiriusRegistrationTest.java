/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dilemma.design.SiriusRegistration;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.junit.jupiter.api.Test;

class SiriusRegistrationTest {

    @Test
    void theSpecificationIsRegisteredWhereSiriusIs() {
        ViewpointRegistry.getInstance().registered().clear();
        new SiriusRegistration();
        assertEquals(List.of(SiriusRegistration.SPECIFICATION), ViewpointRegistry.getInstance().registered());
    }

    @Test
    void theSpecificationIsWhereTheRegistrationSays() {
        String path = SiriusRegistration.SPECIFICATION.substring("org.dilemma.design".length());
        assertNotNull(getClass().getResource(path));
    }

    @Test
    void withoutSiriusNothingHappens() throws ReflectiveOperationException {
        Class<?> type = new Alone(SiriusRegistration.class.getClassLoader())
                .loadClass(SiriusRegistration.class.getName());
        assertNotSame(SiriusRegistration.class, type);
        assertDoesNotThrow(() -> type.getConstructor().newInstance());
    }

    /** Loads the registration anew and knows no Sirius. */
    private static final class Alone extends ClassLoader {
        private final ClassLoader classes;

        Alone(ClassLoader classes) {
            super(ClassLoader.getPlatformClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.eclipse.sirius")) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream stream = classes.getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = stream.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
