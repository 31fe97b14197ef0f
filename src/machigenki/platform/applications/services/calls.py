"""Calls: written, published, closed, thrown away as a draft."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from machigenki.platform.applications.eligibility import SCHEMES
from machigenki.platform.applications.form_versions import form_version
from machigenki.platform.applications.models import Call
from machigenki.platform.custody.discard import discard
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.web.words import words

_FIXED = ("scheme", "fiscal_year", "form", "opens_at", "criteria", "title_ja", "title_en")
"""What stays as it was once towns have read it; the end and the note may change."""


@transaction.atomic
def write_call(*, by: User, values: Mapping[str, Any], once: UUID) -> Call:
    """Draft a call; the same form sent twice drafts one.

    Raises
    ------
    ValidationError
        By field.
    """
    require(by, "call.write")
    known = Call.objects.filter(pk=once, tenant=current_tenant()).first()
    if known:
        return known
    call = Call(pk=once, written_by=by, **values)
    _check(call)
    try:
        with transaction.atomic():
            call.save(force_insert=True)
    except IntegrityError:  # sent twice at the same moment
        raise ValidationError(
            words("もう一度送信してください。", "Please send it again.")
        ) from None
    return call


@transaction.atomic
def change_call(*, by: User, call: Call, values: Mapping[str, Any]) -> Call:
    """Change a call; of a published one only its end and its note.

    Raises
    ------
    ValidationError
        By field.
    """
    require(by, "call.write", call)
    held = Call.objects.select_for_update().get(pk=call.pk, tenant=current_tenant())
    for name, value in values.items():
        if held.published_at is not None and name in _FIXED:
            continue
        setattr(held, name, value)
    _check(held)
    held.save()
    return held


@transaction.atomic
def publish(*, by: User, call: Call) -> Call:
    """Let every tenant read it; its criteria stay from now on.

    Raises
    ------
    ValidationError
        Without criteria, or when its end has passed.
    """
    require(by, "call.write", call)
    held = Call.objects.select_for_update().get(pk=call.pk, tenant=current_tenant())
    if held.published_at is not None:
        return held
    if not held.criteria:
        raise ValidationError(
            words("審査基準を1つ以上書いてください。", "Write at least one criterion.")
        )
    if held.closes_at <= timezone.now():
        raise ValidationError(
            words("締切が過ぎています。締切を変えてください。", "Its end has passed; change it.")
        )
    held.published_at = timezone.now()
    held.save(update_fields=["published_at", "updated_at"])
    return held


@transaction.atomic
def close(*, by: User, call: Call, now: datetime | None = None) -> Call:
    """End the call now; what was submitted stays, drafts stay drafts.

    Raises
    ------
    ValidationError
        When it is not open.
    """
    require(by, "call.write", call)
    held = Call.objects.select_for_update().get(pk=call.pk, tenant=current_tenant())
    moment = now or timezone.now()
    if held.published_at is None or not held.opens_at < moment < held.closes_at:
        raise ValidationError(words("受付中ではありません。", "It is not open."))
    held.closes_at = moment
    held.save(update_fields=["closes_at", "updated_at"])
    return held


@transaction.atomic
def throw_away(*, by: User, call: Call) -> None:
    """Delete a call that is not published; it can come back for 30 days.

    Raises
    ------
    ValidationError
        When it is published: towns rely on it.
    """
    require(by, "call.write", call)
    if call.published_at is not None:
        raise ValidationError(
            words("公開した公募は削除できません。", "A published call cannot be deleted.")
        )
    discard(call, by=by, title=call.title)


def _check(call: Call) -> None:
    call.full_clean(validate_unique=False, validate_constraints=False)
    if call.scheme not in SCHEMES:
        raise ValidationError({"scheme": words("知らない制度です。", "This scheme is not known.")})
    if form_version(call.form) is None:
        raise ValidationError({"form": words("この版はありません。", "There is no such version.")})
    if call.closes_at <= call.opens_at:
        raise ValidationError(
            {
                "closes_at": words(
                    "締切は受付開始より後にしてください。", "It must close after it opens."
                )
            }
        )
