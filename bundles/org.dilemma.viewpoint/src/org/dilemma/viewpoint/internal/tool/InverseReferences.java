/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.tool;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Knows who refers to an object of the model. The knowledge is gathered when it is first asked for and kept up from
 * then on, so that a deletion costs what it touches and not what there is.
 */
public final class InverseReferences {
    private final Collection<? extends EObject> roots;
    private final Predicate<EObject> present;
    private ECrossReferenceAdapter adapter;

    /**
     * Knows nothing yet.
     *
     * @param roots   the roots of the model
     * @param present whether an object is in the model; what is not, may come back by Undo and keeps its references
     */
    public InverseReferences(Collection<? extends EObject> roots, Predicate<EObject> present) {
        this.roots = roots;
        this.present = present;
    }

    /** The resources that hold roots, and the roots that are in none. */
    public static Set<Notifier> owners(Collection<? extends EObject> roots) {
        Set<Notifier> owners = new LinkedHashSet<>();
        roots.forEach(root -> owners.add(root.eResource() == null ? root : root.eResource()));
        return owners;
    }

    /**
     * Takes away what refers to objects that left the model, or to what these contain.
     *
     * @param released the outermost objects that left
     */
    public void clean(List<EObject> released) {
        if (released.isEmpty()) {
            return;
        }
        Set<EObject> gone = new LinkedHashSet<>();
        for (EObject object : released) {
            gone.add(object);
            object.eAllContents().forEachRemaining(gone::add);
        }
        gone.forEach(object -> clear(object, gone));
    }

    /**
     * Takes away every reference to an object, but not the object from its container.
     *
     * @param object an object
     */
    public void clear(EObject object) {
        clear(object, Set.of());
    }

    private void clear(EObject object, Set<EObject> sparing) {
        for (Setting setting : List.copyOf(adapter().getInverseReferences(object, false))) {
            EReference reference = (EReference) setting.getEStructuralFeature();
            if (reference.isChangeable() && !reference.isDerived() && !reference.isContainment()
                    && !reference.isContainer() && !sparing.contains(setting.getEObject())
                    && present.test(setting.getEObject())) {
                EcoreUtil.remove(setting, object);
            }
        }
    }

    private ECrossReferenceAdapter adapter() {
        if (adapter == null) {
            adapter = new ECrossReferenceAdapter() {
                @Override
                protected boolean resolve() {
                    return false;
                }
            };
            owners(roots).forEach(owner -> owner.eAdapters().add(adapter));
        }
        return adapter;
    }

    /** Forgets everything and no longer follows the model. */
    public void dispose() {
        if (adapter != null) {
            owners(roots).forEach(owner -> owner.eAdapters().remove(adapter));
            adapter = null;
        }
    }
}
