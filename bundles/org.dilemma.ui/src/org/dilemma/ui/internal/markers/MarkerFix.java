/*
 * Copyright (c) 2026 The Dilemma Workbench founders
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.dilemma.ui.internal.markers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dilemma.model.validation.QuickFix;
import org.dilemma.model.validation.QuickFixes;
import org.dilemma.model.validation.ScenarioValidator;
import org.dilemma.ui.internal.editor.FileEdit;
import org.dilemma.ui.internal.model.Edits;
import org.dilemma.ui.internal.model.ScenarioDocument;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/** A quick fix in the Problems view, for one problem or for all of its kind: one step of Undo for each file. */
final class MarkerFix extends WorkbenchMarkerResolution {
    private final IMarker marker;
    private final ProblemFix fix;

    MarkerFix(IMarker marker, ProblemFix fix) {
        this.marker = marker;
        this.fix = fix;
    }

    @Override
    public String getLabel() {
        return fix.label();
    }

    @Override
    public String getDescription() {
        return marker.getAttribute(IMarker.MESSAGE, "");
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(m -> !m.equals(marker)).filter(m -> code(m).equals(code(marker)))
                .filter(m -> feature(m).equals(feature(marker)))
                .filter(m -> ProblemFix.of(m).stream().anyMatch(f -> f.id().equals(fix.id())))
                .toArray(IMarker[]::new);
    }

    private static String code(IMarker marker) {
        return marker.getAttribute(ProblemData.CODE, "");
    }

    private static String feature(IMarker marker) {
        return marker.getAttribute(ProblemData.FEATURE, "");
    }

    @Override
    public void run(IMarker one) {
        run(List.of(one));
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        run(List.of(markers));
    }

    private void run(List<IMarker> markers) {
        Map<IFile, List<IMarker>> byFile = markers.stream().filter(m -> m.getResource() instanceof IFile)
                .collect(Collectors.groupingBy(m -> (IFile) m.getResource(), LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, its) -> FileEdit.run(file, document -> mend(document, its)));
    }

    /** Labels and numbers may have changed since a marker was written; what it is about has not. */
    private void mend(ScenarioDocument document, List<IMarker> markers) {
        Set<List<String>> wanted = markers.stream()
                .map(m -> List.of(m.getAttribute(ProblemData.ELEMENT, ""), feature(m))).collect(Collectors.toSet());
        List<QuickFix> fixes = ScenarioValidator.validate(document.scenario()).stream()
                .filter(i -> i.code().equals(code(marker)) && wanted.contains(about(ProblemData.of(i))))
                .map(i -> QuickFixes.standard().of(i, fix.id())).flatMap(Optional::stream).toList();
        if (!fixes.isEmpty()) {
            Edits.fix(document.domain(), document.scenario(), fix.label(), fixes);
        }
    }

    private static List<String> about(ProblemData data) {
        return List.of(data.elementId(), data.feature());
    }
}
