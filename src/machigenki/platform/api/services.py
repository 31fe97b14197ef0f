"""What is done with keys."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Case, F, Q, Value, When
from django.utils import timezone

from machigenki.platform.api.models import ApiKey, KeyUse
from machigenki.platform.api.scopes import Scope
from machigenki.platform.api.selectors import MINUTE, digest_of
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.web.words import words

LONGEST = timedelta(days=366)


@transaction.atomic
def make_key(
    *, by: User, name: str, scopes: Sequence[Scope], expires_at: datetime
) -> tuple[ApiKey, str]:
    """Make a key of one's own and return it with its text, which is nowhere kept.

    Raises
    ------
    PermissionDenied
        When the person may not.
    ValidationError
        By field: no name, no scope, an end that is past or more than a year ahead.
    """
    require(by, "api_key.make")
    now = timezone.now()
    if not now < expires_at <= now + LONGEST:
        raise ValidationError(
            {
                "expires_on": words(
                    "今日から1年以内の日にしてください。", "Choose a day within a year."
                )
            }
        )
    prefix = f"mg_{secrets.token_hex(4)}"
    token = f"{prefix}_{secrets.token_urlsafe(32)}"
    key = ApiKey(
        name=name.strip(),
        prefix=prefix,
        digest=digest_of(token),
        scopes=[one for one in Scope if one in scopes],
        made_by=by,
        expires_at=expires_at,
    )
    key.full_clean()
    key.save()
    KeyUse.objects.create(key=key)
    return key, token


def withdraw_key(*, by: User, key: ApiKey) -> None:
    """End a key at once, for good.

    Raises
    ------
    PermissionDenied
        When it is another's and the person is no administrator.
    """
    require(by, "api_key.withdraw", key)
    if key.withdrawn_at is None:
        key.withdrawn_at, key.withdrawn_by = timezone.now(), by
        key.save(update_fields=["withdrawn_at", "withdrawn_by", "updated_at"])


def count_use(key: ApiKey) -> None:
    """Count one request of a key; the minute begins with the first request after the last one."""
    now = timezone.now()
    fresh = Q(minute_began_at=None) | Q(minute_began_at__lte=now - MINUTE)
    KeyUse.objects.filter(key=key).update(
        last_used_at=now,
        requests_in_minute=Case(When(fresh, then=Value(1)), default=F("requests_in_minute") + 1),
        minute_began_at=Case(When(fresh, then=Value(now)), default=F("minute_began_at")),
    )
