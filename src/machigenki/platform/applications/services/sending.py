"""From the last approval to the receipt: approve, submit, withdraw, take back after a return."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from machigenki.platform.adaptation.approvals import approve_step, send_back_route
from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.models import RouteApproval
from machigenki.platform.applications import selectors
from machigenki.platform.applications.content import receipt_digest
from machigenki.platform.applications.deciding import decision_of
from machigenki.platform.applications.eligibility import words_json
from machigenki.platform.applications.models import (
    Application,
    Call,
    MadePaper,
    PreparedPaper,
    State,
    Submission,
    SubmittedPaper,
)
from machigenki.platform.applications.readiness import checks_of
from machigenki.platform.applications.selectors import Dossier
from machigenki.platform.applications.services.drafts import refuse_submitted
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.services import share
from machigenki.platform.ventures import selectors as ventures, way_services
from machigenki.platform.ventures.gates import GATES, check_gate
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.stages import Stage
from machigenki.platform.web.words import words

SNAPSHOT_FORMAT = 1


@transaction.atomic
def approve(
    *, by: User, application: Application, position: int, content_sha256: str, note: str = ""
) -> RouteApproval:
    """Approve the state of the application that the person has read, at the step whose turn it is.

    Raises
    ------
    PermissionDenied
        If the step is another role's.
    ValidationError
        If it changed meanwhile, or it is not this step's turn.
    """
    held = _for_route(by, application, content_sha256)
    return approve_step(
        by=by,
        act=Act.APPLICATION,
        object_id=held.pk,
        version=held.version,
        position=position,
        note=note,
        content_sha256=content_sha256,
    )


@transaction.atomic
def refuse(*, by: User, application: Application, content_sha256: str, reason: str) -> None:
    """Require modification at a step of the route: the steps taken so far are void."""
    held = _for_route(by, application, content_sha256)
    send_back_route(
        by=by,
        act=Act.APPLICATION,
        object_id=held.pk,
        version=held.version,
        reason=reason,
        content_sha256=content_sha256,
    )


def _for_route(by: User, application: Application, content_sha256: str) -> Application:
    require(by, "application.see")
    held = selectors.locked(application)
    refuse_submitted(held)
    if content_sha256 != selectors.dossier_of(held).content.sha256:
        raise ValidationError(
            words(
                "読まれた後に内容が変わりました。確かめてから、もう一度承認してください。",
                "It has changed since you read it. Look again before approving.",
            )
        )
    return held


@transaction.atomic
def submit(
    *,
    by: User,
    application: Application,
    once: UUID,
    reason: str = "",
    now: datetime | None = None,
) -> Submission:
    """Submit the application as it is now: all of it, or nothing.

    The same form sent twice submits once and returns the same receipt. The venture goes on to
    the review where it stands at the application and that gate is met.

    Parameters
    ----------
    reason
        Why it goes out although a condition of the grant is not met.
    now
        The moment that the window is judged by.

    Raises
    ------
    ValidationError
        What is missing; the draft stays as it is.
    """
    require(by, "application.submit", application)
    moment = now or timezone.now()
    held = selectors.locked(application)
    done = Submission.objects.filter(tenant=held.tenant_id, once=once).first()
    if done and done.application_id == held.pk:
        return done
    if done or held.state == State.SUBMITTED:
        raise ValidationError(words("すでに提出されています。", "It is submitted already."))
    refuse_submitted(held)
    dossier = selectors.dossier_of(held)
    call, reason = dossier.call, reason.strip()[:2000]
    unmet = [
        one for one in checks_of(dossier, moment) if not (one.met or (one.excusable and reason))
    ]
    if unmet or call is None:
        raise ValidationError(
            [words(f"{u.words.ja}: {u.reason.ja}", f"{u.words.en}: {u.reason.en}") for u in unmet]
        )
    submission = _submission(dossier, call, by, once, moment, reason)
    held.state = State.SUBMITTED
    held.save(update_fields=["state", "updated_at"])
    _move_on(by, held.venture)
    return submission


def _submission(
    dossier: Dossier, call: Call, by: User, once: UUID, moment: datetime, reason: str
) -> Submission:
    application, tenant = dossier.application, current_tenant()
    papers = _papers(dossier)
    snapshot = _snapshot(dossier, call, reason)
    sha256 = receipt_digest(snapshot, [(one["name"], one["sha256"]) for one in papers])
    day = timezone.localtime(moment)
    submission = Submission(
        once=once,
        application=application,
        number=application.submissions.count() + 1,
        call_id=call.pk,
        reader=call.tenant,
        snapshot=snapshot,
        sha256=sha256,
        receipt_number=(
            f"{call.fiscal_year}-{tenant.code or tenant.slug}-{day:%Y%m%d}-{sha256[:8].upper()}"
        ),
        submitted_at=moment,
        submitted_by=by,
    )
    submission.full_clean(validate_unique=False, validate_constraints=False)
    submission.save(force_insert=True)
    SubmittedPaper.objects.bulk_create(
        SubmittedPaper(submission=submission, **one) for one in papers
    )
    if call.tenant_id != tenant.pk:
        share(submission, reader=call.tenant)
    return submission


def _papers(dossier: Dossier) -> list[dict[str, Any]]:
    """Return what goes out: the papers made of this state, and the attachments; names are once."""
    prepared = PreparedPaper.objects.filter(
        application=dossier.application, content_sha256=dossier.content.sha256
    )
    found: list[dict[str, Any]] = [
        {
            "kind": one.kind,
            "name": one.name,
            "media_type": one.media_type,
            "content": bytes(one.content),
            "sha256": one.sha256,
        }
        for one in prepared
    ]
    for number, one in enumerate(dossier.content.attachments, 1):
        found.append(
            {
                "kind": MadePaper.ATTACHMENT.value,
                "name": f"{number:02d}-{one.file_name}",
                "media_type": one.media_type,
                "content": selectors.bytes_of(one),
                "sha256": one.stored_sha256,
            }
        )
    return found


def _snapshot(dossier: Dossier, call: Call, reason: str) -> dict[str, Any]:
    venture, tenant = dossier.venture, current_tenant()
    return {
        "format": SNAPSHOT_FORMAT,
        "title": words_json(venture.title),
        "town": {**words_json(tenant.name), "code": tenant.code, "slug": tenant.slug},
        "call": {
            "id": str(call.pk),
            "title": words_json(call.title),
            "scheme": call.scheme,
            "fiscal_year": call.fiscal_year,
        },
        "venture": {
            "id": str(venture.pk),
            "version": venture.version,
            "content": venture.content,
        },
        **dossier.content.as_json(),
        "reason": reason,
        "approvals": [
            {
                "role": one.role.value,
                "by": str(one.given.by),
                "at": one.given.created_at.isoformat(),
            }
            for one in dossier.route.steps
            if one.given
        ],
    }


def _move_on(by: User, venture: Venture) -> None:
    if venture.at is not Stage.APPLICATION:
        return
    gate = GATES[Stage.REVIEW]
    facts = ventures.facts_of(venture, list(ventures.approvals_of(venture)))
    if by.roles & gate.roles and all(one.outcome.met for one in check_gate(gate, facts)):
        way_services.move_on(by=by, venture=venture, to=Stage.REVIEW)


@transaction.atomic
def withdraw(*, by: User, application: Application, reason: str) -> Submission:
    """Withdraw what was submitted, before it is decided; the venture goes back to the application.

    Raises
    ------
    ValidationError
        Without a reason, if nothing is submitted, or if it is decided.
    """
    require(by, "application.submit", application)
    given = reason.strip()[:2000]
    if not given:
        raise ValidationError({"reason": words("理由を書いてください。", "Give a reason.")})
    held = selectors.locked(application)
    submission = held.submissions.first()
    if held.state != State.SUBMITTED or submission is None:
        raise ValidationError(words("提出されていません。", "It is not submitted."))
    if decided := decision_of(submission):
        raise ValidationError(
            words(
                f"決定の後は取り下げられません（{decided.ja}）。",
                f"It is decided and cannot be withdrawn ({decided.en}).",
            )
        )
    submission.withdrawn_at = timezone.now()
    submission.save(update_fields=["withdrawn_at", "updated_at"])
    _reopen(held, State.WITHDRAWN, by, words(f"申請の取下げ: {given}", f"Withdrawn: {given}"))
    return submission


@transaction.atomic
def take_return(*, by: User, application: Application, reason: str) -> Application:
    """Take up what the reviewing body returned for correction, to write on and submit anew.

    The reviewing body writes nothing here: its return is a row of its own, and this is called in
    the town's transaction by whoever reads it.

    Raises
    ------
    ValidationError
        If it is not submitted.
    """
    require(by, "application.submit", application)
    held = selectors.locked(application)
    if held.state != State.SUBMITTED:
        raise ValidationError(words("提出されていません。", "It is not submitted."))
    _reopen(held, State.RETURNED, by, words(f"差戻し: {reason}", f"Returned: {reason}"))
    return held


def _reopen(application: Application, state: State, by: User, reason: str) -> None:
    application.state = state
    application.save(update_fields=["state", "updated_at"])
    if application.venture.at is Stage.REVIEW:
        way_services.send_back(
            by=by, venture=application.venture, to=Stage.APPLICATION, reason=str(reason)
        )
