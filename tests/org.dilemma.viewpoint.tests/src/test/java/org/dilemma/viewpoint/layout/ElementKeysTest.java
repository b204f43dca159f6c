/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.dilemma.viewpoint.picture.Sketch;
import org.dilemma.viewpoint.view.DEdge;
import org.dilemma.viewpoint.view.DNode;
import org.dilemma.viewpoint.view.DNodeList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ElementKeysTest {
    private final Sketch sketch = new Sketch();

    private String key(org.dilemma.viewpoint.view.DDiagramElement element) {
        sketch.keys.update(sketch.diagram);
        return sketch.keys.key(element).orElseThrow();
    }

    @Test
    void namesNodesByParentAndIdentifier() {
        DNodeList state = sketch.list("Germany", "High Seas Fleet");
        assertEquals("-#e1", key(state));
        assertEquals("-#e1/-#e2", key(state.getOwnedElements().get(0)));
    }

    @Test
    void namesEdgesByTheirEnds() {
        DNode from = sketch.square("a");
        DNode to = sketch.square("b");
        DEdge edge = sketch.edge(from, to, null, "#000000", 1);
        assertEquals("-#e3(-#e1,-#e2)", key(edge));
        DEdge upon = sketch.edge(edge, to, null, "#000000", 1);
        assertEquals("-#e4(-#e3(-#e1,-#e2),-#e2)", key(upon));
    }

    @Test
    void countsSeveralOfOneElement() {
        DNode one = sketch.square("a");
        DNode other = sketch.square("b");
        other.setTarget(one.getTarget());
        assertEquals("-#e1", key(one));
        assertEquals("-#e1~2", key(other));
    }

    @Test
    void keepsTheKeyWhenTheLabelChanges() {
        DNode node = sketch.square("a");
        String before = key(node);
        node.setName("b");
        ((EClass) node.getTarget()).setName("b");
        assertEquals(before, key(node));
    }

    @Test
    void remembersThePlaceInTheFileUntilTheNextOpening() {
        DNode node = sketch.square("a");
        EClass plain = EcoreFactory.eINSTANCE.createEClass();
        sketch.model.getContents().add(plain);
        node.setTarget(plain);
        String before = key(node);
        EcoreUtil.delete(sketch.model.getContents().get(0));
        assertEquals(before, key(node));
        Map<String, String> renamed = sketch.keys.renamed(sketch.diagram);
        assertEquals(1, renamed.size());
        assertNotEquals(before, renamed.get(before));
    }

    @Test
    void separatesPartsWhateverTheIdentifiersHold() {
        DNode node = sketch.square("a");
        sketch.model.setID(node.getTarget(), "x/y#z(1,2)~3%");
        String key = key(node);
        assertTrue(key.startsWith("-#x%002fy"), key);
        assertEquals(1, key.chars().filter(c -> c == '#').count());
    }

    @Test
    void forgetsWhatTheDiagramNoLongerShows() {
        DNode node = sketch.square("a");
        String key = key(node);
        sketch.diagram.getOwnedDiagramElements().clear();
        sketch.keys.update(sketch.diagram);
        assertTrue(sketch.keys.key(node).isEmpty());
        assertTrue(sketch.keys.element(key).isEmpty());
    }
}
