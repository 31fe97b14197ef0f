"""The way of a venture, step by step, as the people of a town go it through the pages."""

import re
from datetime import date
from uuid import uuid4

from playwright.sync_api import Page, expect

from tests.platform.walk.cast import Cast, at, goes_on, sound, tab_to
from tests.platform.walk.grant_steps import (
    amount_is_settled_on_the_real_loan,
    application_is_scored,
    application_is_written,
    award_is_decided,
    some_of_it_is_claimed_back,
    time_is_extended_and_money_is_paid,
)

PASSPHRASE = "mizu to hi to chip 2026"
BANK_WORDS = "年1.8%、15年、保証人なし（案）"
TOWN_WORDS = "当初予算に計上の見込み（庁内）"
FIRM_STORY = "山の手入れで出る木を、町の風呂の熱にする。"
ADVISER_STORY = "間伐材の値段が合わないことが課題である。"


def fiscal_year() -> int:
    """Return the present one, from April."""
    today = date.today()
    return today.year - (today.month < 4)


def approves(page: Page, label: str, kind: str, note: str) -> None:
    """Approve the version on the page."""
    page.get_by_label(label).fill(note)
    page.get_by_role("button", name=re.compile(f"承認する.*{kind}")).click()
    expect(
        page.get_by_role("row", name=re.compile(f"^{kind}")).locator(".tag.good")
    ).to_be_visible()


def approval_stands(page: Page, kind: str) -> bool:
    """Say whether an approval holds."""
    return page.get_by_role("row", name=re.compile(f"^{kind}")).locator(".tag.good").is_visible()


def reviewer_is_invited(cast: Cast) -> None:
    """The administrator invites the reviewer, who makes an account from the link."""
    admin = cast.goes_to("tenant-admin", "利用者")
    sound(admin)
    admin.get_by_role("link", name="招待する").click()
    admin.get_by_label("メールアドレス").fill(f"shinsa-{uuid4().hex[:8]}@{cast.town}.example.jp")
    admin.get_by_label("役割").select_option(label="審査担当（都道府県・府省）")
    admin.get_by_role("button", name="招待を作成する").click()
    sound(admin)
    link = admin.locator("code").inner_text()
    reviewer = cast.stranger()
    reviewer.goto(link)
    sound(reviewer)
    reviewer.get_by_label("名前").fill("審査 花子 <b>髙﨑</b> 😀")
    reviewer.locator("input[type=password]").first.fill(PASSPHRASE)
    reviewer.get_by_role("button", name="参加する").click()
    expect(reviewer.locator("details.menu > summary")).to_contain_text("審査 花子")
    assert reviewer.locator("details.menu b").count() == 0
    cast.joins("reviewer", reviewer)


def idea_from_a_model_case(cast: Cast) -> None:
    """The business starts the venture from a model case with the town's own figures."""
    firm = cast.goes_to("business", "事業")
    sound(firm)
    firm.get_by_role("link", name="事業を新しく作る").first.click()
    sound(firm)
    firm.get_by_role("radio", name=re.compile("木質チップ")).check()
    firm.get_by_role("button", name="このモデルで作る").click()
    firm.wait_for_url(re.compile(r"/ventures/[0-9a-f-]{36}/"))
    cast.venture = firm.url
    at(firm, "構想")
    sound(firm)
    goes_on(firm, "調査")


def research_by_the_university(cast: Cast) -> None:
    """The university confirms the figures and opens the next gate."""
    university = cast.reads("university")
    approves(
        university, "確かめた数値と方法", "調査の裏付け", "熱の使用量を1年分の検針票で確かめた。"
    )
    sound(university)
    goes_on(university, "物語")


def story_by_the_keyboard_alone(cast: Cast) -> None:
    """The business writes the story and goes on without a mouse."""
    firm = cast.reads("business")
    tab_to(firm, firm.get_by_role("link", name="事業を書く"))
    firm.keyboard.press("Enter")
    firm.wait_for_url("**/edit/basics/")
    sections = firm.get_by_role("navigation", name="事業の部分")
    tab_to(firm, sections.get_by_role("link", name="物語", exact=True))
    firm.keyboard.press("Enter")
    firm.wait_for_url("**/edit/story/")
    sound(firm)
    told = firm.locator("textarea[lang=ja]").first
    tab_to(firm, told)
    firm.keyboard.press("Control+a")
    firm.keyboard.type(FIRM_STORY)
    expect(firm.get_by_text("下書きを保存しました")).to_be_visible()
    tab_to(firm, firm.locator(".save-bar button"))
    firm.keyboard.press("Enter")
    expect(firm.locator("#messages")).to_contain_text("保存しました")
    cast.reads("business")
    tab_to(firm, firm.get_by_role("button", name="「計画」に進む"))
    firm.keyboard.press("Enter")
    at(firm, "計画")


def two_write_the_same_field(cast: Cast) -> None:
    """Adviser and business change one sentence; both texts are shown, and both are kept."""
    adviser, firm = cast.reads("adviser", "edit/story/"), cast.reads("business", "edit/story/")
    adviser.locator("textarea[lang=ja]").first.fill(ADVISER_STORY)
    firm.locator("textarea[lang=ja]").first.fill(FIRM_STORY + "冬も夏も使う。")
    firm.locator(".save-bar button").click()
    expect(firm.locator("#messages")).to_contain_text("保存しました")
    adviser.locator(".save-bar button").click()
    adviser.wait_for_url("**/conflict/")
    expect(adviser.locator("main")).to_contain_text(ADVISER_STORY)
    expect(adviser.locator("main")).to_contain_text("冬も夏も使う。")
    sound(adviser)
    adviser.get_by_label(re.compile("自分の内容")).check()
    adviser.get_by_role("button", name="選んだ内容で保存する").click()
    expect(adviser.locator("#messages")).to_contain_text("選ばなかった内容も履歴で読めます")
    history = cast.reads("business", "history/")
    sound(history)
    history.get_by_role("link", name=re.compile("^第")).first.click()
    expect(history.locator("main")).to_contain_text("冬も夏も使う。")
    expect(history.locator("main")).to_contain_text(ADVISER_STORY)
    sound(history)


def years_of_the_plan(cast: Cast) -> None:
    """The business says when it began to build and when it opens; figures come beside the form."""
    firm = cast.reads("business", "edit/basics/")
    year = fiscal_year()
    firm.get_by_label("着手年度").fill(str(year - 1))
    firm.get_by_label("開始年度").fill(str(year))
    expect(firm.get_by_text("下書きを保存しました")).to_be_visible()
    expect(firm.locator("#panel .facts")).to_contain_text("最低DSCR")
    firm.locator(".save-bar button").click()
    expect(firm.locator("#messages")).to_contain_text("保存しました")
    plan_is_approved_in_order(cast)
    hall = cast.reads("town-hall")
    hall.wait_for_selector(".figure svg.main-svg")
    goes_on(hall, "資金調達")


def plan_is_approved_in_order(cast: Cast) -> None:
    """The town's own route: first the bank, then the town hall, each where it is its turn."""
    button = re.compile("として第.*版を承認する")
    hall = cast.reads("town-hall")
    assert not hall.get_by_role("button", name=button).is_visible()
    for role in ("bank", "town-hall"):
        page = cast.reads(role)
        page.get_by_role("button", name=button).click()
        expect(page.get_by_role("button", name=button)).to_have_count(0)
        sound(page)


def each_keeps_figures_apart(cast: Cast) -> None:
    """Bank and town hall write what only they read; nobody else finds the words or the page."""
    for role, entry, words in (
        ("bank", "金融機関だけの欄", BANK_WORDS),
        ("town-hall", "自治体だけの欄", TOWN_WORDS),
    ):
        page = cast.reads(role)
        page.get_by_role("link", name=entry).click()
        page.locator("textarea").first.fill(words)
        page.get_by_role("button", name="保存する").click()
        expect(page.locator("textarea").first).to_have_value(words)
        sound(page)
    readers = ("business", "university", "bank", "town-hall", "adviser", "tenant-admin", "reviewer")
    for role in readers:
        for audience, writer, words in (
            ("bank", "bank", BANK_WORDS),
            ("town", "town-hall", TOWN_WORDS),
        ):
            if role == writer:
                continue
            page = cast.page(role)
            answer = page.goto(f"{cast.venture}only/{audience}/")
            assert answer is not None and answer.status == 403
            for end in ("", "history/", "venture.toml"):
                assert words not in page.request.get(cast.venture + end).text(), (role, end)


def bank_opens_the_way_to_apply(cast: Cast) -> None:
    """The business cannot open the bank's gate; the bank states its intent and opens it."""
    firm = cast.reads("business")
    assert not firm.get_by_role("button", name="「申請」に進む").is_visible()
    bank = cast.reads("bank")
    approves(bank, "見込みを示した文書の日付と条件", "融資の見込み", "令和8年11月1日付け 内諾書")
    goes_on(bank, "申請")


def town_consents(cast: Cast) -> None:
    """The town hall consents."""
    hall = cast.reads("town-hall")
    approves(hall, "決裁の日付と番号", "自治体の同意", "令和8年11月10日 決裁第12号")


def modification_is_required(cast: Cast) -> None:
    """Sent back, the approvals fall; the business mends, bank and town approve again."""
    hall = cast.reads("town-hall")
    hall.get_by_text("修正を求めて前の段階に戻す").click()
    hall.get_by_label("戻す先").select_option(label="資金調達")
    hall.get_by_label(re.compile("求める修正")).fill("英語の名称を入れてください。")
    sound(hall)
    hall.get_by_role("button", name="修正を求める").click()
    at(hall, "資金調達")
    assert not approval_stands(hall, "融資の見込み")
    assert not approval_stands(hall, "自治体の同意")
    hall.get_by_text("効力を失った承認（2件）").click()
    expect(hall.locator("main")).to_contain_text("修正が求められたため")
    firm = cast.reads("business", "edit/basics/")
    firm.get_by_label(re.compile("英語")).first.fill("Wood-chip heat for the baths")
    firm.locator(".save-bar button").click()
    expect(firm.locator("#messages")).to_contain_text("保存しました")
    plan_is_approved_in_order(cast)
    bank_opens_the_way_to_apply(cast)
    town_consents(cast)


def it_is_built(cast: Cast) -> None:
    """Its first year has come, so the business builds."""
    firm = cast.reads("business")
    expect(firm.locator(".checks .met")).to_have_count(2)
    goes_on(firm, "整備")
    goes_on(firm, "精算")


def all_of_it_is_on_record(cast: Cast) -> None:
    """The way so far and the versions are there; a resident finds none of it."""
    firm = cast.reads("business")
    expect(firm.locator(".moves > li")).to_have_count(12)  # ten gates, one back, one again
    assert firm.locator(".way .done").count() == 10
    resident = cast.page("resident")
    answer = resident.goto(cast.venture)
    assert answer is not None and answer.status == 403
    sound(resident)
    admin = cast.goes_to("tenant-admin", "変更履歴")
    expect(admin.locator("main")).to_contain_text("運営")
    assert BANK_WORDS not in admin.content() and TOWN_WORDS not in admin.content()
    sound(admin)


STEPS = (
    reviewer_is_invited,
    idea_from_a_model_case,
    research_by_the_university,
    story_by_the_keyboard_alone,
    two_write_the_same_field,
    years_of_the_plan,
    each_keeps_figures_apart,
    bank_opens_the_way_to_apply,
    town_consents,
    modification_is_required,
    application_is_written,
    application_is_scored,
    award_is_decided,
    time_is_extended_and_money_is_paid,
    it_is_built,
    amount_is_settled_on_the_real_loan,
    some_of_it_is_claimed_back,
    all_of_it_is_on_record,
)
"""The way in order."""
