#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
#
# Renders every SVG under bundles/*/icons to the PNGs that the workbench loads.
#
#   bash releng/icons.sh
#
# The SVGs are the source: edit them, run this, commit both. It needs rsvg-convert (Debian package librsvg2-bin) and
# may be run as often as one likes; a PNG is written only when its bytes change. What is made of a file:
#
#   NAME.svg           NAME.png in the size the SVG declares (width, height) and NAME@2x.png in twice that size,
#                      which JFace picks up by itself on displays with a high resolution.
#   dilemma-16.svg     dilemma-16.png (the application icon, drawn on the grid of 16 pixels).
#   dilemma.svg        dilemma-32.png, -48, -64, -128 and -256 (the application icon for larger sizes).
#
# Drawing rules: grid of 16, strokes on half pixels, ink #1b2a3a, quiet lines #8a97a6, light fills, alliances #2f6db3,
# other color only from the scale of the bands. A light rim lies under the ink so that it reads on dark themes too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

command -v rsvg-convert >/dev/null || {
    echo "icons.sh: rsvg-convert is missing; install it with: apt-get install librsvg2-bin" >&2
    exit 1
}
scratch=$(mktemp)
trap 'rm -f "$scratch"' EXIT
written=0
seen=0

# render SVG PNG OPTION... : renders the SVG and replaces the PNG if it differs
render() {
    local svg=$1 png=$2
    shift 2
    rsvg-convert --format=png "$@" --output="$scratch" "$svg"
    seen=$((seen + 1))
    if ! cmp -s "$scratch" "$png"; then
        cat "$scratch" >"$png"
        written=$((written + 1))
    fi
}

while IFS= read -r svg; do
    case $svg in
        */dilemma-16.svg) sizes="16" ;;
        */dilemma.svg) sizes="32 48 64 128 256" ;;
        *) sizes= ;;
    esac
    if [ -n "$sizes" ]; then
        for size in $sizes; do
            render "$svg" "${svg%/*}/dilemma-$size.png" --width="$size" --height="$size"
        done
    else
        render "$svg" "${svg%.svg}.png"
        render "$svg" "${svg%.svg}@2x.png" --zoom=2
    fi
done < <(find bundles/*/icons -name '*.svg' | sort)
echo "icons.sh: $seen images checked, $written written"
