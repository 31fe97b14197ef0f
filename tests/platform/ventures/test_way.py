"""The way: gates with conditions, approvals that fall, audiences that stay apart."""

from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import selectors, services, way_services
from machigenki.platform.ventures.gates import GATES, check_gate
from machigenki.platform.ventures.merge import put
from machigenki.platform.ventures.models import PrivateNote, StageMove, Venture
from machigenki.platform.ventures.stages import WAY, ApprovalKind, Stage

pytestmark = pytest.mark.django_db

Make = Callable[..., User]
Enter = Callable[[User], Client]


def test_every_stage_but_the_first_has_a_gate_with_conditions_and_openers() -> None:
    assert list(GATES) == list(WAY[1:])
    assert all(gate.conditions and gate.roles for gate in GATES.values())


def _met(venture: Venture, to: Stage) -> dict[str, bool]:
    approvals = list(selectors.approvals_of(venture))
    checked = check_gate(GATES[to], selectors.facts_of(venture, approvals))
    return {one.condition.key: one.outcome.met for one in checked}


def _move(by: User, venture: Venture, to: Stage, reason: str = "") -> StageMove:
    move = way_services.move_on(by=by, venture=venture, to=to, override_reason=reason)
    venture.refresh_from_db()
    return move


def _approve(by: User, venture: Venture, kind: ApprovalKind) -> None:
    way_services.approve(
        by=by, venture=venture, kind=kind, version=venture.version, note="令和9年4月1日 第1号"
    )


def test_an_idea_does_not_pass_where_its_conditions_are_not_met(
    maniwa: Tenant, idea: Venture, business: User
) -> None:
    with in_tenant(maniwa):
        _move(business, idea, Stage.RESEARCH)
        assert _met(idea, Stage.STORY) == {"products": False, "sources": False}
        with pytest.raises(ValidationError):
            _move(business, idea, Stage.STORY)
        assert idea.stage == Stage.RESEARCH


def test_a_venture_goes_the_whole_way_by_the_hands_of_its_gates(
    maniwa: Tenant, boiler: Venture, business: User, person: Make
) -> None:
    town, bank = person(maniwa, Role.TOWN_HALL), person(maniwa, Role.BANK)
    reviewer = person(maniwa, Role.REVIEWER)
    with in_tenant(maniwa):
        for to in (Stage.RESEARCH, Stage.STORY, Stage.PLAN, Stage.FINANCING):
            _move(business, boiler, to)
        with pytest.raises(PermissionDenied):
            _move(business, boiler, Stage.APPLICATION)
        _approve(bank, boiler, ApprovalKind.BANK_INTENT)
        _move(bank, boiler, Stage.APPLICATION)
        assert not _met(boiler, Stage.REVIEW)["town_consent"]
        _approve(town, boiler, ApprovalKind.TOWN_CONSENT)
        met = _met(boiler, Stage.REVIEW)
        assert met.pop("grant") == (not boiler.figures["grant_over_yen"])
        assert all(met.values())
        _move(town, boiler, Stage.REVIEW)
        _approve(reviewer, boiler, ApprovalKind.AWARD)
        _move(reviewer, boiler, Stage.AWARD)
        assert selectors.moves_of(boiler)[0].to_stage == Stage.AWARD
        assert all(move.conditions for move in selectors.moves_of(boiler))


def test_passing_over_a_condition_needs_the_right_and_a_reason_that_is_kept(
    maniwa: Tenant, idea: Venture, business: User, person: Make, signed_in: Enter
) -> None:
    town = person(maniwa, Role.TOWN_HALL)
    with in_tenant(maniwa):
        _move(business, idea, Stage.RESEARCH)
        with pytest.raises(PermissionDenied):
            _move(business, idea, Stage.STORY, reason="急ぐため")
    at = f"/t/maniwa/ventures/{idea.pk}/move/"
    client = signed_in(town)
    client.post(at, {"to": "story", "override": "1", "reason": " "})
    with in_tenant(maniwa):
        assert Venture.objects.get(pk=idea.pk).stage == Stage.RESEARCH
    client.post(at, {"to": "story", "override": "1", "reason": "首長の判断"})
    with in_tenant(maniwa):
        move = StageMove.objects.get(venture=idea, to_stage=Stage.STORY)
        assert (move.overridden, move.reason) == (True, "首長の判断")
        assert [one["met"] for one in move.conditions] == [False, False]


def test_an_approval_falls_with_an_edit_of_what_it_was_about_and_only_then(
    maniwa: Tenant, boiler: Venture, business: User, person: Make
) -> None:
    bank = person(maniwa, Role.BANK)
    with in_tenant(maniwa):
        _approve(bank, boiler, ApprovalKind.BANK_INTENT)
        story = put(boiler.content, ("story", "task", "ja"), "別の課題")
        _save(business, boiler, ["story"], story)
        approval = boiler.approvals.get()
        assert approval.voided_at is None
        _save(business, boiler, ["years"], put(boiler.content, ("years",), 18))
        approval.refresh_from_db()
        assert approval.voided_at is not None
        assert "計画の年数" in approval.void_reason_ja


def test_requiring_modification_voids_the_later_approvals(
    maniwa: Tenant, boiler: Venture, business: User, person: Make
) -> None:
    bank, university = person(maniwa, Role.BANK), person(maniwa, Role.UNIVERSITY)
    with in_tenant(maniwa):
        for to in (Stage.RESEARCH, Stage.STORY, Stage.PLAN, Stage.FINANCING):
            _move(business, boiler, to)
        _approve(university, boiler, ApprovalKind.RESEARCH)
        _approve(bank, boiler, ApprovalKind.BANK_INTENT)
        with pytest.raises(ValidationError):
            way_services.send_back(by=bank, venture=boiler, to=Stage.PLAN, reason=" ")
        with pytest.raises(ValidationError):
            way_services.send_back(by=bank, venture=boiler, to=Stage.AWARD, reason="x")
        way_services.send_back(by=bank, venture=boiler, to=Stage.PLAN, reason="価格の見直し")
        boiler.refresh_from_db()
        assert boiler.stage == Stage.PLAN
        approvals = list(selectors.approvals_of(boiler))
        assert set(selectors.holding(approvals)) == {ApprovalKind.RESEARCH}


def test_an_approval_is_of_the_version_that_was_read_and_of_the_right_role(
    maniwa: Tenant, boiler: Venture, business: User, person: Make
) -> None:
    bank = person(maniwa, Role.BANK)
    with in_tenant(maniwa):
        with pytest.raises(PermissionDenied):
            _approve(bank, boiler, ApprovalKind.TOWN_CONSENT)
        with pytest.raises(PermissionDenied):
            _approve(business, boiler, ApprovalKind.BANK_INTENT)
        old = boiler.version
        _save(business, boiler, ["years"], put(boiler.content, ("years",), 18))
        with pytest.raises(ValidationError):
            way_services.approve(
                by=bank, venture=boiler, kind=ApprovalKind.BANK_INTENT, version=old, note="x"
            )


def test_a_stopped_venture_is_taken_up_where_it_was(
    maniwa: Tenant, idea: Venture, business: User
) -> None:
    with in_tenant(maniwa):
        _move(business, idea, Stage.RESEARCH)
        way_services.stop(by=business, venture=idea, reason="担い手がいない")
        idea.refresh_from_db()
        assert idea.stage == Stage.STOPPED
        way_services.resume(by=business, venture=idea, reason="担い手が決まった")
        idea.refresh_from_db()
        assert idea.stage == Stage.RESEARCH


@pytest.mark.parametrize(
    ("audience", "reads", "others"),
    [
        ("bank", Role.BANK, (Role.TOWN_HALL, Role.BUSINESS, Role.TENANT_ADMIN)),
        ("town", Role.TOWN_HALL, (Role.BANK, Role.BUSINESS, Role.TENANT_ADMIN)),
    ],
)
def test_what_one_audience_writes_no_other_reads(
    maniwa: Tenant,
    boiler: Venture,
    person: Make,
    signed_in: Enter,
    audience: str,
    reads: Role,
    others: tuple[Role, ...],
) -> None:
    at = f"/t/maniwa/ventures/{boiler.pk}/only/{audience}/"
    key = "terms" if audience == "bank" else "reasoning"
    insider = person(maniwa, reads)
    signed_in(insider).post(at, {key: "極秘の条件"})
    assert "極秘の条件" in signed_in(insider).get(at).content.decode()
    for role in others:
        client = signed_in(person(maniwa, role))
        assert client.get(at).status_code == 403
        assert client.post(at, {key: "上書き"}).status_code == 403
        for end in ("", "history/", "venture.toml"):
            page = client.get(f"/t/maniwa/ventures/{boiler.pk}/{end}")
            assert "極秘の条件" not in page.content.decode()
    signed_in(insider).post(at, {key: "新しい条件"})
    page = signed_in(insider).get(at).content.decode()
    assert "新しい条件" in page
    assert "極秘の条件" in page
    with in_tenant(maniwa):
        texts = PrivateNote.objects.order_by("created_at").values_list("text", flat=True)
        assert list(texts) == ["極秘の条件", "新しい条件"]


def test_the_audit_trail_has_no_word_of_what_one_audience_keeps_to_itself() -> None:
    event = PrivateNote.pgh_event_model  # type: ignore[attr-defined]
    assert "text" not in {field.name for field in event._meta.get_fields()}


def test_a_shared_venture_is_read_by_the_other_tenant_and_nothing_more(
    maniwa: Tenant, taiji: Tenant, boiler: Venture, person: Make, signed_in: Enter
) -> None:
    town, bank = person(maniwa, Role.TOWN_HALL), person(maniwa, Role.BANK)
    guest = person(taiji, Role.TOWN_HALL, Role.BANK, Role.TENANT_ADMIN)
    there = f"/t/taiji/ventures/{boiler.pk}/"
    signed_in(bank).post(f"/t/maniwa/ventures/{boiler.pk}/only/bank/", {"terms": "極秘の条件"})
    assert signed_in(guest).get(there).status_code == 404
    signed_in(town).post(f"/t/maniwa/ventures/{boiler.pk}/share/", {"reader": "taiji"})
    client = signed_in(guest)
    page = client.get(there)
    assert page.status_code == 200
    assert "読むことだけができます" in page.content.decode()
    assert client.get(f"{there}history/").status_code == 200
    for end in ("only/bank/", "edit/basics/", "share/"):
        assert client.get(there + end).status_code == 403
    for end in ("stop/", "remove/", "restore/1/", "approve/bank_intent/"):
        assert client.post(there + end, {"reason": "x", "version": "1"}).status_code == 403
    signed_in(town).post(
        f"/t/maniwa/ventures/{boiler.pk}/share/", {"reader": "taiji", "take_back": "1"}
    )
    assert signed_in(guest).get(there).status_code == 404


def _save(by: User, venture: Venture, parts: list[str], content: dict[str, object]) -> None:
    services.save(
        by=by,
        venture=venture,
        section="basics",
        parts=parts,
        content=content,
        base_version=venture.version,
    )
    venture.refresh_from_db()


def test_an_award_is_not_recorded_before_anything_was_applied_for(
    maniwa: Tenant, boiler: Venture, person: Make
) -> None:
    reviewer = person(maniwa, Role.REVIEWER)
    with in_tenant(maniwa):
        for kind in (ApprovalKind.AWARD, ApprovalKind.SETTLEMENT):
            with pytest.raises(ValidationError):
                _approve(reviewer, boiler, kind)
        Venture.objects.filter(pk=boiler.pk).update(stage=Stage.REVIEW)
        boiler.refresh_from_db()
        _approve(reviewer, boiler, ApprovalKind.AWARD)
        with pytest.raises(ValidationError):
            _approve(reviewer, boiler, ApprovalKind.SETTLEMENT)
