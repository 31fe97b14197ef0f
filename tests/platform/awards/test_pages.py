"""Pages of both sides: quick, whole, and careful with what is typed."""

import io
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone
from docx import Document

from machigenki.platform.applications.deciding import decision_of
from machigenki.platform.applications.models import Submission
from machigenki.platform.awards.models import Claim, Decision, Outcome, YearlyReport
from machigenki.platform.awards.services import town
from machigenki.platform.people.models import User
from machigenki.platform.ventures.models import Approval
from tests.platform.awards.conftest import World
from tests.platform.awards.test_way import answer, ask_change, claim, confirm, pay, report, year
from tests.platform.library.conftest import few_queries

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]


@pytest.fixture
def whole(world: World) -> World:
    """A case with everything in it."""
    world.decide(conditions="帳簿を5年間保存すること")
    world.note()
    answer(world, ask_change(world))
    pay(world, claim(world, 8_000_000))
    confirm(world, report(world, loan_yen=6_000_000))
    for fiscal_year in (2021, 2022):
        year(world, fiscal_year, 0.4)
    return world


def case_url(world: World, slug: str, end: str = "") -> str:
    return f"/t/{slug}/awards/cases/{world.key}/{end}"


def test_both_sides_see_the_whole_case_in_twelve_queries(whole: World, signed_in: SignIn) -> None:
    for user, slug in ((whole.hall, "maniwa"), (whole.first, "soumu")):
        client = signed_in(user)
        for url in (case_url(whole, slug), case_url(whole, slug, "reports/"), f"/t/{slug}/awards/"):
            with few_queries():
                page = client.get(url)
            assert page.status_code == 200, url
        text = client.get(case_url(whole, slug)).content.decode()
        for told in ("総行地第1号", "8,000,000円", "6,000,000", "額の確定による過払い", "変更履歴"):
            assert told in text, (slug, told)
        reports = client.get(case_url(whole, slug, "reports/")).content.decode()
        assert "いずれも計画の50%を下回っています" in reports
        assert 'data-figure="reports"' in reports
        assert "期限を過ぎています" in reports  # the third report and on
        listed = client.get(f"/t/{slug}/awards/").content.decode()
        assert "計画の50%未満" in listed
        assert "期限を過ぎています" in listed


def test_pages_in_english(whole: World, signed_in: SignIn) -> None:
    client = signed_in(whole.first)
    client.post("/t/soumu/language/en/", {"next": "/"})
    client.cookies["django_language"] = "en"
    text = client.get(case_url(whole, "soumu"), headers={"accept-language": "en"}).content.decode()
    assert "The way of the case" in text
    assert "overpaid, by the settlement" in text


def test_the_bank_reads_and_has_no_button(whole: World, signed_in: SignIn) -> None:
    text = signed_in(whole.bank).get(case_url(whole, "maniwa")).content.decode()
    main = text.split("<main")[1].split("</main>")[0]
    assert "<form" not in main
    assert "claims/new" not in main


@pytest.mark.parametrize("what", ["award", "settlement"])
def test_a_notice_is_a_word_document(whole: World, signed_in: SignIn, what: str) -> None:
    file = whole.file()
    notice = file.award if what == "award" else file.settlement
    assert notice
    url = case_url(whole, "maniwa", f"notices/{notice.pk}/notice.docx")
    reply = signed_in(whole.hall).get(url)
    assert reply.headers["Content-Disposition"].startswith("attachment")
    paper = Document(io.BytesIO(reply.content))
    cells = [cell.text for row in paper.tables[0].rows for cell in row.cells]
    assert "8,000,000円" in cells
    assert any("真庭市" in one.text for one in paper.paragraphs)


def test_the_decision_by_its_form(world: World, signed_in: SignIn) -> None:
    client = signed_in(world.first)
    url = case_url(world, "soumu", "decide/")
    assert "決定できる上限" in client.get(url).content.decode()
    once = str(uuid4())
    wrong = {
        "once": once,
        "outcome": "awarded",
        "number": "総行地第1号 <b>",
        "decided_on": "2999-01-01",
        "amount_yen": "-5",
        "conditions": "帳簿の保存 🏠 𠮷",
    }
    page = client.post(url, wrong).content.decode()
    for field in ("decided_on", "amount_yen"):
        assert f'id="id_{field}_error"' in page
    assert "総行地第1号 &lt;b&gt;" in page  # the rest is kept, and harmless
    assert "帳簿の保存 🏠 𠮷" in page
    with world.at(world.ministry):
        assert not Decision.objects.exists()
    right = wrong | {"decided_on": "2020-04-10", "amount_yen": "1,000万円"}
    for _ in range(2):  # pressed twice
        assert client.post(url, right).status_code == 302
    with world.at(world.ministry):
        (made,) = Decision.objects.all()
    assert made.amount_yen == 10_000_000
    assert made.reports_count == 5


def test_take_note_by_its_button(world: World, signed_in: SignIn) -> None:
    world.decide()
    client = signed_in(world.hall)
    page = client.get(case_url(world, "maniwa")).content.decode()
    assert "通知を受領する" in page
    notice = world.file().award
    assert notice
    url = case_url(world, "maniwa", f"notices/{notice.pk}/note/")
    data = {"once": str(uuid4()), "version": "1"}
    for _ in range(2):
        assert client.post(url, data).status_code == 302
    with world.at(world.maniwa):
        assert Approval.objects.filter(voided_at=None).count() == 1
    assert "通知を受領する" not in client.get(case_url(world, "maniwa")).content.decode()


def test_a_claim_too_large_is_told_at_its_field(world: World, signed_in: SignIn) -> None:
    world.decide()
    client = signed_in(world.hall)
    url = case_url(world, "maniwa", "claims/new/")
    data = {
        "once": str(uuid4()),
        "amount_yen": "10,000,001",
        "claimed_on": "2020-05-01",
        "note": "初回",
    }
    page = client.post(url, data).content.decode()
    assert 'id="id_amount_yen_error"' in page
    assert "10,000,000円まで" in page
    assert "初回" in page
    with world.at(world.maniwa):
        assert not Claim.objects.exists()


def test_a_business_reports_a_year_by_the_form(world: World, signed_in: SignIn) -> None:
    world.decide()
    client = signed_in(world.firm)
    url = case_url(world, "maniwa", "reports/new/")
    data = {
        "once": str(uuid4()),
        "fiscal_year": "2021",
        "sales_yen": "１２００万円",
        "persons": "-1",
        "local_purchases_yen": "3,000,000",
        "reported_on": "2022-05-20",
    }
    assert 'id="id_persons_error"' in client.post(url, data).content.decode()
    for _ in range(2):
        assert client.post(url, data | {"persons": "3.5"}).status_code == 302
    with world.at(world.maniwa):
        (made,) = YearlyReport.objects.all()
    assert made.sales_yen == 12_000_000
    assert made.levels["sales"] in ("good", "warning", "alarm")


def test_the_settlement_is_shown_before_it_is_confirmed(world: World, signed_in: SignIn) -> None:
    world.decide()
    reported = report(world, cost_yen=38_000_000)
    client = signed_in(world.first)
    url = case_url(world, "soumu", f"settlement/{reported}/")
    assert "10,000,000円" in client.get(url).content.decode()
    assert "9,000,000円" in client.get(f"{url}?excluded_yen=1000000").content.decode()
    assert world.file().settlement is None


def test_empty_pages_say_what_comes_next(world: World, signed_in: SignIn) -> None:
    client = signed_in(world.rival)
    page = client.get(f"/t/taiji/awards/cases/{world.rival_key}/").content.decode()
    assert "審査する団体が決定すると" in page
    assert "審査と決定" in page


def test_a_withdrawn_application_is_neither_scored_nor_decided(
    world: World, signed_in: SignIn
) -> None:
    with world.at(world.maniwa):
        Submission.objects.filter(pk=world.key).update(withdrawn_at=timezone.now())
    client = signed_in(world.first)
    page = client.get(f"/t/soumu/awards/review/{world.key}/").content.decode()
    assert "取り下げられた申請です" in page
    with pytest.raises(ValidationError):
        world.decide()


def test_a_decided_application_cannot_be_withdrawn(world: World) -> None:
    with world.at(world.maniwa):
        assert decision_of(Submission.objects.get(pk=world.key)) is None
    world.decide(Outcome.NOT_AWARDED, reason="予算の上限")
    with world.at(world.maniwa):
        said = decision_of(Submission.objects.get(pk=world.key))
    assert said
    assert said.ja == "不交付決定"


def test_the_return_letter_takes_the_application_up_again(world: World, signed_in: SignIn) -> None:
    decided = world.decide(Outcome.RETURNED, reason="見積書を付けてください")
    client = signed_in(world.hall)
    assert "申請書を書き直して" in client.get(case_url(world, "maniwa")).content.decode()
    with world.at(world.maniwa):
        town.take_note(
            by=world.hall, submission_id=world.key, notice_id=decided.pk, version=1, once=uuid4()
        )
    page = client.get(case_url(world, "maniwa")).content.decode()
    assert "差戻しの通知の受領" in page
    assert timezone.localdate().isoformat() in page
