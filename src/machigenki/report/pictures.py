"""Static pictures of the figures, drawn by a headless browser in one batch, offline."""

import asyncio
import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from threading import Thread
from typing import Any

from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit
from machigenki.report.theme import PAPER, Look

SCALE = 2.0
START_S, DRAW_S, STOP_S = 30.0, 60.0, 10.0
"""How long the browser may take to start, to draw everything, and to stop."""

NO_BROWSER = Text(
    "Chrome、Chromium、Edgeのいずれも見つからないため、plan.docxは図を省き、表で示しました。"
    "scripts/install_browser.sh で導入できます。",
    "No Chrome, Chromium or Edge was found: plan.docx has tables and no pictures. "
    "scripts/install_browser.sh installs one.",
)
BROWSER_FAILED = Text(
    "ブラウザーが起動しないか、図を描けなかったため、plan.docxは図を省き、表で示しました。",
    "The browser did not start or did not draw: plan.docx has tables and no pictures.",
)


def find_browser() -> str | None:
    """Return the path of a browser of the Chromium family, or None."""
    given = os.environ.get("BROWSER_PATH")
    if given:
        return given if os.access(given, os.X_OK) else None
    from choreographer.browsers.chromium import Chromium

    found = Chromium.find_browser(skip_local=False)
    return str(found) if found else None


class Studio:
    """A browser that starts at once in the background and waits for figures to draw.

    Parameters
    ----------
    path
        The browser's program.
    """

    def __init__(self, path: str) -> None:
        import kaleido

        # MathJax would be fetched from the network; no figure needs it.
        self._kaleido: Any = kaleido.Kaleido(n=1, mathjax=False, path=path, timeout=START_S)
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._opening: Future[Any] = asyncio.run_coroutine_threadsafe(
            self._kaleido.open(), self._loop
        )

    def draw(self, exhibits: Sequence[Exhibit], lang: Lang) -> dict[str, bytes]:
        """Return each exhibit's picture as PNG at twice the size on paper, by its key.

        Empty where the browser does not start or does not draw in time.
        """
        # Paper is white where the screen is cream.
        specs = {
            x.key: json.loads(x.figure(Look(lang)).to_json().replace(PAPER, "#ffffff"))
            for x in exhibits
        }
        try:
            self._opening.result(START_S)
            work = asyncio.run_coroutine_threadsafe(self._draw(list(specs.values())), self._loop)
            return dict(zip(specs, work.result(DRAW_S), strict=True))
        except Exception:
            # Whatever a browser may fail by, the documents are written without pictures.
            return {}

    async def _draw(self, specs: list[dict[str, Any]]) -> list[bytes]:
        opts = {"format": "png", "scale": SCALE}
        return list(
            await asyncio.gather(*(self._kaleido.calc_fig(spec, opts=opts) for spec in specs))
        )

    def close(self) -> None:
        """Stop the browser and its thread."""
        try:
            self._opening.result(START_S)
            asyncio.run_coroutine_threadsafe(self._kaleido.close(), self._loop).result(STOP_S)
        except Exception:
            # It is gone already, or never came up.
            self._opening.cancel()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(STOP_S)
        if not self._thread.is_alive():
            self._loop.close()


@contextmanager
def open_studio() -> Iterator[Studio | None]:
    """Start a browser for as long as the context lasts; None where there is none.

    Open it before long work, so that it is ready when pictures are wanted.
    """
    path = find_browser()
    if path is None:
        yield None
        return
    studio = Studio(path)
    try:
        yield studio
    finally:
        studio.close()
