"""By keyboard alone, without a script, in large letters, without motion, on paper."""

import pytest
from playwright.sync_api import Browser, Page

from tests.platform.serving import Served
from tests.platform.walk.cast import Cast
from tests.platform.walk.looking import DESK, PHONE, scrolls_sideways

pytestmark = [pytest.mark.slow, pytest.mark.browser]

OPEN = ("region/", "reforms/timeline/", "reforms/results/", "roundtable/record/")
CLOSED = ("ventures/", "library/", "roundtable/sittings/")
TABBABLE = """() => {
  const asked = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  const groups = new Set();
  return Array.from(document.querySelectorAll(asked)).filter(one => {
    if (one.disabled || one.tabIndex < 0) return false;
    if (!one.checkVisibility({visibilityProperty: true})) return false;
    if (one.type !== "radio") return true;
    if (groups.has(one.name)) return false;
    return groups.add(one.name);
  }).map((one, n) => { one.dataset.n = n; return one.outerHTML.slice(0, 120); });
}"""
FOCUS = """() => {
  const one = document.activeElement, drawn = getComputedStyle(one);
  const isSeen = drawn.outlineStyle === "solid" && parseFloat(drawn.outlineWidth) >= 2;
  return [one.dataset.n ?? "", isSeen];
}"""


def hall(chromium: Browser, served: Served, **how: object) -> Page:
    """Return the browser of the town hall of Maniwa."""
    cast = Cast(chromium, served, "maniwa", DESK)
    page = cast.page("town-hall")
    if not how:
        return page
    state = page.context.storage_state()
    page.context.close()
    return chromium.new_context(storage_state=state, **how).new_page()  # type: ignore[arg-type]


def venture_of(page: Page, base: str) -> str:
    """Return the address of the venture that is filled in."""
    page.goto(f"{base}/t/maniwa/ventures/")
    path = page.get_by_role("link", name="木質チップ").first.get_attribute("href")
    return f"{base}{path}"


def test_the_keyboard_comes_to_everything_and_is_seen(chromium: Browser, served: Served) -> None:
    page = hall(chromium, served)
    venture = venture_of(page, served.base)
    page.goto(f"{served.base}/t/maniwa/roundtable/sittings/?when=past")
    sitting = page.locator("main table a").first.get_attribute("href")
    for address in (
        f"{venture}edit/basics/",
        f"{served.base}{sitting}",
        f"{served.base}/t/maniwa/library/",
    ):
        page.goto(address)
        wanted = page.evaluate(TABBABLE)
        reached = set()
        for _ in range(2 * len(wanted) + 20):  # a date has four stops
            page.keyboard.press("Tab")
            number, is_seen = page.evaluate(FOCUS)
            if number:
                assert is_seen, wanted[int(number)]
                reached.add(int(number))
        missed = [one for n, one in enumerate(wanted) if n not in reached]
        assert missed == [], address
    page.context.close()


def test_the_link_past_the_menu(chromium: Browser, served: Served) -> None:
    page = hall(chromium, served)
    page.goto(f"{served.base}/t/maniwa/library/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
    page.context.close()


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_what_is_read_is_there_without_a_script(
    chromium: Browser, served: Served, size: tuple[int, int]
) -> None:
    how = {"viewport": {"width": size[0], "height": size[1]}, "locale": "ja-JP"}
    venture = venture_of(hall(chromium, served), served.base)
    page = hall(chromium, served, java_script_enabled=False, **how)
    for address in (*(f"{served.base}/t/maniwa/{end}" for end in OPEN + CLOSED), venture):
        page.goto(address)
        assert (
            page.get_by_role("navigation", name="メインメニュー")
            .get_by_role("link")
            .first.is_visible()
        )
        assert len(page.locator("main").inner_text()) > 80, address
        for n in range(page.locator("main .figure").count()):
            figure = page.locator("main .figure").nth(n)
            beside = figure.locator("xpath=ancestor::section[1]").locator("table").count()
            assert beside or "表" in (figure.get_attribute("aria-label") or ""), address
        if page.locator("main .figure").count():
            assert page.locator("main table").count(), address
    page.context.close()


def test_letters_of_twice_the_size_and_no_motion(chromium: Browser, served: Served) -> None:
    venture = venture_of(hall(chromium, served), served.base)
    page = hall(
        chromium,
        served,
        viewport={"width": DESK[0], "height": DESK[1]},
        locale="ja-JP",
        reduced_motion="reduce",
    )
    for address in (
        f"{served.base}/t/maniwa/region/",
        venture,
        f"{served.base}/t/maniwa/roundtable/",
    ):
        page.goto(address)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert not scrolls_sideways(page), address
        cut = page.evaluate(
            "() => Array.from(document.querySelectorAll('main :is(button, .button, h1, h2, .tag)'))"
            ".filter(one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth)"
            ".map(one => one.outerHTML)"
        )
        assert cut == [], address
        moving = page.evaluate(
            "() => Array.from(document.querySelectorAll('body *')).filter(one => {"
            "const drawn = getComputedStyle(one);"
            "return parseFloat(drawn.transitionDuration) || parseFloat(drawn.animationDuration);"
            "}).map(one => one.outerHTML.slice(0, 80))"
        )
        assert moving == [], address
    page.context.close()


def test_on_paper_there_is_the_content_and_no_button(chromium: Browser, served: Served) -> None:
    page = hall(chromium, served)
    page.goto(venture_of(page, served.base))
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert page.locator("main table").first.is_visible()
    assert not page.get_by_role("navigation", name="メインメニュー").is_visible()
    assert not page.locator("main .button").first.is_visible()
    page.context.close()
