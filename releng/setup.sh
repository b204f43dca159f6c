#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
#
# Makes sure that the machine has what the build, the workbench and the tests need. Read by the other scripts, which call
#   setup_build      Java and Maven
#   setup_window     what an SWT window needs
#   setup_tests      all of it, and a display without a screen
# Missing packages are installed from the distribution (Debian, Ubuntu) when the user is root; otherwise the script says
# which command installs them, and stops.
set -euo pipefail

# Java takes the encoding of file names from the locale; a bare machine has none.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
    *)
        LC_ALL=C.UTF-8
        export LC_ALL
        ;;
esac

setup_say() {
    printf '%s\n' "$*" >&2
}

# The major version of the Java that Maven will run on, or nothing.
setup_java_major() {
    local java=java
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        java=$JAVA_HOME/bin/java
    fi
    "$java" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1
}

setup_has_jdk() {
    local major javac=javac
    if [ -n "${JAVA_HOME:-}" ]; then
        javac=$JAVA_HOME/bin/javac
    fi
    command -v "$javac" >/dev/null 2>&1 || return 1
    major=$(setup_java_major) || return 1
    [ -n "$major" ] && [ "$major" -ge 17 ]
}

setup_has_library() {
    local ldconfig
    ldconfig=$(PATH=$PATH:/sbin:/usr/sbin command -v ldconfig) || return 1
    "$ldconfig" -p | grep -q -F "$1"
}

setup_jdk_package() {
    if ! command -v apt-cache >/dev/null 2>&1 || apt-cache show openjdk-17-jdk-headless >/dev/null 2>&1; then
        printf 'openjdk-17-jdk-headless'
    else
        printf 'default-jdk-headless'
    fi
}

# Installs the packages that are named, or says how to and stops.
setup_install() {
    local log
    if ! command -v apt-get >/dev/null 2>&1; then
        setup_say "Something is missing on this machine. Install what your distribution calls these Debian packages, and" \
            "run this again: $*"
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        setup_say "Something is missing on this machine. Run this as root, and then this script again:"
        setup_say "    apt-get update && apt-get install -y --no-install-recommends $*"
        exit 1
    fi
    setup_say "Installing $*…"
    log=$(mktemp)
    if ! setup_apt "$@" >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        setup_say "The packages could not be installed. Install them by hand and run this again: $*"
        setup_say "The whole output is in $log."
        exit 1
    fi
    rm -f "$log"
}

setup_apt() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get update && apt-get install -y --no-install-recommends "$@" </dev/null
}

setup_missing_for_build() {
    setup_has_jdk || setup_jdk_package
    echo
    command -v mvn >/dev/null 2>&1 || echo maven
}

setup_missing_for_window() {
    setup_has_library libgtk-3.so.0 || echo libgtk-3-0 librsvg2-common fonts-dejavu-core
}

setup_missing_for_tests() {
    command -v Xvfb >/dev/null 2>&1 && command -v xvfb-run >/dev/null 2>&1 || echo xvfb
    command -v xauth >/dev/null 2>&1 || echo xauth
}

setup_install_all() {
    if [ "$#" -gt 0 ]; then
        setup_install "$@"
    fi
}

setup_build() {
    # shellcheck disable=SC2046 # the packages are words
    setup_install_all $(setup_missing_for_build)
    if ! setup_has_jdk; then
        setup_say "A JDK of version 17 or newer is needed, but Java is version $(setup_java_major || true) or has no compiler." \
            "Set JAVA_HOME to a newer one."
        exit 1
    fi
}

setup_window() {
    # shellcheck disable=SC2046 # the packages are words
    setup_install_all $(setup_missing_for_window)
}

setup_tests() {
    # shellcheck disable=SC2046 # the packages are words
    setup_install_all $(setup_missing_for_build) $(setup_missing_for_window) $(setup_missing_for_tests)
    setup_build
}
