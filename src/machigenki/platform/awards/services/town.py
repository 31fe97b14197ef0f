"""What the town does: take note, ask for changes, claim; a business reports its years too."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from machigenki.platform.applications.models import Application, State
from machigenki.platform.applications.services.sending import take_return
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.models import (
    Acknowledgement,
    ChangeKind,
    ChangeRequest,
    Claim,
    Decision,
    NoticeKind,
    Settlement,
    YearlyReport,
)
from machigenki.platform.awards.monitoring import levels_of
from machigenki.platform.awards.services.saving import (
    held,
    made_already,
    moved_on,
    not_to_come,
    refused,
    saved,
)
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.ventures.models import Approval, Venture
from machigenki.platform.ventures.stages import ApprovalKind
from machigenki.platform.ventures.way_services import approve
from machigenki.region import Text

_OPENS = {
    NoticeKind.AWARD: ApprovalKind.AWARD,
    NoticeKind.SETTLEMENT: ApprovalKind.SETTLEMENT,
}


@transaction.atomic
def take_note(
    *, by: User, submission_id: UUID, notice_id: UUID, version: int, once: UUID
) -> Acknowledgement:
    """Take note of a notice; an award or a settled amount opens the venture's gate.

    Nothing is typed: number, date and amount come from the notice. A submission that was returned
    can be written on again.

    Parameters
    ----------
    version
        The venture's version that the person saw.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When the notice holds no more, or the venture changed meanwhile.
    """
    file = held(by, submission_id)
    require(by, "award.file", file.submission)
    made = made_already(Acknowledgement, once)
    if made is not None:
        return made
    found = next(((kind, row) for kind, row in file.unacknowledged() if row.pk == notice_id), None)
    if found is None:
        raise moved_on()
    kind, notice = found
    day, amount = _day_and_amount(notice)
    application = application_of(file)
    approval = None
    if kind in _OPENS:
        approval = _approved(by, application.venture, _OPENS[kind], version, noted(notice))
    elif kind is NoticeKind.RETURN and application.state == State.SUBMITTED:
        take_return(by=by, application=application, reason=noted(notice).ja)
    return saved(
        Acknowledgement(
            submission_id=file.submission.pk,
            kind=kind,
            notice_id=notice.pk,
            number=notice.number,
            day=day,
            amount_yen=amount,
            approval=approval,
            by=by,
            once=once,
        )
    )


def noted(notice: Decision | Settlement) -> Text:
    """Return a notice in a line, as the venture's approval keeps it."""
    day, amount = _day_and_amount(notice)
    if amount is None:
        reason = notice.reason if isinstance(notice, Decision) else ""
        return Text.same(f"{notice.number}　{day:%Y-%m-%d}　{reason}"[:500])
    return Text(
        f"{notice.number}　{day:%Y-%m-%d}　{amount:,}円",
        f"{notice.number}, {day:%Y-%m-%d}, {amount:,} yen",
    )


def application_of(file: CaseFile) -> Application:
    """Return the town's own application, with its venture."""
    return Application.objects.select_related("venture").get(pk=file.submission.application_id)


def _day_and_amount(notice: Decision | Settlement) -> tuple[date, int | None]:
    if isinstance(notice, Settlement):
        return notice.confirmed_on, notice.confirmed_yen
    return notice.decided_on, notice.amount_yen


def _approved(by: User, venture: Venture, kind: ApprovalKind, version: int, note: Text) -> Approval:
    holding = venture.approvals.filter(kind=kind, voided_at=None).first()
    if holding is not None:  # a changed amount: the gate is open, the notice is kept beside
        return holding
    return approve(by=by, venture=venture, kind=kind, version=version, note=note.ja)


@transaction.atomic
def ask_change(
    *,
    by: User,
    submission_id: UUID,
    kind: ChangeKind,
    what: str,
    why: str,
    requested_on: date,
    once: UUID,
    after_yen: int | None = None,
    new_end_on: date | None = None,
) -> ChangeRequest:
    """Ask for a change of the plan, for its end, or for more time.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: no amount for a changed plan, no new end for more time, a day to come; without a
        field when there is no award, or the amount is confirmed.
    """
    file = held(by, submission_id)
    require(by, "award.file", file.submission)
    made = made_already(ChangeRequest, once)
    if made is not None:
        return made
    award = file.award
    if award is None:
        raise refused(None, "交付決定がありません。", "There is no award.")
    if file.settlement is not None:
        raise refused(None, "額の確定の後は変更できません。", "The amount is confirmed.")
    not_to_come("requested_on", requested_on, since=award.decided_on)
    if kind != ChangeKind.EXTENSION and after_yen is None:
        raise refused("after_yen", "変更後の額を入力してください。", "Enter the amount after it.")
    if kind == ChangeKind.EXTENSION and new_end_on is None:
        raise refused("new_end_on", "変更後の完了予定日を入力してください。", "Enter the new end.")
    return saved(
        ChangeRequest(
            submission_id=file.submission.pk,
            kind=kind,
            what=what.strip(),
            why=why.strip(),
            before_yen=file.award_yen,
            after_yen=None if kind == ChangeKind.EXTENSION else after_yen,
            new_end_on=new_end_on if kind == ChangeKind.EXTENSION else None,
            requested_on=requested_on,
            by=by,
            once=once,
        )
    )


@transaction.atomic
def claim(
    *, by: User, submission_id: UUID, amount_yen: int, claimed_on: date, once: UUID, note: str = ""
) -> Claim:
    """Claim a payment: in advance, or what is left once the amount is confirmed.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: more than is left, nothing, a day to come; without a field when there is no
        award.
    """
    file = held(by, submission_id)
    require(by, "award.file", file.submission)
    made = made_already(Claim, once)
    if made is not None:
        return made
    award = file.award
    if award is None:
        raise refused(None, "交付決定がありません。", "There is no award.")
    not_to_come("claimed_on", claimed_on, since=file.decisions[0].decided_on)
    if not 0 < amount_yen <= file.claimable_yen:
        raise refused(
            "amount_yen",
            f"請求できるのは1円から{file.claimable_yen:,}円までです。",
            f"Between 1 and {file.claimable_yen:,} yen can be claimed.",
        )
    return saved(
        Claim(
            submission_id=file.submission.pk,
            kind=file.claim_kind,
            amount_yen=amount_yen,
            claimed_on=claimed_on,
            note=note.strip(),
            by=by,
            once=once,
        )
    )


@transaction.atomic
def withdraw(*, by: User, submission_id: UUID, thing_id: UUID) -> ChangeRequest | Claim:
    """Take back a change request or a claim that waits for the reviewing body.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When it is answered, paid or taken back already.
    """
    file = held(by, submission_id)
    require(by, "award.file", file.submission)
    waiting: tuple[ChangeRequest | Claim, ...] = (*file.open_changes, *file.open_claims)
    found = next((one for one in waiting if one.pk == thing_id), None)
    if found is None:
        raise moved_on()
    found.withdrawn_at = timezone.now()
    found.save(update_fields=["withdrawn_at", "updated_at"])
    return found


@transaction.atomic
def report_year(
    *,
    by: User,
    submission_id: UUID,
    fiscal_year: int,
    sales_yen: int,
    persons: Decimal,
    local_purchases_yen: int,
    reported_on: date,
    once: UUID,
    note: str = "",
) -> YearlyReport:
    """Report how the business went in a fiscal year; a second report of a year corrects it.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: a year that is not reported or not over, a day to come.
    """
    file = held(by, submission_id)
    require(by, "award.report", file.submission)
    made = made_already(YearlyReport, once)
    if made is not None:
        return made
    due = next((one for one in file.reports_due if one.fiscal_year == fiscal_year), None)
    if due is None:
        raise refused(
            "fiscal_year", "報告を求められている年度ではありません。", "This year is not reported."
        )
    if not due.open_now(timezone.localdate()):
        raise refused("fiscal_year", "まだ終わっていない年度です。", "The year is not over yet.")
    not_to_come("reported_on", reported_on, since=due.year_ends_on)
    report = YearlyReport(
        submission_id=file.submission.pk,
        fiscal_year=fiscal_year,
        sales_yen=sales_yen,
        persons=persons,
        local_purchases_yen=local_purchases_yen,
        note=note.strip(),
        reported_on=reported_on,
        by=by,
        once=once,
    )
    report.levels = levels_of(file.submission, report)
    return saved(report)
