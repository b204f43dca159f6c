#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
#
# Measures the speed and the memory of the analysis and of diagrams and prints one table, then the diagram editor in the
# window of the workbench (on a display without a screen), for PATTERN "Editor" or none:
#   bash releng/bench.sh [--quick] [PATTERN]
#   --quick   fewer and shorter measurements: a few minutes instead of 15
#   PATTERN   a regular expression that the names of the benchmarks must contain, such as LoopGain or MonteCarlo
# Close other programs first: what else runs is measured with it.
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
# shellcheck source=releng/setup.sh
. "$root/releng/setup.sh"

module=$root/tests/org.dilemma.benchmarks
log=$root/releng/target/bench.log

# The modules that the benchmarks do not need, as Maven wants them left out.
modules_to_leave_out() {
    sed -n 's,.*<module>\(.*\)</module>.*,\1,p' "$root/pom.xml" |
        grep -v -x -E 'bundles/org.dilemma.(model|analysis|analysis.theories|viewpoint|design)|tests/org.dilemma.benchmarks' |
        sed 's/^/!/' | paste -s -d ,
}

build() (
    cd "$root"
    if ! mvn -B -ntp verify -DskipTests -pl "$(modules_to_leave_out)" >"$log" 2>&1 </dev/null; then
        grep -F '[ERROR]' "$log" | head -n 15 >&2 || true
        echo "The benchmarks could not be built. The whole output is in $log." >&2
        exit 1
    fi
)

case ${1:-} in
    --help | -h)
        sed -n 's/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed -n '3,$p'
        exit 0
        ;;
esac
# Measures the diagram editor in the window of the workbench, as a person would wait for it.
editor() (
    cd "$root"
    setup_tests
    rm -f "$log.editor.txt"
    echo "Measuring the diagram editor; what Maven says is in $log.editor" >&2
    tests=$(sed -n 's,.*<module>\(tests/.*\)</module>.*,!\1,p' pom.xml |
        grep -v -x -E '!tests/org.dilemma.(diagram.)?ui.tests' | paste -s -d ,)
    if ! NO_AT_BRIDGE=1 xvfb-run -a -s '-screen 0 1600x1200x24' mvn -B -ntp verify -pl "$tests" -Dtest=EditorSpeedTest \
        -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false "-Ddilemma.bench=$log.editor.txt" -Ddilemma.dark.skip=true \
        >"$log.editor" 2>&1 </dev/null; then
        grep -F '[ERROR]' "$log.editor" | head -n 15 >&2 || true
        echo "The editor could not be measured. The whole output is in $log.editor." >&2
        exit 1
    fi
    cat "$log.editor.txt"
)

pattern=
for argument in "$@"; do
    [ "$argument" = --quick ] || pattern=$argument
done
mkdir -p "$root/releng/target"
setup_build
if [ "$pattern" != Editor ]; then
    echo "Building the benchmarks…" >&2
    build
fi
echo "Measuring; what JMH says is in $log.*" >&2
rm -f "$log".*
java=java
if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
fi
if [ "$pattern" != Editor ]; then
    "$java" -cp "$module/target/classes:$module/target/libraries/*" org.dilemma.benchmarks.Bench "$log" "$@"
fi
if [ -z "$pattern" ] || [[ Editor =~ $pattern ]]; then
    editor
fi
