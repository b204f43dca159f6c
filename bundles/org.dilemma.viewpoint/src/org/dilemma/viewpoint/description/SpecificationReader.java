/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.description;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dilemma.viewpoint.internal.description.Findings;
import org.dilemma.viewpoint.internal.description.Metamodels;
import org.dilemma.viewpoint.internal.description.References;
import org.dilemma.viewpoint.internal.description.Review;
import org.dilemma.viewpoint.internal.description.SpecificationFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Reads viewpoint specifications of Sirius ({@code .odesign}). Nothing throws: what is wrong or not supported becomes a
 * {@link Problem}, and the rest is read. A file that is not XML, is cut off, has a document type or is nested too
 * deeply is left out as a whole. A reader keeps nothing between two calls and may be used by several threads.
 */
public final class SpecificationReader {
    private static final String GROUP = "Group";

    private final Sources sources;
    private final EPackage.Registry packages;

    /**
     * Makes a reader.
     *
     * @param sources  opens the files, and those that they refer to
     * @param packages the packages of the semantic models, by namespace
     */
    public SpecificationReader(Sources sources, EPackage.Registry packages) {
        this.sources = sources;
        this.packages = packages;
    }

    /**
     * Reads files that belong together, for instance a specification and one that extends it, and the files to which
     * they refer.
     *
     * @param files absolute addresses, which the sources open
     * @return what was read, with the problems
     */
    public Specification read(List<URI> files) {
        return read(set -> files.stream().flatMap(file -> set.file(file).stream()).toList());
    }

    /**
     * Reads one specification from a stream.
     *
     * @param name    an absolute address, against which relative references are resolved
     * @param content the file; the caller closes it
     * @return what was read, with the problems
     */
    public Specification read(URI name, InputStream content) {
        return read(set -> set.read(sources.normalize(name), content).stream().toList());
    }

    private Specification read(Function<SpecificationFiles, List<Resource>> load) {
        Findings findings = new Findings();
        SpecificationFiles files = new SpecificationFiles(sources, findings);
        List<EObject> roots = new ArrayList<>();
        for (Resource file : load.apply(files)) {
            List<EObject> groups = file.getContents().stream().filter(root -> Elements.is(root, GROUP)).toList();
            if (groups.isEmpty()) {
                findings.noSpecification(file.getURI());
            }
            roots.addAll(groups);
        }
        new References(files, new Metamodels(packages), findings).resolve();
        Review review = new Review(findings);
        files.getResources().forEach(review::review);
        return new Specification(roots, findings.problems(), findings.lines());
    }
}
