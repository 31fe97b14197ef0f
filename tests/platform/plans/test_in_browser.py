"""Plans as a browser shows them: from an idea to a result, its link, and two plans compared."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from tests.platform.serving import Served
from tests.platform.test_pages_in_browser import DESK, PHONE, faults

pytestmark = [pytest.mark.slow, pytest.mark.browser]
OpenPage = Callable[..., Page]
LONGEST_MS = 240_000


def sound(page: Page, address: str) -> None:
    """Open a page at both sizes: axe-core finds nothing, a phone does not scroll sideways."""
    for width, height in (DESK, PHONE):
        page.set_viewport_size({"width": width, "height": height})
        page.goto(address)
        assert faults(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), address


def test_from_an_idea_to_a_plan_its_link_and_a_comparison(
    open_page: OpenPage, served: Served, chromium: Browser
) -> None:
    page = open_page(DESK, person="town-hall@maniwa.example.jp")
    broken: list[str] = []
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.on("console", lambda said: broken.append(said.text) if said.type == "error" else None)
    town = f"{served.base}/t/maniwa"

    page.goto(f"{town}/region/#ideas")
    page.locator("#idea-poultry-manure").get_by_role("button").click()
    title = page.locator("h1").inner_text()

    page.goto(f"{town}/plans/measures/")
    page.get_by_role("checkbox", name=title).check()
    page.get_by_role("button", name="選んだ事業で計画を作る").click()
    page.get_by_label("計画の名称").fill("鶏ふんの計画")
    page.get_by_label("試行回数").fill("１００")
    page.get_by_role("button", name="保存する").click()
    plan = page.url
    page.get_by_role("button", name="計算する").click()
    page.get_by_role("progressbar").wait_for()
    # Nobody reloads: the bar does, once the work has ended.
    page.get_by_role("link", name="結果を見る").click(timeout=LONGEST_MS)
    page.locator(".figure svg.main-svg").first.wait_for()
    result = page.url
    with page.expect_download() as fetched:
        page.get_by_role("link", name="まとめてダウンロード").click()
    assert fetched.value.suggested_filename == "all.zip"

    page.goto(f"{result}links/")
    page.get_by_label("渡す相手・用途").fill("議会")
    page.get_by_role("button", name="リンクを作る").click()
    link = page.get_by_label("アドレス").input_value()

    # The sample's own plan is worked through by the same worker, sooner or later.
    page.goto(f"{town}/plans/")
    page.get_by_role("link", name="地域の元気創造計画（見本）", exact=True).click()
    page.get_by_role("link", name="結果を見る").wait_for(timeout=LONGEST_MS)
    page.get_by_role("link", name="ほかの計画と比べる").click()
    page.get_by_label("二つ目の計画").select_option(label="鶏ふんの計画")
    page.get_by_role("button", name="比べる").click()
    page.locator(".figure svg.main-svg").first.wait_for()
    compared = page.url
    assert broken == []
    for address in (
        plan,
        result,
        f"{result}links/",
        compared,
        f"{town}/plans/",
        f"{town}/plans/new/",
        f"{town}/plans/measures/",
        f"{plan}history/",
        f"{town}/open-plans/",
        link,
    ):
        sound(page, address)

    # A stranger without a script reads every number.
    bare = chromium.new_context(java_script_enabled=False).new_page()
    bare.goto(link)
    bare.locator("details.numbers summary").first.click()
    assert bare.locator("details.numbers[open] td").first.is_visible()
    bare.context.close()
