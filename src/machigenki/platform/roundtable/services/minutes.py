"""Minutes: written, sent round, corrected, agreed."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from machigenki.platform.adaptation.approvals import (
    RouteState,
    approve_step,
    route_state,
    send_back_route,
    void_route,
)
from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.models import RouteApproval
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.roundtable.models import (
    Correction,
    CorrectionState,
    Minutes,
    MinutesState,
    Sitting,
)
from machigenki.platform.roundtable.services.saving import ConflictError, changed, saved_once
from machigenki.platform.web.words import words
from machigenki.region import Text


@transaction.atomic
def write_minutes(*, by: User, sitting: Sitting, version: int, text: str) -> Minutes:
    """Save the minutes' text; `version` is 0 for the first time.

    Raises
    ------
    ConflictError
        When somebody else saved since.
    ValidationError
        When they are agreed: reopen them first.
    """
    require(by, "roundtable.convene")
    Sitting.objects.select_for_update().get(pk=sitting.pk)
    minutes = Minutes.objects.filter(sitting=sitting).first()
    if minutes is None:
        minutes = Minutes(sitting=sitting, text=text)
        minutes.full_clean()
        minutes.save()
        return minutes
    if version == 0:
        raise ConflictError
    _refuse_agreed(minutes)
    if text == minutes.text and version == minutes.version:
        return minutes  # saved without a change: what was approved still holds
    written = changed(minutes, version, {"text": text})
    void_route(
        Act.MINUTES,
        minutes.pk,
        Text(
            f"第{written.version}版で議事録が変わったため",
            f"The minutes changed in version {written.version}",
        ),
    )
    return written


@transaction.atomic
def circulate(*, by: User, minutes: Minutes) -> None:
    """Send the draft round, so that members can ask for corrections."""
    require(by, "roundtable.convene")
    locked = _locked(minutes)
    if locked.state != MinutesState.DRAFT:
        raise ValidationError(words("確認依頼は済んでいます。", "They were sent round already."))
    locked.state = MinutesState.CIRCULATED.value
    locked.circulated_at = timezone.now()
    locked.save(update_fields=["state", "circulated_at", "updated_at"])


@transaction.atomic
def ask_correction(*, by: User, once: UUID, minutes: Minutes, text: str) -> Correction:
    """Ask for a correction while the minutes are sent round."""
    require(by, "roundtable.correct")
    if _locked(minutes).state != MinutesState.CIRCULATED:
        raise ValidationError(
            words(
                "訂正は、議事録の確認依頼中に申し出てください。",
                "Corrections are asked for while the minutes are sent round.",
            )
        )
    return saved_once(Correction(once=once, minutes=minutes, asked_by=by, text=text))


def settle_correction(
    *, by: User, correction: Correction, state: CorrectionState, reply: str
) -> None:
    """Say what became of a correction; declining needs a reply.

    Raises
    ------
    ValidationError
        At "reply".
    """
    require(by, "roundtable.convene")
    if state == CorrectionState.DECLINED and not reply.strip():
        raise ValidationError(
            {"reply": words("反映しない理由を記入してください。", "Say why it is declined.")}
        )
    correction.state = state.value
    correction.reply = reply.strip()
    correction.full_clean()
    correction.save()


@transaction.atomic
def agree(*, by: User, minutes: Minutes, override_reason: str = "") -> None:
    """Close the minutes.

    Parameters
    ----------
    override_reason
        Why they may be agreed before the tenant's route is finished; it needs the right to.

    Raises
    ------
    PermissionDenied
        When `by` may not, or gives a reason without the right to pass over the route.
    ValidationError
        When they were not sent round, a correction is open, or the tenant's route is not finished.
    """
    require(by, "roundtable.convene")
    locked = _locked(minutes)
    if locked.state != MinutesState.CIRCULATED:
        raise ValidationError(
            words("先に構成員へ確認を依頼してください。", "Send them round to the members first.")
        )
    if Correction.objects.filter(minutes=locked, state=CorrectionState.OPEN).exists():
        raise ValidationError(
            words("未対応の訂正の申出があります。", "A correction that was asked for is open.")
        )
    route, reason = route_of(locked), override_reason.strip()
    if not route.complete and not reason:
        raise ValidationError(
            words(
                f"承認の順序が終わっていません。{route.told.ja}",
                f"The route of approvals is not finished. {route.told.en}",
            )
        )
    if not route.complete:
        require(by, "route.override")
        locked.route_override = reason[:1000]
    locked.state = MinutesState.AGREED.value
    locked.agreed_at = timezone.now()
    locked.save(update_fields=["state", "agreed_at", "route_override", "updated_at"])


def route_of(minutes: Minutes) -> RouteState:
    """Return how far the minutes are on the tenant's own route of approvals."""
    return route_state(Act.MINUTES, minutes.pk, minutes.version)


@transaction.atomic
def approve_minutes(
    *, by: User, minutes: Minutes, version: int, position: int, note: str = ""
) -> RouteApproval:
    """Take a step of the route: approve the minutes as the person has read them.

    Raises
    ------
    PermissionDenied
        If the step is another role's.
    ValidationError
        If they changed meanwhile, are not sent round, or it is not this step's turn.
    """
    locked = _for_route(by, minutes, version)
    return approve_step(
        by=by,
        act=Act.MINUTES,
        object_id=locked.pk,
        version=version,
        position=position,
        note=note,
    )


@transaction.atomic
def refuse_minutes(*, by: User, minutes: Minutes, version: int, reason: str) -> None:
    """Require modification at a step of the route: the steps taken so far are void."""
    locked = _for_route(by, minutes, version)
    send_back_route(by=by, act=Act.MINUTES, object_id=locked.pk, version=version, reason=reason)


def _for_route(by: User, minutes: Minutes, version: int) -> Minutes:
    require(by, "roundtable.read")
    locked = _locked(minutes)
    if locked.state != MinutesState.CIRCULATED:
        raise ValidationError(
            words(
                "承認は、議事録の確認依頼中に行います。",
                "Approvals are given while the minutes are sent round.",
            )
        )
    if locked.version != version:
        raise ValidationError(
            words(
                "読まれた後に議事録が変わりました。確かめてから、もう一度承認してください。",
                "They have changed since you read them. Look again before approving.",
            )
        )
    return locked


@transaction.atomic
def reopen(*, by: User, minutes: Minutes, reason: str) -> None:
    """Open agreed minutes again, for a reason that is kept.

    Raises
    ------
    ValidationError
        At "reason", when it is empty; when they are not agreed.
    """
    require(by, "roundtable.convene")
    locked = _locked(minutes)
    if locked.state != MinutesState.AGREED:
        raise ValidationError(words("まだ確定していません。", "They are not agreed."))
    if not reason.strip():
        raise ValidationError({"reason": words("理由を記入してください。", "Give the reason.")})
    locked.state = MinutesState.CIRCULATED.value
    locked.agreed_at = None
    locked.reopening_reason, locked.route_override = reason.strip(), ""
    locked.save(
        update_fields=["state", "agreed_at", "reopening_reason", "route_override", "updated_at"]
    )
    void_route(
        Act.MINUTES,
        locked.pk,
        Text("確認依頼中に戻したため", "The minutes were opened again"),
    )


def _locked(minutes: Minutes) -> Minutes:
    return Minutes.objects.select_for_update().get(pk=minutes.pk)


def _refuse_agreed(minutes: Minutes) -> None:
    if minutes.state == MinutesState.AGREED:
        raise ValidationError(
            words(
                "確定した議事録です。直すには、理由を付けて確認依頼中に戻してください。",
                "The minutes are agreed: to correct them, reopen them with a reason.",
            )
        )
