"""Pages as a browser shows them: axe-core finds nothing, phones do not scroll sideways."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.platform.serving import Served

pytestmark = [pytest.mark.slow, pytest.mark.browser]
DESK, PHONE = (1280, 900), (375, 740)
OPEN = ("/", "/t/maniwa/", "/t/maniwa/region/", "/t/maniwa/accounts/login/", "/t/maniwa/none/")
INSIDE = (
    "/t/maniwa/",
    "/t/maniwa/people/",
    "/t/maniwa/people/invite/",
    "/accounts/sessions/",
    "/accounts/2fa/",
    "/accounts/password/change/",
)
OpenPage = Callable[..., Page]


def faults(page: Page) -> list[str]:
    """What breaks WCAG 2.2 AA, and what the console complained of."""
    found = Axe().run(
        page,
        options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    )
    return [f"{v['id']}: {v['nodes'][0]['html']}" for v in found.response["violations"]]


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("address", OPEN)
def test_open_pages(
    open_page: OpenPage, served: Served, size: tuple[int, int], address: str
) -> None:
    page = open_page(size)
    page.goto(served.base + address)
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_pages_of_an_administrator(
    open_page: OpenPage, served: Served, size: tuple[int, int]
) -> None:
    page = open_page(size, person="tenant-admin@maniwa.example.jp")
    for address in INSIDE:
        page.goto(served.base + address)
        assert faults(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), address


def test_the_figure_is_drawn_and_nothing_is_refused_by_the_policy(
    open_page: OpenPage, served: Served
) -> None:
    page = open_page(DESK)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{served.base}/t/maniwa/region/")
    page.wait_for_selector(".figure svg.main-svg")
    assert said == []


def test_the_keyboard_alone_reaches_the_content_and_the_language(
    open_page: OpenPage, served: Served
) -> None:
    page = open_page(DESK)
    page.goto(f"{served.base}/t/maniwa/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("html[lang=en]")
