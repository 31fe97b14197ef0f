"""What the reviewing body decides: on a submission, and on changes that the town asks for."""

from datetime import date
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction

from machigenki.platform.applications.models import Call
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.models import (
    Case,
    ChangeAnswer,
    ChangeKind,
    ChangeRequest,
    Decision,
    Outcome,
)
from machigenki.platform.awards.rules import reporting_rule
from machigenki.platform.awards.services.saving import (
    made_already,
    moved_on,
    not_to_come,
    refused,
    saved,
    to_decide,
)
from machigenki.platform.awards.snapshot import Limit, limit_of, measure_of
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.services import share
from machigenki.platform.web.words import words


@transaction.atomic
def decide(
    *,
    by: User,
    submission_id: UUID,
    outcome: Outcome,
    number: str,
    decided_on: date,
    once: UUID,
    amount_yen: int | None = None,
    conditions: str = "",
    reason: str = "",
    reports_from: int | None = None,
    reports_count: int | None = None,
    reports_due_month: int | None = None,
) -> Decision:
    """Award, refuse, or return a submission for modification; the town reads it from then on.

    Parameters
    ----------
    amount_yen
        The award, at most what was applied for and what the rules allow on it.
    reports_from, reports_count, reports_due_month
        Which yearly reports the award asks for; where None, from the first year of operation,
        and as data/reporting_rules.toml has it.

    Raises
    ------
    PermissionDenied
        When `by` may not, or has a conflict of interest.
    ValidationError
        By field: an amount of nothing or beyond the limit, no reason, a day to come; without a
        field when it is decided already or was withdrawn.
    """
    file = to_decide(by, submission_id)
    made = made_already(Decision, once)
    if made is not None:
        return made
    if file.decision is not None:
        raise moved_on()
    if file.withdrawn:
        raise refused(None, "取り下げられた申請です。", "The application was withdrawn.")
    not_to_come("decided_on", decided_on)
    limit = limit_of(file.submission)
    awarded = outcome == Outcome.AWARDED
    if awarded:
        _within(limit, amount_yen)
    elif not reason.strip():
        raise refused("reason", "理由を書いてください。", "Give the reason.")
    return saved(
        Decision(
            case=_opened(file),
            version=1,
            outcome=outcome,
            number=number.strip(),
            decided_on=decided_on,
            amount_yen=amount_yen if awarded else None,
            limit_yen=limit.most_yen,
            conditions=conditions.strip() if awarded else "",
            reason=reason.strip(),
            reports_from=(reports_from or first_year_reported(file)) if awarded else None,
            reports_count=(reports_count or reporting_rule("reports", decided_on))
            if awarded
            else None,
            reports_due_month=(reports_due_month or reporting_rule("due_month", decided_on))
            if awarded
            else None,
            by=by,
            once=once,
        )
    )


@transaction.atomic
def answer_change(
    *,
    by: User,
    submission_id: UUID,
    change_id: UUID,
    approved: bool,
    number: str,
    decided_on: date,
    reason: str,
    once: UUID,
    amount_yen: int | None = None,
) -> ChangeAnswer:
    """Approve or refuse a change; an approved one of the amount makes the award's next version.

    Raises
    ------
    PermissionDenied
        When `by` may not, or has a conflict of interest.
    ValidationError
        By field: an amount beyond the limit, a day to come; without a field when it is answered
        already, withdrawn, or the amount is confirmed.
    """
    file = to_decide(by, submission_id)
    made = made_already(ChangeAnswer, once)
    if made is not None:
        return made
    award = file.award
    change = next((one for one in file.open_changes if one.pk == change_id), None)
    if award is None or change is None or file.case is None:
        raise moved_on()
    not_to_come("decided_on", decided_on, since=award.decided_on)
    amount = _amount_after(change, amount_yen, award) if approved else None
    answer = saved(
        ChangeAnswer(
            case=file.case,
            change_id=change.pk,
            approved=approved,
            number=number.strip(),
            decided_on=decided_on,
            amount_yen=amount,
            reason=reason.strip(),
            by=by,
            once=once,
        )
    )
    if amount is not None and amount != award.amount_yen:
        _next_version(file.case, award, answer, amount, by)
    return answer


def _next_version(
    case: Case, award: Decision, answer: ChangeAnswer, amount_yen: int, by: User
) -> None:
    saved(
        Decision(
            case=case,
            version=award.version + 1,
            outcome=Outcome.AWARDED,
            number=answer.number,
            decided_on=answer.decided_on,
            amount_yen=amount_yen,
            limit_yen=award.limit_yen,
            conditions=award.conditions,
            reason=answer.reason,
            change_id=answer.change_id,
            reports_from=award.reports_from,
            reports_count=award.reports_count,
            reports_due_month=award.reports_due_month,
            by=by,
            once=answer.pk,
        )
    )


def _amount_after(change: ChangeRequest, amount_yen: int | None, award: Decision) -> int | None:
    if change.kind == ChangeKind.EXTENSION:
        return None
    amount = change.after_yen if amount_yen is None else amount_yen
    if amount is None:
        return None
    most = max(award.limit_yen or 0, award.amount_yen or 0)
    if amount > most:
        raise ValidationError(
            {
                "amount_yen": words(
                    f"要件による上限は{most:,}円です。", f"The rules allow {most:,} yen at most."
                )
            }
        )
    return amount


def first_year_reported(file: CaseFile) -> int:
    """Return the first fiscal year of operation by the plan; the year after, without a plan."""
    measure = measure_of(file.submission)
    return measure.start if measure else file.submission.submitted_at.year + 1


def _within(limit: Limit, amount_yen: int | None) -> None:
    if not amount_yen:
        raise refused("amount_yen", "交付決定額を入力してください。", "Enter the award.")
    if amount_yen > limit.most_yen:
        raise refused(
            "amount_yen",
            f"申請額と要件による上限は{limit.most_yen:,}円です。",
            f"What was applied for and the rules allow is {limit.most_yen:,} yen.",
        )


def _opened(file: CaseFile) -> Case:
    """Return the case, opened where it is not, so that the town reads what hangs on it."""
    submission = file.submission
    if file.case is not None:
        return file.case
    call = Call.objects.get(pk=submission.call_id, tenant_id=submission.reader_id)
    case = Case(submission_id=submission.pk, call=call, town=submission.tenant)
    case.full_clean()
    case.save()
    if submission.tenant_id != submission.reader_id:
        share(case, reader=submission.tenant)
    return case
