/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Specifications written in tests: files in memory, by the short form of what stands in them. */
final class Odesign {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<description:Group xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:description=\"http://www.eclipse.org/sirius/description/1.1.0\""
            + " xmlns:diagram=\"http://www.eclipse.org/sirius/diagram/description/1.1.0\""
            + " xmlns:style=\"http://www.eclipse.org/sirius/diagram/description/style/1.1.0\""
            + " xmlns:filter=\"http://www.eclipse.org/sirius/diagram/description/filter/1.1.0\""
            + " xmlns:tool=\"http://www.eclipse.org/sirius/diagram/description/tool/1.1.0\""
            + " xmlns:tool_1=\"http://www.eclipse.org/sirius/description/tool/1.1.0\""
            + " xmlns:table=\"http://www.eclipse.org/sirius/table/description/1.1.0\""
            + " xmlns:validation=\"http://www.eclipse.org/sirius/description/validation/1.1.0\""
            + " xmlns:properties=\"http://www.eclipse.org/sirius/properties/1.0.0\""
            + " xmlns:other=\"http://example.org/other\""
            + " name=\"test\" version=\"12.0.0.2017041100\">\n";

    private final Map<URI, byte[]> files = new LinkedHashMap<>();
    private final EPackage.Registry packages = new EPackageRegistryImpl();

    /** A specification with one viewpoint named v; the first line of the content is line 4. */
    static String viewpoint(String content) {
        return group("<ownedViewpoints name=\"v\">\n" + content + "\n</ownedViewpoints>");
    }

    /** A specification with a diagram d of the viewpoint v; the first line of the content is line 5. */
    static String diagram(String content) {
        return viewpoint("<ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"d\">\n" + content
                + "\n</ownedRepresentations>");
    }

    /** A specification; the first line of the content is line 3. */
    static String group(String content) {
        return HEAD + content + "\n</description:Group>\n";
    }

    Odesign with(String address, String content) {
        return with(address, content.getBytes(StandardCharsets.UTF_8));
    }

    Odesign with(String address, byte[] content) {
        files.put(URI.createURI(address), content);
        return this;
    }

    Odesign with(EPackage metamodel) {
        packages.put(metamodel.getNsURI(), metamodel);
        return this;
    }

    /** Reads the first file, and others as far as they are referred to. */
    Specification read() {
        return read(files.keySet().iterator().next());
    }

    Specification readAll() {
        return read(files.keySet().toArray(URI[]::new));
    }

    private Specification read(URI... addresses) {
        return new SpecificationReader(this::open, packages).read(List.of(addresses));
    }

    private Optional<InputStream> open(URI uri) {
        return Optional.ofNullable(files.get(uri)).map(ByteArrayInputStream::new);
    }

    static Specification read(String content) {
        return new Odesign().with("test:/test.odesign", content).read();
    }

    /** The first element with a name. */
    static EObject named(Specification specification, String name) {
        for (EObject root : specification.roots()) {
            for (var all = EcoreUtil.getAllProperContents(root, false); all.hasNext();) {
                EObject element = (EObject) all.next();
                if (Elements.name(element).equals(name)) {
                    return element;
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    static List<String> names(List<EObject> elements) {
        return elements.stream().map(Elements::name).toList();
    }

    /** The names of all classes of the language. */
    static Set<String> classes() {
        EObject group = read(group("")).roots().get(0);
        EPackage whole = group.eClass().getEPackage();
        while (whole.getESuperPackage() != null) {
            whole = whole.getESuperPackage();
        }
        Set<String> names = new TreeSet<>();
        whole.eAllContents().forEachRemaining(part -> {
            if (part instanceof EClass type) {
                names.add(type.getName());
            }
        });
        return names;
    }
}
