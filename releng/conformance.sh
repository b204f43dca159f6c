#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
#
# Runs cases of a conformance suite on the viewpoint engine and prints in what each differs from its expected.txt:
#   bash releng/conformance.sh DIR [CASE...]
#   DIR    the folder of the suite: metamodels, the services as Java sources, and one folder for each case
#   CASE   the name of a case or the start of it, such as 23; all cases if none is given
# The last line says how many passed and how many failed. The result is 1 if a case is not exactly as expected,
# and 2 if there is no such case or folder or the services do not compile.
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
# shellcheck source=releng/setup.sh
. "$root/releng/setup.sh"

module=$root/tests/org.dilemma.viewpoint.tests
log=$root/releng/target/conformance.log
built=$root/releng/target/conformance.sha256

usage() {
    sed -n '4,/^[^#]/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

# A digest of every file that the engine and its tests are made of.
sources() (
    cd "$root"
    find pom.xml bundles/org.dilemma.viewpoint tests/org.dilemma.viewpoint.tests releng/target-platform \
        \( -name target -o -name bin \) -prune -o -type f -print0 |
        LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1
)

# The modules that the engine does not need, as Maven wants them left out.
modules_to_leave_out() {
    sed -n 's,.*<module>\(.*\)</module>.*,\1,p' "$root/pom.xml" |
        grep -v -x -E 'bundles/org.dilemma.viewpoint|tests/org.dilemma.viewpoint.tests' |
        sed 's/^/!/' | paste -s -d ,
}

maven() (
    cd "$root"
    mvn -B -ntp "$@" verify -DskipTests -pl "$(modules_to_leave_out)" >"$log" 2>&1 </dev/null
)

# Without the network first, which is quicker where everything is fetched.
build() {
    rm -f "$built"
    if ! maven -o && ! maven; then
        grep -F '[ERROR]' "$log" | head -n 15 >&2 || true
        echo "The engine could not be built. The whole output is in $log." >&2
        exit 2
    fi
    sources >"$built"
}

is_built() {
    [ -d "$module/target/libraries" ] && [ -d "$module/target/test-classes" ] && [ -r "$built" ] &&
        [ "$(cat "$built")" = "$(sources)" ]
}

case ${1:-} in
    --help | -h)
        usage
        exit 0
        ;;
esac
if [ ! -d "${1:-}" ]; then
    usage >&2
    exit 2
fi
mkdir -p "$root/releng/target"
setup_build
if ! is_built; then
    echo "Building the engine…" >&2
    build
fi
java=java
if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
fi
exec "$java" -cp "$module/target/test-classes:$module/target/libraries/*" org.dilemma.viewpoint.conformance.Conformance "$@"
