"""The whole way: award, change, settlement, payments, five reports, claw-back."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from machigenki.finance.grant import grant_rules, settle
from machigenki.platform.applications.models import Application, State
from machigenki.platform.awards import selectors
from machigenki.platform.awards.models import (
    Acknowledgement,
    ChangeKind,
    ClawBack,
    ClawBackKind,
    ClawBackState,
    Decision,
    Outcome,
    Payment,
)
from machigenki.platform.awards.monitoring import watch
from machigenki.platform.awards.progress import Point, Side, pending
from machigenki.platform.awards.services import decisions, money, settling, town
from machigenki.platform.awards.snapshot import limit_of
from machigenki.platform.ventures.models import Approval
from machigenki.platform.ventures.stages import ApprovalKind
from machigenki.venture.monitoring import Kind, Level
from tests.platform.awards.conftest import AWARDED_ON, YEAR, World

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 24)
AWARD = 10_000_000


def ask_change(world: World, **more: Any) -> UUID:
    given = {
        "kind": ChangeKind.PLAN,
        "what": "ボイラーを1台減らす",
        "why": "需要の見直し",
        "after_yen": 8_000_000,
        "requested_on": date(2020, 6, 1),
        "once": uuid4(),
    } | more
    with world.at(world.maniwa):
        return town.ask_change(by=world.hall, submission_id=world.key, **given).pk


def answer(world: World, change: UUID, approved: bool = True, **more: Any) -> None:
    given = {
        "number": "総行地第2号",
        "decided_on": date(2020, 6, 20),
        "reason": "適当と認める",
        "once": uuid4(),
    } | more
    with world.at(world.ministry):
        decisions.answer_change(
            by=world.first, submission_id=world.key, change_id=change, approved=approved, **given
        )


def claim(world: World, amount_yen: int, on: date = date(2020, 7, 1), **more: Any) -> UUID:
    given = {"once": uuid4()} | more
    with world.at(world.maniwa):
        return town.claim(
            by=world.hall,
            submission_id=world.key,
            amount_yen=amount_yen,
            claimed_on=on,
            **given,
        ).pk


def pay(world: World, claimed: UUID, on: date = date(2020, 7, 10), **more: Any) -> Payment:
    given = {"once": uuid4()} | more
    with world.at(world.ministry):
        return money.pay(
            by=world.first, submission_id=world.key, claim_id=claimed, paid_on=on, **given
        )


def report(world: World, **more: Any) -> UUID:
    given = {
        "completed_on": date(2021, 3, 1),
        "cost_yen": 40_000_000,
        "loan_yen": 20_000_000,
        "own_yen": 8_000_000,
        "reported_on": date(2021, 3, 20),
        "once": uuid4(),
    } | more
    with world.at(world.maniwa):
        return settling.report_settlement(by=world.hall, submission_id=world.key, **given).pk


def confirm(world: World, report_id: UUID, **more: Any):  # type: ignore[no-untyped-def]
    given = {
        "number": "総行地第9号",
        "confirmed_on": date(2021, 3, 31),
        "once": uuid4(),
    } | more
    with world.at(world.ministry):
        return money.confirm_settlement(
            by=world.first, submission_id=world.key, report_id=report_id, **given
        )


def year(world: World, fiscal_year: int, share: float = 1.0, **more: Any) -> None:
    """Report a year at a share of the plan."""
    file = world.file()
    watched = watch(file, TODAY)
    assert watched
    planned = next(one for one in watched.years if one.due.fiscal_year == fiscal_year)
    by_kind = {cell.kind: cell.planned for cell in planned.cells}
    given = {
        "sales_yen": round(by_kind[Kind.SALES] * share),
        "persons": Decimal(str(round(by_kind[Kind.PERSONS] * share, 1))),
        "local_purchases_yen": round(by_kind[Kind.LOCAL_PURCHASES] * share),
        "reported_on": date(fiscal_year + 1, 5, 20),
        "once": uuid4(),
        "by": world.firm,
    } | more
    with world.at(world.maniwa):
        town.report_year(submission_id=world.key, fiscal_year=fiscal_year, **given)


def test_the_whole_way(world: World) -> None:
    """Award → change → advance → settlement on the real loan → return → five reports."""
    decided = world.decide(amount_yen=AWARD)
    assert world.file().award == decided
    world.note()
    with world.at(world.maniwa):
        approval = Approval.objects.get(kind=ApprovalKind.AWARD)
        assert approval.note == "総行地第1号　2020-04-10　10,000,000円"

    answer(world, ask_change(world))
    file = world.file()
    assert [one.amount_yen for one in file.decisions] == [10_000_000, 8_000_000]
    assert file.award_yen == 8_000_000
    world.note()

    pay(world, claim(world, 8_000_000))
    assert world.file().balance_yen == 0

    # The real loan came out at 6 million: under these rules the grant cannot exceed it.
    settled = confirm(world, report(world, loan_yen=6_000_000))
    expected = settle(
        grant_rules(YEAR),
        8_000_000,
        investment_yen=40_000_000,
        own_yen=8_000_000,
        loan_yen=6_000_000,
        paid_yen=8_000_000,
    )
    assert settled.confirmed_yen == expected.confirmed_yen == 6_000_000
    assert settled.to_return_yen == expected.to_return_yen == 2_000_000
    world.note()
    with world.at(world.maniwa):
        approval = Approval.objects.get(kind=ApprovalKind.SETTLEMENT)
        assert approval.note == "総行地第9号　2021-03-31　6,000,000円"

    (back,) = world.file().claw_backs
    assert (back.kind, back.amount_yen, back.settlement_id) == ("overpaid", 2_000_000, settled.pk)
    for to, more in (
        (ClawBackState.ORDERED, {"number": "総行地第12号", "due_on": date(2021, 5, 31)}),
        (ClawBackState.RETURNED, {}),
    ):
        with world.at(world.ministry):
            money.move_claw_back(
                by=world.first,
                submission_id=world.key,
                claw_back_id=back.pk,
                to=to,
                day=date(2021, 5, 1),
                **more,
            )
    file = world.file()
    assert (file.returned_yen, file.kept_yen, file.balance_yen) == (2_000_000, 6_000_000, 0)

    for fiscal_year, share in zip(range(2021, 2026), (0.9, 0.4, 0.45, 1.0, 1.1), strict=True):
        year(world, fiscal_year, share)
    file = world.file()
    watched = watch(file, TODAY)
    assert watched
    levels = [one.cells[0].level for one in watched.years]
    assert levels == [Level.GOOD, Level.ALARM, Level.ALARM, Level.GOOD, Level.GOOD]
    assert file.state.ja == "報告完了"
    assert pending(file, TODAY) == ()


def test_the_award_is_at_most_what_the_rules_allow(world: World) -> None:
    limit = limit_of(world.submission())
    assert limit.allowed_yen
    for amount in (limit.most_yen + 1, 0, None):
        with pytest.raises(ValidationError) as refused:
            world.decide(amount_yen=amount)
        assert "amount_yen" in refused.value.message_dict
    assert world.file().case is None  # nothing was half written
    assert world.decide(amount_yen=limit.most_yen).limit_yen == limit.most_yen


@pytest.mark.parametrize("outcome", [Outcome.NOT_AWARDED, Outcome.RETURNED])
def test_a_refusal_gives_its_reason(world: World, outcome: Outcome) -> None:
    with pytest.raises(ValidationError) as refused:
        world.decide(outcome, reason=" ")
    assert "reason" in refused.value.message_dict
    assert world.decide(outcome, reason="資金計画を直す").amount_yen is None


def test_no_decision_in_the_future(world: World) -> None:
    with pytest.raises(ValidationError) as refused:
        world.decide(decided_on=date(2999, 1, 1))
    assert "decided_on" in refused.value.message_dict


def test_what_is_decided_is_not_decided_again(world: World) -> None:
    once = uuid4()
    first = world.decide(once=once)
    assert world.decide(once=once) == first
    with pytest.raises(ValidationError):
        world.decide()
    with world.at(world.ministry):
        assert Decision.objects.count() == 1


def test_a_return_opens_the_application_again(world: World) -> None:
    world.decide(Outcome.RETURNED, reason="見積書を付けてください")
    world.note()
    with world.at(world.maniwa):
        assert Application.objects.get().state == State.RETURNED
        noted = Acknowledgement.objects.get()
        assert (noted.kind, noted.approval) == ("return", None)


def test_noted_twice_is_noted_once(world: World) -> None:
    decided = world.decide()
    once = uuid4()
    for _ in range(2):
        with world.at(world.maniwa):
            town.take_note(
                by=world.hall, submission_id=world.key, notice_id=decided.pk, version=1, once=once
            )
    with world.at(world.maniwa):
        assert Acknowledgement.objects.count() == Approval.objects.count() == 1
    with world.at(world.maniwa), pytest.raises(ValidationError):
        town.take_note(
            by=world.hall, submission_id=world.key, notice_id=decided.pk, version=1, once=uuid4()
        )


def test_a_refused_change_changes_nothing(world: World) -> None:
    world.decide()
    answer(world, ask_change(world), approved=False)
    file = world.file()
    assert len(file.decisions) == 1
    assert file.award_yen == AWARD
    assert file.open_changes == ()


def test_more_time_makes_no_new_version(world: World) -> None:
    world.decide()
    change = ask_change(
        world, kind=ChangeKind.EXTENSION, after_yen=None, new_end_on=date(2022, 3, 31)
    )
    answer(world, change)
    assert len(world.file().decisions) == 1


def test_a_change_says_its_amount_or_its_end(world: World) -> None:
    world.decide()
    with pytest.raises(ValidationError) as refused:
        ask_change(world, after_yen=None)
    assert "after_yen" in refused.value.message_dict
    with pytest.raises(ValidationError) as refused:
        ask_change(world, kind=ChangeKind.EXTENSION)
    assert "new_end_on" in refused.value.message_dict


def test_no_change_beyond_the_rules(world: World) -> None:
    limit = world.decide().limit_yen
    change = ask_change(world, after_yen=limit + 1)
    with pytest.raises(ValidationError) as refused:
        answer(world, change)
    assert "amount_yen" in refused.value.message_dict


def test_a_change_taken_back_needs_no_answer(world: World) -> None:
    world.decide()
    change = ask_change(world)
    with world.at(world.maniwa):
        town.withdraw(by=world.hall, submission_id=world.key, thing_id=change)
    with pytest.raises(ValidationError):
        answer(world, change)


def test_an_end_after_payment_asks_for_a_return(world: World) -> None:
    world.decide()
    pay(world, claim(world, 4_000_000))
    answer(world, ask_change(world, kind=ChangeKind.STOP, after_yen=0))
    file = world.file()
    assert file.overpayment_uncovered_yen == 4_000_000
    assert "過払いの返還の開始" in [step.words.ja for step in pending(file, TODAY)]
    with world.at(world.ministry):
        money.open_claw_back(
            by=world.first,
            submission_id=world.key,
            kind=ClawBackKind.CHANGED,
            ground="交付の条件第3条。事業の中止",
            amount_yen=4_000_000,
            opened_on=date(2020, 8, 1),
            once=uuid4(),
        )
    assert world.file().overpayment_uncovered_yen == 0


def test_claims_and_payments_never_exceed_the_award(world: World) -> None:
    world.decide(amount_yen=AWARD)
    first = claim(world, 6_000_000)
    with pytest.raises(ValidationError) as refused:
        claim(world, 4_000_001)
    assert "amount_yen" in refused.value.message_dict
    second = claim(world, 4_000_000)
    pay(world, first)
    pay(world, second)
    assert world.file().balance_yen == 0
    with pytest.raises(ValidationError):
        claim(world, 1)


def test_a_claim_that_a_change_made_too_large_is_not_paid(world: World) -> None:
    world.decide(amount_yen=AWARD)
    claimed = claim(world, AWARD)
    answer(world, ask_change(world, after_yen=5_000_000))
    with pytest.raises(ValidationError):
        pay(world, claimed)
    with world.at(world.maniwa):
        town.withdraw(by=world.hall, submission_id=world.key, thing_id=claimed)
    assert world.file().claimable_yen == 5_000_000


def test_a_payment_sent_twice_is_made_once(world: World) -> None:
    world.decide()
    claimed, once = claim(world, 1_000_000), uuid4()
    assert pay(world, claimed, once=once) == pay(world, claimed, once=once)
    with pytest.raises(ValidationError):
        pay(world, claimed)
    assert world.file().paid_yen == 1_000_000


def test_the_rest_is_paid_after_the_settlement(world: World) -> None:
    world.decide(amount_yen=AWARD)
    pay(world, claim(world, 3_000_000))
    settled = confirm(world, report(world))
    assert (settled.confirmed_yen, settled.to_pay_yen) == (10_000_000, 7_000_000)
    assert world.file().claim_kind == "final"
    pay(world, claim(world, 7_000_000, date(2021, 4, 5)), date(2021, 4, 20))
    assert world.file().balance_yen == 0
    with world.at(world.ministry):
        assert not ClawBack.objects.exists()


def test_costs_left_out_lower_the_amount_and_say_why(world: World) -> None:
    world.decide(amount_yen=AWARD)
    reported = report(world, cost_yen=38_000_000)
    with pytest.raises(ValidationError) as refused:
        confirm(world, reported, excluded_yen=1_000_000)
    assert "note" in refused.value.message_dict
    with pytest.raises(ValidationError) as refused:
        confirm(world, reported, excluded_yen=38_000_001, note="x")
    assert "excluded_yen" in refused.value.message_dict
    # 38 − 1 of costs, less 8 own and 20 lent: 9 million are needed.
    settled = confirm(world, reported, excluded_yen=1_000_000, note="用地の測量は対象外")
    assert settled.confirmed_yen == 9_000_000


def test_a_later_report_takes_the_place_of_one_not_settled(world: World) -> None:
    world.decide()
    first = report(world)
    second = report(world, cost_yen=35_000_000)
    with pytest.raises(ValidationError):
        confirm(world, first)
    assert confirm(world, second).confirmed_yen == 7_000_000


def test_nothing_is_settled_while_a_claim_waits(world: World) -> None:
    world.decide()
    claim(world, 1_000_000)
    with pytest.raises(ValidationError):
        confirm(world, report(world))


def test_a_waived_return_says_why(world: World) -> None:
    world.decide(amount_yen=AWARD)
    pay(world, claim(world, AWARD))
    confirm(world, report(world, loan_yen=9_000_000))
    (back,) = world.file().claw_backs
    waive = {
        "by": world.first,
        "submission_id": world.key,
        "claw_back_id": back.pk,
        "to": ClawBackState.WAIVED,
        "day": date(2021, 6, 1),
    }
    with world.at(world.ministry), pytest.raises(ValidationError) as refused:
        money.move_claw_back(**waive)  # type: ignore[arg-type]
    assert "reason" in refused.value.message_dict
    with world.at(world.ministry):
        money.move_claw_back(**waive, reason="災害による")  # type: ignore[arg-type]
    with world.at(world.ministry), pytest.raises(ValidationError):
        money.move_claw_back(**waive, reason="もう一度")  # type: ignore[arg-type]


def test_no_more_is_claimed_back_than_was_paid(world: World) -> None:
    world.decide()
    pay(world, claim(world, 1_000_000))
    with world.at(world.ministry), pytest.raises(ValidationError) as refused:
        money.open_claw_back(
            by=world.first,
            submission_id=world.key,
            kind=ClawBackKind.FALSE_REPORT,
            ground="領収書の偽造",
            amount_yen=1_000_001,
            opened_on=date(2021, 1, 5),
            once=uuid4(),
        )
    assert "amount_yen" in refused.value.message_dict


def test_reports_are_of_the_years_asked_for_and_over(world: World) -> None:
    world.decide(reports_from=2021, reports_count=9)
    for fiscal_year in (2020, 2030):
        with world.at(world.maniwa), pytest.raises(ValidationError) as refused:
            town.report_year(
                by=world.firm,
                submission_id=world.key,
                fiscal_year=fiscal_year,
                sales_yen=1,
                persons=Decimal(1),
                local_purchases_yen=1,
                reported_on=date(2026, 5, 1),
                once=uuid4(),
            )
        assert "fiscal_year" in refused.value.message_dict
    with pytest.raises(ValidationError):  # 2029 is asked for, and not over
        year(world, 2029)


def test_a_second_report_corrects_and_the_first_stays(world: World) -> None:
    world.decide()
    year(world, 2021, 0.4)
    year(world, 2021, 0.9)
    file = world.file()
    assert file.yearly[2021].levels["sales"] == "good"
    with world.at(world.maniwa):
        assert type(file.yearly[2021]).objects.count() == 2


def test_what_is_late_is_the_towns_and_comes_first(world: World) -> None:
    world.decide(reports_due_month=5)
    due = world.file().reports_due
    assert [one.due_on for one in due][:2] == [date(2022, 5, 31), date(2023, 5, 31)]
    steps = pending(world.file(), date(2022, 6, 1))
    assert steps[0].point is Point.LATE
    assert steps[0].side is Side.TOWN
    assert "1年目の状況報告" in steps[0].words.ja
    assert not any(step.point is Point.LATE for step in pending(world.file(), date(2022, 5, 31)))


def test_a_report_is_due_at_the_end_of_its_month(world: World) -> None:
    award = world.decide()
    file = world.file()
    for month in range(1, 13):
        award.reports_due_month = month
        due = replace(file, decisions=(award,)).reports_due[0]
        assert due.due_on.month == month
        assert due.due_on > due.year_ends_on
        assert date.fromordinal(due.due_on.toordinal() + 1).day == 1


def test_each_side_does_its_own_part_only(world: World) -> None:
    world.decide()
    claimed = claim(world, 1_000_000)
    with world.at(world.maniwa), pytest.raises(PermissionDenied):
        money.pay(
            by=world.hall,
            submission_id=world.key,
            claim_id=claimed,
            paid_on=date(2020, 7, 2),
            once=uuid4(),
        )
    with world.at(world.ministry), pytest.raises(PermissionDenied):
        town.claim(
            by=world.first,
            submission_id=world.key,
            amount_yen=1,
            claimed_on=AWARDED_ON,
            once=uuid4(),
        )
    for by in (world.bank, world.firm):
        with world.at(world.maniwa), pytest.raises(PermissionDenied):
            town.claim(
                by=by,
                submission_id=world.key,
                amount_yen=1,
                claimed_on=AWARDED_ON,
                once=uuid4(),
            )
    with world.at(world.maniwa):
        assert selectors.case_file_for(world.bank, world.key).paid_yen == 0
