"""The reviewing body's money: settlement, payment, return."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction

from machigenki.finance.grant import GrantRules, Settlement as Settled, settle
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.models import (
    ClawBack,
    ClawBackKind,
    ClawBackState,
    Payment,
    Settlement,
)
from machigenki.platform.awards.services.saving import (
    made_already,
    moved_on,
    not_to_come,
    refused,
    saved,
    to_decide,
)
from machigenki.platform.awards.snapshot import rules_of
from machigenki.platform.people.models import User


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the engine says of the last report, before it is confirmed."""

    settled: Settled
    rules: GrantRules
    excluded_yen: int


def propose_settlement(file: CaseFile, excluded_yen: int = 0) -> Proposal | None:
    """Return what the amount would come to on the report that waits; None where none can be.

    Parameters
    ----------
    excluded_yen
        Costs found not to be eligible: they are left out of the real costs.
    """
    report, submission = file.report_to_settle, file.submission
    if report is None or file.award is None:
        return None
    rules = rules_of(submission)
    if rules is None:
        return None
    return Proposal(
        settle(
            rules,
            file.award_yen,
            investment_yen=max(report.cost_yen - excluded_yen, 0),
            own_yen=report.own_yen,
            loan_yen=report.loan_yen,
            uncounted_yen=report.other_yen,
            paid_yen=file.kept_yen,
        ),
        rules,
        excluded_yen,
    )


@transaction.atomic
def confirm_settlement(
    *,
    by: User,
    submission_id: UUID,
    report_id: UUID,
    number: str,
    confirmed_on: date,
    once: UUID,
    excluded_yen: int = 0,
    note: str = "",
) -> Settlement:
    """Confirm the amount on the town's report; too much paid opens a case of return.

    Raises
    ------
    PermissionDenied
        When `by` may not, or has a conflict of interest.
    ValidationError
        By field: a day to come, more costs left out than there are, none told; without a field
        when another report came in meanwhile, a change or a claim waits, or the year has no rules.
    """
    file = to_decide(by, submission_id)
    made = made_already(Settlement, once)
    if made is not None:
        return made
    report = file.report_to_settle
    if report is None or report.pk != report_id or file.case is None:
        raise moved_on()
    if file.open_changes or file.open_claims:
        raise refused(
            None,
            "変更申請又は請求が残っています。先に回答・支払（又は取下げ）を済ませてください。",
            "A change or a claim waits; answer or pay it first, or have it taken back.",
        )
    if any(one.settlement_id and one.is_open for one in file.claw_backs):
        raise refused(
            None,
            "前の額の確定による返還の手続が残っています。先に終えてください。",
            "A claw-back of the earlier settlement is open; end it first.",
        )
    not_to_come("confirmed_on", confirmed_on, since=report.reported_on)
    if excluded_yen > report.cost_yen:
        raise refused(
            "excluded_yen",
            f"報告された経費は{report.cost_yen:,}円です。",
            f"The costs reported are {report.cost_yen:,} yen.",
        )
    if excluded_yen and not note.strip():
        raise refused("note", "対象外とした経費とその理由を書いてください。", "Say which and why.")
    proposal = propose_settlement(file, excluded_yen)
    if proposal is None:
        raise refused(
            None,
            "この年度の交付金の定めがないため、額を計算できません。",
            "There are no rules of the grant for this year, so nothing can be worked out.",
        )
    settled = proposal.settled
    row = saved(
        Settlement(
            case=file.case,
            report_id=report.pk,
            number=number.strip(),
            confirmed_on=confirmed_on,
            rules_of=proposal.rules.name.ja,
            excluded_yen=excluded_yen,
            awarded_yen=file.award_yen,
            recomputed_yen=int(settled.recomputed_yen),
            confirmed_yen=int(settled.confirmed_yen),
            paid_yen=int(settled.paid_yen),
            to_pay_yen=int(settled.to_pay_yen),
            to_return_yen=int(settled.to_return_yen),
            note=note.strip(),
            by=by,
            once=once,
        )
    )
    if row.to_return_yen:
        saved(
            ClawBack(
                case=file.case,
                settlement=row,
                kind=ClawBackKind.OVERPAID,
                ground=f"{row.number}（{row.confirmed_on:%Y-%m-%d}）による額の確定。"
                f"支払済額{row.paid_yen:,}円、確定額{row.confirmed_yen:,}円。",
                amount_yen=row.to_return_yen,
                opened_on=row.confirmed_on,
                by=by,
                once=row.pk,
            )
        )
    return row


@transaction.atomic
def pay(
    *, by: User, submission_id: UUID, claim_id: UUID, paid_on: date, once: UUID, note: str = ""
) -> Payment:
    """Record that a claim was paid, never beyond the award or the amount confirmed.

    Raises
    ------
    PermissionDenied
        When `by` may not, or has a conflict of interest.
    ValidationError
        By field: a day to come, or before the claim; without a field when the claim is paid or
        taken back, or goes beyond what is left.
    """
    file = to_decide(by, submission_id)
    made = made_already(Payment, once)
    if made is not None:
        return made
    claim = next((one for one in file.open_claims if one.pk == claim_id), None)
    if claim is None or file.case is None:
        raise moved_on()
    not_to_come("paid_on", paid_on, since=claim.claimed_on)
    if claim.amount_yen > file.balance_yen:
        raise refused(
            None,
            f"支払の残りは{file.balance_yen:,}円です。請求の取下げを求めてください。",
            f"{file.balance_yen:,} yen are left; ask for the claim to be taken back.",
        )
    return saved(
        Payment(
            case=file.case,
            claim_id=claim.pk,
            amount_yen=claim.amount_yen,
            paid_on=paid_on,
            note=note.strip(),
            by=by,
            once=once,
        )
    )


@transaction.atomic
def open_claw_back(
    *,
    by: User,
    submission_id: UUID,
    kind: ClawBackKind,
    ground: str,
    amount_yen: int,
    opened_on: date,
    once: UUID,
) -> ClawBack:
    """Open a case of return on a ground that is written down.

    Raises
    ------
    PermissionDenied
        When `by` may not, or has a conflict of interest.
    ValidationError
        By field: more than was paid and not claimed back yet, a day to come.
    """
    file = to_decide(by, submission_id)
    made = made_already(ClawBack, once)
    if made is not None:
        return made
    if file.case is None or file.award is None:
        raise refused(None, "交付決定がありません。", "There is no award.")
    not_to_come("opened_on", opened_on, since=file.decisions[0].decided_on)
    most = file.paid_yen - sum(
        one.amount_yen for one in file.claw_backs if one.state != ClawBackState.WAIVED
    )
    if not 0 < amount_yen <= most:
        raise refused(
            "amount_yen",
            f"返還を求められるのは、支払済みで返還の手続に入っていない{max(most, 0):,}円までです。",
            f"Up to {max(most, 0):,} yen were paid and are not being returned yet.",
        )
    return saved(
        ClawBack(
            case=file.case,
            kind=kind,
            ground=ground.strip(),
            amount_yen=amount_yen,
            opened_on=opened_on,
            by=by,
            once=once,
        )
    )


@transaction.atomic
def move_claw_back(
    *,
    by: User,
    submission_id: UUID,
    claw_back_id: UUID,
    to: ClawBackState,
    day: date,
    number: str = "",
    due_on: date | None = None,
    reason: str = "",
) -> ClawBack:
    """Order the return, note that it came, or waive it with a reason.

    Raises
    ------
    PermissionDenied
        When `by` may not, or has a conflict of interest.
    ValidationError
        By field: no number or time limit of an order, no reason of a waiver, a day to come;
        without a field when that step does not follow.
    """
    file = to_decide(by, submission_id)
    found = next((one for one in file.claw_backs if one.pk == claw_back_id), None)
    if found is None or found.state not in _FROM[to]:
        raise moved_on()
    not_to_come("day", day, since=found.ordered_on or found.opened_on)
    if to == ClawBackState.ORDERED:
        if not number.strip():
            raise refused("number", "文書番号を入力してください。", "Enter the number.")
        if due_on is None or due_on < day:
            raise refused(
                "due_on",
                "納付期限を、命令日以後の日で入力してください。",
                "Enter a time limit not before the order.",
            )
        found.order_number, found.ordered_on, found.due_on = number.strip(), day, due_on
    else:
        if to == ClawBackState.WAIVED and not reason.strip():
            raise refused("reason", "理由を書いてください。", "Give the reason.")
        found.ended_on, found.reason = day, reason.strip()
    found.state = to
    found.full_clean(exclude=["case", "settlement", "by"])
    found.save()
    return found


_FROM: dict[ClawBackState, tuple[ClawBackState, ...]] = {
    ClawBackState.ORDERED: (ClawBackState.OPENED,),
    ClawBackState.RETURNED: (ClawBackState.ORDERED,),
    ClawBackState.WAIVED: (ClawBackState.OPENED, ClawBackState.ORDERED),
    ClawBackState.OPENED: (),
}
