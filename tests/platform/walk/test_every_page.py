"""Every page of every application as somebody who may see it: both sizes, both languages."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.platform.serving import Served
from tests.platform.walk.addresses import TENANT, Address, linked, routes
from tests.platform.walk.looking import DESK, PHONE, complaints, faults, scrolls_sideways

pytestmark = [pytest.mark.slow, pytest.mark.browser]

SEEN_BY = (
    "",  # nobody signed in
    "resident@maniwa.example.jp",
    "town-hall@maniwa.example.jp",
    "tenant-admin@maniwa.example.jp",
    "town-hall@taiji.example.jp",  # whose venture is awarded
    "reviewer@soumu.example.jp",  # who awarded it
    "operator@example.jp",
)
"""Whose links are followed; a page is looked at as the first of them who comes to it."""
NOT_BY_A_LINK = {
    "invitations/<str:token>/": "sent to whoever is invited; in steps.py",
    "ventures/<uuid:venture_id>/edit/<slug:key>/conflict/": "where two write; in steps.py",
    "awards/cases/<uuid:key>/changes/new/": "before the settlement; in grant_steps.py",
    "awards/cases/<uuid:key>/changes/<uuid:change_id>/answer/": "in grant_steps.py",
    "awards/cases/<uuid:key>/claims/new/": "before all is paid; in grant_steps.py",
    "awards/cases/<uuid:key>/claims/<uuid:claim_id>/pay/": "in grant_steps.py",
    "awards/cases/<uuid:key>/settlement/<uuid:report_id>/": "in grant_steps.py",
    "awards/cases/<uuid:key>/returns/<uuid:claw_back_id>/<slug:to>/": "in grant_steps.py",
    "awards/desk/<uuid:key>/compare/": "a button of a form; below",
    "applications/<uuid:application_id>/form/conflict/": "where two write",
    "applications/attachments/<uuid:attachment_id>/": "once a file is attached",
    "awards/cases/<uuid:key>/decide/": "before the decision; in grant_steps.py",
    "ventures/<uuid:venture_id>/papers/<slug:kind>/": "once papers are made",
    "plans/<uuid:plan_id>/progress/": "while a plan is worked through",
    "open-plans/<uuid:result_id>/": "once a plan is published; in tests/platform/plans",
    "shared-plans/<str:token>/": "sent to whoever may read it; in tests/platform/plans",
    "api/v1/": "by keys only; in tests/platform/api",
    "jobs/<uuid:job_id>/": "where work is begun; below",
    "data/export/<uuid:pk>.zip": "when the work is done; below",
    "audit/export.csv": "a button of a form; below",
    "mark.png": "once a mark is uploaded",
    "settings/papers/<uuid:pk>/": "once a template is uploaded",
    "roundtable/papers/<uuid:paper_id>/": "once a paper is uploaded",
    "library/<uuid:key>/measure.toml": "once a case has a file",
}
"""Routes that no link of the sample leads to, and where else they are come to."""


@pytest.fixture(scope="module")
def contexts(chromium: Browser, served: Served) -> Iterator[dict[str, BrowserContext]]:
    """A browser for each person, signed in by the form."""
    made = {}
    for person in SEEN_BY:
        context = chromium.new_context(locale="ja-JP")
        if person:
            page = context.new_page()
            page.goto(f"{served.base}/t/maniwa/accounts/login/")
            page.get_by_label("メールアドレス").fill(person)
            page.locator("input[type=password]").fill(served.passphrase)
            page.get_by_role("button", name="サインイン", exact=True).click()
            page.wait_for_selector("details.menu")
            page.close()
        made[person] = context
    yield made
    for context in made.values():
        context.close()


@pytest.fixture(scope="module")
def found(contexts: dict[str, BrowserContext], served: Served) -> dict[str, list[Address]]:
    """The addresses by the first person who comes to them."""
    known: set[str] = set()
    by_person: dict[str, list[Address]] = {}
    for person, context in contexts.items():
        town = person.rpartition("@")[2].partition(".")[0] if person.count(".") > 1 else "maniwa"
        come_to = linked(context.request, served.base, town)
        new = [one for one in come_to if one.route not in known]
        known |= {one.route for one in new}
        by_person[person] = new
    return by_person


def test_every_route_is_come_to_by_links(found: dict[str, list[Address]]) -> None:
    come_to = {one.route.partition("?")[0] for new in found.values() for one in new}
    missed = {route.removeprefix(TENANT) for route in routes() - come_to}
    assert missed - set(NOT_BY_A_LINK) == set()


def seen(page: Page, address: str, language: str) -> list[str]:
    """Open a page and return what is wrong with it, axe-core apart."""
    answer = page.goto(address)
    wrong = []
    if answer is None or answer.status != 200:
        wrong.append(f"status {answer and answer.status}")
    if page.evaluate("document.documentElement.lang") != language:
        wrong.append("language of the page")
    if page.locator("h1").count() != 1:
        wrong.append("no single h1")
    if not page.title().split(" | ")[0].strip():
        wrong.append("no title")
    if scrolls_sideways(page):
        wrong.append("scrolls sideways")
    return wrong


@pytest.mark.parametrize(
    ("size", "language"), [(DESK, "ja"), (PHONE, "en")], ids=["desk-ja", "phone-en"]
)
@pytest.mark.parametrize("person", SEEN_BY)
def test_pages(
    contexts: dict[str, BrowserContext],
    found: dict[str, list[Address]],
    served: Served,
    person: str,
    size: tuple[int, int],
    language: str,
) -> None:
    context = contexts[person]
    context.add_cookies([{"name": "language", "value": language, "url": served.base}])
    page = context.new_page()
    page.set_viewport_size({"width": size[0], "height": size[1]})
    said = complaints(page, served.base)
    wrong = {}
    for one in found[person]:
        if one.is_page:
            faulty = seen(page, served.base + one.path, language)
            faulty += faults(page, contrast=size == DESK)
            other = PHONE if size == DESK else DESK
            page.set_viewport_size({"width": other[0], "height": other[1]})
            faulty += ["scrolls sideways when turned"] if scrolls_sideways(page) else []
            page.set_viewport_size({"width": size[0], "height": size[1]})
            if faulty or said:
                wrong[one.route] = faulty + said
            said.clear()
    page.close()
    assert found[person]
    assert wrong == {}


def test_work_is_begun_looked_at_and_fetched(
    contexts: dict[str, BrowserContext], served: Served
) -> None:
    context = contexts["tenant-admin@maniwa.example.jp"]
    context.add_cookies([{"name": "language", "value": "ja", "url": served.base}])
    page = context.new_page()
    said = complaints(page, served.base)
    page.goto(f"{served.base}/t/maniwa/data/")
    page.get_by_role("button", name="書き出す").click()
    page.wait_for_url("**/jobs/*/")
    assert faults(page) == []
    page.goto(f"{served.base}/t/maniwa/data/")
    for _ in range(60):
        if page.get_by_role("link", name=re.compile("ダウンロード")).count():
            break
        page.wait_for_timeout(500)
        page.reload()
    with page.expect_download() as fetched:
        page.get_by_role("link", name=re.compile("ダウンロード")).first.click()
    assert fetched.value.suggested_filename.endswith(".zip")
    page.goto(f"{served.base}/t/maniwa/audit/")
    with page.expect_download() as fetched:
        page.get_by_role("button", name="CSVで保存").click()
    assert fetched.value.suggested_filename.endswith(".csv")
    assert said == []
    page.close()
