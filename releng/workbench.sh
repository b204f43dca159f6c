#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
#
# Runs the Dilemma Workbench from its sources: builds it if it is not built or older than the sources, then starts it
# with the arguments of this script. Without arguments the window opens; "--help" lists the commands.
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
# shellcheck source=releng/setup.sh
. "$root/releng/setup.sh"
# shellcheck source=releng/product.sh
. "$root/releng/product.sh"

# The modules that the product does not need, as Maven wants them left out.
modules_to_leave_out() {
    local pom
    for pom in tests/*/pom.xml releng/org.dilemma.codegen/pom.xml; do
        if [ -f "$pom" ]; then
            printf '!%s,' "$(dirname "$pom")"
        fi
    done
}

build() (
    cd "$root"
    log=$root/releng/target/build.log
    echo "Building the workbench (the first run takes some minutes)…" >&2
    modules=$(modules_to_leave_out)
    rm -f "$root/releng/target/product.sha256"
    if ! mvn -B -ntp clean verify -DskipTests ${modules:+-pl "${modules%,}"} >"$log" 2>&1 </dev/null; then
        grep -F '[ERROR]' "$log" | head -n 15 >&2 || true
        echo "The workbench could not be built. The whole output is in $log." >&2
        exit 4
    fi
)

build_if_needed() {
    mkdir -p "$root/releng/target"
    exec 9>"$root/releng/target/build.lock"
    flock 9
    local sources
    sources=$(product_sources "$root")
    if ! product_is_current "$root" "$sources"; then
        setup_build
        build
        product_remember "$root" "$sources"
    fi
    exec 9>&-
}

build_if_needed
case ${1:-} in
    --help | -h | --version | -V) ;;
    '' | -* | *.dilemma) setup_window ;;
esac
exec "$(product_home "$root")/dilemma" "$@"
