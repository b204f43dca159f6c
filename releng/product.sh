#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
#
# Knows where the built product is and whether it is still what the sources say. Read by the other scripts.
set -euo pipefail

# shellcheck disable=SC2034 # used by the scripts that read this one
product_home() {
    printf '%s' "$1/releng/org.dilemma.product/target/products/org.dilemma.app.product/linux/gtk/x86_64/dilemma-workbench"
}

# A digest of every file that the product is made of.
product_sources() (
    cd "$1"
    find pom.xml .mvn bundles features releng/target-platform releng/org.dilemma.product \
        \( -name target -o -name bin \) -prune -o -type f -print0 |
        LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1
)

product_is_current() {
    [ -x "$(product_home "$1")/dilemma" ] && [ -r "$1/releng/target/product.sha256" ] &&
        [ "$(cat "$1/releng/target/product.sha256")" = "$2" ]
}

# Notes that the product was made of the sources with this digest.
product_remember() {
    mkdir -p "$1/releng/target"
    printf '%s\n' "$2" >"$1/releng/target/product.sha256"
}
