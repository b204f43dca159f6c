#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
#
# Builds everything and runs all tests, those of the user interface on a display without a screen. The last line says
# how many tests passed, failed and were skipped. Arguments are passed on to Maven.
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
# shellcheck source=releng/setup.sh
. "$root/releng/setup.sh"
# shellcheck source=releng/product.sh
. "$root/releng/product.sh"

log=$root/releng/target/test.log

run_maven() {
    # no accessibility bus and no session bus on a display without a screen
    NO_AT_BRIDGE=1 xvfb-run -a -s '-screen 0 1600x1200x24' mvn -B -ntp -fae clean verify "$@" </dev/null 2>&1 |
        tee "$log" |
        { grep --line-buffered -E '^\[INFO\] (Building org|BUILD )|Tests run:.*(in|--)|^\[ERROR\]' || true; }
}

# Counts what all test reports list: passed, failed, skipped. The totals at the head of a report leave tests out where two
# engines ran tests of the same class.
count_tests() {
    find "$root" -path '*/target/surefire-reports/TEST-*.xml' -print0 | xargs -0 -r cat | awk '
        /^ *<testcase / { all++ }
        /^ *<(failure|error)[ >]/ { failed++ }
        /^ *<skipped[ \/>]/ { skipped++ }
        END { print all - failed - skipped, failed + 0, skipped + 0 }'
}

setup_tests
mkdir -p "$root/releng/target"
cd "$root"
sources=$(product_sources "$root")
rm -f "$root/releng/target/product.sha256"
result=0
run_maven "$@" || result=$?
if [ "$result" -eq 0 ]; then
    product_remember "$root" "$sources"
else
    echo "The build failed. The whole output is in $log."
fi
read -r passed failed skipped <<<"$(count_tests)"
if [ "$((passed + failed))" -eq 0 ]; then
    echo "No test was run."
    result=1
fi
if [ "$failed" -ne 0 ] && [ "$result" -eq 0 ]; then
    result=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$result"
