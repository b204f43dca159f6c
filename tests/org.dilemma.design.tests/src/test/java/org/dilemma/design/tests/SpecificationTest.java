/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dilemma.design.RiskServices;
import org.dilemma.model.DilemmaPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The viewpoint specification is data: all that it names must exist. */
class SpecificationTest {
    private static final Pattern SERVICE = Pattern.compile("service:(?:(\\w+)\\.)?(\\w+)(?:\\(([\\w, ]*)\\))?");
    private static final Set<String> EXPRESSIONS = Set.of("precondition", "expression");
    private static final Set<String> TOOL_FEATURES = Set.of("featureName", "referenceName");

    /** Elements whose expressions are evaluated on what is clicked, created or filtered. */
    private static final Set<String> FREE = Set.of("ownedTools", "customization", "filters", "ownedCreateLine",
            "create", "delete", "directEdit");

    private final Specification specification = Specification.read();
    private final List<String> wrong = new ArrayList<>();

    private void none() {
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void isReadByEverySiriusOfToday() {
        assertEquals("12.0.0.2017041100", specification.root().getAttribute("version"));
        assertEquals("description:Group", specification.root().getTagName());
    }

    @Test
    void hasTheFourRepresentations() {
        assertEquals(List.of("Scenario", "FeedbackLoops", "FourWorlds", "PerceptionMatrix"), specification.elements()
                .stream().filter(element -> element.getTagName().equals("ownedRepresentations"))
                .map(element -> element.getAttribute("name")).toList());
    }

    @Test
    void referencesPointAtElements() {
        for (Element element : specification.elements()) {
            for (Attr attribute : Specification.attributes(element)) {
                if (attribute.getValue().startsWith("//@")) {
                    for (String reference : attribute.getValue().split(" ")) {
                        if (specification.find(reference).isEmpty()) {
                            wrong.add(Specification.place(element) + ": " + attribute.getName() + " " + reference);
                        }
                    }
                }
            }
        }
        none();
    }

    @Test
    void expressionsAreOfTheKindsThatNeedNoLanguage() {
        forExpressions((element, expression) -> {
            boolean prefixed = expression.matches("(?i)[a-z]+:.*");
            if (prefixed && !expression.matches("(var|feature|service):.+") || expression.startsWith("[")
                    || expression.startsWith("<%")) {
                wrong.add(Specification.place(element) + ": " + expression);
            }
        });
        none();
    }

    @Test
    void classesExist() {
        for (Element element : specification.elements()) {
            for (String name : List.of("domainClass", "typeName", "targetClass")) {
                String type = element.getAttribute(name);
                if (!type.isEmpty() && !type.equals("EObject") && eClass(type) == null) {
                    wrong.add(Specification.place(element) + ": " + type);
                }
            }
        }
        none();
    }

    private static EClass eClass(String name) {
        EClassifier found = name.startsWith("dilemma::")
                ? DilemmaPackage.eINSTANCE.getEClassifier(name.substring("dilemma::".length())) : null;
        return found instanceof EClass type ? type : null;
    }

    @Test
    void featuresExist() {
        forExpressions((element, expression) -> {
            if (expression.startsWith("feature:")) {
                EClass context = context(element, expression);
                String feature = expression.substring("feature:".length());
                boolean known = context == null ? anyFeature(feature) : context.getEStructuralFeature(feature) != null;
                if (!known) {
                    wrong.add(Specification.place(element) + ": " + expression + " of " + context);
                }
            }
        });
        for (Element element : specification.elements()) {
            for (String name : TOOL_FEATURES) {
                String feature = element.getAttribute(name);
                boolean customization = element.getTagName().equals("featureCustomizations");
                if (!feature.isEmpty() && !customization && !anyFeature(feature)) {
                    wrong.add(Specification.place(element) + ": " + feature);
                }
            }
        }
        none();
    }

    /** The class that an expression is evaluated on, where the mapping that it belongs to tells it. */
    private EClass context(Element element, String expression) {
        boolean candidates = expression.equals(element.getAttribute("semanticCandidatesExpression"));
        Element at = candidates ? (Element) element.getParentNode() : element;
        while (at.getAttribute("domainClass").isEmpty()) {
            if (!at.getAttribute("sourceMapping").isEmpty()) { // a relation edge shows its source
                at = specification.find(at.getAttribute("sourceMapping")).orElseThrow();
            } else if (FREE.contains(at.getTagName())) {
                return null;
            } else {
                at = (Element) at.getParentNode();
            }
        }
        return eClass(at.getAttribute("domainClass"));
    }

    private static boolean anyFeature(String name) {
        return DilemmaPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).anyMatch(type -> type.getEStructuralFeature(name) != null);
    }

    @Test
    void servicesExistAndTakeWhatTheyAreGiven() {
        Map<String, Method> services = services();
        forExpressions((element, expression) -> {
            if (expression.startsWith("service:")) {
                Matcher matcher = SERVICE.matcher(expression);
                Method service = matcher.matches() ? services.get(matcher.group(2)) : null;
                String given = matcher.matches() && matcher.group(3) != null ? matcher.group(3) : "";
                int arguments = 1 + (given.isBlank() ? 0 : given.split(",").length);
                EClass context = matcher.matches() && matcher.group(1) == null ? context(element, expression) : null;
                if (service == null || service.getParameterCount() != arguments
                        || context != null && !service.getParameterTypes()[0].isAssignableFrom(
                                context.getInstanceClass())) {
                    wrong.add(Specification.place(element) + ": " + expression);
                }
            }
        });
        none();
    }

    @Test
    void everyServiceIsUsed() {
        Set<String> unused = new TreeSet<>(services().keySet());
        RiskServices risk = new RiskServices();
        for (String given : List.of(risk.stateRiskExpression(Cases.F.createState()),
                risk.stateRiskTooltipExpression(Cases.F.createState()),
                risk.perceptionRiskExpression(Cases.F.createPerception()),
                risk.geographyRiskExpression(Cases.F.createDyad()))) {
            assertTrue(unused.remove(given.substring("service:".length())), given);
        }
        forExpressions((element, expression) -> {
            Matcher matcher = SERVICE.matcher(expression);
            if (matcher.matches()) {
                unused.remove(matcher.group(2));
            }
        });
        assertEquals(Set.of(), unused);
    }

    private Map<String, Method> services() {
        Map<String, Method> services = new HashMap<>();
        for (Element extension : specification.elements()) {
            String name = extension.getAttribute("qualifiedClassName");
            if (!name.isEmpty()) {
                for (Method method : serviceClass(name).getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers())) {
                        assertEquals(null, services.put(method.getName(), method), () -> method + " is there twice");
                        assertTrue(EObject.class.isAssignableFrom(method.getParameterTypes()[0]), method::toString);
                    }
                }
            }
        }
        return services;
    }

    private static Class<?> serviceClass(String name) {
        try {
            Class<?> type = Class.forName(name);
            type.getConstructor().newInstance();
            return type;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    @Test
    void iconsExist() {
        Set<String> icons = new HashSet<>();
        for (Element element : specification.elements()) {
            for (String name : List.of("icon", "iconPath", "workspacePath")) {
                icons.add(element.getAttribute(name));
            }
        }
        icons.remove("");
        assertTrue(icons.size() > 10, icons::toString);
        icons.forEach(icon -> {
            assertTrue(icon.startsWith("/org.dilemma.design/icons/"), icon);
            assertNotNull(getClass().getResource(icon.substring("/org.dilemma.design".length())), icon);
        });
    }

    @Test
    void toolsHaveALabelAndAnIconWhereAUserSeesThem() {
        for (Element element : specification.elements()) {
            String type = element.getAttribute("xsi:type");
            if (type.endsWith("CreationDescription") || type.endsWith(":ToolDescription")) {
                for (String name : List.of("label", "iconPath", "documentation")) {
                    if (element.getAttribute(name).isEmpty()) {
                        wrong.add(Specification.place(element) + ": no " + name);
                    }
                }
            }
        }
        none();
    }

    @Test
    void nodesThatStandForTheScenarioCannotBeDeleted() {
        for (Element element : specification.elements()) {
            if (element.getTagName().endsWith("Mappings")
                    && Set.of("dilemma::Scenario", "EObject").contains(element.getAttribute("domainClass"))
                    && !element.getAttribute("deletionDescription").endsWith("[name='Keep']")) {
                wrong.add(Specification.place(element));
            }
        }
        none();
    }

    private interface Use {
        void use(Element element, String expression);
    }

    private void forExpressions(Use use) {
        int seen = 0;
        for (Element element : specification.elements()) {
            boolean customized = element.getAttribute("attributeName").endsWith("Expression");
            for (Attr attribute : Specification.attributes(element)) {
                String name = attribute.getName();
                if (name.endsWith("Expression") || EXPRESSIONS.contains(name) || customized && name.equals("value")) {
                    seen++;
                    use.use(element, attribute.getValue());
                }
            }
        }
        assertTrue(seen > 100, "only " + seen);
    }

    /**
     * Features of the metamodel of Sirius are not checked here: the engine reads the file and reports what is unknown.
     */
    @Test
    void filtersNameEveryMappingButTheStates() {
        Element filter = specification.find("//@ownedViewpoints/@ownedRepresentations[name='Scenario']"
                + "/@filters[name='OnlyStates']/@filters").orElseThrow();
        Set<Element> hidden = new HashSet<>();
        for (String reference : filter.getAttribute("mappings").split(" ")) {
            hidden.add(specification.find(reference).orElseThrow());
        }
        Element diagram = (Element) filter.getParentNode().getParentNode();
        for (Element element : specification.elements()) {
            if (element.getTagName().matches("(node|edge|container|subNode)Mappings") && isIn(element, diagram)) {
                assertEquals(!element.getAttribute("name").equals("StateC"),
                        hidden.contains(element) || isIn((Element) element.getParentNode(), hidden),
                        () -> Specification.place(element));
            }
        }
    }

    private static boolean isIn(Element element, Set<Element> some) {
        return some.stream().anyMatch(one -> isIn(element, one));
    }

    private static boolean isIn(Element element, Element ancestor) {
        return element == ancestor || element.getParentNode() instanceof Element parent && isIn(parent, ancestor);
    }
}
