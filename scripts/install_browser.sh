#!/bin/sh
# Find a browser of the Chromium family and a Japanese font: the pictures in plan.docx are drawn
# with them. Quick when both are there. Where they are missing it installs them if it may
# (root, apt), and otherwise says how. Never fails: without them the documents are still
# written, plan.docx with tables instead of pictures.
set -u

find_browser() {
    if [ -n "${BROWSER_PATH:-}" ] && [ -x "${BROWSER_PATH}" ]; then
        echo "${BROWSER_PATH}"
        return 0
    fi
    for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge \
        microsoft-edge-stable brave-browser chrome; do
        if command -v "$name" 2>/dev/null; then return 0; fi
    done
    for path in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Chromium.app/Contents/MacOS/Chromium" \
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"; do
        if [ -x "$path" ]; then
            echo "$path"
            return 0
        fi
    done
    return 1
}

has_japanese_font() {
    # macOS ships Hiragino; elsewhere ask fontconfig, and let it be where there is none to ask.
    if [ "$(uname -s)" = "Darwin" ]; then return 0; fi
    if ! command -v fc-list >/dev/null 2>&1; then return 1; fi
    [ -n "$(fc-list :lang=ja family 2>/dev/null | head -n 1)" ]
}

packages=""
find_browser >/dev/null || packages="chromium"
has_japanese_font || packages="$packages fonts-ipafont-gothic"
[ -z "$packages" ] && exit 0

if [ "$(id -u)" = "0" ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing for the pictures in plan.docx:$(printf ' %s' $packages)" >&2
    # shellcheck disable=SC2086  # the list is meant to be split
    if DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages \
        >/dev/null 2>&1 ||
        { apt-get update >/dev/null 2>&1 &&
            DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages \
                >/dev/null 2>&1; }; then
        find_browser >/dev/null && exit 0
    fi
fi

cat >&2 <<'NOTE'
No browser of the Chromium family, or no Japanese font, was found. plan.docx will have tables but
no pictures. To have them, install one of Chromium, Google Chrome or Microsoft Edge:
  Debian, Ubuntu   sudo apt-get install chromium fonts-ipafont-gothic
  Fedora           sudo dnf install chromium google-noto-sans-cjk-jp-fonts
  macOS            brew install --cask google-chrome
or set BROWSER_PATH to the browser's program file.
NOTE
exit 0
