"""What a reader sees: drawn by a headless browser of the Chromium family."""

import asyncio
import base64
import json
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from machigenki.report.council_paper import PICTURED
from machigenki.report.facts import Facts
from machigenki.report.page import html
from machigenki.report.pictures import find_browser, open_studio
from machigenki.report.write import write_documents

pytestmark = [
    pytest.mark.browser,
    # Pipes of the browser are closed by the garbage collector when it has gone.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

MEASURE = """
JSON.stringify({
  scroll: document.documentElement.scrollWidth,
  view: document.documentElement.clientWidth,
  plots: [...document.querySelectorAll('.doc:not([hidden]) .plot')].map(
    p => [p.clientWidth, p.querySelectorAll('svg.main-svg').length]),
  outside: [...document.querySelectorAll('.doc:not([hidden]) .plot svg text')].filter(t => {
    const a = t.getBoundingClientRect(), b = t.closest('.plot').getBoundingClientRect();
    return a.width && (a.left < b.left - 2 || a.right > b.right + 2);
  }).map(t => t.textContent),
  lang: document.documentElement.lang,
  errors: window.failed || [],
})
"""


@pytest.fixture(scope="module")
def browser() -> str:
    path = find_browser()
    if path is None:
        pytest.skip("no browser of the Chromium family")
    return path


def pixels(png: bytes) -> np.ndarray:
    from PIL import Image

    return np.asarray(Image.open(BytesIO(png)).convert("L"))


async def visit(browser: str, page: Path, width: int, lang: str) -> tuple[dict, bytes]:
    import choreographer

    async with choreographer.Browser(path=browser, headless=True) as chrome:
        tab = await chrome.create_tab("about:blank")
        metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}
        await tab.send_command("Emulation.setDeviceMetricsOverride", params=metrics)
        await tab.send_command("Page.navigate", params={"url": page.as_uri()})
        found: dict = {}
        for _ in range(60):
            await asyncio.sleep(0.25)
            click = f"document.querySelector('.bar button[data-lang={lang}]')?.click();"
            answer = await tab.send_command(
                "Runtime.evaluate",
                params={"expression": f"{click}{MEASURE}", "returnByValue": True},
            )
            value = answer["result"]["result"].get("value")
            found = json.loads(value) if value else {}
            plots = found.get("plots", [])
            if plots and all(count for _, count in plots):
                break
        shot = await tab.send_command("Page.captureScreenshot", params={"format": "png"})
        return found, base64.b64decode(shot["result"]["data"])


@pytest.mark.parametrize(
    ("width", "lang"), [(1280, "ja"), (390, "ja"), (360, "ja"), (390, "en"), (1280, "en")]
)
def test_page_is_drawn_without_sideways_scrolling(
    facts: Facts, shown: dict, browser: str, tmp_path: Path, width: int, lang: str
) -> None:
    page = tmp_path / "plan.html"
    page.write_text(html(facts, shown, "ja"), encoding="utf-8")
    found, shot = asyncio.run(visit(browser, page, width, lang))
    assert found["lang"] == lang
    assert found["scroll"] <= found["view"]
    assert len(found["plots"]) == len(shown[lang])
    assert all(count for _, count in found["plots"])
    assert found["outside"] == []
    assert pixels(shot).std() > 10


def test_static_pictures_hold_in_grey(shown: dict, browser: str) -> None:
    wanted = [x for x in shown["ja"] if x.key in PICTURED]
    with open_studio() as studio:
        assert studio is not None
        drawn = studio.draw(wanted, "ja")
    assert set(drawn) == set(PICTURED)
    for content in drawn.values():
        grey = pixels(content)
        assert grey.shape[1] == 1440
        assert grey.std() > 10


def test_paper_has_its_pictures(facts: Facts, browser: str, tmp_path: Path) -> None:
    from docx import Document

    written = write_documents(facts, tmp_path, "ja")
    assert written.notes == ()
    assert len(Document(str(tmp_path / "plan.docx")).inline_shapes) == len(PICTURED)
