#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Writes the page of the reference cases (bundles/org.dilemma.examples/doc/cases.md) anew from the cases and from what
# the workbench makes of them. Changes nothing where the committed page is up to date. Arguments are passed on to Maven.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
mvn -q -B -Pcases package -DskipTests "$@" \
    -pl bundles/org.dilemma.model,bundles/org.dilemma.analysis,bundles/org.dilemma.analysis.theories \
    -pl bundles/org.dilemma.examples,tests/org.dilemma.examples.tests
git -C "$top" status --short -- bundles/org.dilemma.examples/doc
