/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.diagram;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;

/** Services that misbehave. */
public class OddServices {
    /** The calls of endless services that have not ended; the tests are a party of their own. */
    static final Phaser ENDLESS = new Phaser(1);
    /** Lets the endless services of all tests end. */
    static volatile boolean stop;

    public String boom(EClass self) {
        if ("B".equals(self.getName())) {
            throw new IllegalStateException("boom");
        }
        return self.getName();
    }

    public String endless(EClass self) {
        ENDLESS.register();
        while ("B".equals(self.getName()) && !stop) {
            Thread.onSpinWait();
        }
        ENDLESS.arriveAndDeregister();
        return self.getName();
    }

    public String asleep(EClass self) throws InterruptedException {
        new CountDownLatch("B".equals(self.getName()) ? 1 : 0).await();
        return self.getName();
    }

    public Object texts(EObject self) {
        return Arrays.asList("a", null, 3, Map.of());
    }

    public Object text(EObject self) {
        return "not an element";
    }

    public Collection<EObject> unreadable(EObject self) {
        return new AbstractCollection<>() {
            @Override
            public Iterator<EObject> iterator() {
                throw new IllegalStateException("unreadable");
            }

            @Override
            public int size() {
                return -1;
            }
        };
    }

    public Object unspeakable(EObject self) {
        return new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("unspeakable");
            }
        };
    }

    public List<? extends EObject> all(EObject self) {
        return self instanceof EPackage owner ? owner.getEClassifiers()
                : ((EClass) self).getEPackage().getEClassifiers();
    }

    /** A list in a list in that list. */
    public Object tangled(EObject self) {
        List<Object> outer = new ArrayList<>();
        List<Object> inner = new ArrayList<>(List.of(outer));
        outer.add(inner);
        return outer;
    }

    public Object gigantic(EObject self) {
        return Collections.nCopies(Integer.MAX_VALUE, self);
    }

    /** A collection of Java's own around one that never ends. */
    public Object bottomless(EObject self) {
        return Collections.unmodifiableCollection(new AbstractCollection<EObject>() {
            @Override
            public Iterator<EObject> iterator() {
                waitForStop();
                return Collections.emptyIterator();
            }

            @Override
            public int size() {
                return 1;
            }
        });
    }

    public Object unending(EObject self) {
        return new Object() {
            @Override
            public String toString() {
                waitForStop();
                return "";
            }
        };
    }

    private static void waitForStop() {
        ENDLESS.register();
        while (!stop) {
            Thread.onSpinWait();
        }
        ENDLESS.arriveAndDeregister();
    }

    /** Cannot be made. */
    public static class Unmade {
        /** Fails. */
        public Unmade() {
            throw new IllegalStateException("no licence");
        }
    }

    /** Never comes into being. */
    public static class Unborn {
        /** Does not end. */
        public Unborn() {
            waitForStop();
        }
    }

    public boolean growing(EClass self) {
        if (self.getEPackage().getEClassifiers().size() < 10) {
            self.getEPackage().getEClassifiers().add(EcoreFactory.eINSTANCE.createEClass());
        }
        return true;
    }
}
