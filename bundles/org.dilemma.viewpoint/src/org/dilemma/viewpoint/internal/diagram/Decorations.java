/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dilemma.viewpoint.description.Elements;
import org.dilemma.viewpoint.expression.Interpreter;
import org.dilemma.viewpoint.expression.Use;
import org.dilemma.viewpoint.expression.Variables;
import org.dilemma.viewpoint.session.DomainType;
import org.dilemma.viewpoint.session.Session;
import org.dilemma.viewpoint.view.DDiagramElement;
import org.dilemma.viewpoint.view.DSemanticDecorator;
import org.dilemma.viewpoint.view.DSemanticDiagram;
import org.dilemma.viewpoint.view.Decoration;
import org.dilemma.viewpoint.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** The small pictures that active layers put on views. */
final class Decorations {

    /** One kind of decoration, read once. */
    private record Plan(EObject description, DomainType domain, List<EObject> mappings, boolean onAll,
            Use precondition, Use image, Use tooltip, String position) {

        boolean concerns(DDiagramElement view) {
            return onAll || mappings.contains(view.getMapping()) || domain != null && domain.matches(view.getTarget());
        }
    }

    private final DSemanticDiagram diagram;
    private final Interpreter interpreter;
    private final List<Plan> plans;

    Decorations(DSemanticDiagram diagram, Session session, List<EObject> activeLayers) {
        this.diagram = diagram;
        interpreter = session.interpreter();
        plans = activeLayers.stream().flatMap(layer -> Elements.one(layer, "decorationDescriptionsSet").stream())
                .flatMap(set -> Elements.many(set, "decorationDescriptions").stream())
                .map(description -> plan(description, session)).toList();
    }

    private Plan plan(EObject description, Session session) {
        DomainType domain = Elements.is(description, "SemanticBasedDecoration")
                ? session.type(Elements.text(description, "domainClass")) : null;
        return new Plan(description, domain, Elements.many(description, "mappings"),
                Elements.is(description, "GenericDecorationDescription"),
                interpreter.use(description, "preconditionExpression"),
                interpreter.use(description, "imageExpression"), interpreter.use(description, "tooltipExpression"),
                Elements.literal(description, "position"));
    }

    /** Adds, takes away and brings up to date. */
    void update(DDiagramElement view) {
        if (plans.isEmpty() && view.getDecorations().isEmpty()) {
            return;
        }
        Variables variables = interpreter.variables();
        int mark = variables.mark();
        setVariables(variables, view);
        List<Plan> wanted = wanted(view);
        view.getDecorations()
                .removeIf(old -> wanted.stream().noneMatch(plan -> plan.description == old.getDescription()));
        for (int i = 0; i < wanted.size(); i++) {
            update(decoration(view, wanted.get(i), i), wanted.get(i), view.getTarget());
        }
        variables.reset(mark);
    }

    private void setVariables(Variables variables, DDiagramElement view) {
        EObject container = view.eContainer();
        variables.set(Names.ELEMENT, view.getTarget()).set(Names.VIEW, view).set(Names.CONTAINER_VIEW, container)
                .set(Names.CONTAINER, container instanceof DSemanticDecorator holder ? holder.getTarget() : null)
                .set(Names.VIEWPOINT, diagram).set(Names.DIAGRAM, diagram);
    }

    private List<Plan> wanted(DDiagramElement view) {
        List<Plan> wanted = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan.concerns(view) && (plan.precondition.isEmpty()
                    || interpreter.truth(plan.precondition, view.getTarget(), false))) {
                wanted.add(plan);
            }
        }
        return wanted;
    }

    private static Decoration decoration(DDiagramElement view, Plan plan, int index) {
        List<Decoration> decorations = view.getDecorations();
        if (index < decorations.size() && decorations.get(index).getDescription() == plan.description) {
            return decorations.get(index);
        }
        Decoration decoration = ViewFactory.eINSTANCE.createDecoration();
        decoration.setDescription(plan.description);
        decoration.setPosition(plan.position);
        decorations.add(Math.min(index, decorations.size()), decoration);
        return decoration;
    }

    private void update(Decoration decoration, Plan plan, EObject self) {
        String image = plan.image.isEmpty() ? "" : interpreter.string(plan.image, self, "");
        if (!Objects.equals(image, decoration.getImagePath())) {
            decoration.setImagePath(image);
        }
        String tooltip = plan.tooltip.isEmpty() ? "" : interpreter.string(plan.tooltip, self, "");
        if (!Objects.equals(tooltip, decoration.getTooltipText())) {
            decoration.setTooltipText(tooltip);
        }
    }
}
