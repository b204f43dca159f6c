#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Generates the code of the metamodels (bundles/*/src-gen) anew from their metamodels and genmodels.
# Changes nothing where the committed code is up to date.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$top"
mvn -q -f releng/org.dilemma.codegen/pom.xml compile exec:java \
    -Dexec.cleanupDaemonThreads=false -Dexec.mainClass=org.dilemma.codegen.ModelGenerator \
    -Dexec.args="$top/bundles $scratch"
git -C "$top" status --short -- 'bundles/*/src-gen' 'bundles/*/model'
