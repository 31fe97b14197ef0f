"""The town's settlement report: straight to the reviewing body, or along the town's own route."""

from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from machigenki.platform.adaptation.approvals import (
    RouteState,
    approve_step,
    route_state,
    send_back_route,
    void_route,
)
from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.models import RouteApproval
from machigenki.platform.adaptation.selectors import route_for
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.models import SettlementDraft, SettlementReport
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
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.web.words import words
from machigenki.region import Text

_FIGURES = (
    "completed_on",
    "cost_yen",
    "loan_yen",
    "own_yen",
    "other_yen",
    "reported_on",
    "note",
)


@transaction.atomic
def report_settlement(
    *,
    by: User,
    submission_id: UUID,
    completed_on: date,
    cost_yen: int,
    loan_yen: int,
    own_yen: int,
    reported_on: date,
    once: UUID,
    other_yen: int = 0,
    note: str = "",
) -> SettlementReport | SettlementDraft:
    """Report the real costs and the money that really paid for them.

    A later report takes the place of one that nothing was confirmed on. Where the tenant has a
    route for it, this is a draft: `send_settlement` sends it once every step is taken.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: a day to come, or before the award; without a field when there is no award or
        a change waits for its answer.
    """
    file = held(by, submission_id)
    require(by, "award.file", file.submission)
    made = made_already(SettlementReport, once)
    if made is not None:
        return made
    figures = {
        "completed_on": completed_on,
        "cost_yen": cost_yen,
        "loan_yen": loan_yen,
        "own_yen": own_yen,
        "other_yen": other_yen,
        "reported_on": reported_on,
        "note": note.strip(),
    }
    _check(file, completed_on, reported_on)
    if route_for(Act.SETTLEMENT):
        return _drafted(by, file, figures)
    return _filed(by, file, figures, once)


@transaction.atomic
def approve_settlement(
    *, by: User, submission_id: UUID, version: int, position: int, note: str = ""
) -> RouteApproval:
    """Take a step of the route: approve the draft as the person has read it.

    Raises
    ------
    PermissionDenied
        If the step is another role's, or the case another town's.
    ValidationError
        If the draft changed meanwhile or is sent, or it is not this step's turn.
    """
    draft = _for_route(by, submission_id, version)
    return approve_step(
        by=by,
        act=Act.SETTLEMENT,
        object_id=draft.pk,
        version=version,
        position=position,
        note=note,
    )


@transaction.atomic
def refuse_settlement(*, by: User, submission_id: UUID, version: int, reason: str) -> None:
    """Require modification at a step of the route: the steps taken so far are void."""
    draft = _for_route(by, submission_id, version)
    send_back_route(by=by, act=Act.SETTLEMENT, object_id=draft.pk, version=version, reason=reason)


@transaction.atomic
def send_settlement(*, by: User, submission_id: UUID, version: int) -> SettlementReport:
    """Send the draft to the reviewing body; sent twice, it is sent once.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        If a step of the route is open, the draft changed meanwhile, or what held when it was
        written holds no more.
    """
    file = held(by, submission_id)
    require(by, "award.file", file.submission)
    draft = _draft(file)
    if draft is None or draft.version != version:
        raise _changed()
    if draft.report is not None:
        return draft.report
    route = route_of(draft)
    if not route.complete:
        raise refused(
            None,
            f"承認の順序が終わっていません。{route.told.ja}",
            f"The route of approvals is not finished. {route.told.en}",
        )
    _check(file, draft.completed_on, draft.reported_on)
    figures = {name: getattr(draft, name) for name in _FIGURES}
    draft.report = _filed(by, file, figures, uuid7())
    draft.save(update_fields=["report", "updated_at"])
    return draft.report


def route_of(draft: SettlementDraft) -> RouteState:
    """Return how far a draft is on the town's own route."""
    return route_state(Act.SETTLEMENT, draft.pk, draft.version)


def _check(file: CaseFile, completed_on: date, reported_on: date) -> None:
    award = file.decisions[0] if file.award else None
    if award is None:
        raise refused(None, "交付決定がありません。", "There is no award.")
    if file.open_changes:
        raise refused(
            None,
            "回答を待っている変更申請があります。回答の後に報告してください。",
            "A change waits for its answer; report after it.",
        )
    not_to_come("completed_on", completed_on)
    not_to_come("reported_on", reported_on, since=max(award.decided_on, completed_on))


def _filed(by: User, file: CaseFile, figures: dict[str, Any], once: UUID) -> SettlementReport:
    return saved(SettlementReport(submission_id=file.submission.pk, by=by, once=once, **figures))


def _draft(file: CaseFile) -> SettlementDraft | None:
    """Return the draft as a row to write on; the lock on the case keeps others away."""
    found = SettlementDraft.objects.filter(submission_id=file.submission.pk)
    return found.select_related("report").first()


def _drafted(by: User, file: CaseFile, figures: dict[str, Any]) -> SettlementDraft:
    draft = _draft(file) or SettlementDraft(submission_id=file.submission.pk)
    before = {name: getattr(draft, name) for name in _FIGURES}
    if draft.version and draft.report is None and before == figures:
        return draft  # the same form sent twice
    for name, value in figures.items():
        setattr(draft, name, value)
    draft.by, draft.report = by, None
    draft.version += 1
    draft.full_clean()
    draft.save()
    void_route(
        Act.SETTLEMENT,
        draft.pk,
        Text(f"第{draft.version}版で内容が変わったため", f"It changed in version {draft.version}"),
    )
    return draft


def _for_route(by: User, submission_id: UUID, version: int) -> SettlementDraft:
    file = held(by, submission_id)
    if file.submission.tenant_id != current_tenant_id():
        raise PermissionDenied("route.approve")
    draft = _draft(file)
    if draft is None or draft.report is not None:
        raise moved_on()
    if draft.version != version:
        raise _changed()
    return draft


def _changed() -> ValidationError:
    return ValidationError(
        words(
            "読まれた後に内容が変わりました。もう一度確かめてください。",
            "It has changed since you read it. Look again.",
        )
    )
