"""The part of the way that is the grant's: application, review, award and settlement."""

import re

from playwright.sync_api import Page, expect

from tests.platform.walk.cast import Cast, at, goes_on, sound

BODY = "soumu"
MOST_WAITS = 60
ANSWERS = {
    "mayor": "見本　太郎",
    "division": "産業政策課（見本）",
    "contact": "0867-00-0000",
    "firm_name": "見本エネルギー株式会社（仮称）",
    "firm_head": "見本　花子",
    "firm_address": "見本町1番地",
    "site": "見本町2番地",
    "public_task_cost": "山の手入れに年300万円を要している。",
    "novelty": "重油の代わりに間伐材を使い、燃料代を地域に残す。",
    "bank_contact": "見本信用金庫 融資課",
    "starts_on": "2026-12-01",
    "completes_on": "2027-02-28",
}
CHOICES = {
    "budget": "planned",
    "no_compensation": "yes",
    "other_grants": "no",
    "within_year": "yes",
    "early_start": "no",
}


def body_of(cast: Cast) -> Cast:
    """Return the cast of the reviewing body, on screens of the same size."""
    if not cast.others:
        cast.others.append(Cast(cast.browser, cast.served, BODY, cast.size, said=cast.said))
    return cast.others[0]


def case_of(cast: Cast, case: str, role: str) -> Page:
    """Open a case, as a role of the town or of the body."""
    page = cast.page(role)
    page.goto(f"{cast.served.base}/t/{cast.town}/awards/cases/{case}/")
    return page


def application_is_written(cast: Cast) -> None:
    """The town hall starts it from the venture, writes what the venture does not know, submits."""
    hall = cast.goes_to("town-hall", "交付申請")
    sound(hall)
    hall.get_by_role("link", name="申請を始める").first.click()
    hall.locator("#id_venture").select_option(value=cast.venture.rstrip("/").rpartition("/")[2])
    call = hall.locator("#id_target option", has_text="（見本）").first
    hall.locator("#id_target").select_option(value=call.get_attribute("value") or "")
    sound(hall)
    hall.get_by_role("button", name="始める").click()
    hall.wait_for_url(re.compile(r"/applications/[0-9a-f-]{36}/"))
    application = hall.url.removesuffix("form/")
    hall.goto(application + "form/")
    for key, text in ANSWERS.items():
        if hall.locator(f"#{key}").count():
            hall.locator(f"#{key}").fill(text)
    for key, value in CHOICES.items():
        if hall.locator(f"select#{key}").count():
            hall.locator(f"select#{key}").select_option(value=value)
    sound(hall)
    hall.locator(".save-bar button").click()
    expect(hall.locator("#messages")).to_contain_text("保存しました")
    hall.goto(application)
    hall.get_by_role("button", name="提出書類を作る").click()
    hall.wait_for_url("**/jobs/*/")
    sound(hall)
    for _ in range(MOST_WAITS):
        hall.goto(application)
        if not hall.locator(".checks .unmet").count():
            break
        hall.wait_for_timeout(1000)
    sound(hall)
    hall.get_by_role("button", name="提出する").click()
    hall.wait_for_url("**/applications/receipts/*/")
    cast.case = hall.url.rstrip("/").rpartition("/")[2]
    expect(hall.locator("main")).to_contain_text("計算し直して一致")
    sound(hall)
    at(cast.reads("town-hall"), "審査")


def application_is_scored(cast: Cast) -> None:
    """The reviewer finds it at the desk, declares no conflict of interest and scores it."""
    body = body_of(cast)
    reviewer = body.goes_to("reviewer", "審査・交付")
    reviewer.get_by_role("link", name="審査", exact=True).click()
    sound(reviewer)
    reviewer.get_by_role("link", name=re.compile("ローカル10,000プロジェクト 令和8年度")).click()
    sound(reviewer)
    reviewer.goto(f"{cast.served.base}/t/{BODY}/awards/review/{cast.case}/")
    assert not reviewer.locator("input[id^=id_score_]").count()
    reviewer.get_by_role("radio", name="ない", exact=True).check()
    reviewer.get_by_role("button", name="申告する").click()
    scores = reviewer.locator("input[id^=id_score_]")
    for n in range(scores.count()):
        scores.nth(n).fill("4")
    reviewer.get_by_label("講評").fill("燃料の調達と熱の販売先が確かめられている。")
    sound(reviewer)
    reviewer.get_by_role("button", name=re.compile("採点を")).click()
    expect(reviewer.locator("#messages .success")).to_be_visible()


def award_is_decided(cast: Cast) -> None:
    """The body decides; the town hall takes note, which is what the venture's gate asks for."""
    reviewer = case_of(body_of(cast), cast.case, "reviewer")
    reviewer.get_by_role("link", name="審査の結果を記録する").click()
    reviewer.locator("input[name=outcome]").first.check()
    reviewer.get_by_label("文書番号").fill("総行第1号")
    amount = reviewer.get_by_label(re.compile("交付決定額"))
    if not amount.input_value():
        amount.fill("1,000万円")
    sound(reviewer)
    reviewer.locator("main form button").first.click()
    expect(reviewer.locator("#messages .success")).to_be_visible()
    sound(reviewer)
    hall = cast.reads("town-hall")
    assert not hall.get_by_role("button", name="「交付決定」に進む").is_visible()
    hall = case_of(cast, cast.case, "town-hall")
    sound(hall)
    hall.get_by_role("button", name=re.compile("通知を受領する")).click()
    expect(hall.locator("#messages .success")).to_be_visible()
    goes_on(cast.reads("reviewer"), "交付決定")


def time_is_extended_and_money_is_paid(cast: Cast) -> None:
    """The town hall asks for more time and for money; the body grants both."""
    hall = case_of(cast, cast.case, "town-hall")
    hall.get_by_role("link", name="変更・中止・期間延長を申請する").click()
    hall.get_by_role("radio", name=re.compile("期間")).check()
    hall.get_by_label("変更の内容").fill("完了を1か月延ばす。")
    hall.get_by_label("理由").fill("ボイラーの納入が遅れるため。")
    hall.get_by_label("変更後の完了予定日").fill("2027-03-20")
    sound(hall)
    hall.locator("main form button").first.click()
    expect(hall.locator("#messages .success")).to_be_visible()
    body = body_of(cast)
    reviewer = case_of(body, cast.case, "reviewer")
    reviewer.get_by_role("link", name="回答する").click()
    reviewer.get_by_role("radio", name="承認する", exact=True).check()
    reviewer.get_by_label("文書番号").fill("総行第1号の2")
    reviewer.get_by_label("理由・条件").fill("やむを得ないと認める。")
    sound(reviewer)
    reviewer.locator("main form button").first.click()
    expect(reviewer.locator("#messages .success")).to_be_visible()
    hall = case_of(cast, cast.case, "town-hall")
    if hall.get_by_role("button", name=re.compile("通知を受領する")).count():
        hall.get_by_role("button", name=re.compile("通知を受領する")).click()
    hall.get_by_role("link", name=re.compile("を請求する")).click()
    hall.get_by_label("請求額（円）").fill("100万円")
    sound(hall)
    hall.locator("main form button").first.click()
    reviewer = case_of(body, cast.case, "reviewer")
    reviewer.get_by_role("link", name="支払を記録する").click()
    sound(reviewer)
    reviewer.locator("main form button").first.click()
    expect(reviewer.locator("#payments ~ .table")).to_contain_text("支払済み")
    sound(reviewer)


def amount_is_settled_on_the_real_loan(cast: Cast) -> None:
    """The town hall reports what was spent and lent, the body settles, the town hall takes note."""
    hall = case_of(cast, cast.case, "town-hall")
    hall.get_by_role("link", name="実績を報告する").click()
    hall.locator("#id_cost_yen").fill("３,０００万円")
    hall.locator("#id_loan_yen").fill("-1")
    hall.locator("#id_own_yen").fill("500万円")
    hall.locator("main form button").first.click()
    expect(hall.locator(".fault").first).to_be_visible()
    expect(hall.locator("#id_own_yen")).to_have_value("500万円")
    hall.locator("#id_loan_yen").fill("1500万円")
    sound(hall)
    hall.locator("main form button").first.click()
    expect(hall.locator("#messages .success")).to_be_visible()
    reviewer = case_of(body_of(cast), cast.case, "reviewer")
    reviewer.get_by_role("link", name="額を確定する").click()
    reviewer.get_by_label("文書番号").fill("総行第2号")
    sound(reviewer)
    reviewer.locator("main form button").first.click()
    expect(reviewer.locator("#messages .success")).to_be_visible()
    invited = cast.reads("reviewer")
    assert not invited.get_by_role("button", name="「運営」に進む").is_visible()
    hall = case_of(cast, cast.case, "town-hall")
    hall.get_by_role("button", name=re.compile("通知を受領する")).click()
    expect(hall.locator("#messages .success")).to_be_visible()
    goes_on(cast.reads("reviewer"), "運営")


def some_of_it_is_claimed_back(cast: Cast) -> None:
    """The body opens a case of return and waives it with a reason."""
    reviewer = case_of(body_of(cast), cast.case, "reviewer")
    reviewer.get_by_role("link", name="返還の事案を開く").click()
    reviewer.get_by_label("根拠と事実").fill("備品の一部を目的外に使った疑いがある（見本）。")
    reviewer.get_by_label("返還を求める額（円）").fill("10万円")
    sound(reviewer)
    reviewer.locator("main form button").first.click()
    reviewer.get_by_role("link", name="返還を求めない").click()
    reviewer.get_by_label("理由").fill("現地で確かめ、目的外の使用はなかった。")
    sound(reviewer)
    reviewer.locator("main form button").first.click()
    expect(reviewer.locator("#messages .success")).to_be_visible()
    expect(reviewer.locator("main")).to_contain_text("目的外の使用はなかった")
