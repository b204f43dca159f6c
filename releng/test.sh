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
        { grep --line-buffered -E '^\[INFO\] (Building |BUILD )|Tests run:.*(in|--)|^\[ERROR\]' || true; }
}

# Adds up the numbers of all test reports: passed, failed, skipped.
count_tests() {
    # shellcheck disable=SC2016 # the dollar signs are for awk
    find "$root" -path '*/target/surefire-reports/TEST-*.xml' -print0 | xargs -0 -r awk '
        function number(name,    text) {
            if (!match($0, " " name "=\"[0-9]+\"")) { return 0 }
            text = substr($0, RSTART, RLENGTH)
            gsub(/[^0-9]/, "", text)
            return text + 0
        }
        /<testsuite / {
            all += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped")
        }
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
read -r passed failed skipped <<<"$(count_tests) 0 0 0"
if [ "$((passed + failed))" -eq 0 ]; then
    echo "No test was run."
    result=1
fi
if [ "$failed" -ne 0 ] && [ "$result" -eq 0 ]; then
    result=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$result"
