/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.viewpoint.internal.description;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dilemma.viewpoint.description.Problem.Severity;
import org.dilemma.viewpoint.description.Sources;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** The specification files that belong together. Reads through the given sources and from nowhere else. */
public final class SpecificationFiles extends ResourceSetImpl {
    private static final int GREATEST = 32 << 20;
    private static final int MEBIBYTE = 1 << 20;

    private final Sources sources;
    private final Findings findings;
    private final Map<URI, Optional<Resource>> known = new HashMap<>();

    /** Makes an empty set. */
    public SpecificationFiles(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
        setPackageRegistry(Language.registry());
        Resource environment = SystemColors.resource();
        getResources().add(environment);
        known.put(SystemColors.ADDRESS, Optional.of(environment));
    }

    /** A file, read if it was not yet; empty if there is none that can be used, which is a finding then. */
    public Optional<Resource> file(URI uri) {
        URI address = sources.normalize(uri);
        Optional<Resource> before = known.get(address);
        if (before != null) {
            return before;
        }
        known.put(address, Optional.empty());
        try (InputStream content = sources.open(address).orElse(null)) {
            if (content == null) {
                findings.add(Severity.ERROR, "missing-file", address, 0, address.toString());
                return Optional.empty();
            }
            return read(address, content);
        } catch (IOException | RuntimeException e) {
            findings.add(Severity.ERROR, "unreadable", address, 0, reason(e));
            return Optional.empty();
        }
    }

    /** Reads a file from a stream, which the caller closes. */
    public Optional<Resource> read(URI address, InputStream content) {
        Optional<Resource> read = parse(address, content);
        known.put(address, read);
        return read;
    }

    private Optional<Resource> parse(URI address, InputStream content) {
        SpecificationFile file = new SpecificationFile(address, findings);
        byte[] bytes = {};
        try {
            bytes = content.readNBytes(GREATEST + 1);
            if (bytes.length == 0 || bytes.length > GREATEST) {
                throw new StopReading(bytes.length == 0 ? "empty" : "too-great", 0,
                        String.valueOf(GREATEST / MEBIBYTE));
            }
            getResources().add(file);
            file.load(new ByteArrayInputStream(bytes), Map.of());
            return Optional.of(file);
        } catch (StopReading e) {
            boolean cut = e.code().equals("not-xml") && CutOffFiles.isCutOff(bytes);
            findings.add(Severity.ERROR, cut ? "truncated" : e.code(), address, e.line(), e.detail());
        } catch (IOException | RuntimeException e) {
            findings.add(Severity.ERROR, "unreadable", address, 0, reason(e));
        }
        getResources().remove(file);
        return Optional.empty();
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return known.getOrDefault(sources.normalize(uri), Optional.empty()).orElse(null);
    }

    @Override
    public EObject getEObject(URI uri, boolean loadOnDemand) {
        return null; // references are resolved once, by References
    }
}
