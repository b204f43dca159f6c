/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dilemma.viewpoint.description.Problem;
import org.dilemma.viewpoint.description.Specification;
import org.dilemma.viewpoint.expression.Services;
import org.dilemma.viewpoint.internal.check.Contexts;
import org.dilemma.viewpoint.internal.check.DomainClassCheck;
import org.dilemma.viewpoint.internal.check.ElementCheck;
import org.dilemma.viewpoint.internal.check.ExtensionCheck;
import org.dilemma.viewpoint.internal.check.FeatureCheck;
import org.dilemma.viewpoint.internal.check.IconCheck;
import org.dilemma.viewpoint.internal.check.Metaclasses;
import org.dilemma.viewpoint.internal.check.Report;
import org.dilemma.viewpoint.internal.check.ServiceCheck;
import org.dilemma.viewpoint.internal.check.ServiceClasses;
import org.dilemma.viewpoint.internal.check.StructureCheck;
import org.dilemma.viewpoint.internal.check.VariableCheck;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * Checks a specification as data, without a model: whether every domain class, feature, service, variable, mapping and
 * icon that it names exists. What only shows when an expression runs, such as the class of a variable's value, is not
 * checked. Finds mistakes and not all of them; what it reports may still be wanted, hence all problems are warnings.
 */
public final class SpecificationCheck {
    private final List<EPackage> metamodels;
    private final Services.Classes classes;
    private final Predicate<String> icons;

    /**
     * Prepares a check.
     *
     * @param metamodels the packages of the semantic models; their sub packages count too
     * @param classes    finds the classes of services
     * @param icons      tells whether there is an image at a path such as {@code /plug-in/icons/x.png}
     */
    public SpecificationCheck(List<EPackage> metamodels, Services.Classes classes, Predicate<String> icons) {
        this.metamodels = List.copyOf(metamodels);
        this.classes = classes;
        this.icons = icons;
    }

    /**
     * Checks the files that were asked for, and not those that they refer to.
     *
     * @param specification what was read
     * @return the problems, in the order of the files
     */
    public List<Problem> check(Specification specification) {
        Report report = new Report(specification::place);
        Metaclasses metaclasses = new Metaclasses(metamodels);
        Contexts contexts = new Contexts(metaclasses);
        ServiceClasses services = new ServiceClasses(classes);
        specification.viewpoints().forEach(viewpoint -> services.register(viewpoint, report));
        List<ElementCheck> checks = List.of(new DomainClassCheck(metaclasses), new FeatureCheck(metaclasses, contexts),
                new ServiceCheck(services), new VariableCheck(), new StructureCheck(), new IconCheck(icons),
                new ExtensionCheck(specification));
        for (EObject root : specification.roots()) {
            for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
                EObject element = all.next();
                checks.forEach(check -> check.check(element, report));
            }
        }
        return new ArrayList<>(report.problems());
    }
}
