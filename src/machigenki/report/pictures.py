"""Static pictures of the figures, drawn by a headless browser in one batch, offline."""

import importlib
import json
import os
import threading
from collections.abc import Sequence

from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit
from machigenki.report.theme import PAPER, Look

SCALE = 2.0
NO_BROWSER = Text(
    "Chrome、Chromium、Edgeのいずれも見つからないため、plan.docxは図を省き、表で示しました。"
    "scripts/install_browser.sh で導入できます。",
    "No Chrome, Chromium or Edge was found: plan.docx has tables and no pictures. "
    "scripts/install_browser.sh installs one.",
)

_started = threading.Lock()


def find_browser() -> str | None:
    """Return the path of a browser of the Chromium family, or None."""
    given = os.environ.get("BROWSER_PATH")
    if given:
        return given if os.access(given, os.X_OK) else None
    from choreographer.browsers.chromium import Chromium

    found = Chromium.find_browser(skip_local=False)
    return str(found) if found else None


def warm_up() -> bool:
    """Start the browser in the background, so that it is there when pictures are wanted.

    Call it before long work; `cool_down` stops it. Returns whether there is a browser.
    """
    path = find_browser()
    if path is None:
        return False
    kaleido = importlib.import_module("kaleido")
    with _started:
        # MathJax would be fetched from the network; no figure needs it.
        kaleido.start_sync_server(n=1, mathjax=False, path=path, silence_warnings=True)
    return True


def cool_down() -> None:
    """Stop the browser that `warm_up` started."""
    kaleido = importlib.import_module("kaleido")
    with _started:
        kaleido.stop_sync_server(silence_warnings=True)


def pictures(exhibits: Sequence[Exhibit], lang: Lang) -> dict[str, bytes]:
    """Return each exhibit's picture as PNG at twice the size on paper, by its key.

    Empty where there is no browser, or where it does not start.
    """
    if not warm_up():
        return {}
    kaleido = importlib.import_module("kaleido")
    drawn: dict[str, bytes] = {}
    try:
        for exhibit in exhibits:
            # Paper is white where the screen is cream.
            spec = exhibit.figure(Look(lang)).to_json().replace(PAPER, "#ffffff")
            drawn[exhibit.key] = kaleido.calc_fig_sync(
                json.loads(spec), opts={"format": "png", "scale": SCALE}
            )
    finally:
        cool_down()
    return drawn
