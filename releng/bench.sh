#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
#
# Measures the speed and the memory of the analysis and prints one table:
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
mkdir -p "$root/releng/target"
setup_build
echo "Building the benchmarks…" >&2
build
echo "Measuring; what JMH says is in $log.*" >&2
rm -f "$log".*
java=java
if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
fi
exec "$java" -cp "$module/target/classes:$module/target/libraries/*" org.dilemma.benchmarks.Bench "$log" "$@"
