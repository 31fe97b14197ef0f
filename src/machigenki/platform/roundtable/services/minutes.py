"""Minutes: written, sent round, corrected, agreed."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

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
    return changed(minutes, version, {"text": text})


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
def agree(*, by: User, minutes: Minutes) -> None:
    """Close the minutes.

    Raises
    ------
    ValidationError
        When they were not sent round, or a correction is open.
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
    locked.state = MinutesState.AGREED.value
    locked.agreed_at = timezone.now()
    locked.save(update_fields=["state", "agreed_at", "updated_at"])


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
    locked.reopening_reason = reason.strip()
    locked.save(update_fields=["state", "agreed_at", "reopening_reason", "updated_at"])


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
