"""Submission: the window, what is missing, the route, the receipt, once and no more."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import psycopg
import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.test import Client
from django.utils import timezone

from machigenki.platform.adaptation import services as adaptation
from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.models import RouteApproval
from machigenki.platform.applications import deciding, selectors
from machigenki.platform.applications.content import receipt_digest
from machigenki.platform.applications.models import (
    Application,
    Call,
    State,
    Submission,
    SubmittedPaper,
)
from machigenki.platform.applications.services import drafts, sending
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services as ventures, way_services
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.stages import ApprovalKind, Stage
from machigenki.region import Text
from tests.platform.applications.conftest import answer_all, publish_call, put_papers

pytestmark = pytest.mark.django_db
Make = Callable[..., User]
Enter = Callable[[User], Client]


def submit(application: Application, by: User, **given: object) -> Submission:
    return sending.submit(**{"by": by, "application": application, "once": uuid7()} | given)  # type: ignore[arg-type]


def test_what_is_submitted_is_what_stood_there_with_a_receipt_over_all_of_it(
    maniwa: Tenant, hall: User, ready: Application
) -> None:
    with in_tenant(maniwa):
        made = submit(ready, hall)
        again = Submission.objects.get(pk=made.pk)  # as the database has it
        papers = list(again.papers.all())
        assert again.snapshot["answers"] == ready.answers
        assert again.snapshot["venture"]["content"] == ready.venture.content
        assert again.snapshot["town"]["ja"] == "真庭市"
        assert again.snapshot["eligibility"]["ok"]
        assert again.snapshot["figures"] == ready.venture.figures
        keys = [item["key"] for part in again.snapshot["sections"] for item in part["items"]]
        assert {"mayor", "balance", "task"} <= set(keys)
        named = [(one.name, one.sha256) for one in papers]
        assert sorted(one.kind for one in papers) == ["docx", "xlsx"]
        assert again.sha256 == receipt_digest(again.snapshot, named)
        assert receipt_digest(again.snapshot | {"reason": "x"}, named) != again.sha256
        assert again.receipt_number.startswith("R7-332143-")
        assert Application.objects.get().state == State.SUBMITTED


def test_the_same_form_sent_again_submits_once(
    maniwa: Tenant, hall: User, ready: Application
) -> None:
    once = uuid7()
    with in_tenant(maniwa):
        assert submit(ready, hall, once=once) == submit(ready, hall, once=once)
        with pytest.raises(ValidationError, match="すでに提出"):
            submit(ready, hall)
        assert Submission.objects.count() == 1
        assert SubmittedPaper.objects.count() == 2


@pytest.mark.parametrize(
    ("hours", "words"), [(-48, "受付は.*に始まります"), (24 * 11, "受付は.*に終わりました")]
)
def test_before_and_after_the_window_it_is_refused_and_the_draft_stays(
    maniwa: Tenant, hall: User, ready: Application, hours: int, words: str
) -> None:
    with in_tenant(maniwa):
        with pytest.raises(ValidationError, match=words):
            submit(ready, hall, now=timezone.now() + timedelta(hours=hours))
        now = Application.objects.get()
        assert (now.state, now.answers) == (State.DRAFT, ready.answers)
        assert not Submission.objects.exists()


def test_the_window_is_told_in_japan_time(
    maniwa: Tenant, ministry: Tenant, reviewer: User, hall: User, boiler: Venture
) -> None:
    closes = (timezone.now() + timedelta(days=2)).replace(hour=23, minute=30)  # UTC
    call = publish_call(ministry, reviewer, closes_at=closes)
    with in_tenant(maniwa):
        made = drafts.start(by=hall, venture=boiler, call=call, form="", once=uuid7())
        checks = {one.key: one for one in sending.checks_of(selectors.dossier_of(made))}
        day = (closes + timedelta(days=1)).strftime("%Y-%m-%d")
        assert f"{day} 08:30" in checks["window"].reason.ja


def test_each_thing_that_is_missing_is_named(
    maniwa: Tenant, hall: User, application: Application
) -> None:
    with in_tenant(maniwa), pytest.raises(ValidationError) as told:
        submit(application, hall)
    said = " ".join(told.value.messages)
    assert "必須の欄" in said
    assert "提出書類" in said
    assert "団体の長の職・氏名" in said


def test_papers_of_an_earlier_state_do_not_count(
    maniwa: Tenant, hall: User, ready: Application
) -> None:
    with in_tenant(maniwa):
        answer_all(ready, hall, division="別の課")
        with pytest.raises(ValidationError, match="作った後に内容が変わりました"):
            submit(Application.objects.get(), hall)


def test_papers_do_not_count_when_the_venture_changed_since(
    maniwa: Tenant, hall: User, ready: Application
) -> None:
    with in_tenant(maniwa):
        venture = ready.venture
        ventures.save(
            by=hall,
            venture=venture,
            section="basics",
            parts=("title",),
            content=venture.content | {"title": {"ja": "別の名称"}},
            base_version=venture.version,
        )
        with pytest.raises(ValidationError, match="作った後に内容が変わりました"):
            submit(Application.objects.get(), hall)


def test_over_the_rules_it_goes_out_with_a_reason_alone(
    maniwa: Tenant, ministry: Tenant, reviewer: User, hall: User, boiler: Venture
) -> None:
    call = publish_call(ministry, reviewer, fiscal_year="R8", form="R8")
    with in_tenant(maniwa):
        made = drafts.start(by=hall, venture=boiler, call=call, form="", once=uuid7())
        made = answer_all(made, hall)
        put_papers(made)
        with pytest.raises(ValidationError, match="上回ります"):
            submit(made, hall, reason="  ")
        sent = submit(made, hall, reason="段階の定めが未確認のため、計画の額で申請します。")
        assert "未確認" in sent.snapshot["reason"]
        assert not sent.snapshot["eligibility"]["ok"]


@pytest.mark.parametrize("role", [Role.BUSINESS, Role.BANK, Role.TENANT_ADMIN, Role.REVIEWER])
def test_the_town_hall_alone_submits(
    maniwa: Tenant, ready: Application, person: Make, role: Role
) -> None:
    other = person(maniwa, role)
    with in_tenant(maniwa), pytest.raises(PermissionDenied):
        submit(ready, other)


def route(maniwa: Tenant, person: Make, *roles: Role) -> None:
    admin = person(maniwa, Role.TENANT_ADMIN)
    with in_tenant(maniwa):
        adaptation.set_route(by=admin, act=Act.APPLICATION, roles=list(roles))


def approve(application: Application, by: User, position: int) -> RouteApproval:
    sha256 = selectors.dossier_of(application).content.sha256
    return sending.approve(by=by, application=application, position=position, content_sha256=sha256)


def test_the_tenants_own_route_is_taken_step_by_step(
    maniwa: Tenant, hall: User, ready: Application, person: Make
) -> None:
    bank = person(maniwa, Role.BANK)
    route(maniwa, person, Role.BANK, Role.TOWN_HALL)
    with in_tenant(maniwa):
        with pytest.raises(ValidationError, match="承認を待っています"):
            submit(ready, hall)
        with pytest.raises(ValidationError, match="順番ではありません"):
            approve(ready, hall, 2)
        with pytest.raises(PermissionDenied):
            approve(ready, hall, 1)
        approve(ready, bank, 1)
        with pytest.raises(ValidationError, match="官（自治体）の承認を待って"):
            submit(ready, hall)
        approve(ready, hall, 2)
        sent = submit(ready, hall)
        assert [one["role"] for one in sent.snapshot["approvals"]] == ["bank", "town_hall"]


def test_an_approval_is_of_what_was_read(
    maniwa: Tenant, hall: User, ready: Application, person: Make
) -> None:
    route(maniwa, person, Role.TOWN_HALL)
    with in_tenant(maniwa):
        sha256 = selectors.dossier_of(ready).content.sha256
        answer_all(ready, hall, division="別の課")
        with pytest.raises(ValidationError, match="読まれた後に内容が変わりました"):
            sending.approve(by=hall, application=ready, position=1, content_sha256=sha256)


def test_changed_answers_and_a_changed_venture_void_the_approvals(
    maniwa: Tenant, hall: User, ready: Application, person: Make
) -> None:
    route(maniwa, person, Role.TOWN_HALL)
    with in_tenant(maniwa):
        given = approve(ready, hall, 1)
        ready = answer_all(ready, hall, division="別の課")
        given.refresh_from_db()
        assert given.voided_at is not None
        assert "回答が変わった" in given.void_reason_ja
        second = approve(ready, hall, 1)
        venture = ready.venture
        ventures.save(
            by=hall,
            venture=venture,
            section="basics",
            parts=("title",),
            content=venture.content | {"title": {"ja": "別の名称"}},
            base_version=venture.version,
        )
        now = Application.objects.get()
        assert [one.given for one in selectors.dossier_of(now).route.steps] == [None]
        third = approve(now, hall, 1)
        second.refresh_from_db()
        assert second.voided_at is not None
        assert third.voided_at is None


def test_whose_turn_it_is_may_require_modification_instead(
    maniwa: Tenant, hall: User, ready: Application, person: Make, signed_in: Enter
) -> None:
    bank = person(maniwa, Role.BANK)
    route(maniwa, person, Role.BANK, Role.TOWN_HALL)
    with in_tenant(maniwa):
        approve(ready, bank, 1)
        sha256 = selectors.dossier_of(ready).content.sha256
    client, at = signed_in(hall), f"/t/maniwa/applications/{ready.pk}/"
    assert "官（自治体）として第" in client.get(at).content.decode()
    sent = {"refuse": "1", "content_sha256": sha256, "reason": "見積を付ける"}
    page = client.post(f"{at}approve/", sent, follow=True).content.decode()
    assert "修正を求めました" in page
    assert "官（自治体）が修正を求めたため: 見積を付ける" in page
    with in_tenant(maniwa):
        assert not selectors.dossier_of(ready).route.begun


def test_what_was_changed_since_is_told_on_the_page_at_once(
    maniwa: Tenant, hall: User, ready: Application, person: Make, signed_in: Enter
) -> None:
    route(maniwa, person, Role.TOWN_HALL)
    client, at = signed_in(hall), f"/t/maniwa/applications/{ready.pk}/"
    with in_tenant(maniwa):
        sha256 = selectors.dossier_of(ready).content.sha256
    sent = {"position": "1", "content_sha256": sha256}
    assert "承認済み" in client.post(f"{at}approve/", sent, follow=True).content.decode()
    with in_tenant(maniwa):
        venture = ready.venture
        ventures.save(
            by=hall,
            venture=venture,
            section="basics",
            parts=("title",),
            content=venture.content | {"title": {"ja": "別の名称"}},
            base_version=venture.version,
        )
    page = client.get(at).content.decode()
    assert "効力を失った承認（1件）" in page
    assert "承認済み" not in page
    page = client.post(f"{at}approve/", sent, follow=True).content.decode()
    assert "読まれた後に内容が変わりました" in page


def to_application(venture: Venture, hall: User, bank: User) -> None:
    """Bring the model case to the stage of the application with all that the review asks."""
    for stage in (Stage.RESEARCH, Stage.STORY, Stage.PLAN, Stage.FINANCING):
        way_services.move_on(by=hall, venture=venture, to=stage)
    for who, kind in ((bank, ApprovalKind.BANK_INTENT), (hall, ApprovalKind.TOWN_CONSENT)):
        way_services.approve(
            by=who, venture=venture, kind=kind, version=venture.version, note="文書"
        )
    way_services.move_on(by=bank, venture=venture, to=Stage.APPLICATION)


def test_the_venture_goes_on_to_the_review_and_back_when_withdrawn(
    maniwa: Tenant, hall: User, ready: Application, person: Make
) -> None:
    bank = person(maniwa, Role.BANK)
    with in_tenant(maniwa):
        to_application(ready.venture, hall, bank)
        submit(ready, hall)
        assert Venture.objects.get().at is Stage.REVIEW
        with pytest.raises(ValidationError, match="理由"):
            sending.withdraw(by=hall, application=ready, reason=" ")
        gone = sending.withdraw(by=hall, application=ready, reason="見積の取り直し")
        assert gone.withdrawn_at is not None
        assert Venture.objects.get().at is Stage.APPLICATION
        assert Application.objects.get().state == State.WITHDRAWN


def test_where_the_gate_is_not_met_the_venture_stays(
    maniwa: Tenant, hall: User, ready: Application
) -> None:
    with in_tenant(maniwa):
        submit(ready, hall)
        assert Venture.objects.get().at is Stage.IDEA


def test_a_broken_submission_leaves_nothing_half_done(
    maniwa: Tenant, hall: User, ready: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**given: object) -> None:
        raise DatabaseError("disk full")

    with in_tenant(maniwa):
        monkeypatch.setattr(sending, "_move_on", lambda by, venture: broken())
        with pytest.raises(DatabaseError), transaction.atomic():
            submit(ready, hall)
        assert not Submission.objects.exists()
        assert Application.objects.get().state == State.DRAFT


def test_after_a_return_it_is_submitted_anew_with_a_new_number(
    maniwa: Tenant, hall: User, ready: Application
) -> None:
    with in_tenant(maniwa):
        first = submit(ready, hall)
        sending.take_return(by=hall, application=ready, reason="経費の内訳が不明")
        now = Application.objects.get()
        assert now.state == State.RETURNED
        now = answer_all(now, hall, novelty="内訳を足した")
        put_papers(now)
        second = submit(now, hall)
        assert (first.number, second.number) == (1, 2)
        assert first.receipt_number != second.receipt_number
        assert Submission.objects.get(pk=first.pk).snapshot["answers"]["novelty"] != "内訳を足した"


def test_after_the_decision_it_cannot_be_withdrawn(
    maniwa: Tenant, hall: User, ready: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deciding, "_ASKED", [])
    deciding.decided_by(lambda submission: Text("交付決定", "awarded"))
    with in_tenant(maniwa):
        submit(ready, hall)
        with pytest.raises(ValidationError, match="決定の後は取り下げられません（交付決定）"):
            sending.withdraw(by=hall, application=ready, reason="やめる")


def test_what_was_submitted_cannot_be_changed_even_by_the_code(
    maniwa: Tenant, hall: User, ready: Application
) -> None:
    with in_tenant(maniwa):
        made = submit(ready, hall)
        for change in (
            lambda: Submission.objects.filter(pk=made.pk).update(snapshot={}),
            lambda: Submission.objects.filter(pk=made.pk).update(sha256="0" * 64),
            lambda: SubmittedPaper.objects.update(content=b"x"),
        ):
            with pytest.raises(DatabaseError) as told, transaction.atomic():
                change()
            assert isinstance(told.value.__cause__, psycopg.Error)


def test_the_reader_alone_sees_the_submission_and_nothing_else_of_the_town(
    maniwa: Tenant, taiji: Tenant, ministry: Tenant, hall: User, ready: Application
) -> None:
    with in_tenant(maniwa):
        made = submit(ready, hall)
    with in_tenant(ministry):
        seen = Submission.objects.get()
        assert seen.title.ja == ready.venture.title_ja
        assert seen.town.ja == "真庭市"
        assert seen.papers.count() == 2
        assert not Application.objects.exists()
        assert not Venture.objects.exists()
        with pytest.raises(DatabaseError), transaction.atomic():
            Submission.objects.filter(pk=made.pk).update(withdrawn_at=timezone.now())
            seen.withdrawn_at = timezone.now()
            seen.save(force_update=True)
    with in_tenant(taiji):
        assert not Submission.objects.exists()
        assert not SubmittedPaper.objects.exists()


def test_it_is_submitted_on_the_page_and_the_receipt_tells_all(
    maniwa: Tenant,
    ministry: Tenant,
    reviewer: User,
    hall: User,
    ready: Application,
    signed_in: Enter,
) -> None:
    client, at = signed_in(hall), f"/t/maniwa/applications/{ready.pk}/"
    assert "提出する" in client.get(at).content.decode()
    once = str(uuid4())
    for _ in range(2):
        page = client.post(f"{at}submit/", {"once": once}, follow=True).content.decode()
        assert "受領番号" in page
        assert "計算し直して一致" in page
    with in_tenant(maniwa):
        made = Submission.objects.get()
    assert made.receipt_number in page
    assert client.post(f"{at}submit/", {"once": "x"}).status_code == 404
    theirs = signed_in(reviewer).get(f"/t/soumu/applications/receipts/{made.pk}/")
    assert made.sha256 in theirs.content.decode()


def test_a_town_may_call_for_itself(
    maniwa: Tenant, hall: User, boiler: Venture, person: Make
) -> None:
    call = publish_call(maniwa, person(maniwa, Role.TENANT_ADMIN))
    with in_tenant(maniwa):
        made = drafts.start(by=hall, venture=boiler, call=call, form="", once=uuid7())
        made = answer_all(made, hall)
        put_papers(made)
        assert submit(made, hall).reader == maniwa


def test_a_call_that_is_gone_is_not_submitted_to(
    maniwa: Tenant, hall: User, ready: Application, call: Call
) -> None:
    with in_tenant(maniwa):
        Application.objects.update(call_id=uuid4())
        with pytest.raises(ValidationError, match="公募を選んで"):
            submit(Application.objects.get(), hall)
