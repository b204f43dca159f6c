/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    private final Services services = new Services(Class::forName);
    private final Expressions expressions = new Expressions(services);
    private final Variables variables = new Variables();
    private final EObject self = EcorePackage.Literals.ECLASS;

    @BeforeEach
    void register() throws EvaluationException {
        services.register(TestServices.class.getName());
    }

    private Object value(String text) throws EvaluationException {
        return expressions.compile(text).evaluate(self, variables);
    }

    private String failure(String text) {
        return assertThrows(EvaluationException.class, () -> value(text)).code();
    }

    @Test
    void aTextWithoutAKnownStartIsAConstant() throws EvaluationException {
        assertEquals("Service:shout", value("Service:shout"));
        assertEquals(4, value("4"));
        assertEquals("4.5", value("4.5"));
        assertTrue(expressions.compile("").truth(self, variables));
        assertFalse(expressions.compile("False").truth(self, variables));
        assertNull(expressions.compile("x").element(self, variables));
    }

    @Test
    void variablesHideOthersUntilTheirScopeEnds() throws EvaluationException {
        variables.set("x", 1);
        int mark = variables.mark();
        variables.set("x", null);
        assertNull(value("var:x"));
        variables.reset(mark);
        assertEquals(1, value("var:x"));
        assertSame(self, value("var:self"));
        variables.reset(0);
        assertEquals("variable-unknown", failure("var:x"));
    }

    @Test
    void featuresAndPropertiesOfEveryElementAreRead() throws EvaluationException {
        assertEquals("EClass", value("feature:name"));
        assertSame(self.eContainer(), value("feature:eContainer"));
        assertEquals(self.eContents(), value("feature:eContents"));
        assertSame(self.eClass(), value("feature:eClass"));
        assertTrue(((List<?>) value("feature:eAllContents")).size() > self.eContents().size());
        assertEquals("feature-unknown", failure("feature:nope"));
        assertEquals("feature-unknown", failure("feature: name"));
    }

    @ParameterizedTest
    @CsvSource({"service:shout,ECLASS", "service: shout,ECLASS", "service:shout(),ECLASS", "service:self.shout,ECLASS",
        "service:home.shout,ECORE", "service:kind,class", "service:home.kind,package"})
    void servicesAreCalledOnTheElementOrOnAVariable(String text, String expected) throws EvaluationException {
        variables.set("home", EcorePackage.eINSTANCE);
        assertEquals(expected, value(text));
    }

    @Test
    void argumentsOfServicesAreVariables() throws EvaluationException {
        variables.set("other", self).set("count", 3).set("home", EcorePackage.eINSTANCE);
        assertEquals(true, value("service:same(other)"));
        assertEquals(true, value("service: other.same( self )"));
        assertEquals(false, value("service:same(home)"));
        assertEquals("variable-unknown", failure("service:same(nope)"));
        assertEquals("service-signature", failure("service:repeated(count)"));
        assertEquals("service-signature", failure("service:same"));
    }

    @Test
    void aStaticServiceGivesElements() throws EvaluationException {
        assertEquals(self.eContents(), expressions.compile("service:contents").elements(self, variables));
    }

    @ParameterizedTest
    @CsvSource({"service:fail,service-threw", "service:overflow,service-threw", "service:nope,service-unknown",
        "service:noService,service-unknown", "service:nope.shout,variable-unknown", "service:none.shout,receiver-none",
        "aql:self.name,language-unsupported", "[self.name/],language-unsupported"})
    void whatIsWrongWithAnExpressionIsSaid(String text, String code) {
        variables.set("none", null);
        assertEquals(code, failure(text));
    }

    @Test
    void withoutAnElementOnlyAConstantHasAValue() throws EvaluationException {
        assertNull(expressions.compile("service:fail").evaluate(null, variables));
        assertNull(expressions.compile("feature:nope").evaluate(null, variables));
        assertNull(expressions.compile("var:nope").evaluate(null, variables));
        assertEquals("x", expressions.compile("x").evaluate(null, variables));
    }

    @Test
    void aMissingClassIsSaid() {
        EvaluationException failure = assertThrows(EvaluationException.class, () -> services.register("no.Such"));
        assertEquals("class-missing", failure.code());
        assertTrue(failure.getMessage().contains("no.Such"));
    }

    @Test
    void conversionsAreThoseOfSirius() {
        assertTrue(Conversions.truth("anything"));
        assertFalse(Conversions.truth("False"));
        assertFalse(Conversions.truth(null));
        assertEquals(0, Conversions.integer(2.0));
        assertEquals(7, Conversions.integer("7"));
        assertEquals(0, Conversions.integer(null));
        assertEquals(List.of(self), Conversions.elements(new Object[] {self, null, "x"}));
        assertEquals(List.of(self), Conversions.elements(self));
        assertEquals(List.of(), Conversions.elements(null));
    }
}
