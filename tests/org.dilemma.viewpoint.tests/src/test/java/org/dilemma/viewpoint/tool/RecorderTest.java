/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.Test;

class RecorderTest {

    record Step(int object, int feature, int kind, int other) {
        void applyTo(Tangle tangle) {
            if (kind == 7 && feature == 0) {
                tangle.resource.getContents().add(tangle.create());
            } else {
                tangle.change(object, feature, kind, other);
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 40);
        return Combinators.combine(number, number, number, number).as(Step::new).list().ofMaxSize(60);
    }

    @Property(tries = 1000)
    void undoAndRedoBringBackEveryStateOfAModel(@ForAll("steps") List<Step> before, @ForAll("steps") List<Step> steps) {
        Tangle tangle = new Tangle(6);
        before.forEach(step -> step.applyTo(tangle));
        Recorder recorder = new Recorder();
        recorder.attach(tangle.resource);
        // What is outside at first is not watched and stays alone.
        tangle.objects.removeIf(object -> !recorder.watches(object));
        if (tangle.objects.isEmpty()) {
            return;
        }
        int known = tangle.objects.size();
        String first = tangle.state();

        recorder.begin();
        steps.forEach(step -> step.applyTo(tangle));
        String last = tangle.state();
        ChangeSet changes = recorder.end();

        for (int round = 0; round < 2; round++) {
            changes.undo();
            assertEquals(first, ofFirst(tangle, known), "undo");
            changes.redo();
            assertEquals(last, tangle.state(), "redo");
        }
    }

    private static String ofFirst(Tangle tangle, int count) {
        List<EObject> all = List.copyOf(tangle.objects);
        tangle.objects.subList(count, all.size()).clear();
        String state = tangle.state();
        tangle.objects.addAll(all.subList(count, all.size()));
        return state;
    }

    @Test
    @SuppressWarnings("unchecked")
    void aValueThatAListShouldHoldOnlyOnceComesBackTwice() {
        Tangle tangle = new Tangle(1);
        Recorder recorder = new Recorder();
        recorder.attach(tangle.resource);
        EObject owner = tangle.objects.get(0);
        InternalEList<Object> marks =
                (InternalEList<Object>) owner.eGet(owner.eClass().getEStructuralFeature("marks"));
        List.of("a", "b", "a").forEach(marks::addUnique);
        recorder.begin();
        marks.remove(2);
        ChangeSet changes = recorder.end();
        changes.undo();
        assertEquals(List.of("a", "b", "a"), marks);
        changes.redo();
        assertEquals(List.of("a", "b"), marks);
    }

    @Test
    void nothingIsRecordedOutsideARecording() {
        Tangle tangle = new Tangle(2);
        Recorder recorder = new Recorder();
        recorder.attach(tangle.resource);
        tangle.change(0, 9, 2, 1);
        recorder.begin();
        assertTrue(recorder.end().isEmpty());
    }

    @Test
    void whatLeftAndStaysAwayIsReleasedAndWhatMovedIsNot() {
        Tangle tangle = new Tangle(3);
        Recorder recorder = new Recorder();
        recorder.attach(tangle.resource);
        recorder.begin();
        tangle.resource.getContents().remove(tangle.objects.get(1));
        tangle.change(0, 0, 0, 2);
        assertEquals(List.of(tangle.objects.get(1)), recorder.released());
        recorder.end();
        assertFalse(tangle.objects.get(1).eAdapters().contains(recorder));
        assertTrue(tangle.objects.get(2).eAdapters().contains(recorder));
    }

    @Test
    void whatLeftIsWatchedAgainAfterUndo() {
        Tangle tangle = new Tangle(3);
        Recorder recorder = new Recorder();
        recorder.attach(tangle.resource);
        recorder.begin();
        EcoreUtil.remove(tangle.objects.get(1));
        recorder.end().undo();
        assertTrue(tangle.objects.get(1).eAdapters().contains(recorder));
    }

    @Test
    void whatANewContainerTookBeforeItWasAddedIsThereAgainAfterRedo() {
        Tangle tangle = new Tangle(2);
        Recorder recorder = new Recorder();
        recorder.attach(tangle.resource);
        EObject owner = tangle.objects.get(0);
        Tangle.list(owner, "parts").add(tangle.objects.get(1));
        String first = tangle.state();
        recorder.begin();
        EObject container = EcoreUtil.create(owner.eClass());
        Tangle.list(container, "parts").add(tangle.objects.get(1));
        Tangle.list(owner, "children").add(container);
        ChangeSet changes = recorder.end();
        changes.undo();
        assertEquals(first, tangle.state());
        changes.redo();
        assertEquals(container, tangle.objects.get(1).eContainer());
        assertEquals(owner, container.eContainer());
    }

    @Test
    void recordingsAreNotNested() {
        Recorder recorder = new Recorder();
        assertThrows(IllegalStateException.class, recorder::end);
        recorder.begin();
        assertThrows(IllegalStateException.class, recorder::begin);
    }
}
