"""What is done on a venture's way: moves, approvals, private notes, sharing, deletion."""

from collections.abc import Mapping

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from machigenki.platform.adaptation.approvals import (
    approve_step,
    send_back_route,
    void_route,
)
from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.models import RouteApproval
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.tenancy.services import share, unshare
from machigenki.platform.ventures import selectors
from machigenki.platform.ventures.gates import GATES, check_gate
from machigenki.platform.ventures.models import Approval, PrivateNote, StageMove, Venture
from machigenki.platform.ventures.stages import (
    APPROVALS,
    PRIVATE_FIELDS,
    ROUTE_STAGES,
    WAY,
    ApprovalKind,
    Audience,
    Stage,
    earlier,
    next_stage,
)
from machigenki.platform.web.words import words
from machigenki.region import Text


@transaction.atomic
def move_on(*, by: User, venture: Venture, to: Stage, override_reason: str = "") -> StageMove:
    """Move a venture to the next stage.

    Parameters
    ----------
    to
        The stage that the person saw as the next one.
    override_reason
        Why it may pass although conditions are not met; whoever gives one needs the right to.

    Raises
    ------
    PermissionDenied
        If this person's role does not open the gate.
    ValidationError
        If the venture moved meanwhile, or a condition is not met.
    """
    reason = override_reason.strip()
    require(by, "venture.override" if reason else "venture.move", venture)
    held = selectors.locked(venture)
    gate = GATES.get(to)
    if gate is None or next_stage(held.at) is not to:
        raise ValidationError(
            words("その間に段階が変わりました。", "The stage has changed meanwhile.")
        )
    if not reason and not by.roles & gate.roles:
        raise PermissionDenied("venture.move")
    checked = check_gate(gate, selectors.facts_of(held, list(selectors.approvals_of(held))))
    unmet = [one for one in checked if not one.outcome.met]
    if unmet and not reason:
        raise ValidationError(
            words(
                "満たしていない条件があるため、進められません。",
                "A condition is not met, so it cannot go on.",
            )
        )
    return _move(
        held,
        by,
        to,
        reason=reason,
        overridden=bool(unmet),
        conditions=[one.as_json() for one in checked],
    )


@transaction.atomic
def send_back(*, by: User, venture: Venture, to: Stage, reason: str) -> StageMove:
    """Require modification: back to an earlier stage; the approvals from there on are void.

    Raises
    ------
    ValidationError
        Without a reason, or if the stage is not before the present one.
    """
    require(by, "venture.send_back", venture)
    held = selectors.locked(venture)
    given = _needed(reason)
    if to not in earlier(held.at):
        raise ValidationError(
            {"to": words("前の段階を選んでください。", "Choose an earlier stage.")}
        )
    for approval in held.approvals.filter(voided_at=None):
        if WAY.index(APPROVALS[ApprovalKind(approval.kind)].stage) >= WAY.index(to):
            _void(
                approval,
                Text(
                    f"修正が求められたため（「{to.words.ja}」へ）",
                    f"Modification was required (back to {to.words.en})",
                ),
            )
    if WAY.index(to) <= WAY.index(Stage.PLAN):
        void_route(
            Act.VENTURE_PLAN,
            held.pk,
            Text(
                f"修正が求められたため（「{to.words.ja}」へ）",
                f"Modification was required (back to {to.words.en})",
            ),
        )
    return _move(held, by, to, reason=given)


@transaction.atomic
def approve_plan(
    *, by: User, venture: Venture, version: int, position: int, note: str = ""
) -> RouteApproval:
    """Take a step of the tenant's own route: approve the plan as the person has read it.

    Raises
    ------
    PermissionDenied
        If the step is another role's.
    ValidationError
        If the venture changed meanwhile, is not at this point, or it is not this step's turn.
    """
    held = _for_route(by, venture, version)
    return approve_step(
        by=by,
        act=Act.VENTURE_PLAN,
        object_id=held.pk,
        version=selectors.PLAN_ROUTE_FROM,
        position=position,
        note=note,
        of=held.version,
    )


@transaction.atomic
def refuse_plan(*, by: User, venture: Venture, version: int, reason: str) -> None:
    """Require modification at a step of the route: the steps taken so far are void."""
    held = _for_route(by, venture, version)
    send_back_route(
        by=by,
        act=Act.VENTURE_PLAN,
        object_id=held.pk,
        version=selectors.PLAN_ROUTE_FROM,
        reason=reason,
    )


def _for_route(by: User, venture: Venture, version: int) -> Venture:
    require(by, "venture.see")
    if venture.tenant_id != current_tenant_id():
        raise PermissionDenied("route.approve")
    held = selectors.locked(venture)
    if held.at not in ROUTE_STAGES:
        raise ValidationError(
            words(
                "計画の承認は「計画」と「資金調達」の段階で行います。",
                "The plan is approved at the stages plan and financing.",
            )
        )
    _as_read(held, version)
    return held


def _as_read(held: Venture, version: int) -> None:
    if version != held.version:
        raise ValidationError(
            words(
                "読まれた後に内容が変わりました。確かめてから、もう一度承認してください。",
                "It has changed since you read it. Look again before approving.",
            )
        )


@transaction.atomic
def stop(*, by: User, venture: Venture, reason: str) -> StageMove:
    """Stop a venture; it can be taken up again where it was."""
    require(by, "venture.move", venture)
    held = selectors.locked(venture)
    given = _needed(reason)
    if held.at is Stage.STOPPED:
        raise ValidationError(words("すでに中止しています。", "It is stopped already."))
    held.stopped_from = held.stage
    return _move(held, by, Stage.STOPPED, reason=given)


@transaction.atomic
def resume(*, by: User, venture: Venture, reason: str) -> StageMove:
    """Take a stopped venture up again where it was."""
    require(by, "venture.move", venture)
    held = selectors.locked(venture)
    given = _needed(reason)
    if held.at is not Stage.STOPPED:
        raise ValidationError(words("中止していません。", "It is not stopped."))
    to = Stage(held.stopped_from or Stage.IDEA)
    held.stopped_from = ""
    return _move(held, by, to, reason=given)


@transaction.atomic
def approve(*, by: User, venture: Venture, kind: ApprovalKind, version: int, note: str) -> Approval:
    """Approve the version that the person has read.

    Raises
    ------
    PermissionDenied
        If the approval is another role's.
    ValidationError
        If the venture changed meanwhile, has not come so far, the note is missing, or the
        approval is given already.
    """
    require(by, "venture.approve", venture)
    if not by.roles & APPROVALS[kind].roles:
        raise PermissionDenied("venture.approve")
    held = selectors.locked(venture)
    _as_read(held, version)
    first = kind.rule.not_before
    if first is not None and not kind.rule.in_time(held.at):
        raise ValidationError(
            words(
                f"「{kind.words.ja}」は、事業が「{first.words.ja}」の段階に来てから記録できます。",
                f"“{kind.words.en}” is recorded once the venture is at “{first.words.en}”.",
            )
        )
    if held.approvals.filter(kind=kind, voided_at=None).exists():
        raise ValidationError(words("すでに承認されています。", "It is approved already."))
    approval = Approval(venture=held, kind=kind, by=by, version=version, note=note.strip())
    approval.full_clean()
    approval.save()
    return approval


@transaction.atomic
def write_private(
    *, by: User, venture: Venture, audience: Audience, texts: Mapping[str, str]
) -> None:
    """Write what one audience keeps to itself; what stood there before stays readable to it."""
    require(by, audience.right, venture)
    held = selectors.latest_notes(selectors.private_notes(by, venture, audience))
    for key in PRIVATE_FIELDS[audience]:
        text = texts.get(key, "").strip()
        if text == (held[key].text if key in held else ""):
            continue
        note = PrivateNote(venture=venture, audience=audience, key=key, text=text, by=by)
        note.full_clean()
        note.save()


def share_with(*, by: User, venture: Venture, reader: Tenant) -> None:
    """Let another tenant read a venture: plan, history, approvals; no draft, no private note."""
    require(by, "venture.share", venture)
    share(venture, reader=reader)


def stop_sharing(*, by: User, venture: Venture, reader: Tenant) -> None:
    """Take that back."""
    require(by, "venture.share", venture)
    unshare(venture, reader=reader)


def remove(*, by: User, venture: Venture) -> None:
    """Put a venture out of sight; `bring_back` undoes it."""
    require(by, "venture.remove", venture)
    venture.removed_at = timezone.now()
    venture.save(update_fields=["removed_at", "updated_at"])


def bring_back(*, by: User, venture: Venture) -> None:
    """Undo a deletion."""
    require(by, "venture.remove", venture)
    venture.removed_at = None
    venture.save(update_fields=["removed_at", "updated_at"])


def _move(
    venture: Venture,
    by: User,
    to: Stage,
    *,
    reason: str,
    overridden: bool = False,
    conditions: list[dict[str, object]] | None = None,
) -> StageMove:
    move = StageMove(
        venture=venture,
        by=by,
        from_stage=venture.stage,
        to_stage=to,
        version=venture.version,
        conditions=conditions or [],
        reason=reason,
        overridden=overridden,
    )
    move.full_clean()
    move.save()
    venture.stage = to
    venture.save(update_fields=["stage", "stopped_from", "updated_at"])
    return move


def _void(approval: Approval, reason: Text) -> None:
    approval.voided_at = timezone.now()
    approval.void_reason_ja, approval.void_reason_en = reason.ja, reason.en
    approval.save()


def _needed(reason: str) -> str:
    given = reason.strip()
    if not given:
        raise ValidationError({"reason": words("理由を書いてください。", "Give a reason.")})
    return given
